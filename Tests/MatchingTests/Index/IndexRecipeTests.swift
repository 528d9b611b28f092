import Foundation
import Matching
import TestSupport
import Testing

/// An index of before must not be read with the eyes of today.
@Suite("The recipe of an index")
struct IndexRecipeTests {
  /// What this recipe makes of a fixed directory, as an FNV-1a hash of the file. To be recorded anew, with a new
  /// number, whenever the words, weights or facts read from a listing change.
  private static let recorded: (recipe: UInt64, hash: UInt64) = (4, 1_912_332_098_468_460_741)

  @Test("Whoever changes what is read from a listing must raise the recipe's number")
  func unchanged() throws {
    let file = try IndexFixture(listings: 500, seed: 31).file(origin: IndexOrigin(generation: 1, stamp: 1, recipe: 0))
    let hash = file.reduce(UInt64(0xcbf2_9ce4_8422_2325)) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
    #expect(IndexRecipe.current == Self.recorded.recipe)
    #expect(hash == Self.recorded.hash, "raise IndexRecipe.current and record \(hash) for it")
  }
}
