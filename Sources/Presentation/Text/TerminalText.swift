import OpenReferral

/// Makes text from outside safe to print on a terminal.
public enum TerminalText {
  /// The text on one line without control characters, escape sequences or direction overrides; empty when nothing is
  /// left.
  public static func safe(_ text: String) -> String { PlainText.cleaned(text) ?? "" }

  /// A message of several lines with its layout, without the same. For messages that may repeat an argument.
  public static func safeLines(_ text: String) -> String {
    var safe = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where scalar == "\n" || !isHidden(scalar) { safe.append(scalar) }
    return String(safe)
  }

  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .control || scalar.properties.generalCategory == .format
  }
}
