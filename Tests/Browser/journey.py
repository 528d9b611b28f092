import contextlib
import os
import unittest

import pages
import server


class Journey(unittest.TestCase):
    """People on the real server, in a real browser. `roles` have keys made for them; `files` are texts of CSV by the key
    of their source, in the place of the sample."""

    roles = ()
    files = None

    @classmethod
    def setUpClass(cls):
        if not server.PROGRAM.exists() and ("DOORSTEP_BASE" not in os.environ or cls.roles):
            raise unittest.SkipTest("needs the program: swift build --product doorstep")
        cls.stack = contextlib.ExitStack()
        cls.keys = {}
        cls.base = cls.stack.enter_context(server.doorstep(cls.roles, cls.keys, cls.files))
        cls.browser = cls.stack.enter_context(pages.chromium())

    @classmethod
    def tearDownClass(cls):
        cls.stack.close()

    def open(self, path="/", scripts=True, width=1280, height=900, **context):
        context = self.browser.new_context(
            java_script_enabled=scripts, viewport={"width": width, "height": height}, accept_downloads=True, **context)
        self.addCleanup(context.close)
        page = context.new_page()
        page.set_default_timeout(15_000)
        page.goto(self.base + path)
        return page

    def sign_in(self, page):
        page.goto(self.base + "/sign-in")
        page.get_by_label("Your key").fill(self.keys[self.roles[0]])
        page.get_by_role("button", name="Sign in").click()

    def sign_in_by_keyboard(self, page):
        page.goto(self.base + "/sign-in")
        self.tab_to(page, "#key")
        page.keyboard.type(self.keys[self.roles[0]])
        page.keyboard.press("Enter")
        page.wait_for_url("**/account")

    def tab_to(self, page, selector, limit=200):
        for _ in range(limit):
            page.keyboard.press("Tab")
            if page.evaluate("selector => document.activeElement.matches(selector)", selector):
                return
        self.fail(f"the Tab key never reached {selector}")
