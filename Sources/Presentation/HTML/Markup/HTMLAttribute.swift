/// An attribute of an element. Its name is always ours; its value is escaped when it is written.
///
/// An address can only be made from a `LocalLink` or an `OutsideLink`, so a text from outside never becomes one
/// unchecked. There is no way to write `style` or an event handler: the pages run under a policy that forbids both.
struct HTMLAttribute: Sendable {
  enum Value: Sendable {
    /// Not written at all.
    case absent
    /// The name alone: `checked`.
    case present
    case text(String)
  }

  let name: StaticString
  let value: Value

  private init(_ name: StaticString, _ value: Value) {
    self.name = name
    self.value = value
  }

  private init(_ name: StaticString, _ text: String) { self.init(name, .text(text)) }

  /// The attribute if the condition holds, otherwise nothing.
  static func when(_ condition: Bool, _ attribute: HTMLAttribute) -> HTMLAttribute {
    condition ? attribute : HTMLAttribute(attribute.name, .absent)
  }

  static func id(_ value: String) -> Self { .init("id", value) }
  static func `class`(_ value: StaticString) -> Self { .init("class", "\(value)") }
  static func href(_ link: LocalLink) -> Self { .init("href", link.text) }
  static func href(_ link: OutsideLink) -> Self { .init("href", link.text) }
  static func action(_ link: LocalLink) -> Self { .init("action", link.text) }
  static func rel(_ value: StaticString) -> Self { .init("rel", "\(value)") }
  static func type(_ value: StaticString) -> Self { .init("type", "\(value)") }
  static func method(_ value: StaticString) -> Self { .init("method", "\(value)") }
  static func formMethod(_ value: StaticString) -> Self { .init("formmethod", "\(value)") }
  static func formAction(_ link: LocalLink) -> Self { .init("formaction", link.text) }
  static func form(_ value: StaticString) -> Self { .init("form", "\(value)") }
  static func name(_ value: String) -> Self { .init("name", value) }
  static func content(_ value: StaticString) -> Self { .init("content", "\(value)") }
  static func value(_ value: String) -> Self { .init("value", value) }
  static func `for`(_ value: String) -> Self { .init("for", value) }
  static func rows(_ value: Int) -> Self { .init("rows", "\(value)") }
  static func language(_ value: StaticString) -> Self { .init("lang", "\(value)") }
  static func direction(_ value: StaticString) -> Self { .init("dir", "\(value)") }
  static func charset(_ value: StaticString) -> Self { .init("charset", "\(value)") }
  static func role(_ value: StaticString) -> Self { .init("role", "\(value)") }
  static func tabIndex(_ value: Int) -> Self { .init("tabindex", "\(value)") }
  static func autocomplete(_ value: StaticString) -> Self { .init("autocomplete", "\(value)") }
  static func spellcheck(_ value: StaticString) -> Self { .init("spellcheck", "\(value)") }
  static func inputMode(_ value: StaticString) -> Self { .init("inputmode", "\(value)") }
  static func labelled(by identifier: String) -> Self { .init("aria-labelledby", identifier) }
  static func described(by identifiers: String) -> Self { .init("aria-describedby", identifiers) }
  static func label(_ value: String) -> Self { .init("aria-label", value) }
  static func dateTime(_ value: String) -> Self { .init("datetime", value) }
  static let hiddenFromReaders = Self("aria-hidden", "true")
  static let invalid = Self("aria-invalid", "true")
  static let current = Self("aria-current", "page")
  static let autofocus = Self("autofocus", .present)
  static let noValidate = Self("novalidate", .present)
  static let checked = Self("checked", .present)
  static let selected = Self("selected", .present)
  static let open = Self("open", .present)
  static let download = Self("download", .present)

  // Drawing

  static func viewBox(_ value: StaticString) -> Self { .init("viewBox", "\(value)") }
  /// From 0, 0.
  static func viewBox(width: Double, height: Double) -> Self {
    .init("viewBox", "0 0 \(number(width)) \(number(height))")
  }
  static func path(_ value: String) -> Self { .init("d", value) }
  static func x(_ value: Double) -> Self { .init("x", number(value)) }
  static func y(_ value: Double) -> Self { .init("y", number(value)) }
  static func x1(_ value: Double) -> Self { .init("x1", number(value)) }
  static func y1(_ value: Double) -> Self { .init("y1", number(value)) }
  static func x2(_ value: Double) -> Self { .init("x2", number(value)) }
  static func y2(_ value: Double) -> Self { .init("y2", number(value)) }
  static func centreX(_ value: Double) -> Self { .init("cx", number(value)) }
  static func centreY(_ value: Double) -> Self { .init("cy", number(value)) }
  static func radius(_ value: Double) -> Self { .init("r", number(value)) }
  static func rounding(_ value: Double) -> Self { .init("rx", number(value)) }
  static func scope(_ value: StaticString) -> Self { .init("scope", "\(value)") }
  static func width(_ value: Double) -> Self { .init("width", number(value)) }
  static func height(_ value: Double) -> Self { .init("height", number(value)) }
  static func anchor(_ value: StaticString) -> Self { .init("text-anchor", "\(value)") }

  /// One decimal is finer than any screen shows of a drawing 400 units wide.
  private static func number(_ value: Double) -> String {
    let tenths = (value * 10).rounded() / 10
    return Int(exactly: tenths).map(String.init) ?? "\(tenths)"
  }
}
