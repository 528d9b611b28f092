import OpenReferral

/// What one needs to know to go, to ask or to choose.
struct ListingFactList {
  /// The public view of a service.
  let service: Service
  let today: String

  func render(in html: inout HTMLWriter) {
    html.element("h2", text: "What to know")
    html.element("dl", .class("facts")) { html in
      for (name, values) in facts { FactRow(name: name, values: values).render(in: &html) }
    }
  }

  private var facts: [(String, [String])] {
    [
      ("When", [ScheduleWording.phrase(for: service)]),
      ("Cost", [CostWording.phrase(for: service)]),
      ("Where", places),
      ("Areas covered", areas),
      ("For", [service.eligibilityDescription, AgeWording.phrase(for: service).map(Capitals.first)].compactMap { $0 }),
      ("About", [joined(service.interests + service.attributes.map(\.taxonomyTerm.name))]),
      ("Help offered", [joined(service.provider?.tasks ?? [])]),
      ("Languages", [joined(service.languages.compactMap(\.name))]),
      ("Getting in and around", [joined(access)]),
      ("Gender", [service.provider?.gender].compactMap { $0 }),
      ("Accreditations", [service.accreditations].compactMap { $0 }),
      ("Checks", checks),
    ]
  }

  private var places: [String] { service.serviceAtLocations.map { AddressWording.phrase(for: $0.location) } }

  private var areas: [String] { [joined(service.serviceAreas.map(AreaWording.phrase))] }

  private var access: [String] {
    service.serviceAtLocations.flatMap { $0.location.accessibility }.compactMap(\.description)
  }

  private var checks: [String] {
    guard let provider = service.provider else { return [] }
    if provider.checks.isEmpty { return ["Nothing is known. Ask to see them."] }
    return provider.checks.map { Capitals.first(of: CheckWording.phrase(for: $0, today: today)) }
  }

  private func joined(_ values: [String]) -> String {
    var distinct: [String] = []
    for value in values where !distinct.contains(value) { distinct.append(value) }
    return distinct.joined(separator: ", ")
  }
}
