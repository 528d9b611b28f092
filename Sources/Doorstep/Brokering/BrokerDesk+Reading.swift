import Brokering
import DirectoryStore
import OpenReferral
import Places

extension BrokerDesk {
  /// The desk of a directory as it is now. Only its providers are read, some at a time, however many other entries it
  /// has.
  ///
  /// - Parameter onDamage: called with the records of providers that are withheld because they are damaged.
  /// - Throws: what the reader throws when the file cannot be read.
  public init(
    _ reader: DirectoryReader, vocabulary: TaskVocabulary, rates: RatesFile, gazetteer: Gazetteer,
    onDamage: ([DamagedRecord]) -> Void = { _ in }
  ) throws {
    var providers: [ProviderProfile] = []
    try reader.forEachBatch(of: ListingKind.allCases.filter(\.isCareProvider)) { batch in
      providers += batch.services.compactMap { ProviderProfile($0.service, vocabulary: vocabulary) }
      onDamage(batch.damaged)
    }
    self.init(providers: providers, vocabulary: vocabulary, rates: rates, gazetteer: gazetteer)
  }
}
