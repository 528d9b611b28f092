import Doorstep

/// What is wrong with a need, for the fields of its form.
enum NeedProblems {
  /// One problem a field, in the order of the form.
  static func of(_ problems: [NeedProblem], in form: NeedForm) -> [FormProblem] {
    NeedField.allCases.compactMap { field in
      guard let problem = problems.first(where: { $0.field == field.rawValue }) else { return nil }
      return FormProblem(field: FormField(field), message: message(problem, field, form.entries[field] ?? []))
    }
  }

  /// What to say where nothing was asked for that can be answered.
  static func missing(_ field: NeedField) -> FormProblem {
    FormProblem(field: FormField(field), message: "Enter \(field.example)")
  }

  /// Names the entry that was not understood by its number, and never repeats it.
  private static func message(_ problem: NeedProblem, _ field: NeedField, _ entries: [String]) -> String {
    let number = entries.count > 1 ? entries.firstIndex(of: problem.found).map { $0 + 1 } : nil
    // All tasks there are would be a long list.
    let isTask = entries.contains(problem.found) && (field == .tasks || field == .wishedTasks)
    return (number.map { "Number \($0): enter " } ?? "Enter ") + (isTask ? field.example : problem.expected)
  }
}
