import Foundation

/// Any JSON, read and written again with Foundation: the dull twin of writers of our own.
public indirect enum PlainJSON: Codable, Equatable {
  case text(String)
  case whole(Int)
  case number(Double)
  case truth(Bool)
  case list([PlainJSON])
  case object([String: PlainJSON])

  public init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    if let truth = try? value.decode(Bool.self) {
      self = .truth(truth)
    } else if let whole = try? value.decode(Int.self) {
      self = .whole(whole)
    } else if let number = try? value.decode(Double.self) {
      self = .number(number)
    } else if let text = try? value.decode(String.self) {
      self = .text(text)
    } else if let list = try? value.decode([PlainJSON].self) {
      self = .list(list)
    } else {
      self = .object(try value.decode([String: PlainJSON].self))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var value = encoder.singleValueContainer()
    switch self {
    case .text(let text): try value.encode(text)
    case .whole(let whole): try value.encode(whole)
    case .number(let number): try value.encode(number)
    case .truth(let truth): try value.encode(truth)
    case .list(let list): try value.encode(list)
    case .object(let object): try value.encode(object)
    }
  }

  /// What `JSONEncoder` makes of the same content: sorted names, slashes as they are.
  public static func rewritten(_ text: String, isPretty: Bool) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    if isPretty { encoder.outputFormatting.insert(.prettyPrinted) }
    let value = try JSONDecoder().decode(PlainJSON.self, from: Data(text.utf8))
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }
}
