# Two commands do everything: `make run` and `make test`.
VENV := .venv
BIN := $(VENV)/bin

.PHONY: run test lint format samples translations screenshots train norms clean

run: $(VENV)/ready
	@$(BIN)/second-opinion models pull --if-none
	@if [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ]; then $(BIN)/second-opinion; \
	else echo "No graphical session here: reading the bundled samples instead."; \
	$(BIN)/second-opinion review --no-save assets/second_opinion_assets/samples/contract.md \
	assets/second_opinion_assets/samples/email.eml assets/second_opinion_assets/samples/plan.md; fi

test: $(VENV)/ready-test
	@$(BIN)/second-opinion models pull smollm2-135m
	@$(BIN)/python -m pytest

lint: $(VENV)/ready-test
	@$(BIN)/ruff format --check .
	@$(BIN)/ruff check .
	@$(BIN)/mypy
	@$(BIN)/lint-imports --no-cache

format: $(VENV)/ready-test
	@$(BIN)/ruff check --fix .
	@$(BIN)/ruff format .

samples: $(VENV)/ready-test
	@$(BIN)/python assets/make_samples.py

# What has no translation yet is listed in build/translations.toml; fill it in there and run this once more.
translations: $(VENV)/ready-test
	@$(BIN)/python assets/make_translations.py

# Every window and state, from fixed data, into the folder $SCREENSHOTS.
screenshots: $(VENV)/ready-test
	@QT_QPA_PLATFORM=offscreen $(BIN)/python assets/make_screenshots.py

# Fits the trained heads again from the corpora: about ten minutes on two cores.
train: $(VENV)/ready-test
	@$(BIN)/python -m pip install --quiet --group train
	@$(BIN)/python models/train_heads.py --corpora ../shared/corpora --folds "$${XDG_CACHE_HOME:-$$HOME/.cache}/second-opinion/folds"

# Counts in the corpora what contracts usually say.
norms: $(VENV)/ready-test
	@$(BIN)/python models/count_norms.py --corpora ../shared/corpora

clean:
	@rm -rf $(VENV) build dist .mypy_cache .pytest_cache .ruff_cache

# The first time this compiles llama.cpp, which takes a few minutes.
$(VENV)/ready: pyproject.toml
	@packaging/linux/needs.sh run
	@test -x $(BIN)/python || python3 -m venv $(VENV)
	@$(BIN)/python -m pip install --quiet --upgrade pip
	@echo "Installing Second Opinion. The first time takes a few minutes: the model's engine is compiled for this machine."
	@$(BIN)/python -m pip install --quiet --editable '.[llm]'
	@touch $@

$(VENV)/ready-test: $(VENV)/ready
	@packaging/linux/needs.sh test
	@$(BIN)/python -m pip install --quiet --group dev
	@touch $@
