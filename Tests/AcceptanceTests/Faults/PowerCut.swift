import Foundation
import TestSupport

/// What a disk may hold when the power goes after some calls: all that was synced, and of the rest, whatever.
struct PowerCut {
  /// What becomes of what was written and not synced.
  enum Fate: Hashable {
    case lost
    case kept
    /// Each sector of 512 bytes and each other call is kept or lost by chance.
    case torn
  }

  private static let sector = 512

  /// The files as of the last sync of each.
  private var durable: [String: Data]
  /// What was done to each file since, in order.
  private var pending: [String: [WriteLog.Call]] = [:]

  init(_ files: [String: Data]) { durable = files }

  /// Goes on by one call.
  mutating func perform(_ call: WriteLog.Call) {
    switch call.kind {
    case .write, .cut, .remove: pending[call.name, default: []].append(call)
    case .sync:
      for done in pending.removeValue(forKey: call.name) ?? [] { Self.apply(done, to: &durable) }
      // Syncing the folder makes removals last; files that were made are there once they are synced themselves.
      guard call.name.isEmpty else { return }
      for (name, calls) in pending where calls.last?.kind == .remove {
        pending[name] = nil
        durable[name] = nil
      }
    }
  }

  /// The files after the power came back.
  func files(_ fate: Fate, using generator: inout SeededGenerator) -> [String: Data] {
    var files = durable
    for name in pending.keys.sorted() {
      for call in pending[name] ?? [] {
        switch fate {
        case .lost: break
        case .kept: Self.apply(call, to: &files)
        case .torn:
          for part in Self.sectors(of: call) where Bool.random(using: &generator) { Self.apply(part, to: &files) }
        }
      }
    }
    return files
  }

  private static func apply(_ call: WriteLog.Call, to files: inout [String: Data]) {
    switch call.kind {
    case .remove: files[call.name] = nil
    case .sync: break
    case .cut:
      let file = files[call.name] ?? Data()
      files[call.name] = file.prefix(call.offset) + Data(count: max(0, call.offset - file.count))
    case .write:
      var file = files[call.name] ?? Data()
      let end = call.offset + call.bytes.count
      if file.count < end { file += Data(count: end - file.count) }
      file.replaceSubrange(call.offset..<end, with: call.bytes)
      files[call.name] = file
    }
  }

  private static func sectors(of call: WriteLog.Call) -> [WriteLog.Call] {
    guard call.kind == .write else { return [call] }
    return stride(from: 0, to: call.bytes.count, by: sector).map { start in
      let bytes = Data(call.bytes.dropFirst(start).prefix(sector))
      return WriteLog.Call(kind: .write, name: call.name, offset: call.offset + start, bytes: bytes)
    }
  }
}
