"""Pictures of every window and state, from the bundled samples: ``make screenshots``.

They are written into the folder named by ``$SCREENSHOTS`` (``build/screenshots``). The samples are really read, by the
rules and the trained heads; ``--model ID`` lets a model of this machine answer the questions too. Nothing of the user's is touched.
"""

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from datetime import UTC, datetime, timedelta
from importlib.resources import files
from pathlib import Path

from second_opinion.assembly.options import worker_options
from second_opinion.assembly.runner import Runner
from second_opinion.domain.job import Job, Origin
from second_opinion.history.store import History
from second_opinion.settings import Paths, Settings

SAMPLES = Path(str(files("second_opinion_assets"))) / "samples"
DOCUMENTS = (
    ("scan_0042.pdf", None, 27.0),
    ("Services agreement v1.docx", "contract.docx", 25.0),
    ("Lisbon trip.md", "plan.md", 4.5),
    ("Agreement with Halden.md", "clean-contract.md", 3.0),
    ("Re: new bank details.eml", "email.eml", 2.0),
    ("Services agreement.pdf", "contract.pdf", 0.5),
)
"""What is in the pictures: the name, the sample that it is, and how many hours ago it came; the newest last."""
SCALES = (1, 2, 3)


def home_in(folder: Path) -> Paths:
    """The folders of the user in the pictures."""
    return Paths(config=folder / "config", data=folder / "data", runtime=folder / "run")


def read_samples(folder: Path, model: str | None) -> None:
    """Fill the history of the user in the pictures."""
    paths, downloads = home_in(folder), folder / "Downloads"
    for made in (paths.data, paths.logs, downloads):
        made.mkdir(parents=True)
    if model is not None:
        paths.models.symlink_to(Paths.of_user().models)
    noon = datetime.now(UTC).astimezone().replace(hour=14, minute=32)
    options = worker_options(paths, Settings(), model)
    with History.open(paths.history) as history:
        for name, sample, hours in DOCUMENTS:
            moment = noon - timedelta(hours=hours)
            path = downloads / name
            job = Job(origin=Origin.FOLDER, name=name, path=str(path))
            if sample is None:
                path.write_bytes(b"%PDF-1.4\n%%EOF\n")
                history.not_read(job, "The pages are pictures without text.", moment)
                continue
            shutil.copy(SAMPLES / sample, path)
            runner = Runner(options, history, lambda _: None, lambda moment=moment: moment, paths.logs / "worker.log")  # type: ignore[misc]
            try:
                runner.run(job)
            finally:
                runner.stop()


def take_pictures(folder: Path, target: Path) -> None:
    """One process for each scale: Qt takes it once, at its start."""
    for scale in SCALES:
        scene = folder.with_name(f"scale-{scale}")
        shutil.copytree(folder, scene, symlinks=True)
        environment = os.environ | {
            "QT_SCALE_FACTOR": str(scale),
            "QT_QPA_PLATFORM": "offscreen",
            "HOME": str(scene),
            "XDG_CONFIG_HOME": str(scene / ".config"),
            "XDG_DATA_HOME": str(scene / ".local" / "share"),
        }
        command = [sys.executable, str(Path(__file__).with_name("screenshot_scenes.py")), str(scene), str(target)]
        subprocess.run([*command, str(scale)], env=environment, check=True)


def main() -> None:
    """Read the samples, then take the pictures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "--model", help="a model of this machine that answers the questions; left out: rules and heads only"
    )
    model = parser.parse_args().model
    target = Path(os.environ.get("SCREENSHOTS", "build/screenshots")).absolute()
    target.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary) / "mara"
        folder.mkdir()
        read_samples(folder, model)
        take_pictures(folder, target)
    print(f"{len(list(target.glob('*.png')))} pictures in {target}")  # noqa: T201 - a script


if __name__ == "__main__":
    main()
