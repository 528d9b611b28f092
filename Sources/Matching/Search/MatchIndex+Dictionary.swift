extension MatchIndex: TermDictionary {
  public func listings(containing stem: String) -> Int {
    withSegments { segments in
      IndexKey.withBytes(of: stem) { IndexTerm($0, in: segments, changes?.replaced ?? Tombstones()).listings }
    }
  }

  /// Terms that only listings replaced since hold are still among them.
  public func forEachTerm(_ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    withSegments { segments in
      for view in [segments.main.view, segments.changes?.view].compactMap({ $0 }) {
        for number in 0..<(view.terms.count - 1) {
          body(UnsafeBufferPointer(rebasing: view.bytes(ofTerm: number)))
        }
      }
    }
  }
}
