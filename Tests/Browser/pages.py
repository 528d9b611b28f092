"""The written page states, served as the program serves them, and a browser to look at them."""

import contextlib
import functools
import http.server
import os
import pathlib
import tempfile
import threading

import pypdf
from playwright.sync_api import sync_playwright

REPOSITORY = pathlib.Path(__file__).resolve().parents[2]
FOLDER = pathlib.Path(os.environ.get("DOORSTEP_PAGES_OUT", REPOSITORY / ".build" / "pages"))
POLICY = (
    "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; "
    "frame-ancestors 'none'"
)


def states():
    """The names of all page states, in order."""
    return sorted(path.stem for path in FOLDER.glob("*.html"))


class Handler(http.server.BaseHTTPRequestHandler):
    """Serves the folder; `change` may plant a fault into a page on its way out."""

    change = None

    def do_GET(self):
        file = FOLDER / self.path.lstrip("/").split("?")[0]
        if file.suffix not in (".html", ".css", ".svg") or not file.is_file():
            return self.send_error(404)
        body = file.read_bytes()
        types = {".html": "text/html; charset=utf-8", ".css": "text/css; charset=utf-8", ".svg": "image/svg+xml"}
        self.send_response(200)
        self.send_header("Content-Type", types[file.suffix])
        if self.change and file.suffix == ".html":
            body = self.change(body.decode()).encode()
        else:
            self.send_header("Content-Security-Policy", POLICY)
        self.send_header("Referrer-Policy", "no-referrer")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


@contextlib.contextmanager
def served(change=None):
    """The address of the folder's pages, each passed through `change` if given."""
    handler = type("ChangingHandler", (Handler,), {"change": staticmethod(change) if change else None})
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/"
    finally:
        server.shutdown()
        server.server_close()


@contextlib.contextmanager
def chromium():
    """Debian's browser, without the sandbox that a container cannot have."""
    with sync_playwright() as playwright:
        path = os.environ.get("DOORSTEP_CHROMIUM", "/usr/bin/chromium")
        browser = playwright.chromium.launch(executable_path=path, args=["--no-sandbox"])
        try:
            yield browser
        finally:
            browser.close()


def paper(page):
    """What a printer would get of a page."""
    with tempfile.TemporaryDirectory() as folder:
        file = pathlib.Path(folder) / "page.pdf"
        page.pdf(path=str(file), prefer_css_page_size=True)
        return pypdf.PdfReader(file)
