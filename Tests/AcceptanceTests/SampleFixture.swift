import Foundation
import OpenReferral
import TestSupport

/// The sample directory that comes with the program.
enum SampleFixture {
  static let source = RecordSource(
    key: "doorstep-sample", name: "Doorstep sample directory", licence: "MIT",
    attribution: "Invented for illustration by the Doorstep project.", isIllustrative: true)
  static let files = ["community.csv", "help.csv"].map { SharedData.repository.appending(path: "data/sample/\($0)") }

  /// Imported once: the tests share it.
  static let shared = Result {
    try DirectoryFixture.with { directory in
      try directory.importFiles(files, as: source)
      return try directory.load()
    }
  }

  /// The same with the thesaurus, as the program has it.
  static let understood = Result {
    try DirectoryFixture.with { directory in
      try directory.importFiles(files, as: source)
      return try directory.load(thesaurus: DirectoryFixture.sharedThesaurus.get())
    }
  }
}
