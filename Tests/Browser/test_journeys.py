import pathlib
import unittest

import checks
import journey
import pages


class Journeys(journey.Journey):
    """Three people reach their goal on the real server, whatever they use."""

    # By mouse

    def test_resident_by_mouse_without_scripts(self):
        page = self.open(scripts=False)
        page.get_by_label("What do you enjoy").fill("reading, dog walking")
        page.get_by_label("Where are you?").fill("wn58tf")
        page.get_by_role("button", name="Find", exact=True).click()
        self.assertIn("Reading, dog walking near WN5 8TF", page.locator("h1").inner_text())
        self.assertTrue(page.get_by_role("heading", name="Good for both").is_visible())
        self.assertTrue(page.locator("svg[role=img]").is_visible())
        page.get_by_role("link", name="Orrell Book-Cycle").first.click()
        self.assertEqual(page.locator("h1").inner_text(), "Orrell Book-Cycle")
        self.assertEqual(page.get_by_role("link", name="01632 960899").get_attribute("href"), "tel:01632960899")
        with page.expect_download() as download:
            page.get_by_role("link", name="Put these in a calendar").click()
        calendar = pathlib.Path(download.value.path()).read_bytes()
        self.assertTrue(calendar.startswith(b"BEGIN:VCALENDAR\r\n"))
        page.get_by_role("link", name="Suggest a change").click()
        page.get_by_label("The days or times are wrong").check()
        page.get_by_role("button", name="Send").click()
        self.assertTrue(page.title().startswith("Error: "))
        self.assertTrue(page.get_by_label("The days or times are wrong").is_checked())
        page.get_by_label("What should it be?").fill("Open on Fridays too,\nfrom ten.")
        page.get_by_role("button", name="Send").click()
        self.assertEqual(page.locator("h1").inner_text(), "Thank you")

    def test_care_worker_by_mouse_without_scripts(self):
        page = self.open(scripts=False)
        page.get_by_label("What do you enjoy").fill("gardening\nchess")
        page.get_by_label("Where are you?").fill("Orrell, Wigan")
        page.get_by_role("button", name="Find", exact=True).click()
        names = [page.locator(".result .plate + a").nth(index).inner_text() for index in (0, 3)]
        for name in names:
            page.get_by_label(f"Put on my list: {name}").first.check()
        page.get_by_role("button", name="Make my list").click()
        self.assertEqual(page.locator("h1").inner_text(), "Your list")
        for name in names:
            self.assertTrue(page.get_by_role("link", name=name).is_visible())
        # More is added to the same list by a second search.
        page.get_by_role("link", name="Find more to add").click()
        page.get_by_label("What do you enjoy").fill("walking")
        page.get_by_role("button", name="Find", exact=True).click()
        names.append(page.locator(".result .plate + a").nth(1).inner_text())
        page.get_by_label(f"Put on my list: {names[-1]}").first.check()
        page.get_by_role("button", name="Add to my list").click()
        page.get_by_role("link", name="Print it in large type").click()
        self.assert_printed(page, names)

    def test_broker_by_mouse_without_scripts(self):
        page = self.open(scripts=False)
        page.get_by_label("What do you enjoy").fill("personal care")
        page.get_by_label("Where are you?").fill("Pemberton, Wigan")
        page.locator("summary", has_text="More choices").click()
        page.get_by_label("Personal assistants").check()
        page.get_by_label("Tuesday").check()
        page.get_by_role("button", name="Find privately").click()
        self.assertEqual(page.url, self.base + "/find")
        kinds = page.locator(".result .kind").all_inner_texts()
        self.assertTrue(kinds and all(kind.startswith("Personal assistant") for kind in kinds), kinds)
        self.assertEqual(page.locator(".pin").count(), 0)
        before = len(kinds)
        page.locator(".limits li", has_text="Tuesdays").get_by_role("button").click()
        self.assertEqual(page.url, self.base + "/find")
        self.assertGreaterEqual(page.locator(".result .kind").count(), before)
        self.assertEqual(page.locator(".limits li").count(), 1)

    # By keyboard alone

    def test_resident_by_keyboard_at_400_percent(self):
        page = self.open(width=320, height=256)
        self.tab_to(page, "#interest")
        page.keyboard.type("reading, dog walking")
        self.tab_to(page, "#near")
        page.keyboard.type("WN5 8TF")
        page.keyboard.press("Enter")
        page.wait_for_url("**/find?*")
        self.assertEqual(checks.sideways(page), [])
        self.tab_to(page, ".result h3 a, .result h4 a")
        name = page.evaluate("document.activeElement.textContent")
        page.keyboard.press("Enter")
        page.wait_for_url("**/listings/*")
        self.assertEqual(page.locator("h1").inner_text(), name)
        self.assertEqual(checks.sideways(page), [])

    def test_care_worker_by_keyboard(self):
        page = self.open()
        self.tab_to(page, "#interest")
        page.keyboard.type("gardening")
        self.tab_to(page, "#near")
        page.keyboard.type("Orrell, Wigan")
        page.keyboard.press("Enter")
        page.wait_for_url("**/find?*")
        names = []
        for _ in range(2):
            self.tab_to(page, ".tick input")
            page.keyboard.press("Space")
            names.append(page.evaluate(
                "document.activeElement.closest('li').querySelector('.plate + a').textContent"))
        self.tab_to(page, ".make-list button")
        page.keyboard.press("Enter")
        page.wait_for_url("**/shortlist?list=*")
        self.tab_to(page, ".tools a")
        page.keyboard.press("Enter")
        page.wait_for_url("**/print?list=*")
        self.assert_printed(page, names)

    def test_broker_by_keyboard(self):
        page = self.open()
        self.tab_to(page, "#interest")
        page.keyboard.type("personal care")
        self.tab_to(page, "#near")
        page.keyboard.type("Pemberton, Wigan")
        self.tab_to(page, "summary")
        page.keyboard.press("Enter")
        self.tab_to(page, "#kind-personal-assistant")
        page.keyboard.press("Space")
        self.tab_to(page, "#day-tuesday")
        page.keyboard.press("Space")
        self.tab_to(page, "button.primary")
        page.keyboard.press("Enter")
        page.wait_for_url("**/find?*")
        kinds = page.locator(".result .kind").all_inner_texts()
        self.assertTrue(kinds and all(kind.startswith("Personal assistant") for kind in kinds), kinds)

    # Ways that lead to help

    def test_places(self):
        page = self.open(scripts=False)
        page.get_by_label("What do you enjoy").fill("reading")
        page.get_by_label("Where are you?").fill("Newton")
        page.get_by_role("button", name="Find", exact=True).click()
        self.assertEqual(page.locator("h1").inner_text(), "Which place do you mean?")
        chosen = page.locator(".places a").first.inner_text()
        page.locator(".places a").first.click()
        self.assertIn(f"near {chosen}", page.locator("h1").inner_text())

    def test_errors_keep_answers(self):
        page = self.open()
        page.get_by_label("How far will you go?").select_option("3 miles")
        page.get_by_label("What do you enjoy").fill("reading <script>alert(1)</script> “books”")
        page.get_by_role("button", name="Find", exact=True).click()
        self.assertEqual(checks.form_pattern(page), [])
        self.assertEqual(page.get_by_label("How far will you go?").input_value(), "3 miles")
        self.assertEqual(
            page.get_by_label("What do you enjoy").input_value(), "reading <script>alert(1)</script> “books”")
        page.keyboard.press("Tab")
        page.keyboard.press("Enter")
        self.assertEqual(page.evaluate("document.activeElement.id"), "near")

    def test_private_search_is_not_stored(self):
        page = self.open(scripts=False)
        answers = []
        page.on("response", lambda answer: answers.append(answer))
        page.get_by_label("What do you enjoy").fill("incontinence")
        page.get_by_role("button", name="Find privately").click()
        found = [answer for answer in answers if answer.url == self.base + "/find"]
        self.assertEqual(found[-1].headers["cache-control"], "no-store")
        for link in page.locator("a").all():
            self.assertNotIn("incontinence", link.get_attribute("href") or "")

    def test_nowhere(self):
        page = self.open()
        answer = page.goto(self.base + "/nowhere")
        self.assertEqual(answer.status, 404)
        self.assertEqual(page.locator("h1").inner_text(), "We cannot find that page")
        self.assertEqual(checks.all_faults(page), [])

    def assert_printed(self, page, names):
        sheets = pages.paper(page).pages
        width, height = sheets[0].mediabox.width, sheets[0].mediabox.height
        self.assertAlmostEqual(float(width) / 72 * 25.4, 210, delta=1)
        self.assertAlmostEqual(float(height) / 72 * 25.4, 297, delta=1)
        text = " ".join(" ".join(sheet.extract_text() for sheet in sheets).split())
        for name in names:
            self.assertIn(" ".join(name.split()), text)
        self.assertEqual(text.count("Did it stick?"), len(names))
        self.assertNotIn("Leave this site", text)


if __name__ == "__main__":
    unittest.main()
