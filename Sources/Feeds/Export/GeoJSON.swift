import OpenReferral

/// Services on a map (RFC 7946): a point for each of a service's places.
///
/// Only places the public may know: no personal assistant, nobody's starting point, and no place known less well than
/// its postcode, which would be a pin in the middle of nowhere.
public enum GeoJSON {
  /// A FeatureCollection as UTF-8, with licence and attribution of each source among its members.
  public static func write(_ services: [Service], sources: [RecordSource]) -> [UInt8] {
    var document = JSONWriter()
    document.object { document in
      document.member("type", "FeatureCollection")
      document.member("sources", each: sources) { writer, source in LicenceText.write(source, to: &writer) }
      document.list("features") { writer in
        for service in services.compactMap(\.openView) { features(of: service, &writer) }
      }
    }
    document.endLine()
    return document.bytes
  }

  private static func features(of service: Service, _ json: inout JSONWriter) {
    for link in service.serviceAtLocations where link.location.precision <= .postcode {
      guard let latitude = link.location.latitude, let longitude = link.location.longitude else { continue }
      json.object { json in
        json.member("type", "Feature")
        json.member("id", link.id)
        json.member("geometry") { json in
          json.member("type", "Point")
          json.list("coordinates") { json in
            json.value(json: Array("\(longitude)".utf8))
            json.value(json: Array("\(latitude)".utf8))
          }
        }
        json.member("properties") { properties(of: service, at: link.location, &$0) }
      }
    }
  }

  private static func properties(of service: Service, at location: Location, _ json: inout JSONWriter) {
    json.member("service_id", service.id)
    json.member("name", service.name)
    json.member("organization", service.organization.name)
    json.member("kind", service.kind.rawValue)
    json.member("status", service.status.rawValue)
    json.member("description", service.description)
    json.member("location", location.name)
    json.member("address", location.addresses.first?.address1)
    json.member("town", location.addresses.first?.city)
    json.member("postcode", location.addresses.first?.postalCode)
    json.member("precision", location.precision.rawValue)
    json.member("url", StrictFormat.uri(service.url))
    json.member("email", StrictFormat.email(service.email))
    json.member("telephone", service.phones.first?.number)
  }
}
