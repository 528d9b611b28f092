import Brokering
import DirectoryStore
import Doorstep
import Foundation

extension Session {
  /// Everything that answers a broker, from the directory as it is now.
  ///
  /// - Parameter rates: a file of rates instead of the one that comes along.
  func brokerDesk(rates: String?) throws -> BrokerDesk {
    let (vocabulary, rates) = (try resources.readTaskVocabulary(), try resources.readRates(rates))
    return try database().reading { reader in
      try BrokerDesk(reader, vocabulary: vocabulary, rates: rates, gazetteer: gazetteer, onDamage: Self.warn(of:))
    }
  }
}

extension Resources {
  /// The words for what providers do.
  ///
  /// - Throws: `Outcome` with code 4 when they cannot be read.
  func readTaskVocabulary() throws -> TaskVocabulary {
    let text = try readText(folder.appending(path: "brokering/tasks.txt"))
    do { return try TaskVocabulary(reading: text) } catch { throw Outcome(.refused, error.description) }
  }

  /// What the law adds to wages, from a file of the person's own where one is named.
  ///
  /// - Throws: `Outcome` with code 4 when they cannot be read.
  func readRates(_ path: String?) throws -> RatesFile {
    let text = try readText(path.map { URL(filePath: $0) } ?? folder.appending(path: "rates/employment.txt"))
    do { return try RatesFile(reading: text) } catch { throw Outcome(.refused, error.description) }
  }

  private func readText(_ file: URL) throws -> String {
    guard let bytes = try? Data(contentsOf: file), bytes.count <= 1_000_000,
      let text = String(validating: bytes, as: UTF8.self)
    else { throw Outcome(.refused, "the file \(file.path) cannot be read as text of up to 1 MB.") }
    return text
  }
}
