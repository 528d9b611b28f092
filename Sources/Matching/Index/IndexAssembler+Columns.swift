import Geography
import OpenReferral

extension IndexAssembler {
  /// Writes what is known of each place. Services with several listings are numbered in the order of their first
  /// places: a search notes near each other what lies near each other.
  ///
  /// - Returns: how many services have several listings.
  func writeColumns(to writer: inout SectionWriter) -> Int {
    var numbers: [UInt128: UInt32] = [:]
    var (identifiers, services, others): ([UInt128], [UInt32], [UInt128]) = ([], [], [])
    for document in places {
      guard let service = document?.service, several.contains(service) else {
        others.append(document?.service ?? 0)
        continue
      }
      if numbers[service] == nil {
        numbers[service] = UInt32(identifiers.count)
        identifiers.append(service)
      }
      services.append(numbers[service] ?? 0)
    }
    writer.set(.serviceIdentifiers, to: identifiers + others)
    writer.set(.services, to: services)
    writer.set(.listingIdentifiers, to: places.map { $0?.id ?? 0 })
    writer.set(
      .attributes,
      to: places.map { document in
        guard let document else { return ListingAttributes.hole.rawValue }
        return document.attributes.rawValue | (document.reach == .unplaced ? ListingAttributes.unplaced : 0)
          | ListingAttributes.bits(of: document.freshness)
      })
    writer.set(
      .coordinates,
      to: places.prefix(pages.venues * IndexFormat.pageSize).flatMap { document -> [Int32] in
        guard case .venue(let place, _) = document?.reach else { return [0, 0] }
        return [StoredCoordinate.number(place.latitude), StoredCoordinate.number(place.longitude)]
      })
    return identifiers.count
  }

  /// Writes a box and the kinds of every page, and of every superpage.
  func writePages(to writer: inout SectionWriter) {
    var before = 0
    let pages = groups(of: numbers, IndexFormat.pageSize).map { numbers in
      let places = numbers.map(document)
      var page = IndexPage()
      for case let document? in places {
        page.include(kind: document.attributes.kindBit)
        page.include(document.reach)
      }
      let count = places.count { $0.map { several.contains($0.service) } ?? false }
      page.setSeveral(count: count, before: before)
      before += count
      return page
    }
    writer.set(.pages, to: pages)
    writer.set(
      .superpages,
      to: groups(of: pages, IndexFormat.superpageSize).map { $0.reduce(into: IndexPage()) { $0.include($1) } })
  }

  /// Writes the areas of those who travel, each listing's after the one's before it.
  func writeAreas(to writer: inout SectionWriter) {
    let travellers = places.dropFirst(pages.venues * IndexFormat.pageSize)
      .prefix(pages.travellers * IndexFormat.pageSize)
    let coverages = travellers.map { document -> [Coverage] in
      guard case .travels(let coverages) = document?.reach else { return [] }
      return coverages
    }
    let codes = coverages.joined().compactMap { coverage -> [UInt8]? in
      guard case .district(let code) = coverage else { return nil }
      return IndexKey.bytes(of: code)
    }
    let sorted = Set(codes).sorted { $0.lexicographicallyPrecedes($1) }
    let numbers = Dictionary(uniqueKeysWithValues: zip(sorted, 0...))
    let areas = coverages.map { $0.compactMap { IndexedArea($0) { numbers[IndexKey.bytes(of: $0)] ?? 0 } } }
    writer.set(.areaStarts, to: starts(of: areas.map(\.count)))
    writer.set(.areas, to: areas.flatMap { $0 })
    writer.set(.districtStarts, to: starts(of: sorted.map(\.count)))
    writer.set(.districtBytes, to: sorted.flatMap { $0 })
  }

  private func groups<Element>(of elements: [Element], _ size: Int) -> [ArraySlice<Element>] {
    stride(from: 0, to: elements.count, by: size).map { elements[$0..<min($0 + size, elements.count)] }
  }
}

/// Where each of consecutive runs begins, and after the last where it ends.
func starts(of counts: [Int]) -> [UInt32] {
  counts.reduce(into: [0]) { $0.append(($0.last ?? 0) + UInt32($1)) }
}

extension IndexPage {
  /// Widens the box to wherever a listing can be reached in person; what is reached from anywhere has no place here.
  fileprivate mutating func include(_ reach: Reach) {
    switch reach {
    case .venue(let place, _): include(UnitVector(place))
    case .travels(let coverages):
      for case let area? in coverages.map({ IndexedArea($0) { _ in 0 } }) {
        guard let centre = area.centre else {
          includeEverywhere()
          continue
        }
        // An arc is never shorter than its chord, so the circle lies within a straight line of its radius.
        include(UnitVector(centre), reach: min(area.radiusInMetres / Earth.meanRadius, 2))
      }
    case .remote, .unplaced: break
    }
  }
}
