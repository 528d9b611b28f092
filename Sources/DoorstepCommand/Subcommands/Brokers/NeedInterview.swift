import Doorstep

/// Asks for a need on the terminal, one question a field. An empty answer leaves a field out.
struct NeedInterview {
  /// The answers as a form. Ends early at the end of the input.
  func form() -> NeedForm {
    var form = NeedForm()
    Console.complain("Answer what matters. Press return to leave a question out. Several answers: part them with ;\n")
    for field in NeedField.allCases {
      Console.complain("\(field.rawValue) (\(field.example)): ")
      guard let answer = readLine() else { break }
      form.add(answer, to: field)
    }
    return form
  }
}
