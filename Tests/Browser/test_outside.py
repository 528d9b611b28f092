import http.server
import threading
import unittest

import journey

# Beginnings that close what a text stands in, with and without a mark that joins them to one grapheme.
OPENINGS = [start + mark for start in ["", '"', "'", '">', "</textarea>", "</title>", "</script>"] for mark in ["", "\u0301"]]
ATTACKS = [
    "<script>window.canary=1</script>", "<img src=x onerror=window.canary=1>", "<svg/onload=window.canary=1>",
    " onfocus=window.canary=1 autofocus x=", "javascript:window.canary=1", "{{constructor.constructor('window.canary=1')()}}",
]


class Outside(journey.Journey):
    """Nothing comes from elsewhere, nothing is told elsewhere, and nothing that was typed runs."""

    def test_no_request_leaves_the_site_and_the_policy_is_kept(self):
        page = self.browser.new_page()
        asked, complaints = [], []
        page.on("request", lambda request: asked.append(request.url))
        page.on("console", lambda message: complaints.append(message.text))
        for path in ["/", "/find?interest=reading%2C+dog+walking&near=WN5+8TF", "/find?near=Newton", "/privacy",
                     "/accessibility", "/print?interest=reading&near=WN5+8TF"]:
            page.goto(self.base + path)
        page.goto(self.base + "/find?interest=reading&near=WN5+8TF")
        page.locator(".result .plate + a").first.click()
        self.assertTrue(page.locator("script[type='application/ld+json']").count() == 1)
        self.assertEqual([url for url in asked if not url.startswith(self.base + "/")], [])
        self.assertEqual(complaints, [])
        self.assertEqual(page.context.cookies(), [])
        page.close()

    def test_links_out_tell_nobody(self):
        seen = []

        class Listener(http.server.BaseHTTPRequestHandler):
            def do_GET(self):
                # That page itself may ask for its icon, and names itself when it does.
                if self.path == "/":
                    seen.append(self.headers.get("Referer"))
                self.send_response(200)
                self.send_header("Content-Type", "text/html")
                self.end_headers()
                self.wfile.write(b"<title>elsewhere</title>")

            def log_message(self, *_):
                pass

        listener = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Listener)
        threading.Thread(target=listener.serve_forever, daemon=True).start()
        elsewhere = f"http://127.0.0.1:{listener.server_port}/"
        context = self.browser.new_context()
        page = context.new_page()
        found = 0
        for path in ["/", "/find?interest=reading&near=WN5+8TF", "/accessibility"]:
            page.goto(self.base + path)
            for link in page.locator("a[href^=http]").all():
                self.assertEqual(link.get_attribute("rel"), "noreferrer noopener external")
                found += 1
        page.goto(self.base + "/find?interest=reading&near=WN5+8TF")
        # The link as it is, but to a listener of ours, so that no test leaves the machine.
        page.evaluate("address => { document.querySelector('a.leave').href = address }", elsewhere)
        page.get_by_role("link", name="Leave this site").click()
        page.wait_for_url(elsewhere)
        self.assertGreaterEqual(found, 4)
        self.assertEqual(set(seen), {None})
        context.close()
        listener.shutdown()

    def test_nothing_typed_runs(self):
        # Without the policy, so that the escaping is all that stands between.
        page = self.browser.new_context(bypass_csp=True).new_page()
        count = 0
        for opening in OPENINGS:
            for attack in ATTACKS:
                text = opening + attack
                page.goto(self.base + "/")
                page.get_by_label("What do you enjoy").fill(text)
                page.get_by_label("Where are you?").fill(text)
                page.get_by_role("button", name="Find", exact=True).click()
                self.assertIsNone(page.evaluate("window.canary ?? null"), text)
                self.assertEqual(page.get_by_label("Where are you?").input_value(), text)
                self.assertEqual(page.get_by_label("What do you enjoy").input_value(), text)
                count += 1
        print(f"{count} hostile texts typed, none ran, each shown again as it was")


if __name__ == "__main__":
    unittest.main()
