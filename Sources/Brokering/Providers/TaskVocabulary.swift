/// The tasks there are words for, at most 64, read from `data/brokering/tasks.txt`.
///
///     [personal-care]
///     name: personal care
///     also: washing and dressing; help to get up
///     concept: personalcare
public struct TaskVocabulary: Sendable {
  public let tasks: [CareTask]
  /// Labels with the place of their task, the longest first: "washing up" is no washing.
  private let labels: [(words: PlainWords, place: Int)]

  /// - Throws: `BrokeringFileError` for a line that is none of these, a task without a name or twice, or more than 64.
  public init(reading text: String) throws(BrokeringFileError) {
    var tasks: [CareTask] = []
    for block in try FileBlock.read(text, names: ["name", "also", "concept"], file: "tasks") {
      guard let name = block.values["name"]?.first else { throw block.fault("a line \"name: ...\"") }
      guard !tasks.contains(where: { $0.id == block.title }) else { throw block.fault("each task once") }
      let labels = (block.values["also"] ?? []).flatMap { FileBlock.list($0) }
      tasks.append(
        CareTask(id: block.title, name: name, labels: labels, concept: block.values["concept"]?.first))
      guard tasks.count <= 64 else { throw block.fault("at most 64 tasks") }
    }
    self.init(tasks)
  }

  /// The first 64 of these tasks.
  public init(_ tasks: [CareTask]) {
    self.tasks = Array(tasks.prefix(64))
    labels = self.tasks.enumerated()
      .flatMap { place, task in
        ([task.name, task.id] + task.labels).map { (words: PlainWords($0), place: place) }
      }
      .sorted { $0.words.padded.utf8.count > $1.words.padded.utf8.count }
  }

  /// The tasks whose words stand in a text; empty when none does. Linear in the number of labels.
  public func tasks(in text: String) -> TaskSet {
    var words = PlainWords(text)
    var found: TaskSet = []
    for label in labels where words.remove(label.words) { found.insert(TaskSet(place: label.place)) }
    return found
  }

  /// The one task of an id; nil when there is none such.
  public func task(id: String) -> TaskSet? {
    tasks.firstIndex { $0.id == id }.map { TaskSet(place: $0) }
  }

  /// The names of a set of tasks, in the order of the file.
  public func names(_ set: TaskSet) -> [String] {
    tasks.enumerated().filter { set.contains(TaskSet(place: $0.offset)) }.map(\.element.name)
  }
}
