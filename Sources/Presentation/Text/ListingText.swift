import DirectoryStore
import Foundation
import OpenReferral

/// Everything the directory holds of one service, as text.
public struct ListingText {
  private let stored: StoredService
  private let today: String

  /// - Parameter today: `yyyy-MM-dd`, to tell which checks have run out.
  public init(_ stored: StoredService, today: String) {
    self.stored = stored
    self.today = today
  }

  /// The whole page, ended by a newline.
  public func render() -> String {
    var layout = TextLayout()
    let service = stored.service.publicView
    layout.heading(service.name)
    layout.paragraph(kindLine(service))
    if let alert = service.alert { layout.paragraph(alert, lead: "Please note: ") }
    if let description = service.description {
      layout.blank()
      layout.paragraph(description)
    }
    layout.blank()
    for (name, value) in facts(of: service) { layout.paragraph(value, lead: "\(name): ") }
    renderChecks(of: service, in: &layout)
    layout.blank()
    for (name, value) in provenance(of: service) { layout.paragraph(value, lead: "\(name): ") }
    return layout.text
  }

  private func kindLine(_ service: Service) -> String {
    let kind = KindWording.singular(service.kind)
    let first = kind.prefix(1).uppercased() + kind.dropFirst()
    let runner = service.organization.name == service.name ? "" : ", run by \(service.organization.name)"
    let status = service.status == .active ? "" : ". Status: \(service.status.rawValue)"
    return first + runner + status + "."
  }

  private func facts(of service: Service) -> [(String, String)] {
    var facts: [(String, String)] = [
      ("When", ScheduleWording.phrase(for: service)), ("Cost", CostWording.phrase(for: service)),
    ]
    facts += service.serviceAtLocations.map { ("Where", AddressWording.phrase(for: $0.location)) }
    facts += list("Areas covered", service.serviceAreas.map(AreaWording.phrase))
    facts += list("For", [service.eligibilityDescription, AgeWording.phrase(for: service)].compactMap { $0 })
    facts += list("About", service.interests + service.attributes.map(\.taxonomyTerm.name))
    facts += list("Help offered", service.provider?.tasks ?? [])
    facts += list("Languages", service.languages.compactMap(\.name))
    facts += list(
      "Access", service.serviceAtLocations.flatMap { $0.location.accessibility }.compactMap(\.description))
    facts += list("Gender", [service.provider?.gender].compactMap { $0 })
    facts += list("Accreditations", [service.accreditations].compactMap { $0 })
    facts += list("Telephone", (service.phones + service.contacts.flatMap(\.phones)).map(\.number))
    facts += list("E-mail", [service.email, service.organization.email].compactMap { $0 })
    facts += list("Web", [service.url, service.organization.website].compactMap { $0 })
    return facts
  }

  /// One line of the distinct values; none when there are none.
  private func list(_ name: String, _ values: [String]) -> [(String, String)] {
    var distinct: [String] = []
    for value in values where !distinct.contains(value) { distinct.append(value) }
    return distinct.isEmpty ? [] : [(name, distinct.joined(separator: ", "))]
  }

  private func renderChecks(of service: Service, in layout: inout TextLayout) {
    guard let provider = service.provider else { return }
    if provider.checks.isEmpty { layout.paragraph("nothing is known; ask to see them", lead: "Checks: ") }
    for check in provider.checks { layout.paragraph(CheckWording.phrase(for: check, today: today), lead: "Check: ") }
  }

  private func provenance(of service: Service) -> [(String, String)] {
    let assured = service.assuredDate.map { date in
      "checked on \(DateWording.phrase(for: date))" + (service.assuredBy.map { " by \($0)" } ?? "")
    }
    let invented = stored.source.isIllustrative ? " (invented, for illustration)" : ""
    let filled = Dictionary(grouping: stored.filled, by: \.source).map { source, fields in
      (
        "Filled in",
        fields.map(\.field).joined(separator: ", ") + " from \(source.name)"
          + (source.licence.map { ", licence: \($0)" } ?? "")
      )
    }
    let corrected = stored.corrections.map { correction in
      (
        "Corrected",
        correction.field.rawValue + (correction.by.map { " by \($0)" } ?? "") + ", \(correction.date.prefix(10))"
      )
    }
    let merged = stored.mergedInto.map { [("Merged into", $0.uuidString.lowercased())] } ?? []
    return [
      ("Entry", assured ?? "nobody has said that they checked it"),
      ("Source", stored.source.name + invented + (stored.source.licence.map { ", licence: \($0)" } ?? "")),
      ("Identifier", service.id.uuidString.lowercased()),
    ] + filled.sorted { $0.1 < $1.1 } + corrected + merged
  }
}
