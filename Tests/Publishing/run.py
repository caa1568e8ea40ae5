#!/usr/bin/env python3
"""Publishes little guides to real places: a folder, a git repository, a server over SSH, an S3 server.

python3 Tests/Publishing/run.py             everything
python3 Tests/Publishing/run.py rsync       the checks whose name holds the text
"""

import os
import sys
import tempfile
import traceback

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

import changes  # noqa: E402
import failures  # noqa: E402
import hosts  # noqa: E402
import proofs  # noqa: E402


def main():
    wanted = sys.argv[1] if len(sys.argv) > 1 else ""
    checks = [check for module in (hosts, failures, changes, proofs) for check in module.checks()]
    failed = 0
    for name, check in checks:
        if wanted not in name:
            continue
        with tempfile.TemporaryDirectory(prefix="publishing-") as folder:
            try:
                check(folder)
                print(f"ok      {name}", flush=True)
            except Exception:  # one check must not keep the others from running
                failed += 1
                print(f"FAILED  {name}\n{traceback.format_exc()}", flush=True)
    print(f"{failed} failed" if failed else "every publication is as it should be")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
