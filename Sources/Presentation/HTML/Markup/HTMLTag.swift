/// The name of an element. Only a literal in our own source can make one.
struct HTMLTag: ExpressibleByStringLiteral, Sendable {
  let name: StaticString

  init(stringLiteral name: StaticString) { self.name = name }
}
