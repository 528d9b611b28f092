import Access
import DirectoryStore
import Doorstep
import OpenReferral
import Presentation

/// What a steward's form changes in an entry.
enum EntryChange: Sendable {
  /// Nil takes a correction back.
  case correction(CorrectableField, String?)
  /// Nil takes a decision on a concept back, by its id.
  case tag(String, InterestTag.Decision?)

  /// Reads a form against the entry as it is. A `Problem` is what no form of ours sends; what people can mend comes
  /// back as the failure.
  static func reading(
    _ form: EntryForm, of stored: StoredService, _ directory: ServedDirectory, _ today: String
  ) throws(Problem) -> Result<EntryChange, FormProblems> {
    switch form.act {
    case .correct: return try correction(form, of: stored, today)
    case .keep: return .success(try kept(form, of: stored))
    case .takeBack: return .success(.correction(stored.service.ownName(of: try field(of: form)), nil))
    case .assure: return .success(.correction(.assured, today))
    case .takeBackTag: return .success(.tag(form.concept, nil))
    case .about: return tag(form, .added, directory)
    case .notAbout: return tag(form, .removed, directory)
    }
  }

  private static func field(of form: EntryForm) throws(Problem) -> CorrectableField {
    guard let field = form.field else {
      throw Problem(400, .wrongValue, "Choose a field that can be put right.", field: "field")
    }
    return field
  }

  private static func correction(
    _ form: EntryForm, of stored: StoredService, _ today: String
  ) throws(Problem) -> Result<EntryChange, FormProblems> {
    guard form.field != .assured, form.field != nil || form.isForCheck else {
      throw Problem(400, .wrongValue, "Choose a field that can be put right.", field: "field")
    }
    do {
      let value = try form.value(today: today)
      let field = stored.service.ownName(of: try self.field(of: form))
      if let objection = CorrectionGuard.objection(to: value, for: field, of: stored.service) {
        return .failure(FormProblems([FormProblem(field: form.isForCheck ? .issuer : .value, message: objection)]))
      }
      return .success(.correction(field, value))
    } catch let problems as FormProblems {
      return .failure(problems)
    } catch let problem as Problem {
      throw problem
    } catch {
      throw .notFound
    }
  }

  /// Says a correction again, so that it is compared with what the source says now.
  private static func kept(_ form: EntryForm, of stored: StoredService) throws(Problem) -> EntryChange {
    let field = try field(of: form)
    guard let correction = stored.corrections.first(where: { $0.field == field }) else { throw .notFound }
    return .correction(field, correction.value)
  }

  private static func tag(
    _ form: EntryForm, _ decision: InterestTag.Decision, _ directory: ServedDirectory
  ) -> Result<EntryChange, FormProblems> {
    do { return .success(.tag(try directory.concept(named: form.concept), decision)) } catch {
      let message =
        switch error {
        case .notFit, .unknown: "No interest is called that. Try another word for it"
        case .several(let ids): "That may mean several. Write one of these: \(ids.joined(separator: ", "))"
        }
      return .failure(FormProblems([FormProblem(field: .concept, message: message)]))
    }
  }
}

extension EntryChange {
  /// How it is put on record.
  var action: AuditAction {
    switch self {
    case .correction(.assured, let value): value == nil ? .undoAssurance : .assureEntry
    case .correction(.check, let value): value == nil ? .undoCheck : .stateCheck
    case .correction(_, let value): value == nil ? .undoCorrection : .correctEntry
    case .tag(_, .added): .tagAbout
    case .tag(_, .removed): .tagNotAbout
    case .tag(_, nil): .undoTag
    }
  }

  /// The code put on record with it: a field, how far a check holds, or a concept. What checks are called is words of
  /// the provider's, so it is left out.
  var reason: String? {
    switch self {
    case .correction(.assured, _): nil
    case .correction(.check(let name), let value):
      value.flatMap { ProviderCheck(name: name, statement: $0) }?.state.rawValue
    case .correction(let field, _): field.rawValue
    case .tag(let concept, _): concept
    }
  }
}
