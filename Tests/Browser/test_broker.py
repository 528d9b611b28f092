import unittest

import checks
import journey
import pages

VISITS = "Mon-Sun 8:00-9:00\nMon-Fri 1 hour between 17:30 and 20:00"


class Broker(journey.Journey):
    """A broker signs in, says what a person needs, finds a team, compares and prints: by mouse, and by keyboard alone."""

    roles = ["broker"]

    def test_by_mouse_without_scripts(self):
        page = self.open("/broker", scripts=False)
        self.assertEqual(page.url, self.base + "/sign-in")
        self.sign_in(page)
        page.get_by_role("main").get_by_role("link", name="Matching a need").click()
        # A slip is named, and nothing that was typed is lost.
        page.get_by_label("What help is needed?").fill("washing\nbreakfast")
        page.get_by_label("When should somebody come?").fill("mornings")
        page.get_by_label("Where does the person live?").fill("WN5")
        page.get_by_label("What may a week cost at most?").fill("380")
        page.get_by_role("button", name="Plan the week").click()
        self.assertTrue(page.title().startswith("Error: "))
        self.assertEqual(page.get_by_label("What help is needed?").input_value(), "washing\nbreakfast")
        page.get_by_label("When should somebody come?").fill(VISITS)
        page.get_by_label("Who pays?").select_option("Direct payment")
        page.get_by_label("What does the person enjoy?").fill("gardening")
        page.get_by_role("button", name="Find who fits").click()
        self.assertEqual(page.url, self.base + "/broker/match")
        self.assertGreater(page.locator(".result").count(), 2)
        self.assertIn("They help with personal care and meals.", page.locator(".result").first.inner_text())
        self.assertTrue(page.get_by_text("do not travel to WN5").is_visible())
        # A team, compared.
        page.get_by_role("button", name="Plan the week").click()
        self.assertEqual(page.url, self.base + "/broker/cover")
        self.assertGreater(page.locator(".compare th[scope=col]").count(), 1)
        self.assertIn(" of 12", page.locator(".compare").inner_text())
        names = page.locator(".compare tbody tr").first.locator("td").first.inner_text().replace(" and ", ", ").split(", ")
        for name in names:
            self.assertTrue(page.locator("#plan-1 .days").get_by_text(name).first.is_visible())
        page.get_by_role("button", name="Print plan 1").click()
        self.assertEqual(page.url, self.base + "/broker/cover/print")
        words = self.words(page)
        for name in names:
            self.assertIn("".join(name.split()), words)
        self.assertIn("Checked", words)
        self.assertNotIn("Signedin", words)
        # Nothing of it is kept.
        page.goto(self.base + "/broker")
        self.assertEqual(page.get_by_label("What help is needed?").input_value(), "")

    def test_by_keyboard(self):
        page = self.open()
        self.sign_in_by_keyboard(page)
        self.tab_to(page, "main a[href='/broker']")
        page.keyboard.press("Enter")
        page.wait_for_url("**/broker")
        for field, words in [("#tasks", "washing"), ("#visits", VISITS), ("#place", "WN5"), ("#budget", "380")]:
            self.tab_to(page, field)
            page.keyboard.type(words)
        self.tab_to(page, "#payer")
        page.keyboard.type("Direct")
        self.tab_to(page, "#kinds-micro-provider")
        page.keyboard.press("Space")
        self.tab_to(page, "button[formaction='/broker/cover']")
        page.keyboard.press("Enter")
        page.wait_for_url("**/broker/cover")
        self.tab_to(page, ".compare th a")
        page.keyboard.press("Enter")
        self.assertTrue(page.url.endswith("#plan-1"))
        self.tab_to(page, "#plan-1 form[action='/broker/cover/print'] button")
        page.keyboard.press("Enter")
        page.wait_for_url("**/broker/cover/print")
        self.assertIn("micro-provider", self.words(page).lower())

    def test_slips_take_the_focus(self):
        page = self.signed_in()
        page.get_by_label("What help is needed?").fill("zorbing <script>alert(1)</script>")
        page.get_by_label("Where does the person live?").fill("Newton")
        page.get_by_role("button", name="Find who fits").click()
        self.assertEqual(checks.form_pattern(page), [])
        self.assertEqual(page.locator(".problems li").count(), 2)
        page.keyboard.press("Tab")
        page.keyboard.press("Enter")
        self.assertEqual(page.evaluate("document.activeElement.id"), "tasks")
        self.assertEqual(page.get_by_label("What help is needed?").input_value(), "zorbing <script>alert(1)</script>")

    def test_answers_are_clean_however_they_are_read(self):
        for name, width, forced, text in checks.CONDITIONS:
            page = self.signed_in(width=width, forced_colors=forced, bypass_csp=True)
            page.get_by_label("What help is needed?").fill("washing")
            page.get_by_label("When should somebody come?").fill(VISITS)
            page.get_by_label("Where does the person live?").fill("WN5")
            for button in ["Find who fits", "Plan the week"]:
                with self.subTest(condition=name, page=button):
                    page.get_by_role("button", name=button).click()
                    if text != 100:
                        page.add_style_tag(content=f"html {{ font-size: {text}% !important }}")
                    self.assertEqual(checks.all_faults(page), [])

    def signed_in(self, **how):
        page = self.open(**how)
        self.sign_in(page)
        page.goto(self.base + "/broker")
        return page

    def words(self, page):
        """The words on paper, without what stands between them."""
        return "".join("".join(sheet.extract_text() for sheet in pages.paper(page).pages).split())


if __name__ == "__main__":
    unittest.main()
