import Foundation
import Testing

/// Every call that changed a file during an import, in order, as Tests/FaultInjection/write_faults.c logs them.
struct WriteLog {
  struct Call {
    enum Kind: UInt8 {
      case write = 0x77
      case cut = 0x74
      case sync = 0x73
      case remove = 0x75
    }

    let kind: Kind
    /// The file's name; empty for the folder itself.
    let name: String
    /// Where it was written, or the length it was cut to.
    let offset: Int
    let bytes: Data
  }

  let calls: [Call]

  init(_ log: Data, folder: URL) throws {
    var rest = log[...]
    func number(_ length: Int) throws -> Int {
      try #require(rest.count >= length)
      defer { rest.removeFirst(length) }
      return rest.prefix(length).reversed().reduce(0) { $0 << 8 | Int($1) }
    }
    var calls: [Call] = []
    while !rest.isEmpty {
      let kind = try #require(Call.Kind(rawValue: UInt8(try number(1))))
      let length = try number(2)
      let path = String(decoding: rest.prefix(length), as: UTF8.self)
      rest.removeFirst(length)
      let (offset, size) = (try number(8), try number(8))
      let bytes = kind == .write ? Data(rest.prefix(size)) : Data()
      if kind == .write { rest.removeFirst(size) }
      let isFolder = path == folder.path || path + "/" == folder.path
      calls.append(
        Call(kind: kind, name: isFolder ? "" : URL(filePath: path).lastPathComponent, offset: offset, bytes: bytes))
    }
    self.calls = calls
  }
}
