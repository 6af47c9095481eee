"""``python -m second_opinion``."""

from second_opinion.cli.main import main

if __name__ == "__main__":
    main()
