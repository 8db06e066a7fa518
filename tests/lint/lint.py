#!/usr/bin/env python3
"""Check the C++ sources of the project with clang-format or clang-tidy.

usage: lint.py format [--fix]
       lint.py tidy BUILD_FOLDER [FILE...]

format  compares every source with what .clang-format says; --fix rewrites those that differ.
tidy    runs clang-tidy on every source that BUILD_FOLDER compiles, or on those named, as many at
        a time as there are processors. What passed is remembered in BUILD_FOLDER/lint and not
        checked again until the source, a header it includes, its command or .clang-tidy changes.

Ends with 0 where all is well, 1 where something is found, 2 on wrong usage.
"""
import concurrent.futures
import hashlib
import json
import os
import pathlib
import re
import shlex
import subprocess
import sys
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
SOURCE_FOLDERS = ("app", "core", "data", "tests", "ui")


def sources():
    """All C++ sources of the project, in a fixed order."""
    found = (path for folder in SOURCE_FOLDERS for path in (ROOT / folder).rglob("*"))
    return sorted(path for path in found if path.suffix in (".h", ".cpp"))


def tidy_settings():
    """The project's settings of clang-tidy and those of single folders."""
    folders = (path for folder in SOURCE_FOLDERS for path in (ROOT / folder).rglob(".clang-tidy"))
    return [ROOT / ".clang-tidy", *sorted(folders)]


def check_format(fix):
    mode = ["-i"] if fix else ["--dry-run", "-Werror"]
    return subprocess.run(["clang-format", "--style=file", *mode, *sources()]).returncode


def is_own(path):
    return path.is_relative_to(ROOT) and path.relative_to(ROOT).parts[0] in SOURCE_FOLDERS


def portable_command(entry):
    """The entry's compiler command without what only GCC understands: precompiled headers."""
    arguments = shlex.split(entry["command"])
    kept = []
    for argument in arguments:
        if argument.endswith("cmake_pch.hxx") and kept[-1] == "-include":
            kept.pop()
        elif argument != "-Winvalid-pch":
            kept.append(argument)
    return kept


def load_entries(build):
    """The compilations of own sources, by source; each source once."""
    entries = {}
    for entry in json.loads((build / "compile_commands.json").read_text(encoding="utf-8")):
        source = pathlib.Path(entry["directory"], entry["file"]).resolve()
        if is_own(source):
            arguments = portable_command(entry)
            entries.setdefault(source, {
                "directory": entry["directory"],
                "file": str(source),
                "output": arguments[arguments.index("-o") + 1],
                "arguments": arguments,
            })
    return dict(sorted(entries.items()))


def load_dependencies(build):
    """For each object file the project's files it was compiled from, generated ones included."""
    listing = subprocess.run(["ninja", "-C", build, "-t", "deps"], check=True,
                             capture_output=True, text=True).stdout
    dependencies = {}
    current = []
    for line in listing.splitlines():
        if line.startswith("    "):
            path = (build / line.strip()).resolve()
            if path.is_relative_to(ROOT) and "cmake_pch" not in path.name:
                current.append(path)
        elif line:
            current = dependencies.setdefault(line.split(": #deps ")[0], [])
    return dependencies


def fingerprint(entry, dependencies, shared):
    """A hash of all that decides what clang-tidy says of the entry's source."""
    digest = hashlib.sha256(shared)
    digest.update(json.dumps(entry["arguments"]).encode())
    for path in sorted({pathlib.Path(entry["file"]), *dependencies}):
        digest.update(str(path).encode())
        digest.update(path.read_bytes() if path.is_file() else b"")
    return digest.hexdigest()


def run_tidy(folder, source):
    """Runs clang-tidy on one source; returns its output (empty where it passes) and the seconds."""
    header_filter = f"^{re.escape(str(ROOT))}/({'|'.join(SOURCE_FOLDERS)})/"
    started = time.monotonic()
    result = subprocess.run(
        ["clang-tidy", "-p", folder, "--quiet", f"--header-filter={header_filter}",
         "--extra-arg=-Wno-unknown-warning-option", source],
        capture_output=True, text=True)
    complaints = re.sub(r"(?m)^\d+ warnings?.* generated\.\n", "", result.stderr)
    output = "" if result.returncode == 0 else result.stdout + complaints
    return output, time.monotonic() - started


def check_tidy(build, wanted):
    entries = load_entries(build)
    for source in wanted:
        if source not in entries:
            print(f"{source}: is not compiled in {build}", file=sys.stderr)
            return 2
    dependencies = load_dependencies(build)
    folder = build / "lint"
    folder.mkdir(exist_ok=True)
    (folder / "compile_commands.json").write_text(json.dumps(list(entries.values()), indent=1),
                                                  encoding="utf-8")
    version = subprocess.run(["clang-tidy", "--version"], check=True, capture_output=True).stdout
    settings = b"".join(path.read_bytes() for path in tidy_settings())
    passed_file = folder / "passed"
    passed = set(passed_file.read_text().split()) if passed_file.is_file() else set()
    prints = {source: fingerprint(entry, dependencies.get(entry["output"], []), version + settings)
              for source, entry in entries.items()}
    due = [source for source in (wanted or entries) if prints[source] not in passed]
    passed &= set(prints.values())

    failed = 0
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        runs = {pool.submit(run_tidy, folder, source): source for source in due}
        for number, run in enumerate(concurrent.futures.as_completed(runs), 1):
            source = runs[run]
            output, seconds = run.result()
            print(f"[{number}/{len(due)}] {source.relative_to(ROOT)} {seconds:.1f} s", flush=True)
            if output:
                failed += 1
                print(output, flush=True)
            else:
                passed.add(prints[source])
                passed_file.write_text("\n".join(sorted(passed)))
    print(f"clang-tidy: {len(due)} checked, {len(wanted or entries) - len(due)} unchanged, "
          f"{failed} with findings")
    return 1 if failed else 0


def main(arguments):
    if arguments == ["--help"] or arguments == ["-h"]:
        print(__doc__.strip())
        return 0
    if arguments in (["format"], ["format", "--fix"]):
        return check_format("--fix" in arguments)
    if len(arguments) >= 2 and arguments[0] == "tidy":
        build, *wanted = (pathlib.Path(argument).resolve() for argument in arguments[1:])
        return check_tidy(build, wanted)
    print(__doc__.strip(), file=sys.stderr)
    return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
