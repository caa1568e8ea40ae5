"""What the preview server answers: asked over real sockets, by clients of good and of bad will."""

import pathlib
import re
import shutil
import signal
import socket
import stat
import subprocess
import sys
import tempfile
import textwrap
import time

import preview
import sites
from outcome import Outcome


def differences(served, built):
    """The addresses at which a server does not give what a build wrote."""
    problems = []
    for file in sorted(path for path in built.rglob("*") if path.is_file()):
        path = file.relative_to(built).as_posix()
        if path == "manifest.json" or path.startswith(".") or "/." in path:
            continue
        address = "/" + (path.removesuffix("index.html") if path.endswith("index.html") else path)
        status, headers, body = served.ask(address)
        if path.endswith(".html") and not preview.SCRIPT.search(body):
            problems.append(f"{address} has no script")
        if status != 200 or preview.SCRIPT.sub(b"", body) != file.read_bytes():
            problems.append(f"{address} is not what a build writes (status {status})")
        if path.endswith(".html") and headers["content-type"] != "text/html; charset=utf-8":
            problems.append(f"{address} is said to be {headers['content-type']}")
        if "access-control-allow-origin" in headers:
            problems.append(f"{address} may be read by other sites")
    return problems


def same_as_a_build():
    """Every address gives what a build writes, also after every kind of change."""
    outcome = Outcome("the preview is what a build writes", "every address")
    role = "roles/data-engineer.md"
    changes = [
        lambda it: it.change(role, "title: ", "title: Chief "),
        lambda it: it.change(role, "## ", "## Now: "),
        lambda it: it.change("roles/machine-learning-engineer.md", "high: 60000", "high: 61000"),
        lambda it: it.change("site.yml", "title: ", "title: The new "),
        lambda it: it.save("roles/new-role.md", "# New role\n\nIt works with a [data engineer](data-engineer.md).\n"),
        lambda it: it.change("skills/python.md", "\n\n", "\n\nMore words. "),
        lambda it: it.file("roles/new-role.md").unlink(),
        lambda it: it.save("static/note.txt", "A note.\n"),
        lambda it: it.change(next(path.relative_to(it.file("")).as_posix() for path in it.file("salaries").iterdir()), "2025", "2024"),
    ]
    with preview.preview() as served:
        outcome.problems += differences(served, served.build())
        for number, change in enumerate(changes):
            said = served.said().count("\n")
            change(served)
            preview.until(lambda: served.said().count("\n") > said, f"change {number} is noticed")
            time.sleep(0.1)
            outcome.problems += [f"after change {number}: {problem}" for problem in differences(served, served.build())]
        outcome.expect(not (served.folder / "public").exists(), "the preview has written public/")
    return [outcome]


def raw(served, request, wait=preview.PATIENCE):
    """The first line of the answer to bytes as they are; nothing where the server hangs up."""
    with socket.create_connection(("127.0.0.1", served.port), timeout=wait) as connection:
        connection.sendall(request)
        try:
            return connection.recv(65536).split(b"\r\n")[0].decode()
        except ConnectionResetError:
            return ""


def tricks():
    """Paths that try to leave the guide, and requests that are none."""
    outcome = Outcome("path tricks", "the preview")
    paths = {
        "/../../../../etc/passwd": 404, "/%2e%2e%2f%2e%2e%2fetc/passwd": 404, "/..%2f..%2fetc%2fpasswd": 404,
        "/%252e%252e%252fetc/passwd": 404, "/roles/../../../etc/passwd": 404, "//etc/passwd": 404, "/.git/config": 404,
        "/content/site.yml": 404, "/Package.swift": 404, "/a\\b": 400, "/..%5c..%5cetc": 400, "/%00": 400, "/a%": 400,
        "/%zz": 400, "/%ff%fe": 400, "/%0d%0aX-Header: 1": 400, "/" + "a" * 10_000: 414,
        # What is longer than any head of a request may be is not even read.
        "/" + "a" * 100_000: 400, "/" + "%61" * 40_000: 400,
        "/?" + "q" * 10_000: 200, "/.sitegen/": 404, "/.sitegen/../etc/passwd": 404, "/roles": 302, "/no/such/page/": 404,
    }
    with preview.preview() as served:
        for path, wanted in paths.items():
            line = raw(served, f"GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n".encode())
            outcome.expect(f" {wanted} " in line, f"{path[:60]} gives “{line}”, not {wanted}")
        answer = served.ask("/no/such/page/")[2]
        outcome.expect(b"root:" not in answer and b"<h1" in answer, "the page for addresses that do not exist is another")
        for bytes_ in (b"\x00\x01\x02\r\n\r\n", b"GET\r\n\r\n", b"GET / HTTP/1.1\r\n\r\n", b"\xff\xfe / HTTP/1.1\r\nHost: localhost\r\n\r\n",
                       b"GET /\x00 HTTP/1.1\r\nHost: localhost\r\n\r\n", b"GET http://evil.example/ HTTP/1.1\r\nHost: localhost\r\n\r\n",
                       b"GET / HTTP/1.1\r\nHost: localhost\r\nContent-Length: -1\r\n\r\n"):
            line = raw(served, bytes_)
            outcome.expect(" 200 " not in line, f"{bytes_!r} is answered with {line}")
        outcome.expect(served.ask("/")[0] == 200, "the server does not answer any more")
    return [outcome]


