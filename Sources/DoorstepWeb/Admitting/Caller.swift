import Access

/// Who asks at an address that is not for everybody.
struct Caller: Sendable {
  let holder: KeyHolder
  /// On pages; nil where a program sent its key.
  let session: PageSession?
}
