import re
import unittest

import checks
import pages


def put(old, new):
    """A change that must find something to change."""

    def change(html):
        if old not in html:
            raise AssertionError(f"nothing to plant the fault into: {old}")
        return html.replace(old, new, 1)

    return change


def unnamed_map(html):
    """The map without its title and description."""
    bare = re.sub(r"<title id=.*?</title><desc.*?</desc>", "", html.replace(' aria-labelledby="map-title map-words"', ""))
    if bare == html:
        raise AssertionError("there is no map to plant the fault into")
    return bare


# name: (page state, width, change, the check that must object, what it must say)
FAULTS = {
    "a field without a label": ("home", 1280, put('<label for="near">', '<label for="nothing">'), checks.axe, "label"),
    "text that is hard to see": (
        "home", 1280, put('<p class="lead">', '<p style="color:#9a9a9a">'), checks.axe, "color-contrast"),
    "contrast of less than 7:1": (
        "home", 1280, put('<p class="lead">', '<p style="color:#5f5f5f">'), checks.axe, "color-contrast-enhanced"),
    "a link without words": ("listing", 1280, put("<main", '<a href="/"></a><main'), checks.axe, "link-name"),
    "a skipped heading": ("listing", 1280, put("<h2 id=\"contact\">Get in touch</h2>", "<h5 id=\"contact\">Get in touch</h5>"), checks.axe, "heading-order"),
    "an order of its own": ("home", 1280, put('<button class="primary"', '<button tabindex="5" class="primary"'), checks.axe, "tabindex"),
    "a page without a language": ("privacy", 1280, put('<html lang="en-GB">', "<html>"), checks.axe, "html-has-lang"),
    "a role that is none": ("home", 1280, put('role="search"', 'role="serch"'), checks.axe, "aria-roles"),
    "a picture without words": (
        "find-two", 1280, unnamed_map,
        checks.axe, "svg-img-alt"),
    "a number that is hard to see on its pin": (
        "find-two", 1280, put("</head>", "<style>.pin{fill:#8aa}</style></head>"), checks.drawn_words, ":1"),
    "a place name that is hard to see": (
        "find-two", 1280, put("</head>", "<style>.place-name{fill:#777}</style></head>"), checks.drawn_words, ":1"),
    "a column too narrow for words": (
        "find-two", 1280, put("</head>", "<style>.found{max-width:5rem}</style></head>"), checks.squeezed, "em wide"),
    "a small button": (
        "home", 1280, put('<button class="primary"', '<button style="min-height:0;height:20px;padding:0" class="primary"'),
        checks.targets, "below 44"),
    "a focus that does not show": (
        "home", 1280, put("</head>", "<style>:focus-visible{outline:none!important}</style></head>"),
        checks.tab_stops, "does not show the focus"),
    "a focus that something covers": (
        "home", 1280, put("</body>", '<div style="position:fixed;inset:0;z-index:9">Cookies!</div></body>'),
        checks.tab_stops, "lies over it"),
    "a line that is too long for a phone": (
        "listing", 320, put("<main", '<p style="width:600px">wide</p><main'), checks.sideways, "wider than the window"),
    "a summary that leads nowhere": (
        "find-empty", 1280, put('href="#interest"', 'href="#intrest"'), checks.form_pattern, "no field says"),
    "a title that hides the error": (
        "find-empty", 1280, put("<title>Error: ", "<title>"), checks.form_pattern, "title does not begin"),
    "two main headings": ("privacy", 1280, put("<h2>", "<h1>Too</h1><h2>"), checks.one_heading, "2 h1"),
}


class Planted(unittest.TestCase):
    """A check that cannot fail proves nothing: each planted fault must be found by the check meant for it."""

    @classmethod
    def setUpClass(cls):
        if len(pages.states()) < 20:
            raise unittest.SkipTest("needs the pages: DOORSTEP_PAGES_OUT=FOLDER swift test --filter SamplePagesTests")

    def test_every_planted_fault_is_found(self):
        with pages.chromium() as browser:
            for name, (state, width, change, check, words) in FAULTS.items():
                with self.subTest(fault=name), pages.served(change) as base:
                    page = browser.new_page(viewport={"width": width, "height": 900})
                    page.goto(f"{base}{state}.html")
                    faults = check(page)
                    page.close()
                    self.assertTrue(any(words in fault for fault in faults), f"{name}: {faults[:3]}")
        print(f"{len(FAULTS)} planted faults, each found")


if __name__ == "__main__":
    unittest.main()
