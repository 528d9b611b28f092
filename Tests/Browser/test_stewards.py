import unittest

import checks
import journey

# One library's round, by the same name at the same place.
TWINS = {
    "first": "id,kind,name,description,postcode,phone\nl-1,service,Books to your door,We bring books,WN5 8TF,01942 000001\n",
    "second": "id,kind,name,description,interests,postcode\nl-2,service,Books to your door,Books brought,reading,WN5 8TF\n",
    "carers": "id,kind,name,description,interests,areas,phone,tasks,checks\n"
              "c-1,micro-provider,Steady Hands,I help at home,company,WN5,01942 000002,meals,enhanced DBS\n",
}


class Stewards(journey.Journey):
    """A steward signs in, verifies a check, decides on what is listed twice and takes it back."""

    roles = ["steward"]
    files = TWINS

    def carer(self, page):
        """The address of the carer's public page."""
        page.goto(self.base + "/find?interest=meals&near=WN5+8TF")
        return self.base + page.get_by_role("link", name="Steady Hands").first.get_attribute("href")

    def test_by_mouse(self):
        page = self.open()
        address = self.carer(page)
        page.goto(address)
        self.assertIn("they say so; not checked", page.locator("main").inner_text())
        self.sign_in(page)
        page.get_by_role("navigation", name="Your work").get_by_role("link", name="Looking after").click()
        self.assertEqual(checks.all_faults(page), [])
        page.get_by_label("Address or code of the entry").fill(address)
        page.get_by_role("button", name="Open").click()
        page.get_by_role("link", name="Seen or verified? enhanced DBS").click()
        page.get_by_label("Verified: asked whoever issued it").check()
        page.get_by_label("Who checked it?").fill("Wigan desk")
        page.get_by_role("button", name="Keep this").click()
        self.assertIn("Put right.", page.get_by_role("status").inner_text())
        self.assertEqual(checks.all_faults(page), [])
        page.get_by_role("link", name="See it as everybody does").click()
        self.assertIn("verified by Wigan desk", page.locator("main").inner_text())
        page.go_back()
        page.locator(".checks").get_by_role("button", name="Take back").click()
        page.get_by_role("link", name="See it as everybody does").click()
        self.assertIn("they say so; not checked", page.locator("main").inner_text())

        page.goto(self.base + "/steward/duplicates?show=merged")
        self.assertEqual(checks.all_faults(page), [])
        page.get_by_role("button", name="Different").click()
        self.assertIn("Called different.", page.get_by_role("status").inner_text())
        self.assertTrue(page.get_by_role("link", name="Called different (1)").is_visible())
        page.get_by_role("status").get_by_role("button", name="Take back").click()
        self.assertTrue(page.get_by_role("link", name="Merged by their score (1)").is_visible())

    def test_by_keyboard(self):
        page = self.open()
        address = self.carer(page)
        self.sign_in_by_keyboard(page)
        self.tab_to(page, "a[href='/steward']")
        page.keyboard.press("Enter")
        page.wait_for_url("**/steward")
        self.tab_to(page, "#entry")
        page.keyboard.type(address)
        page.keyboard.press("Enter")
        page.wait_for_url("**/steward/entries/*")
        self.tab_to(page, ".checks .buttons a")
        page.keyboard.press("Enter")
        page.wait_for_url("**/steward/entries/*field=*")
        self.tab_to(page, "input[name=state]")
        page.keyboard.press("Space")
        self.tab_to(page, ".checks button.primary")
        page.keyboard.press("Enter")
        page.wait_for_url("**/steward/entries/*done=correct")
        self.assertIn("verified by test", page.locator("main").inner_text())
        self.tab_to(page, ".checks form.step button")
        page.keyboard.press("Enter")
        page.wait_for_url("**/steward/entries/*done=take-back")
        self.assertIn("they say so; not checked", page.locator("main").inner_text())

        page.goto(self.base + "/steward/duplicates?show=merged")
        self.tab_to(page, ".entries form.step button")
        page.keyboard.press("Enter")
        page.wait_for_url("**/steward/duplicates?done=different*")
        self.tab_to(page, ".done button")
        page.keyboard.press("Enter")
        page.wait_for_url("**/steward/duplicates?done=undo*")
        self.assertTrue(page.get_by_role("link", name="Merged by their score (1)").is_visible())


if __name__ == "__main__":
    unittest.main()
