"""The browser that looks at pages."""

import shutil
import sys

from playwright.sync_api import sync_playwright

# The shell is the same engine without windows, and takes a third less of the computer's time.
PROGRAMS = ("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome")


def start():
    """Starts Chromium: the system's, else the one that `playwright install chromium` has brought."""
    program = next(filter(None, map(shutil.which, PROGRAMS)), None)
    # As root, and in containers, Chromium has no sandbox to use.
    arguments = ["--no-sandbox"] if sys.platform == "linux" else []
    return sync_playwright().start().chromium.launch(executable_path=program, args=arguments)