def manners():
    """Names, methods, parts of files, types."""
    outcome = Outcome("hosts, methods and parts", "the preview")

    def prepare(folder):
        (folder / "content/static").mkdir(exist_ok=True)
        (folder / "content/static/film.mp4").write_bytes(bytes(range(256)) * 40)

    with preview.preview(prepare=prepare) as served:
        for host, wanted in {"localhost": 200, f"127.0.0.1:{served.port}": 200, f"[::1]:{served.port}": 200, "evil.example": 403,
                             "localhost.evil.example": 403, "": 403, "a" * 5000: 403}.items():
            status, headers, _ = served.ask("/", headers={"Host": host})
            outcome.expect(status == wanted, f"Host {host[:40]} gives {status}")
        outcome.expect(served.ask("/.sitegen/events", headers={"Origin": "http://evil.example"})[0] == 404, "another site may listen")
        for method in ("POST", "PUT", "DELETE", "OPTIONS", "PATCH"):
            status, headers, _ = served.ask("/", method)
            outcome.expect(status == 405 and headers.get("allow") == "GET, HEAD", f"{method} gives {status}")
        whole = served.ask("/film.mp4")
        outcome.expect(whole[1]["content-type"] == "video/mp4" and whole[1]["accept-ranges"] == "bytes", f"a film is {whole[1]}")
        for wanted, status, part in (("bytes=0-9", 206, whole[2][:10]), ("bytes=10230-", 206, whole[2][10230:]), ("bytes=-5", 206, whole[2][-5:]),
                                     ("bytes=99999-", 416, None), ("bytes=5-2", 200, whole[2]), ("bytes=0-1,5-6", 200, whole[2])):
            answer = served.ask("/film.mp4", headers={"Range": wanted})
            outcome.expect(answer[0] == status and (part is None or answer[2] == part), f"{wanted} gives {answer[0]}")
        head = served.ask("/", "HEAD")
        outcome.expect(head[0] == 200 and head[2] == b"" and head[1]["content-length"] == str(len(served.ask("/")[2])), f"HEAD gives {head[1]}")
        again = served.ask("/film.mp4", headers={"If-None-Match": whole[1]["etag"]})
        outcome.expect(again[0] == 304 and again[2] == b"", f"a file that is known gives {again[0]}")
        if socket.has_ipv6:
            outcome.expect(served.ask("/", host="localhost")[0] == 200 and served.ask("/", host="::1")[0] == 200, "localhost does not lead here")
    return [outcome]


def crowd():
    """A thousand connections, of which some say nothing, some speak slowly, and some do not listen."""
    outcome = Outcome("a thousand connections", "the preview")
    with preview.preview() as served:
        connections = []
        for number in range(1000):
            connection = socket.create_connection(("127.0.0.1", served.port), timeout=preview.PATIENCE)
            if number % 4 == 1:
                connection.sendall(b"GET / HTTP/1.1\r\nHost: loc")
            if number % 4 == 2:
                connection.sendall(b"GET /salaries/ HTTP/1.1\r\nHost: localhost\r\n\r\n")
            if number % 4 == 3:
                connection.sendall(b"GET /.sitegen/events HTTP/1.1\r\nHost: localhost\r\n\r\n")
                connection.shutdown(socket.SHUT_WR)
            connections.append(connection)
        started = time.monotonic()
        status = served.ask("/")[0]
        took = time.monotonic() - started
        outcome.expect(status == 200 and took < 10, f"beside them a page takes {took:.1f} s (status {status})")
        outcome.remark = f"beside a thousand others a page takes {took * 1000:.0f} ms"
        for connection in connections:
            connection.close()
        outcome.expect(served.ask("/")[0] == 200, "afterwards the server does not answer")
    return [outcome]


