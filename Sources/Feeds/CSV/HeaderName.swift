/// The headers by which a column is known.
enum HeaderName {
  /// A header without case, spaces and signs: "Post code", "post_code" and "POST-CODE" are one.
  static func folded(_ header: String) -> String {
    let kept = header.utf8.lazy.map(\.asciiLowercased).filter { $0.isASCIIDigit || $0.isASCIILetter || $0 >= 0x80 }
    return String(decoding: Array(kept), as: UTF8.self)
  }

  /// Folded headers of a column, the surest first. Our own name is always the first.
  static func known(for column: CSVColumn) -> [String] { [folded(column.rawValue)] + (synonyms[column] ?? []) }

  private static let synonyms: [CSVColumn: [String]] = [
    .id: ["identifier", "serviceid", "orgid", "externalid", "uniqueid", "reference", "osmid"],
    .kind: ["listingtype", "listingkind"],
    .organisation: [
      "organization", "organisationname", "organizationname", "provider", "providername", "managedby", "managed",
      "operatingorganisation", "operator", "deliveredby", "runby",
    ],
    .name: [
      "servicename", "groupname", "clubname", "activityname", "charityname", "sitename", "communityhub",
      "recipientorgname", "title",
    ],
    .description: [
      "summary", "details", "about", "whatwedo", "activities", "charityactivities", "facilities", "objects",
    ],
    .interests: ["category", "categories", "facilitytype", "activitytype", "sport", "tags", "keywords"],
    .venue: ["venuename", "locationname", "building"],
    .address: ["streetaddress", "fulladdress", "street", "addressline1", "address1"],
    .town: ["city", "posttown", "locality", "village"],
    .postcode: ["postalcode", "charitycontactpostcode", "recipientorgpostalcode"],
    .latitude: ["lat"],
    .longitude: ["lon", "lng", "long"],
    .areas: ["areasserved", "areaserved", "servicearea", "beneficiarylocationname"],
    .times: ["openingtimes", "openinghours", "opening", "sessiontimes", "dayandtime"],
    .timesNote: ["openingnotes"],
    .cost: ["costs", "price", "prices", "fees", "fee", "charges", "charge"],
    .minimumAge: ["minimumage", "agefrom"],
    .maximumAge: ["maximumage", "ageto"],
    .whoFor: ["eligibility", "eligibilitydescription", "suitablefor", "targetgroup", "audience", "referralmethod"],
    .languages: ["language", "languagesspoken"],
    .accessibility: ["accessibilityfeatures"],
    .phone: ["telephone", "tel", "phonenumber", "telephonenumber", "contactnumber", "mobile"],
    .email: ["emailaddress", "contactemail", "charitycontactemail"],
    .website: ["web", "url", "webaddress", "websiteurl", "charitycontactweb", "homepage", "link"],
    .status: ["servicestatus", "active"],
    .assuredOn: ["assureddate", "lastassured", "lastchecked"],
    .assuredBy: ["checkedby"],
    .hourlyRate: ["rate"],
    .district: ["areaname", "authority", "localauthority", "borough", "council", "ladname"],
    .charityNumber: ["registeredcharitynumber", "charityno", "regnumber", "recipientorgcharitynumber"],
    .companyNumber: ["companyno", "charitycompanyregistrationnumber", "recipientorgcompanynumber"],
    .updated: ["lastupdated", "lastmodified", "sitelastupdateddate"],
  ]
}
