import ArgumentParser
import DirectoryStore
import Doorstep
import Feeds
import Foundation
import OpenReferral
import Places
import Presentation
import TextAnalysis

/// `doorstep import`: files of others into the directory.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Bring CSV or Open Referral UK JSON files into the directory.",
    discussion: """
      The files of one command are the whole of one source. Importing them again changes nothing; what the source no
      longer lists is removed. A bad record is reported and the rest goes in; a bad file changes nothing.
      CSV headers are recognised by their usual names; for others write a mapping file (see CONTRIBUTING.md).

      EXAMPLES
        doorstep import groups.csv --dry-run
        doorstep import groups.csv --source wigan-groups --source-name "Wigan groups" --licence OGL-3.0
        doorstep import libraries.csv --mapping libraries.mapping --kind service
        doorstep import services-page-1.json services-page-2.json --source council
        doorstep import libraries.csv --interests "reading, books, computers"
      """)

  @Argument(help: "CSV or JSON files.")
  var files: [String]

  @Option(help: ArgumentHelp("Short stable key of the source; default: the first file's name.", valueName: "key"))
  var source: String?

  @Option(help: ArgumentHelp("Name of the source for people.", valueName: "name"))
  var sourceName: String?

  @OptionGroup var about: SourceOptions

  @Option(
    help: ArgumentHelp(
      "What everything in the source is about, beside what it says: kept with the source until given anew; \"\" for nothing.",
      valueName: "interests"))
  var interests: String?

  @Flag(help: "Read, check and count everything, and change nothing.")
  var dryRun = false

  @Flag(help: "Let the import remove more than 30 % of what the source listed before.")
  var allowRemovals = false

  @Option(help: ArgumentHelp("Problems to print, 0 to 100000.", valueName: "count"))
  var problems = 20

  @Flag(help: "Report as JSON.")
  var json = false

  @OptionGroup var directory: DirectoryOptions

  func validate() throws {
    guard !files.isEmpty else { throw ValidationError("Give at least one file.") }
    guard (0...100_000).contains(problems) else { throw ValidationError("--problems must be from 0 to 100000.") }
    if source == SampleDirectory.source.key {
      throw ValidationError("The key \(SampleDirectory.source.key) is kept for the invented sample. Choose another.")
    }
    if let source, !SourceKey.isValid(source) { throw ValidationError("--source takes a to z, 0 to 9 and hyphens.") }
  }

  func run() throws {
    let session = try Session(directory)
    let concepts = try interests.map { try Self.concepts($0, session) }
    let database = try session.writableDatabase()
    let report = try importing(into: database, session.gazetteer)
    if let concepts, !dryRun { try tag(database, concepts) }
    let isSampleGone = dryRun || DirectoryUpkeep.putAwaySample(database, after: report)
    try Console.print(
      json
        ? try JSONText.render(ImportJSON(report, problemLimit: problems))
        : ImportText(report, problemLimit: problems).render())
    if !dryRun {
      DirectoryUpkeep.findDuplicates(session, database, isQuiet: json)
      DirectoryUpkeep.index(session)
    }
    if report.problemCount > 0 || !isSampleGone { throw Outcome(.problemsReported) }
  }

  /// The ids of the concepts that a list of interests means.
  private static func concepts(_ interests: String, _ session: Session) throws -> Set<String> {
    let understanding = try ServiceUnderstanding(session)
    let names = interests.unicodeScalars.split { $0 == "," || $0 == ";" }.compactMap { PlainText.cleaned(String($0)) }
    return Set(try names.map(understanding.concept))
  }

  private func tag(_ database: DirectoryDatabase, _ concepts: Set<String>) throws {
    do { try database.tag(source: recordSource.key, concepts) } catch let error as DirectoryStoreError {
      throw Outcome(.refused, "The records are in, but not what they are about. " + error.description)
    }
  }

  private func importing(into database: DirectoryDatabase, _ gazetteer: Gazetteer) throws -> ImportReport {
    var bar = ProgressBar("Importing")
    defer { bar.finish() }
    do {
      return try DirectoryImport(gazetteer: gazetteer).run(
        files.map { URL(filePath: $0) }, from: recordSource, into: database, options: try options()
      ) { bar.show($0) }
    } catch let error as FeedFileError {
      throw Outcome(.refused, error.description + " Nothing was changed.")
    } catch let error as ImportRefusal {
      throw Outcome(.refused, error.message)
    } catch let error as DirectoryStoreError {
      throw Outcome(.refused, error.description + Self.aftermath(of: error))
    }
  }

  /// A disk that fails at the very end may or may not have kept what it was given.
  private static func aftermath(of error: DirectoryStoreError) -> String {
    error.reason == .inaccessible
      ? " Either all of it was imported or nothing: import again to be sure." : " Nothing was changed."
  }

  private func options() throws -> ImportOptions {
    var options = ImportOptions(
      mapping: try about.columnMapping(), defaultKind: about.kind,
      isDryRun: dryRun, allowsManyRemovals: allowRemovals)
    options.isErased = try AccessFile(directory).erased(from: recordSource.key)
    return options
  }

  private var recordSource: RecordSource {
    let key = source ?? SourceKey.derived(from: files.first ?? "")
    return RecordSource(key: key, name: sourceName ?? key, licence: about.licence, attribution: about.attribution)
  }
}
