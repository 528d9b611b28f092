import DirectoryStore
import Doorstep
import Matching

/// What stands in the way of an index, as an outcome.
enum IndexFailure {
  /// - Throws: `Outcome` with code 4 for an index that cannot be read, built or written.
  static func wording<Value>(_ body: () throws -> Value) throws -> Value {
    do { return try body() } catch let error as IndexFileError {
      throw Outcome(.refused, error.description)
    } catch let error as IndexMismatch {
      throw Outcome(.refused, error.description + " Build it again: doorstep index build.")
    } catch let error as IndexBuildError {
      throw Outcome(.refused, error.description)
    } catch let error as DirectoryStoreError {
      throw Outcome(.refused, error.description)
    }
  }
}
