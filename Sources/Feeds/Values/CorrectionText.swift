import OpenReferral

/// What people type to put a field right.
public enum CorrectionText {
  /// Why a value is not fit for its field.
  public struct Problem: Error, Hashable, Sendable, CustomStringConvertible {
    public var expected: String
    public var remedy: String

    /// Expected and what to do; never the value, which may be anything.
    public var description: String { "expected \(expected). \(remedy)" }
  }

  /// The most bytes of a description; of a name a tenth of it.
  static let longest = 5_000

  /// The value as it may be stored: read as strictly as a feed's, and what a feed would have mended is refused, since
  /// the person is there to mend it.
  ///
  /// - Parameters:
  ///   - person: who puts it right; stands for who saw a check where that is left out.
  ///   - today: `yyyy-MM-dd`; stands for the day of a check where that is left out.
  public static func read(
    _ text: String, for field: CorrectableField, by person: String? = nil, today: String
  ) throws(Problem) -> String {
    switch field {
    case .name: try plain(text, atMost: longest / 10, "a name")
    case .description: try plain(text, atMost: longest, "a description")
    case .phone: try good(PhoneText.read(tidy(text)))
    case .email: try good(EmailAddress.read(tidy(text)))
    case .url: try good(WebAddress.read(tidy(text)))
    case .status: try good(StatusText.read(tidy(text))).rawValue
    case .assured: try good(DateText.read(tidy(text)))
    case .check(let name): try CheckStatementText.read(tidy(text), of: name, by: person, today: today)
    }
  }

  private static func tidy(_ text: String) -> String { PlainText.cleaned(text) ?? "" }

  private static func plain(_ text: String, atMost limit: Int, _ what: String) throws(Problem) -> String {
    guard text.utf8.count <= limit, let cleaned = PlainText.cleaned(text) else {
      throw Problem(expected: "\(what) of 1 to \(limit) bytes", remedy: "Give some words, or fewer of them.")
    }
    return cleaned
  }

  private static func good<Value>(_ reading: Reading<Value>) throws(Problem) -> Value {
    if let value = reading.value, reading.fault == nil { return value }
    throw Problem(expected: reading.fault?.expected ?? "another value", remedy: reading.fault?.remedy ?? "")
  }
}
