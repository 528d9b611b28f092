import unittest

import pages


class Paper(unittest.TestCase):
    """What comes out of the printer holds all that is on the page."""

    @classmethod
    def setUpClass(cls):
        if len(pages.states()) < 20:
            raise unittest.SkipTest("needs the pages: DOORSTEP_PAGES_OUT=FOLDER swift test --filter SamplePagesTests")

    def printed(self, browser, base, state):
        page = browser.new_page()
        page.goto(f"{base}{state}.html")
        names = [" ".join(name.split()) for name in page.locator(".plate + a, .sheet h2").all_inner_texts()]
        sheets = pages.paper(page).pages
        page.close()
        return names, "".join("".join(sheet.extract_text() for sheet in sheets).split()), len(sheets)

    def test_every_result_is_printed(self):
        with pages.served() as base, pages.chromium() as browser:
            for state in ["find-two", "find-near-only", "find-filtered", "print", "print-list", "shortlist"]:
                with self.subTest(state=state):
                    names, text, sheets = self.printed(browser, base, state)
                    self.assertGreater(len(names), 2)
                    for name in names:
                        self.assertIn("".join(name.split()), text)
                    self.assertNotIn("Leavethissite", text)
                    print(f"{state}: {len(names)} names on {sheets} sheets")


if __name__ == "__main__":
    unittest.main()
