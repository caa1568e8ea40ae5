"""A few small sites on this computer, for tests of links.

    link_server.py COUNT LOG

Prints the ports of COUNT sites on one line, then serves until it is ended. Every request becomes a line of LOG when it is
done: port, method, path, start and end in seconds, user agent.
"""

import http.server
import os
import sys
import threading
import time

log = open(sys.argv[2], "a", encoding="utf-8")
lock = threading.Lock()

STATUS = {
    "/missing": 404, "/gone": 410, "/password": 401, "/refused": 403, "/busy": 429, "/broken": 503, "/teapot": 418,
}
REDIRECTS = {
    "/moved": (301, "/ok"), "/moved-twice": (308, "/moved"), "/elsewhere": (302, "/ok"),
    "/moved-then-elsewhere": (301, "/elsewhere"), "/moved-to-missing": (301, "/missing"), "/loop": (302, "/loop"),
    "/to-file": (301, "file:///etc/passwd"), "/to-nowhere": (301, "http://no-such-site.invalid/"),
    "/moved-strangely": (301, "/o k"), "/to-trouble": (301, "/o\x1b[31mk"),
}


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def serve(self):
        started = time.time()
        path = self.path
        if path.startswith("/slow"):
            time.sleep(float(path.rsplit("-", 1)[-1]))
        try:
            self.answer(path)
        except (BrokenPipeError, ConnectionResetError):
            pass
        with lock:
            words = [self.server.server_port, self.command, path, f"{started:.6f}", f"{time.time():.6f}", self.headers["User-Agent"]]
            print(*words, file=log, flush=True)

    do_HEAD = do_GET = serve

    def answer(self, path):
        if path in STATUS:
            self.reply(STATUS[path])
        elif path in REDIRECTS:
            status, target = REDIRECTS[path]
            self.reply(status, ("Location", target))
        elif path == "/cut":
            self.close_connection = True
        elif path == "/cookie":
            if "seen=1" in (self.headers["Cookie"] or ""):
                self.reply(200)
            else:
                self.reply(302, ("Location", path), ("Set-Cookie", "seen=1"))
        elif path.startswith("/no-head") and self.command == "HEAD":
            self.reply(501 if path.endswith("501") else 403 if path.endswith("403") else 405)
        elif path == "/no-head-missing":
            self.reply(404)
        elif path == "/no-head-endless":
            self.send_response(200)
            self.send_header("Connection", "close")
            self.end_headers()
            self.close_connection = True
            while True:
                self.wfile.write(b"x" * 65536)
        else:
            self.reply(206 if self.headers["Range"] else 200)

    def reply(self, status, *headers):
        self.send_response(status)
        for name, value in headers:
            self.send_header(name, value)
        body = b"x" if status == 206 else b""
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command == "GET":
            self.wfile.write(body)

    def log_message(self, *words):
        pass


servers = [http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler) for _ in range(int(sys.argv[1]))]
for server in servers:
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, daemon=True).start()
print(*(server.server_port for server in servers), flush=True)
# Ends with the test that started it, which holds the other end.
sys.stdin.read()
os._exit(0)
