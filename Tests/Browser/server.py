"""The program itself, serving its sample directory on a free port."""

import contextlib
import os
import pathlib
import re
import socket
import subprocess
import tempfile
import time
import urllib.request

from pages import REPOSITORY

PROGRAM = pathlib.Path(os.environ.get("DOORSTEP_PROGRAM", REPOSITORY / ".build" / "debug" / "doorstep"))


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


@contextlib.contextmanager
def doorstep(roles=(), keys=None, files=None):
    """The address of a running server. `DOORSTEP_BASE` names one that runs already; with `roles`, which have keys made
    for them and put into `keys`, it is always one of its own. `files` are texts of CSV by the key of their source, in the
    place of the sample."""
    if "DOORSTEP_BASE" in os.environ and not roles:
        yield os.environ["DOORSTEP_BASE"].rstrip("/")
        return
    with tempfile.TemporaryDirectory() as folder, tempfile.TemporaryFile() as log:
        environment = os.environ | {
            "DOORSTEP_RESOURCES": str(REPOSITORY / "data"), "DOORSTEP_DATA": folder,
            "DOORSTEP_SERVE_REQUESTS_PER_MINUTE": "100000",
        }
        # The first command of a new folder loads the sample.
        subprocess.run([PROGRAM, "status"], env=environment, check=True, stdout=subprocess.DEVNULL)
        for source, text in (files or {}).items():
            file = pathlib.Path(folder) / f"{source}.csv"
            file.write_text(text)
            # Ends with 3 where a record has a problem.
            subprocess.run(
                [PROGRAM, "import", str(file), "--source", source], env=environment, stdout=subprocess.DEVNULL)
        for role in roles:
            command = [PROGRAM, "keys", "create", "--role", role, "--organisation", "test", "--label", "tests", "--json"]
            made = subprocess.run(command, env=environment, check=True, capture_output=True, text=True).stdout
            keys[role] = re.search("dsk_[0-9a-z_]+", made).group()
        port = free_port()
        process = subprocess.Popen(
            [PROGRAM, "serve", "--port", str(port)], env=environment, stdout=log, stderr=log)
        try:
            base = f"http://127.0.0.1:{port}"
            await_ready(process, base, log)
            yield base
        finally:
            process.terminate()
            process.wait(timeout=20)


def await_ready(process, base, log):
    for _ in range(600):
        if process.poll() is not None:
            log.seek(0)
            raise RuntimeError("the server ended: " + log.read().decode(errors="replace")[-2000:])
        try:
            with urllib.request.urlopen(base + "/readyz", timeout=2) as answer:
                if answer.status == 200:
                    return
        except OSError:
            pass
        time.sleep(0.1)
    raise RuntimeError("the server was not ready within a minute")