def folder_removed():
    """The content folder goes and comes back."""
    outcome = Outcome("the content folder is removed", "the preview")
    with preview.preview() as served:
        before = served.page("/")
        served.file("").rename(served.folder / "away")
        preview.until(lambda: "there is no folder content/" in served.said(), "a message")
        outcome.expect(served.page("/") == before, "the last pages are not there any more")
        (served.folder / "away").rename(served.file(""))
        preview.until(lambda: served.said().count("shown") > 0, "the guide is back")
        served.change("site.yml", "title: ", "title: Again ")
        preview.until(lambda: b"Again " in served.page("/"), "a change is noticed again")
    return [outcome]


def claims():
    """Two files that want one address: told as a build does, a moment later."""
    outcome = Outcome("two files at one address", "the preview")
    with preview.preview() as served:
        served.save("static/roles/data-engineer/index.html", "<p>Mine</p>")
        preview.until(lambda: "[output-claimed]" in served.said() or "[address-taken]" in served.said(), "a message")
        # A change that has nothing to do with it does not take the message away.
        served.change("roles/machine-learning-engineer.md", "Machine learning engineers turn", "Machine learning people turn")
        preview.until(lambda: b"learning people" in served.page("/roles/machine-learning-engineer/"), "a change")
        with socket.create_connection(("127.0.0.1", served.port), timeout=preview.PATIENCE) as connection:
            connection.sendall(b"GET /.sitegen/events HTTP/1.1\r\nHost: localhost\r\n\r\n")
            told = b""
            while b'"problems"' not in told or not told.endswith(b"\n\n\r\n"):
                told += connection.recv(65536)
        outcome.expect(b"data-engineer" in told, f"the message is gone: {told[-600:]}")
        served.file("static/roles/data-engineer/index.html").unlink()
        preview.until(lambda: b"Mine" not in served.page("/roles/data-engineer/"), "the page of before")
    return [outcome]


def base_path():
    """A guide that will be published under a path can be looked at there too."""
    outcome = Outcome("a site under a path", "the preview")

    def prepare(folder):
        settings = folder / "content/site.yml"
        settings.write_text(re.sub(r"(?m)^url:.*\n", "", settings.read_text()) + "url: https://example.org/careers/\n")

    with preview.preview(prepare=prepare) as served:
        for path in ("/", "/roles/data-engineer/", "/careers/", "/careers/roles/data-engineer/"):
            outcome.expect(served.ask(path)[0] == 200, f"{path} gives {served.ask(path)[0]}")
        missing = served.ask("/careers/no/such/")
        styles = re.findall(rb'href="(/careers/assets/[^"]+\.css)"', missing[2])
        outcome.expect(missing[0] == 404 and styles, "the page for addresses that do not exist has no style")
        outcome.expect(all(served.ask(style.decode())[0] == 200 for style in styles), "its style is not there")
    return [outcome]


def ports():
    """Two servers, and the end of one."""
    outcome = Outcome("ports and the end", "the preview")
    with preview.preview() as first:
        with preview.preview("--port", str(first.port)) as second:
            outcome.expect(second.port != first.port, "two servers have one port")
            wanted = rf"port {first.port} is taken by sitegen \(process {first.process.pid}\), so this is port {second.port}\n"
            outcome.expect(sys.platform != "linux" or re.search(wanted, second.said()), f"it says {second.said()}")
            outcome.expect(second.said().count("http://") == 1, "the address is told more than once")
            status = second.stop()
            outcome.expect(status == 0, f"Ctrl-C ends it with status {status}")
        status = first.stop(signal.SIGTERM)
        outcome.expect(status == 0, f"a polite request ends it with status {status}")
    done = subprocess.run([sites.PROGRAM, "serve", "--host", "no-address"], cwd=sites.PROJECT, capture_output=True, text=True, check=False)
    outcome.expect(done.returncode == 74 and "is no address" in done.stderr, f"a host that is none: {done.returncode} {done.stderr}")
    with tempfile.TemporaryDirectory() as empty:
        done = subprocess.run([sites.PROGRAM, "serve", "--port", "0"], cwd=empty, capture_output=True, text=True, check=False)
        outcome.expect(done.returncode == 1 and "there is no folder content/" in done.stderr, f"no content: {done.returncode} {done.stderr}")
    return [outcome]


