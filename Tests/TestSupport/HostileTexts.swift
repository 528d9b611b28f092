/// Texts that have broken pages, files and terminals elsewhere. Made here by crossing beginnings with attacks.
public enum HostileTexts {
  /// More than 500, all different.
  public static let all: [String] = {
    var seen: Set<[UInt8]> = []
    let crossed = openings.flatMap { opening in attacks.map { opening + $0 } }
    return (alone + attacks + crossed).filter { seen.insert(Array($0.utf8)).inserted }
  }()

  /// What closes the place a text stands in; each also with a mark that joins it to one grapheme.
  private static let openings =
    ["\"", "'", ">", "\">", "'>", "</p>", "</textarea>", "</title>", "</script>", "-->", "]]>", "`", "&quot;", "\u{0}"]
    .flatMap { [$0, marked($0, with: "\u{301}"), marked($0, with: "\u{200D}")] }

  private static func marked(_ text: String, with mark: String) -> String {
    text.unicodeScalars.map { String($0) + mark }.joined()
  }

  private static let attacks = [
    "<script>window.canary=1</script>", "<img src=x onerror=window.canary=1>", "<svg/onload=window.canary=1>",
    "<style>*{display:none}</style>", "onfocus=window.canary=1 autofocus x=", "javascript:window.canary=1",
    "<a href=\"javascript:window.canary=1\">x</a>", "<!--", "<![CDATA[", "{{7*7}}", "{{{q}}}", "{% include 'x' %}",
    "${7*7}", "#{7*7}", "<%= 7*7 %>", "&lt;b&gt;", "&#x3c;script&#x3e;",
    "<iframe srcdoc='<script>window.canary=1</script>'>",
  ]

  private static let alone =
    [
      "O'Brien & Sons \"Café\"", "=cmd|' /C calc'!A0", "+1", "-1", "@SUM(1)", "\t=1", "\u{1B}[2J", "\u{7}",
      "\u{8}\u{8}",
      "\u{202E}gnp.exe", "\u{2066}x", "\u{200B}", "\u{FEFF}x", "\u{85}next", "\u{9B}31m", "\u{2028}line", "\u{FFFF}",
      "\u{1F468}\u{200D}\u{1F469}",
      "e" + String(repeating: "\u{301}", count: 30), "مرحبا", "שלום", "日本語", "ﷺ", "\r\nSet-Cookie: a=b", "%0d%0aX: y",
      "%00",
      "../../etc/passwd", "' OR '1'='1", "\";DROP TABLE x;--", "$(reboot)", "`reboot`", "a,\u{301}b", "a\u{301}", "\\",
      "\\u003c",
    ] + (0...0x1F).map { "control \($0) " + String(Unicode.Scalar(UInt8($0))) }
}
