import OpenReferral

/// Our own export as Open Referral UK 3.0, which `FeedReader` reads back: what comes in again and goes out again is the
/// same to the last byte.
///
/// Not carried, because the standard has no form for them: a web address, e-mail address or time of change that does
/// not fit the formats its schemas check.
public enum ServiceDocument {
  private static let json = ServiceJSON(includesProviders: true)

  /// One page with everything, and licence and attribution of each source before it.
  public static func write(_ services: [Service], sources: [RecordSource]) -> [UInt8] {
    var document = JSONWriter()
    document.object { document in
      document.member("total_items", services.count)
      document.member("sources", each: sources) { writer, source in LicenceText.write(source, to: &writer) }
      document.list("contents") { writer in
        for service in services { json.write(service, .full, to: &writer) }
      }
    }
    document.endLine()
    return document.bytes
  }

  /// One service a line.
  public static func writeLines(_ services: [Service]) -> [UInt8] {
    var lines = JSONWriter()
    for service in services {
      json.write(service, .full, to: &lines)
      lines.endLine()
    }
    return lines.bytes
  }
}
