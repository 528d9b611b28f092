import Foundation
import OpenReferral
import Testing

@Suite("Stable identifiers")
struct StableIdentifierTests {
  @Test("The same words give the same UUID, today and in every later version")
  func stable() {
    #expect(StableIdentifier.uuid("wigan", "1") == StableIdentifier.uuid("wigan", "1"))
    #expect(StableIdentifier.uuid("wigan", "1").uuidString == "5AC52224-2EB7-8CE3-A764-32C10A21A4C3")
  }

  @Test("Where one word ends and the next begins matters")
  func boundaries() {
    #expect(StableIdentifier.uuid("ab", "c") != StableIdentifier.uuid("a", "bc"))
    #expect(StableIdentifier.uuid("ab") != StableIdentifier.uuid("ab", ""))
  }

  @Test("It is a version 8 UUID of the RFC 9562 variant")
  func layout() {
    let bytes = StableIdentifier.uuid("x").uuid
    #expect(bytes.6 >> 4 == 8)
    #expect(bytes.8 >> 6 == 0b10)
  }
}
