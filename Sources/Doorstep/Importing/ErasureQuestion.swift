import Foundation

/// Whether a provider has had a record erased: asked with its identifier in its source and, where that is known
/// already, its identifier in the directory.
public typealias ErasureQuestion = @Sendable (_ sourceIdentifier: String, _ service: UUID?) -> Bool
