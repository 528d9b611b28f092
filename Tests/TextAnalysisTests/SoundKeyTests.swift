import Testing
import TextAnalysis

@Suite("What a word sounds like")
struct SoundKeyTests {
  @Test(
    "Spellings of one sound have one key",
    arguments: [
      ("nitting", "knitting"), ("riting", "writing"), ("fotografy", "photography"), ("biscitt", "biscit"),
      ("swiming", "swimming"), ("nome", "gnome"),
    ])
  func same(one: String, other: String) {
    #expect(SoundKey.key(of: one.utf8) == SoundKey.key(of: other.utf8))
  }

  @Test("Other words have other keys; empty has an empty one")
  func other() {
    #expect(SoundKey.key(of: "chess".utf8) != SoundKey.key(of: "cheese".utf8))
    #expect(SoundKey.key(of: "".utf8).isEmpty)
  }
}
