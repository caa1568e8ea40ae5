"""What can be looked at without the hosts themselves: files that they read, and commands that run here."""

import os
import pathlib
import re
import shutil
import subprocess
import tomllib

import yaml

from documents import DOCUMENT, PROJECT, blocks

WORKFLOW = PROJECT / ".github" / "workflows" / "pages.yml"


def policy_in_the_document(sites, _):
    """The policy of the recipes is the one that the site itself asks for."""
    wanted = re.search(r"Content-Security-Policy: (.*)", (sites["root"] / "_headers").read_text(encoding="utf-8"))[1]
    said = re.findall(r'Content-Security-Policy "([^"]*)"', DOCUMENT.read_text(encoding="utf-8"))
    return [] if len(said) == 6 and set(said) == {wanted} else [f"docs/publishing.md does not say {wanted} six times"]


def gitlab(_, __):
    """`.gitlab-ci.yml` is one job that publishes `public`."""
    job = yaml.safe_load(blocks()["yaml gitlab"])["pages"]
    problems = [] if job["artifacts"]["paths"] == ["public"] else ["it publishes another folder than public"]
    return problems + [f"{line}: {error}" for line in job["script"] if (error := syntax_error(line.replace("$CI_PAGES_URL", "https://x/")))]


def netlify(sites, folder):
    """`netlify.toml` is read, and its command makes every redirect one that goes before a page."""
    settings = tomllib.loads(blocks()["toml netlify"])["build"]
    copy = folder / "netlify"
    shutil.copytree(sites["root"], copy / settings["publish"])
    subprocess.run(["sh", "-c", settings["command"]], cwd=copy, check=True)
    lines = (copy / "public" / "_redirects").read_text(encoding="utf-8").splitlines()
    wanted = ["/jobs/analyst/ /roles/ 301!", "/m%C3%A9tiers/ https://example.net/x?y=1 301!"]
    return [f"_redirects has no {line}" for line in wanted if line not in lines]


def cloudflare(_, __):
    """The command is one that a shell reads."""
    error = syntax_error(blocks()["sh cloudflare"])
    return [error] if error else []


def folder_of_a_host(sites, folder):
    """The commands for a site in a folder: what hosts read stands at the root and begins with the folder."""
    work = folder / "in-a-folder"
    work.mkdir()
    shutil.copytree(sites["path"], work / "public")
    subprocess.run(["sh", "-ec", blocks()["sh folder"]], cwd=work, check=True)
    redirects = (work / "dist" / "_redirects").read_text(encoding="utf-8").splitlines()
    headers = (work / "dist" / "_headers").read_text(encoding="utf-8").splitlines()
    wanted = ["/careers/jobs/analyst/ /careers/roles/ 301", "/careers/jobs/analyst /careers/roles/ 301",
              "/careers/m%C3%A9tiers/ https://example.net/x?y=1 301"]
    problems = [f"_redirects has no {line}" for line in wanted if line not in redirects]
    patterns = [line for line in headers if line.startswith("/")]
    if patterns != ["/careers/*", "/careers/assets/*"]:
        problems.append(f"_headers is about {patterns}")
    return problems + ([] if (work / "dist" / "careers" / "index.html").exists() else ["there is no dist/careers/"])


def workflow_is_safe(_, __):
    """The workflow has the rights that it needs and no others, and runs where someone wants it."""
    flow = yaml.safe_load(WORKFLOW.read_text(encoding="utf-8"))
    build, publish = flow["jobs"]["build"], flow["jobs"]["publish"]
    problems = []
    # YAML reads the key `on` as true.
    if flow[True]["push"] != {"branches": ["main"]}:
        problems.append("it runs for other branches than main")
    if "vars.PUBLISH_PAGES" not in build["if"]:
        problems.append("it runs where nobody asked for it")
    if flow["permissions"] != {"contents": "read"} or publish["permissions"] != {"pages": "write", "id-token": "write"}:
        problems.append("its rights are not the least")
    if publish["needs"] != "build" or publish["environment"]["name"] != "github-pages" or "concurrency" not in flow:
        problems.append("its jobs are not in order")
    used = [step["uses"] for job in (build, publish) for step in job["steps"] if "uses" in step]
    for action in ("actions/checkout@", "actions/cache@", "actions/configure-pages@", "actions/upload-pages-artifact@", "actions/deploy-pages@"):
        if not any(name.startswith(action) for name in used):
            problems.append(f"it does not use {action}")
    # What GitHub puts into a line of a shell could hold anything.
    problems += [f"“{step['run']}” has an expression in it" for step in build["steps"] if "${{" in step.get("run", "")]
    return problems


def workflow_runs(_, folder):
    """The steps of the workflow that are commands, in a clone, with the program that is built already."""
    clone = folder / "clone"
    subprocess.run(["git", "clone", "--quiet", "--depth", "1", f"file://{PROJECT}", clone], check=True)
    programs = folder / "programs"
    programs.mkdir()
    write_program(programs / "sudo", 'exec "$@"')
    write_program(programs / "apt-get", '[ "$1" = install ] || exit 0\nexec /usr/bin/apt-get --simulate --quiet "$@"')
    write_program(programs / "swift", f'[ "$1 $2 $3 $4" = "run -c release sitegen" ] || exit 2\nshift 4\nexec "{PROJECT}/.build/debug/sitegen" "$@"')
    environment = os.environ | {"PATH": f"{programs}:{os.environ['PATH']}", "ADDRESS": "https://someone.github.io/careers"}
    problems = []
    for step in yaml.safe_load(WORKFLOW.read_text(encoding="utf-8"))["jobs"]["build"]["steps"]:
        if "run" not in step:
            continue
        run = subprocess.run(["bash", "-e", "-c", step["run"]], cwd=clone, env=environment, capture_output=True, text=True, check=False)
        if run.returncode != 0:
            problems.append(f"{step['name']}: {run.stdout[-600:]}{run.stderr[-600:]}")
    if "https://someone.github.io/careers/" not in (clone / "public" / "sitemap.xml").read_text(encoding="utf-8"):
        problems.append("the site is not built for the address that GitHub gives")
    return problems


def write_program(file: pathlib.Path, text):
    file.write_text(f"#!/bin/sh\n{text}\n", encoding="utf-8")
    file.chmod(0o755)


def syntax_error(command):
    return subprocess.run(["bash", "-n", "-c", command], capture_output=True, text=True, check=False).stderr


CHECKS = [policy_in_the_document, gitlab, netlify, cloudflare, folder_of_a_host, workflow_is_safe, workflow_runs]
