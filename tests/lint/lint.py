#!/usr/bin/env python3
"""Check the C++ sources of the project with clang-format or clang-tidy.

usage: lint.py format [--fix]
       lint.py tidy BUILD_FOLDER [FILE...]

format  compares every source with what .clang-format says; --fix rewrites those that differ.
tidy    runs clang-tidy on every source that BUILD_FOLDER compiles, or on those named, on as many
        processors as there are. What passed is remembered in BUILD_FOLDER/lint and not checked
        again until the source, a header it includes, its command or .clang-tidy changes.

Ends with 0 where all is well, 1 where something is found, 2 on wrong usage.
"""
import pathlib
import subprocess
import sys

import sources
import tidy


def check_format(fix):
    mode = ["-i"] if fix else ["--dry-run", "-Werror"]
    return subprocess.run(["clang-format", "--style=file", *mode,
                           *sources.own_files((".h", ".cpp"))]).returncode


def main(arguments):
    if arguments == ["--help"] or arguments == ["-h"]:
        print(__doc__.strip())
        return 0
    if arguments in (["format"], ["format", "--fix"]):
        return check_format("--fix" in arguments)
    if len(arguments) >= 2 and arguments[0] == "tidy":
        build, *wanted = (pathlib.Path(argument).resolve() for argument in arguments[1:])
        return tidy.check(build, wanted)
    print(__doc__.strip(), file=sys.stderr)
    return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
