"""A site on a web server, link by link."""

import gzip
import html.parser
import http.client
import urllib.parse


class Links(html.parser.HTMLParser):
    """What a page leads to and what it is made of."""

    def __init__(self, text):
        super().__init__()
        self.found = []
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        values = dict(attributes)
        if tag in ("a", "link", "img", "script"):
            self.found += [values[name] for name in ("href", "src") if values.get(name)]
        if tag == "meta" and values.get("http-equiv") == "refresh":
            self.found.append(values["content"].split("url=", 1)[1])


class Answer:
    """What a server says at an address."""

    def __init__(self, status, headers, body):
        self.status, self.headers, self.body = status, headers, body


class Host:
    """A web server on this computer that answers to a name."""

    def __init__(self, port, name, base):
        self.port, self.name, self.base = port, name, base
        self.connection = None

    def ask(self, path, encoding=""):
        """Asks for a path as a browser does that knows the name of the host."""
        headers = {"Host": self.name} | ({"Accept-Encoding": encoding} if encoding else {})
        for _ in range(2):
            try:
                self.connection = self.connection or http.client.HTTPConnection("127.0.0.1", self.port, timeout=10)
                self.connection.request("GET", path, headers=headers)
                answer = self.connection.getresponse()
                return Answer(answer.status, {name.lower(): value for name, value in answer.getheaders()}, answer.read())
            except (http.client.HTTPException, ConnectionError):
                # A connection that was kept may be closed by now.
                self.connection = None
        raise SystemExit(f"no answer for {path}")


def crawl(host):
    """Follows every link of the site from its first page.

    Gives what is wrong and the paths that answered."""
    problems, seen, waiting = [], set(), [host.base]
    while waiting:
        path = waiting.pop()
        if path in seen:
            continue
        seen.add(path)
        answer = host.ask(path)
        if answer.status != 200:
            problems.append(f"{path} answers {answer.status}")
            continue
        if not answer.headers.get("content-type", "").startswith("text/html"):
            continue
        page = urllib.parse.urljoin(f"http://{host.name}", path)
        for link in Links(answer.body.decode()).found:
            target = urllib.parse.urlsplit(urllib.parse.urljoin(page, link))
            # Whole addresses are those of the published site, which is not this computer.
            if target.netloc == host.name and target.scheme == "http" and not link.startswith("http"):
                if not target.path.startswith(host.base):
                    problems.append(f"{path} leads out of the site to {target.path}")
                waiting.append(target.path)
    return problems, seen


def headers_of(host, paths, folder):
    """How long each kind of file is kept, what a page that is not there is, and folders without a slash."""
    problems = []

    def expect(is_so, problem):
        if not is_so:
            problems.append(problem)

    policy = next(line.split(": ", 1)[1] for line in (folder / "_headers").read_text(encoding="utf-8").splitlines() if "Content-Security" in line)
    for path in sorted(paths):
        answer = host.ask(path)
        cache = answer.headers.get("cache-control", "")
        is_asset = path.startswith(host.base + "assets/")
        expect(("immutable" in cache and "31536000" in cache) == is_asset, f"{path} is kept by “{cache}”")
        expect(answer.headers.get("x-content-type-options") == "nosniff", f"{path} may be sniffed")
        expect(answer.headers.get("content-security-policy") == policy, f"{path} has another policy: {answer.headers.get('content-security-policy')}")
    for path in ("no/such/page/", "roles/no-such-role", "assets/none.css"):
        answer = host.ask(host.base + path)
        expect(answer.status == 404, f"{path} answers {answer.status} and not 404")
        expect(answer.body == (folder / "404.html").read_bytes(), f"{path} shows another page than 404.html")
    answer = host.ask(host.base + "roles")
    location = urllib.parse.urlsplit(answer.headers.get("location", "")).path
    goal = urllib.parse.urljoin(host.base + "roles", answer.headers.get("location", ""))
    expect(answer.status in (301, 302, 307, 308) and (location == host.base + "roles/" or urllib.parse.urlsplit(goal).path == host.base + "roles/"),
           f"roles without a slash: {answer.status} {answer.headers.get('location')}")
    expect(host.ask(host.base + "roles/index.html").status in (200, 301, 308), "index.html does not answer")
    return problems


def smaller(host, folder, endings):
    """Whether pages are sent in the forms that stand beside them."""
    problems = []
    for ending, encoding in endings:
        for path, file in (("roles/", "roles/index.html"), ("data/roles.json", "data/roles.json")):
            answer = host.ask(host.base + path, encoding)
            if answer.body != (folder / f"{file}.{ending}").read_bytes() or answer.headers.get("content-encoding") != encoding:
                problems.append(f"{path} is not sent as {file}.{ending}")
    plain = host.ask(host.base + "roles/", "identity")
    if plain.body != (folder / "roles/index.html").read_bytes():
        problems.append("a browser that asks for nothing smaller gets other bytes than the page's")
    packed = host.ask(host.base + "roles/", "gzip")
    if packed.headers.get("content-encoding") == "gzip" and gzip.decompress(packed.body) != plain.body:
        problems.append("what is sent as gzip is another page")
    return problems
