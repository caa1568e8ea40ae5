"""A static host on this computer: a site under a path of its own, with the headers that a careful host sends."""

import gzip
import http.server
import mimetypes
import posixpath
import threading
import time
import urllib.parse

# Nothing inline is allowed, so no hash is either: a style or script in a page would be a violation.
POLICY = "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'"
# What turns text into elements or scripts has to be given text alone: no script may build HTML from content.
STRICTER = POLICY + "; require-trusted-types-for 'script'"

# Pictures and scripts arrive late, so that a page that did not keep their place always moves.
DELAY = 0.1
TYPES = {".js": "text/javascript", ".mjs": "text/javascript", ".json": "application/json", ".csv": "text/csv",
         ".md": "text/markdown", ".xml": "application/xml", ".svg": "image/svg+xml", ".avif": "image/avif",
         ".webp": "image/webp", ".txt": "text/plain"}


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    folder = None
    base = "/"
    delay = 0
    policy = POLICY
    # A policy that is told of and not kept: what it would forbid is seen, and may do its harm.
    watch = None

    def do_GET(self):
        path = posixpath.normpath(urllib.parse.unquote(self.path.split("?")[0].split("#")[0]))
        wanted = self.folder / path.removeprefix(self.base.rstrip("/")).lstrip("/")
        if not (path.rstrip("/") + "/").startswith(self.base) or not wanted.resolve().is_relative_to(self.folder.resolve()):
            return self.answer(404, self.folder / "404.html")
        if wanted.is_dir():
            if not self.path.split("?")[0].endswith("/"):
                return self.answer(301, None, {"Location": self.path + "/"})
            wanted = wanted / "index.html"
        if wanted.is_file():
            return self.answer(200, wanted)
        return self.answer(404, self.folder / "404.html")

    def answer(self, status, file, headers=None):
        body = file.read_bytes() if file else b""
        kind = (TYPES.get(file.suffix) or mimetypes.guess_type(file.name)[0] or "application/octet-stream") if file else "text/plain"
        if kind.startswith("image/") or kind == "text/javascript":
            time.sleep(self.delay)
        self.send_response(status)
        text = kind.startswith("text/") or kind.endswith(("json", "xml"))
        self.send_header("Content-Type", kind + ("; charset=utf-8" if kind.startswith("text/") else ""))
        if text and "gzip" in self.headers.get("Accept-Encoding", ""):
            body = gzip.compress(body, mtime=0)
            self.send_header("Content-Encoding", "gzip")
        if self.policy:
            self.send_header("Content-Security-Policy", self.policy)
        if self.watch:
            self.send_header("Content-Security-Policy-Report-Only", self.watch)
        self.send_header("X-Content-Type-Options", "nosniff")
        self.send_header("Referrer-Policy", "strict-origin-when-cross-origin")
        self.send_header("Cache-Control", "no-store")
        for name, value in (headers or {}).items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        try:
            self.wfile.write(body)
        except (BrokenPipeError, ConnectionResetError):
            pass

    def log_message(self, *_):
        pass


class Server(http.server.ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, request, client_address):
        """A browser that is closed breaks its connections off."""


def serve(folder, policy=POLICY, base="/", delay=0, watch=None):
    """Serves a folder on loopback until the program ends; gives the origin."""
    handler = type("SiteHandler", (Handler,), {"folder": folder, "policy": policy, "base": base, "delay": delay, "watch": watch})
    server = Server(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return f"http://127.0.0.1:{server.server_address[1]}"
