import os
import pathlib
import unittest

import checks
import pages

EXPANDED = "() => { for (const d of document.querySelectorAll('details')) d.open = true }"


class Accessibility(unittest.TestCase):
    """Every page state under every condition."""

    @classmethod
    def setUpClass(cls):
        cls.states = pages.states()
        if len(cls.states) < 20:
            raise unittest.SkipTest("needs the pages: DOORSTEP_PAGES_OUT=FOLDER swift test --filter SamplePagesTests")

    def look(self, condition, extra=(), expand=False):
        name, width, forced, text = condition
        shots = os.environ.get("DOORSTEP_SHOTS")
        checks.undecided.clear()
        with pages.served() as base, pages.chromium() as browser:
            context = browser.new_context(
                viewport={"width": width, "height": 900}, forced_colors=forced, bypass_csp=True)
            page = context.new_page()
            for state in self.states:
                with self.subTest(state=state, condition=name):
                    page.goto(f"{base}{state}.html")
                    if text != 100:
                        page.add_style_tag(content=f"html {{ font-size: {text}% !important }}")
                    if expand:
                        page.evaluate(EXPANDED)
                    faults = checks.all_faults(page, extra)
                    if shots:
                        page.screenshot(path=str(pathlib.Path(shots) / f"{state}-{name}.png"), full_page=True)
                    self.assertEqual(faults, [], checks.describe(faults))
        print(f"{len(self.states)} states at {name}; left to a person by axe: {dict(checks.undecided) or 'nothing'}")

    def test_wide(self):
        self.look(checks.CONDITIONS[0], [checks.form_pattern, checks.tab_stops, checks.targets])

    def test_narrow(self):
        self.look(checks.CONDITIONS[1], [checks.form_pattern, checks.targets, checks.tab_stops, checks.spacing])

    def test_text_twice_as_large(self):
        self.look(checks.CONDITIONS[2], expand=True)

    def test_forced_colours(self):
        self.look(checks.CONDITIONS[3], [checks.tab_stops], expand=True)


if __name__ == "__main__":
    unittest.main()
