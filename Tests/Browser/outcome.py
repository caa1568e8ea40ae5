"""What a check found."""

import dataclasses


@dataclasses.dataclass
class Outcome:
    """One check of one page in one mode. It passed when there are no problems."""

    check: str
    page: str
    mode: str = ""
    problems: list = dataclasses.field(default_factory=list)
    # What to do about the problems.
    advice: str = ""
    # Why it could not be tried: what it is about does not exist in the site.
    missing: str = ""
    # What is worth telling when it passed.
    remark: str = ""

    def expect(self, is_so, problem):
        """Adds the problem unless something is as it should be."""
        if not is_so:
            self.problems.append(problem)

    def text(self):
        place = f"{self.page} ({self.mode})" if self.mode else self.page
        shown = [" ".join(str(problem).split())[:400] for problem in self.problems]
        more = [f"  … and {len(shown) - 8} more"] if len(shown) > 8 else []
        advice = [f"  to do: {self.advice}"] if self.advice else []
        return "\n".join([f"FAILED {self.check}: {place}"] + [f"  - {line}" for line in shown[:8]] + more + advice)
