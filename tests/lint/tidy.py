"""Runs clang-tidy on the project's sources, many at a time.

clang-tidy spends most of its time on the headers that a source includes. So sources that are
compiled alike are checked in batches: one file that includes them all. What is found in a batch
says nothing yet, since sources side by side may disturb each other (two that name a local function
alike): each source it is found in is checked alone, and that decides.
"""
import collections
import concurrent.futures
import hashlib
import json
import os
import pathlib
import re
import shlex
import shutil
import subprocess
import sys
import time

import sources

BATCH_SIZE = 16


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


def sources_of(entry):
    """The sources that the entry compiles: its file, or those that CMake includes in one."""
    file = pathlib.Path(entry["directory"], entry["file"]).resolve()
    if file.parent.name != "Unity":
        return [file]
    included = re.findall(r'(?m)^#include "(.+)"', file.read_text(encoding="utf-8"))
    return [pathlib.Path(path).resolve() for path in included]


def load_entries(build):
    """The compilations of own sources, by source; each source once."""
    entries = {}
    for entry in json.loads((build / "compile_commands.json").read_text(encoding="utf-8")):
        arguments = portable_command(entry)
        output = arguments.index("-o")
        for source in filter(sources.is_own, sources_of(entry)):
            entries.setdefault(source, {
                "directory": entry["directory"],
                "output": arguments[output + 1],
                "arguments": arguments[:output],
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
            if path.is_relative_to(sources.ROOT) and "cmake_pch" not in path.name:
                current.append(path)
        elif line:
            current = dependencies.setdefault(line.split(": #deps ")[0], [])
    return dependencies


def fingerprint(source, entry, dependencies, shared):
    """A hash of all that decides what clang-tidy says of the source."""
    digest = hashlib.sha256(shared)
    digest.update(json.dumps(entry["arguments"]).encode())
    for path in sorted({source, *dependencies}):
        digest.update(str(path).encode())
        digest.update(path.read_bytes() if path.is_file() else b"")
    return digest.hexdigest()


def copy_settings(folder):
    """Copies the project's settings to where the batches find them, and returns their bytes."""
    settings = [sources.ROOT / ".clang-tidy", *sources.own_files((".clang-tidy",))]
    for path in settings:
        copy = folder / path.relative_to(sources.ROOT)
        copy.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(path, copy)
    return b"".join(path.read_bytes() for path in settings)


def make_batches(due, entries):
    """Groups of sources that lie in one folder and are compiled alike."""
    alike = collections.defaultdict(list)
    for source in due:
        alike[source.parent, tuple(entries[source]["arguments"])].append(source)
    return [group[first:first + BATCH_SIZE]
            for group in alike.values() for first in range(0, len(group), BATCH_SIZE)]


def write_batch(batch, folder):
    """The file to check for the batch: its source, or one that includes all of its sources."""
    if len(batch) == 1:
        return batch[0]
    path = folder / batch[0].relative_to(sources.ROOT).with_suffix(f".and_{len(batch) - 1}.cpp")
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("".join(f'#include "{source}"  // NOLINT(bugprone-suspicious-include)\n'
                            for source in batch), encoding="utf-8")
    return path


def run_tidy(batch, entry, folder):
    """What clang-tidy finds in the batch; empty where it passes."""
    header_filter = f"^{re.escape(str(sources.ROOT))}/({'|'.join(sources.FOLDERS)})/"
    # A source may name a parameter as another source of the batch names a local function; what a
    # source shadows by itself, the compiler has found.
    options = ["--extra-arg=-Wno-unknown-warning-option", "--extra-arg=-Wno-shadow"]
    command = ["clang-tidy", "--quiet", f"--header-filter={header_filter}", *options,
               write_batch(batch, folder), "--", *entry["arguments"][1:]]
    result = subprocess.run(command, cwd=entry["directory"], capture_output=True, text=True)
    complaints = re.sub(r"(?m)^\d+ warnings?.* generated\.\n", "", result.stderr)
    return "" if result.returncode == 0 else result.stdout + complaints


def check_batch(batch, entries, folder):
    """What is found in the batch's sources, by source; empty for those that pass."""
    found = run_tidy(batch, entries[batch[0]], folder)
    if not found or len(batch) == 1:
        return dict.fromkeys(batch, found)
    named = set(re.findall(r"(?m)^(.+?):\d+:\d+: (?:error|warning): ", found))
    blamed = [source for source in batch if str(source) in named] or batch
    rest = [source for source in batch if source not in blamed]
    findings = {}
    for part in [[source] for source in blamed] + ([rest] if rest else []):
        findings.update(check_batch(part, entries, folder))
    return findings


def check(build, wanted):
    entries = load_entries(build)
    for source in wanted:
        if source not in entries:
            print(f"{source}: is not compiled in {build}", file=sys.stderr)
            return 2
    dependencies = load_dependencies(build)
    folder = build / "lint"
    folder.mkdir(exist_ok=True)
    version = subprocess.run(["clang-tidy", "--version"], check=True, capture_output=True).stdout
    shared = version + copy_settings(folder)
    passed_file = folder / "passed"
    passed = set(passed_file.read_text().split()) if passed_file.is_file() else set()
    prints = {source: fingerprint(source, entry, dependencies.get(entry["output"], []), shared)
              for source, entry in entries.items()}
    due = [source for source in (wanted or entries) if prints[source] not in passed]
    passed &= set(prints.values())

    failed = 0
    done = 0
    started = time.monotonic()
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        runs = [pool.submit(check_batch, batch, entries, folder)
                for batch in make_batches(due, entries)]
        for run in concurrent.futures.as_completed(runs):
            for source, findings in run.result().items():
                done += 1
                if findings:
                    failed += 1
                    print(findings)
                else:
                    passed.add(prints[source])
            passed_file.write_text("\n".join(sorted(passed)))
            print(f"[{done}/{len(due)}] {time.monotonic() - started:.0f} s", flush=True)
    print(f"clang-tidy: {len(due)} checked, {len(wanted or entries) - len(due)} unchanged, "
          f"{failed} with findings")
    return 1 if failed else 0
