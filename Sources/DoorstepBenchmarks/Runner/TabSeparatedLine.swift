import Foundation
import Geography

/// A line of a file of the peer benchmark, in fields.
struct TabSeparatedLine {
  struct Unreadable: Error, CustomStringConvertible {
    let description: String
  }

  fileprivate let fields: [Substring.UTF8View]

  /// Calls `body` with each line of a file, read piece by piece so that a large one is not held in memory.
  static func forEach(in path: String, _ body: (TabSeparatedLine) throws -> Void) throws {
    guard let file = fopen(path, "r") else {
      throw Unreadable(description: "Expected a readable file at \(path), found none. Make it with gen.py.")
    }
    defer { fclose(file) }
    var buffer: UnsafeMutablePointer<CChar>?
    var capacity = 0
    defer { free(buffer) }
    while case let length = getline(&buffer, &capacity, file), length > 0, let buffer {
      let bytes = UnsafeRawBufferPointer(start: buffer, count: length)
      let line = String(decoding: bytes.last == 0x0A ? bytes.dropLast() : bytes[...], as: UTF8.self)
      try body(TabSeparatedLine(fields: line.utf8.split(separator: 0x09, omittingEmptySubsequences: false)))
    }
  }

  /// A field; empty when the line has fewer.
  subscript(_ field: Int) -> Substring.UTF8View { field < fields.count ? fields[field] : Substring().utf8 }

  func text(_ field: Int) -> String { String(Substring(self[field])) }

  func number(_ field: Int) throws -> Double {
    guard let number = Double(Substring(self[field])) else {
      throw Unreadable(description: "Expected a number in field \(field), found \"\(text(field))\".")
    }
    return number
  }

  func integer(_ field: Int) throws -> Int {
    guard let number = Int(Substring(self[field])) else {
      throw Unreadable(description: "Expected a whole number in field \(field), found \"\(text(field))\".")
    }
    return number
  }

  func coordinate(_ latitude: Int, _ longitude: Int) throws -> Coordinate {
    guard let place = Coordinate(latitude: try number(latitude), longitude: try number(longitude)) else {
      throw Unreadable(description: "Expected latitude and longitude in fields \(latitude) and \(longitude).")
    }
    return place
  }
}
