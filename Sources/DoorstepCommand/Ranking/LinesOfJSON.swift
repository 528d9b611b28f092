import Foundation
import OpenReferral

/// Reads files with one JSON object a line.
enum LinesOfJSON {
  /// Every line as a value, blank ones passed over.
  ///
  /// - Throws: `Outcome` with code 4 naming the file and the line that cannot be read.
  static func read<Value: Decodable>(_ path: String, as: Value.Type) throws -> [Value] {
    guard let data = try? Data(contentsOf: URL(filePath: path)) else {
      throw Outcome(.refused, "\(path) cannot be read. Check the path.")
    }
    let decoder = JSONDecoder()
    return try data.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).enumerated().compactMap {
      number, line in
      guard line.contains(where: { $0 > 32 }) else { return nil }
      do { return try decoder.decode(Value.self, from: Data(line)) } catch {
        throw Outcome(
          .refused,
          "\(path) line \(number + 1): expected a JSON object with the fields of a judged set. See the help of rank.")
      }
    }
  }
}
