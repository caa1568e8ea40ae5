"""A static host on this computer: a site under a path of its own, with the headers that a careful host sends."""

import fnmatch
import gzip
import http.server
import mimetypes
import posixpath
import threading
import time
import urllib.parse

# A careful host's own. Nothing inline is allowed, so no hash is either: a style or script in a page would be a violation.
POLICY = "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'"
# What turns text into elements or scripts has to be given text alone: no script may build HTML from content.
STRICTER = POLICY + "; require-trusted-types-for 'script'"

# The headers that the site itself asks for, in its `_headers`.
ITS_OWN = object()

# Pictures and scripts arrive late, so that a page that did not keep their place always moves.
DELAY = 0.1
TYPES = {".js": "text/javascript", ".mjs": "text/javascript", ".json": "application/json", ".csv": "text/csv",
         ".md": "text/markdown", ".xml": "application/xml", ".svg": "image/svg+xml", ".avif": "image/avif",
         ".webp": "image/webp", ".txt": "text/plain"}


def read_headers(text):
    """The rules of a file `_headers`, as Netlify and Cloudflare Pages read it: patterns of paths, each with its headers."""
    rules = []
    for line in text.splitlines():
        if line.startswith((" ", "\t")):
            name, _, value = line.strip().partition(":")
            rules[-1][1].append((name.strip(), value.strip()))
        elif line.strip() and not line.startswith("#"):
            rules.append((line.strip(), []))
    return rules


def headers_for(path, rules):
    """Every rule whose pattern fits adds its headers."""
    return {name: value for pattern, headers in rules if fnmatch.fnmatchcase(path, pattern) for name, value in headers}


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
        if self.watch:
            self.send_header("Content-Security-Policy-Report-Only", self.watch)
        for name, value in ({"Cache-Control": "no-store"} | self.own_headers() | (headers or {})).items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        try:
            self.wfile.write(body)
        except (BrokenPipeError, ConnectionResetError):
            pass

    def own_headers(self):
        """What a host sends that reads `_headers`, or a careful one that does not."""
        if self.policy is ITS_OWN:
            rules = read_headers((self.folder / "_headers").read_text(encoding="utf-8"))
            return headers_for("/" + self.path.split("?")[0].removeprefix(self.base).lstrip("/"), rules)
        careful = {"X-Content-Type-Options": "nosniff", "Referrer-Policy": "strict-origin-when-cross-origin"}
        return careful | ({"Content-Security-Policy": self.policy} if self.policy else {})

    def log_message(self, *_):
        pass


class Server(http.server.ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, request, client_address):
        """A browser that is closed breaks its connections off."""


def serve(folder, policy=ITS_OWN, base="/", delay=0, watch=None):
    """Serves a folder on loopback until the program ends; gives the origin."""
    handler = type("SiteHandler", (Handler,), {"folder": folder, "policy": policy, "base": base, "delay": delay, "watch": watch})
    server = Server(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return f"http://127.0.0.1:{server.server_address[1]}"
