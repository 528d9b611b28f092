"""The running program over a directory of its own, and how it is asked."""
import json
import os
import pathlib
import re
import subprocess
import tempfile
import time
import urllib.error
import urllib.request

ROOT = pathlib.Path(__file__).resolve().parents[2]
PROGRAM = os.environ.get("DOORSTEP_PROGRAM", str(ROOT / ".build/debug/doorstep"))


class Server:
    """`doorstep serve` on a free port; `imports` and `feeds` are argument lists of `doorstep import` and `doorstep feed
    add` that come before."""

    def __init__(self, imports=(), feeds=()):
        self.folder = tempfile.TemporaryDirectory()
        self.environment = os.environ | {
            "DOORSTEP_DATA": self.folder.name + "/data", "DOORSTEP_SERVE_REQUESTS_PER_MINUTE": "0",
            "DOORSTEP_SERVE_SEARCH_MILLISECONDS": "60000", "DOORSTEP_SERVE_ANSWER_SECONDS": "600"}
        self.environment.setdefault("DOORSTEP_RESOURCES", str(ROOT / "data"))
        for arguments in imports:
            self.run("import", *arguments)
        for arguments in feeds:
            self.run("feed", "add", *arguments)
            self.run("feed", "sync", arguments[0])

    def run(self, *arguments):
        """Runs a command on the directory; refused is a fault, reported problems are not."""
        done = subprocess.run([PROGRAM, *arguments], env=self.environment, capture_output=True)
        assert done.returncode in (0, 3), f"{arguments}: {done.stderr.decode()[-500:]}{done.stdout.decode()[-500:]}"
        return done.stdout

    def __enter__(self):
        log = open(self.folder.name + "/log", "w+")
        self.process = subprocess.Popen([PROGRAM, "serve", "--port", "0"], env=self.environment, stdout=log, stderr=log)
        for _ in range(1200):
            found = re.search(r'"port":(\d+)', open(log.name).read())
            if found:
                self.address = f"http://127.0.0.1:{found.group(1)}"
                return self
            assert self.process.poll() is None, open(log.name).read()[-2000:]
            time.sleep(0.1)
        raise AssertionError("the server did not start")

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait()
        self.folder.cleanup()

    def ask(self, target, status=200):
        """The answer to a path, or to a whole address of this server: its headers and bytes."""
        address = target if target.startswith("http") else self.address + target
        for _ in range(20):
            try:
                with urllib.request.urlopen(address, timeout=600) as answer:
                    found, headers, body = answer.status, answer.headers, answer.read()
            except urllib.error.HTTPError as error:
                found, headers, body = error.code, error.headers, error.read()
            if found != 503:
                break
            time.sleep(1)
        assert found == status, f"{target}: {found} {body[:300]}"
        assert "/api/" in address or headers["Access-Control-Allow-Origin"] == "*", f"{target}: no CORS"
        return headers, body

    def get(self, target):
        return json.loads(self.ask(target)[1])

    def lines(self, target):
        return [json.loads(line) for line in self.ask(target)[1].splitlines()]
