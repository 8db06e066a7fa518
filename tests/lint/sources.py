"""Where the project's C++ sources are."""
import pathlib

ROOT = pathlib.Path(__file__).resolve().parents[2]
FOLDERS = ("app", "core", "data", "tests", "ui")


def own_files(suffixes):
    """All files of the project's source folders with these endings, in a fixed order."""
    found = (path for folder in FOLDERS for path in (ROOT / folder).rglob("*"))
    return sorted(path for path in found if path.name.endswith(suffixes))


def is_own(path):
    return path.is_relative_to(ROOT) and path.relative_to(ROOT).parts[0] in FOLDERS
