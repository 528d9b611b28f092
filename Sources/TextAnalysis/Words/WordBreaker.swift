import CICU

/// ICU's word break iterator. Not thread safe.
struct WordBreaker: ~Copyable {
  private static let segmentsAtATime = 256
  private let handle: OpaquePointer

  init() throws(AnalyzerError) {
    var error: Int32 = 0
    guard let handle = cicu_word_breaker_open("en_GB", &error) else { throw .noWordRules(icuError: error) }
    self.handle = handle
  }

  deinit {
    cicu_word_breaker_close(handle)
  }

  /// Calls `body` with the byte range of each segment that has letters, digits or ideographs, in order.
  func forEachSegment(of utf8: UnsafeBufferPointer<UInt8>, _ body: (Range<Int>) -> Void) {
    guard let start = utf8.baseAddress, cicu_word_breaker_start(handle, start, Int32(clamping: utf8.count))
    else { return }
    withUnsafeTemporaryAllocation(of: Int32.self, capacity: 2 * Self.segmentsAtATime) { pairs in
      guard let buffer = pairs.baseAddress else { return }
      var count = Self.segmentsAtATime
      while count == Self.segmentsAtATime {
        count = Int(cicu_word_breaker_next(handle, buffer, Int32(Self.segmentsAtATime)))
        for index in 0..<count { body(Int(buffer[2 * index])..<Int(buffer[2 * index + 1])) }
      }
    }
  }
}
