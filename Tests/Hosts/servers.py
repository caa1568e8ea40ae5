"""The web servers of Debian's packages, each configured as docs/publishing.md says."""

import contextlib
import os
import pathlib
import shutil
import socket
import subprocess
import time

from documents import blocks, replaced

# Where each web server is, and what there has to be to run it.
PROGRAMS = {"nginx": "nginx", "caddy": "caddy", "apache": "apache2"}
# In which forms each recipe sends what stands beside a page.
SMALLER = {"nginx": [("gz", "gzip")], "caddy": [("br", "br"), ("gz", "gzip")], "apache": []}


def free_port():
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return listener.getsockname()[1]


def program(server):
    """The program of a server; Debian keeps it where only administrators look."""
    return shutil.which(PROGRAMS[server], path=os.environ["PATH"] + ":/usr/sbin:/usr/local/sbin")


def nginx(folder, recipe, site, port):
    text = replaced(recipe, {"listen 80;": f"listen 127.0.0.1:{port};", "/srv/careers/public": str(site)})
    (folder / "site.conf").write_text(text, encoding="utf-8")
    (folder / "nginx.conf").write_text(
        f"daemon off; pid {folder}/pid; error_log {folder}/errors; worker_processes 1;\nevents {{}}\n"
        f"http {{ include /etc/nginx/mime.types; access_log off; client_body_temp_path {folder}/body; proxy_temp_path {folder}/proxy;\n"
        f"fastcgi_temp_path {folder}/fastcgi; uwsgi_temp_path {folder}/uwsgi; scgi_temp_path {folder}/scgi; include {folder}/site.conf; }}\n",
        encoding="utf-8")
    return ["-e", f"{folder}/errors", "-c", f"{folder}/nginx.conf"]


def caddy(folder, recipe, site, port):
    name = recipe.split(" ", 1)[0]
    text = replaced(recipe, {f"{name} {{": f"http://{name}:{port} {{", "/srv/careers/public": str(site)})
    # Without this it would listen at every address, and on a port of its own to be told things.
    (folder / "Caddyfile").write_text("{\n\tadmin off\n\tdefault_bind 127.0.0.1\n}\n" + text, encoding="utf-8")
    return ["run", "--config", f"{folder}/Caddyfile", "--adapter", "caddyfile"]


def apache(folder, recipe, site, port):
    text = replaced(recipe, {"*:80": f"127.0.0.1:{port}", "/srv/careers/public": str(site)})
    modules = "".join(f"Include /etc/apache2/mods-available/{name}.{kind}\n"
                      for name, kinds in (("mpm_event", ("load",)), ("authz_core", ("load",)), ("alias", ("load",)), ("dir", ("load", "conf")),
                                          ("mime", ("load", "conf")), ("headers", ("load",)), ("rewrite", ("load",)),
                                          ("filter", ("load",)), ("deflate", ("load", "conf")))
                      for kind in kinds)
    user = f"User {os.environ.get('USER') or 'root'}\n" if os.getuid() else "User www-data\nGroup www-data\n"
    (folder / "apache.conf").write_text(
        f"ServerRoot {folder}\nServerName localhost\nPidFile {folder}/pid\nErrorLog {folder}/errors\nDefaultRuntimeDir {folder}\n{modules}{user}"
        f"TypesConfig /etc/mime.types\nListen 127.0.0.1:{port}\n<Directory />\nRequire all denied\n</Directory>\n{text}", encoding="utf-8")
    return ["-DFOREGROUND", "-f", f"{folder}/apache.conf"]


CONFIGURE = {"nginx": nginx, "caddy": caddy, "apache": apache}


@contextlib.contextmanager
def running(server, place, site, folder):
    """A server with the recipe for a place (`root` or `path`); gives its port."""
    folder = pathlib.Path(folder) / f"{server}-{place}"
    folder.mkdir()
    port = free_port()
    arguments = CONFIGURE[server](folder, blocks()[f"{server} {place}"], site, port)
    environment = os.environ | {"HOME": str(folder), "XDG_DATA_HOME": str(folder), "XDG_CONFIG_HOME": str(folder), "APACHE_RUN_DIR": str(folder)}
    said = open(folder / "said", "w+", encoding="utf-8")
    process = subprocess.Popen([program(server), *arguments], stdout=said, stderr=said, env=environment)
    try:
        wait_for(process, port, folder)
        yield port
    finally:
        process.terminate()
        process.wait(10)
        said.close()


def wait_for(process, port, folder):
    end = time.monotonic() + 15
    while time.monotonic() < end and process.poll() is None:
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), 1):
            return
        time.sleep(0.05)
    words = [file.read_text(encoding="utf-8") for file in (folder / "said", folder / "errors") if file.exists()]
    raise SystemExit(f"{folder.name} does not begin: " + "\n".join(words))