def checkout():
    """A hundred files at once are one change."""
    outcome = Outcome("git checkout of a hundred files", "the preview")

    def git(folder, *arguments):
        subprocess.run(["git", "-c", "user.name=A", "-c", "user.email=a@example.org", *arguments], cwd=folder, check=True, capture_output=True)

    def prepare(folder):
        for number in range(100):
            (folder / f"content/roles/role-{number}.md").write_text(f"# Role {number}\n\nWords.\n")
        git(folder, "init", "-q", "-b", "main")
        git(folder, "add", "content")
        git(folder, "commit", "-qm", "before")
        git(folder, "checkout", "-qb", "other")
        for number in range(100):
            (folder / f"content/roles/role-{number}.md").write_text(f"# Role {number}\n\nOther words.\n")
        git(folder, "commit", "-qam", "after")
        git(folder, "checkout", "-q", "main")

    with preview.preview(prepare=prepare) as served:
        git(served.folder, "checkout", "-q", "other")
        preview.until(lambda: "shown" in served.said(), "the change")
        time.sleep(1)
        changes = [line for line in served.said().splitlines() if "shown" in line]
        outcome.expect(len(changes) == 1 and "100 files" in changes[0], f"it is told as {changes}")
        outcome.expect(all(b"Other words" in served.page(f"/roles/role-{number}/") for number in range(100)), "a page is the old one")
    return [outcome]


# A program of one line in the place of the real one, which it then starts: so what is tested is the real program's own
# part, and building it takes seconds.
MAIN = """
#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif
{extra}
var arguments = CommandLine.arguments.map {{ strdup($0) }} + [nil]
execv("{program}", &arguments)
"""


def program():
    """The program's own source changes: a message, then a new program at the same port."""
    outcome = Outcome("the program is built and takes its own place", "the preview")

    def prepare(folder):
        sources = folder / "package/Sources/sitegen"
        sources.mkdir(parents=True)
        (folder / "package/Package.swift").write_text(textwrap.dedent("""\
            // swift-tools-version: 6.0
            import PackageDescription
            let package = Package(name: "tiny", targets: [.executableTarget(name: "sitegen")])
            """))
        (sources / "main.swift").write_text(MAIN.format(program=sites.PROGRAM, extra=""))
        subprocess.run(["swift", "build", "--product", "sitegen"], cwd=folder / "package", check=True, capture_output=True)
        built = (folder / "package/.build/debug").resolve() / "sitegen"
        # In its place a copy of the real program, which finds its source by where it stands.
        shutil.copy(sites.PROGRAM, built.with_name("copy"))
        built.with_name("copy").rename(built)

    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder).resolve()
        shutil.copytree(sites.PROJECT / "content", folder / "content")
        prepare(folder)
        served = preview.Preview(folder, "--port", "0", program=(folder / "package/.build/debug").resolve() / "sitegen")
        try:
            main = folder / "package/Sources/sitegen/main.swift"
            run = lambda: re.search(rb'data-run="(\w+)"', served.ask("/")[2])[1]
            first = run()
            main.write_text(MAIN.format(program=sites.PROGRAM, extra="let number: Int = \"text\""))
            preview.until(lambda: "Sources/sitegen/main.swift:7:19: error: cannot convert value" in served.said(), "the compiler's message", 120)
            outcome.expect(run() == first, "a program that could not be built is another one")
            main.write_text(MAIN.format(program=sites.PROGRAM, extra="// mended"))
            refused = 0
            end = time.monotonic() + 120
            while run() == first and time.monotonic() < end:
                try:
                    time.sleep(0.005)
                except ConnectionError:
                    refused += 1
            outcome.expect(run() != first, f"no new program: {served.said()}")
            outcome.expect(refused == 0, f"{refused} requests were refused")
            outcome.expect(served.process.poll() is None, "the process is another one")
            took = re.search(r"built in ([\d.]+ m?s); it starts again", served.said())
            outcome.expect(took, f"it does not say how long it took: {served.said()}")
            outcome.expect(served.said().count("http://") == 1, "the address is told again")
            served.change("site.yml", "title: ", "title: Anew ")
            preview.until(lambda: b"Anew " in served.page("/"), "the new program notices changes")
        finally:
            served.process.kill()
            served.process.wait()
    return [outcome]


CHECKS = (program, same_as_a_build, crowd, tricks, manners, folder_removed, checkout, claims, base_path, ports)
