"""The program as a process, forked from one that has imported it already: a run costs what it does, and no start.

Four fifths of the time of a command are its start. What a start is about is for those tests that ask for one.
"""

from __future__ import annotations

import ctypes
import gc
import json
import os
import signal
import socket
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from importlib import import_module
from pkgutil import walk_packages
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pathlib import Path

PATIENCE = 120
"""Seconds after which a run is given up: far more than any takes."""


class Forks:
    """Runs the program, each time in a new process with streams, an environment and a folder of its own."""

    def __init__(self) -> None:
        self._door, theirs = socket.socketpair()
        self._door.settimeout(PATIENCE)
        self._server = subprocess.Popen(
            [sys.executable, "-P", __file__, str(theirs.fileno())],
            stdin=subprocess.PIPE,  # streams of the kind that the runs will have
            stdout=subprocess.PIPE,
            env={"PATH": os.environ["PATH"], "LANG": "C.UTF-8"},
            pass_fds=[theirs.fileno()],
            start_new_session=True,
        )
        theirs.close()

    def run(
        self,
        arguments: list[str],
        *,
        folder: Path,
        environment: dict[str, str],
        stdin: bytes = b"",
        stdout: int | None = None,
        powerless: bool = False,
    ) -> subprocess.CompletedProcess[bytes]:
        """Run the program, as `subprocess.run` does.

        Args:
            arguments: what stands behind its name.
            folder: where it runs.
            environment: all of its environment.
            stdin: what it may read.
            stdout: the file it writes to; without one, what it writes is returned.
            powerless: whether permissions hold for it even where root runs the tests.
        """
        (reads, words), (out, writes), (err, complains) = os.pipe(), os.pipe(), os.pipe()
        streams = [reads, writes if stdout is None else stdout, complains]
        asked = {"arguments": arguments, "folder": str(folder), "environment": environment, "powerless": powerless}
        socket.send_fds(self._door, [json.dumps(asked).encode() + b"\n"], streams)
        for one in (reads, writes, complains):
            os.close(one)
        with ThreadPoolExecutor() as at_once:
            said, complained = at_once.submit(_read, out), at_once.submit(_read, err)
            at_once.submit(_write, words, stdin)
            try:
                code = int(self._door.recv(16))
            except TimeoutError:
                self.close()
                raise
        return subprocess.CompletedProcess(arguments, code, said.result(), complained.result())

    def close(self) -> None:
        """End the process that forks, and whatever it forked."""
        self._door.close()
        os.killpg(self._server.pid, signal.SIGKILL)
        self._server.communicate()


def _read(stream: int) -> bytes:
    with open(stream, "rb") as file:
        return file.read()


def _write(stream: int, words: bytes) -> None:
    with open(stream, "wb", buffering=0) as file:
        file.write(words)


def _import_all() -> None:
    """Import what commands import, and compile what the first article would."""
    import factcheck

    for module in walk_packages(factcheck.__path__, "factcheck."):
        if not module.name.startswith("factcheck.tui"):
            import_module(module.name)
    factcheck.inspect("In 2018, the Biden administration lifted an entry ban.")
    gc.freeze()


def _fork_for_each(door: socket.socket) -> None:
    """Fork for each run that is asked for; comes back in the fork alone, as the process that was asked for."""
    while True:
        asked, streams, *_ = socket.recv_fds(door, 65536, 3)
        while asked and not asked.endswith(b"\n"):
            asked += door.recv(65536)
        if not asked:
            os._exit(0)
        run = os.fork()
        if run == 0:
            door.close()
            _become(json.loads(asked), streams)
            return
        for stream in streams:
            os.close(stream)
        door.send(str(os.waitstatus_to_exitcode(os.waitpid(run, 0)[1])).encode())


def _become(asked: dict[str, Any], streams: list[int]) -> None:
    for number, stream in enumerate(streams):
        os.dup2(stream, number)
        os.close(stream)
    os.chdir(asked["folder"])
    os.environ.clear()
    os.environ.update(asked["environment"])
    sys.argv[1:] = asked["arguments"]
    if asked["powerless"] and os.geteuid() == 0:
        # without root's right to read and write everything, https://man7.org/linux/man-pages/man2/capset.2.html
        version, nothing = (ctypes.c_uint32 * 2)(0x20080522, 0), (ctypes.c_uint32 * 6)()
        assert ctypes.CDLL(None).capset(version, nothing) == 0


if __name__ == "__main__":
    from factcheck.__main__ import main

    _import_all()
    _fork_for_each(socket.socket(fileno=int(sys.argv[1])))
    try:
        main()
    except SystemExit as ended:
        for stream in (sys.stdout, sys.stderr):
            if not stream.closed:
                stream.flush()
        os._exit(ended.code)  # to take all modules apart would copy the memory that the forks share
