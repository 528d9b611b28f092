import OpenReferral

/// What people type of a check: `verified`, `seen | 2026-09-14 | Wigan community desk | 2027-09-01`.
enum CheckStatementText {
  /// The most bytes of the name of a check, and of who saw it.
  private static let longest = 200

  /// The `ProviderCheck.statement` of what was typed. Unlike a feed's, a state that nothing bears out is refused: the
  /// person is there to say what does.
  ///
  /// - Parameters:
  ///   - name: of the check.
  ///   - person: who saw it, where the text leaves that out.
  ///   - today: `yyyy-MM-dd`, the day where the text leaves that out; none may lie after it.
  static func read(
    _ text: String, of name: String, by person: String?, today: String
  ) throws(CorrectionText.Problem) -> String {
    guard name.utf8.count <= longest, PlainText.cleaned(name) == name, !name.utf8.contains(UInt8(ascii: "|")) else {
      throw problem("a check of at most \(longest) bytes without |", "Write what was checked: check:enhanced DBS=seen.")
    }
    let parts = ProviderText.parts(of: text)
    guard parts.count <= 4, let state = parts[0].flatMap({ ProviderCheckState(rawValue: $0.asciiLowercased) }) else {
      throw problem("claimed, seen or verified, then up to three parts", form)
    }
    let part = { (index: Int) in index < parts.count ? parts[index] : nil }
    let expires = try part(3).map { (text) throws(CorrectionText.Problem) in try day(text) }
    guard state != .claimed else {
      return ProviderCheck(name: name, state: state, expires: expires).statement
    }
    let date = try day(part(1) ?? today)
    guard date <= today else { throw problem("a day that is not in the future", "Give the day it was seen.") }
    guard let issuer = part(2) ?? person, issuer.utf8.count <= longest, !issuer.utf8.contains(UInt8(ascii: "|")) else {
      throw problem("who saw it, in at most \(longest) bytes", form)
    }
    return ProviderCheck(name: name, state: state, date: date, issuer: issuer, expires: expires).statement
  }

  private static let form =
    "Write for example: verified | 2026-03-02 | Wigan community desk | 2029-03-02. The last day is when it runs out."

  private static func day(_ text: String) throws(CorrectionText.Problem) -> String {
    let reading = DateText.read(text)
    guard let day = reading.value, reading.fault == nil else {
      throw problem(reading.fault?.expected ?? "a day such as 2026-03-02", reading.fault?.remedy ?? form)
    }
    return day
  }

  private static func problem(_ expected: String, _ remedy: String) -> CorrectionText.Problem {
    CorrectionText.Problem(expected: expected, remedy: remedy)
  }
}
