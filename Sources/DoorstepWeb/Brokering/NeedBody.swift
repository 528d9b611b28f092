import Brokering
import Doorstep
import OpenReferral
import Presentation

/// A need in a JSON body, under the names of `NeedField`.
enum NeedBody {
  static let names = NeedField.allCases.map(\.rawValue)

  /// - Parameter beside: members that are no fields of a need.
  /// - Throws: `Problem` for what is no JSON object, an unknown member, or a value of the wrong type, size or form.
  static func read(_ request: WebRequest, beside: [String] = []) throws(Problem) -> (NeedForm, JSONBody) {
    let body = try JSONBody(request, known: names + beside)
    var form = NeedForm()
    for field in NeedField.allCases {
      for text in try texts(of: field, in: body) { form.addEntry(text, to: field) }
    }
    return (form, body)
  }

  private static func texts(of field: NeedField, in body: JSONBody) throws(Problem) -> [String] {
    let name = field.rawValue
    switch field.value {
    case .texts: return try checked(try body.texts(name, most: NeedForm.mostEntries) ?? [], name)
    case .text: return try checked([try body.text(name)].compactMap(\.self), name)
    case .pounds: return try body.pence(name).map { [MoneyWording.phrase(pence: $0)] } ?? []
    case .wholeNumber: return try body.number(name).map { ["\($0)"] } ?? []
    case .flag: return try body.flag(name) == true ? ["yes"] : []
    }
  }

  /// The same texts, when each of them says something and none is too long.
  private static func checked(_ texts: [String], _ name: String) throws(Problem) -> [String] {
    for text in texts {
      guard text.unicodeScalars.count <= NeedForm.longestEntry else {
        throw Problem(400, .tooLong, "A text may have at most \(NeedForm.longestEntry) characters.", field: name)
      }
      guard PlainText.cleaned(text) != nil else {
        throw Problem(400, .wrongValue, "A text must hold words.", field: name)
      }
    }
    return texts
  }
}

extension BrokerDesk {
  /// The need of a form, understood whole.
  ///
  /// - Throws: `Problem` that names the first field that was not understood, and repeats nothing of it.
  func need(_ form: NeedForm) throws(Problem) -> Need {
    let reading = read(form)
    guard let problem = reading.problems.first else { return reading.need }
    throw Problem(400, .wrongValue, "It must be \(problem.expected).", field: problem.field)
  }
}
