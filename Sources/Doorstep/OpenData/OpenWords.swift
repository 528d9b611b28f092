import OpenReferral
import TextAnalysis

/// The words of texts as sorted hashes of their stems: small to keep, quick to look up.
enum OpenWords {
  static func hashes(of texts: [String], _ analyzer: Analyzer) -> [UInt64] {
    var hashes: Set<UInt64> = []
    for text in texts {
      for word in analyzer.words(in: text) where !word.isStopWord {
        hashes.insert(UInt64(truncatingIfNeeded: Checksum.fnv1a128(of: word.stem.utf8)))
      }
    }
    return hashes.sorted()
  }

  /// Whether a sorted list holds a hash. Logarithmic.
  static func holds(_ hashes: [UInt64], _ hash: UInt64) -> Bool {
    var (low, high) = (0, hashes.count)
    while low < high {
      let middle = (low + high) / 2
      if hashes[middle] < hash { low = middle + 1 } else { high = middle }
    }
    return low < hashes.count && hashes[low] == hash
  }
}
