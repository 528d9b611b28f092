"""What is checked of one page. Each check returns a list of faults in words; an empty list is a pass."""

import collections
import json

from axe_playwright_python.sync_playwright import Axe

# Everything of WCAG 2.0 to 2.2 at A and AA, good practice, and contrast of 7:1.
RULES = {
    "runOnly": {
        "type": "tag",
        "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    },
    "rules": {"color-contrast-enhanced": {"enabled": True}, "target-size": {"enabled": True}},
}

# (name, viewport width, forced colours, size of text)
CONDITIONS = [("1280", 1280, "none", 100), ("320", 320, "none", 100), ("text-200", 1280, "none", 200), ("forced", 1280, "active", 100)]

_axe = Axe()


# How often axe-core could not decide, by rule, for a person to look at; without the words of drawings, which
# `drawn_words` decides. Printed at the end of a run.
undecided = collections.Counter()


def axe(page):
    """axe-core's violations."""
    response = _axe.run(page, options=RULES).response
    for found in response["incomplete"]:
        left = [node for node in found["nodes"] if not node["html"].startswith("<text ")]
        if left:
            undecided[found["id"]] += len(left)
    return [
        f"{found['id']}: {node['html'][:160]} {node.get('failureSummary', '')[:200]}"
        for found in response["violations"]
        for node in found["nodes"]
    ]


def sideways(page):
    """Nothing is wider than the window."""
    over = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
    return [f"{over} px wider than the window"] if over > 0 else []


def drawn_words(page):
    """Words in drawings stand out by 7:1 from their halo, or without one from what is drawn beneath them. axe-core
    leaves these to a person. What stays in view while scrolling is let go, so that each word can be brought there."""
    return page.evaluate(
        """() => {
          const channels = colour => (colour.match(/[0-9.]+/g) || []).map(Number)
          const light = ([r, g, b]) => {
            const [x, y, z] = [r, g, b].map(c => (c /= 255) <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)
            return 0.2126 * x + 0.7152 * y + 0.0722 * z
          }
          const ratio = (a, b) => {
            const [high, low] = [light(a), light(b)].sort((x, y) => y - x)
            return (high + 0.05) / (low + 0.05)
          }
          const opaque = colour => { const c = channels(colour); return c.length >= 3 && (c[3] ?? 1) > 0.99 }
          const beneath = text => {
            const box = text.getBoundingClientRect()
            const all = document.elementsFromPoint(box.x + box.width / 2, box.y + box.height / 2)
            for (const element of all.slice(all.indexOf(text) + 1)) {
              const style = getComputedStyle(element)
              const drawn = element instanceof SVGGeometryElement
              const colour = drawn ? style.fill : style.backgroundColor
              if (opaque(colour) && !(drawn && Number(style.fillOpacity) < 1)) return channels(colour)
            }
            return [255, 255, 255]
          }
          const faults = []
          for (const panel of document.querySelectorAll('aside')) panel.style.position = 'static'
          for (const text of document.querySelectorAll('svg text')) {
            if (!text.checkVisibility()) continue
            text.scrollIntoView({ block: 'center' })
            const style = getComputedStyle(text)
            const ground = opaque(style.stroke) && parseFloat(style.strokeWidth) >= 2 ? channels(style.stroke) : beneath(text)
            const found = ratio(channels(style.fill), ground)
            if (found < 7) faults.push(`${found.toFixed(1)}:1 ` + text.outerHTML.slice(0, 120))
          }
          return faults
        }"""
    )


def squeezed(page):
    """No text of some length stands in a column too narrow for a word."""
    return page.evaluate(
        """() => [...document.querySelectorAll('p, li, dd, h1, h2, h3, h4, label')]
          .filter(e => e.checkVisibility() && !e.closest('.unseen') && e.textContent.trim().length > 30)
          .map(e => [e, e.getBoundingClientRect().width / parseFloat(getComputedStyle(e).fontSize)])
          .filter(([e, width]) => width > 0 && width < 6)
          .map(([e, width]) => `${width.toFixed(1)} em wide: ` + e.outerHTML.slice(0, 120))"""
    )


def one_heading(page):
    """One main heading, and a title that names the site."""
    count = page.locator("h1").count()
    faults = [] if count == 1 else [f"{count} h1"]
    if not page.title().endswith("– Doorstep"):
        faults.append(f"title: {page.title()}")
    return faults


def links_within(page):
    """Every link within the page leads somewhere, the error summary's to a field."""
    return page.evaluate(
        """() => [...document.querySelectorAll('a[href^="#"]')]
          .filter(a => !document.getElementById(a.getAttribute('href').slice(1)))
          .map(a => 'leads nowhere: ' + a.outerHTML.slice(0, 120))"""
    )


def targets(page):
    """Buttons and choices are 44 px high; every link that is not within a sentence is 24 px."""
    return page.evaluate(
        """() => {
          const faults = []
          const check = (element, least) => {
            const box = element.getBoundingClientRect()
            if (box.width === 0 || box.height === 0) return
            if (Math.min(box.width, box.height) < least - 0.5)
              faults.push(`${Math.round(box.width)}x${Math.round(box.height)} below ${least}: ` + element.outerHTML.slice(0, 120))
          }
          for (const e of document.querySelectorAll('button:not(.as-link), .leave, select, textarea, input[type=text], .choice label, summary'))
            check(e, e.matches('summary') ? 40 : 44)
          for (const e of document.querySelectorAll('h2 a, h3 a, h4 a, nav a, .problems a, .places a, dd > a, button.as-link')) check(e, 24)
          return faults
        }"""
    )


def tab_stops(page, limit=120):
    """The Tab key reaches every control once, in the order of the page; each stop shows that it has the focus, and
    nothing lies over it."""
    expected = page.evaluate(
        """() => [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary')]
          .filter(e => e.checkVisibility() && !(e.type === 'radio' && !e.checked && document.querySelector(`input[name="${e.name}"]:checked`)))
          .filter(e => !(e.type === 'radio' && !document.querySelector(`input[name="${e.name}"]:checked`)
             && e !== document.querySelector(`input[name="${e.name}"]`))).length"""
    )
    page.evaluate("() => { document.activeElement.blur(); window.scrollTo(0, 0); document.body.tabIndex = -1; document.body.focus(); document.body.removeAttribute('tabindex') }")
    faults, seen, last = [], 0, -1
    for _ in range(min(expected, limit)):
        page.keyboard.press("Tab")
        stop = page.evaluate(
            """() => {
              const e = document.activeElement
              if (!e || e === document.body) return null
              const all = [...document.querySelectorAll('*')]
              const style = getComputedStyle(e)
              const box = e.getClientRects()[0] || e.getBoundingClientRect()
              const x = box.left + Math.min(box.width / 2, 20), y = Math.min(box.top + box.height / 2, innerHeight - 2)
              const top = document.elementFromPoint(x, y)
              return {
                index: all.indexOf(e), html: e.outerHTML.slice(0, 100),
                shown: (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2),
                inside: box.bottom > 0 && box.top < innerHeight && box.width > 0,
                covered: !(top && (e.contains(top) || top.contains(e) || (e.labels && [...e.labels].some(l => l.contains(top))))),
              }
            }"""
        )
        if stop is None:
            faults.append(f"the focus left the page after {seen} of {expected} stops")
            break
        seen += 1
        if stop["index"] <= last:
            faults.append("out of order: " + stop["html"])
        last = stop["index"]
        if not stop["shown"]:
            faults.append("does not show the focus: " + stop["html"])
        if not stop["inside"]:
            faults.append("the focus is out of sight: " + stop["html"])
        if stop["covered"]:
            faults.append("something lies over it: " + stop["html"])
    return faults


def spacing(page):
    """Nothing is lost when words and lines are set further apart (WCAG 1.4.12)."""
    page.add_style_tag(
        content="* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } "
        "p { margin-bottom: 2em !important }"
    )
    return sideways(page)


def form_pattern(page):
    """Where there is an error summary: the title says so, the summary has the focus, and each of its links leads to a
    field that is marked as wrong and described by the same words."""
    if page.locator(".problems").count() == 0:
        return ["title says Error without a summary"] if page.title().startswith("Error") else []
    faults = [] if page.title().startswith("Error: ") else ["title does not begin with Error"]
    if not page.evaluate("document.activeElement.classList.contains('problems')"):
        faults.append("the summary has no focus")
    for link in page.locator(".problems a").all():
        words, target = link.inner_text(), link.get_attribute("href")
        same = page.evaluate(
            """([target, words]) => {
              const field = document.querySelector(target)
              if (!field) return false
              const holder = field.hasAttribute('aria-describedby') ? field : field.closest('fieldset')
              return !!holder && (holder.getAttribute('aria-describedby') || '').split(' ')
                .some(id => document.getElementById(id)?.textContent === 'Error: ' + words)
            }""",
            [target, words],
        )
        if not same:
            faults.append(f"no field says: {words}")
    return faults


ALWAYS = [axe, sideways, one_heading, links_within, drawn_words, squeezed]


def all_faults(page, extra=()):
    """Every fault the checks find, with the name of the check."""
    return [f"{check.__name__}: {fault}" for check in [*ALWAYS, *extra] for fault in check(page)]


def describe(faults):
    return json.dumps(faults, indent=1, ensure_ascii=False)
