/// The schemas that the addresses of open data share.
enum OpenDataSchemas {
  private static let identifier = #"{"type":"string","format":"uuid"}"#
  private static let flag = #"{"type":"boolean"}"#
  private static let quantity = #"{"type":"number","minimum":0,"maximum":10000000}"#
  private static let postcode = #"{"type":"string","pattern":"^[A-Z]{1,2}[0-9][0-9A-Z]? [0-9][ABD-HJLNP-UW-Z]{2}$"}"#
  private static let time = #"{"type":"string","pattern":"^([01][0-9]|2[0-3]):[0-5][0-9]$"}"#

  /// What each parameter takes; a text of 256 signs where nothing is said.
  static let parameters = [
    "afterTimestamp": #"{"type":"string"}"#, "afterId": #"{"type":"string"}"#,
    "page": #"{"type":"integer","minimum":1,"maximum":9999,"default":1}"#,
    "per_page": #"{"type":"integer","minimum":1,"maximum":1000,"default":50}"#,
    "format": #"{"type":"string","enum":["json","ndjson"],"default":"json"}"#,
    "limit": #"{"type":"integer","minimum":1,"maximum":500,"default":500}"#,
    "taxonomy_term_id": identifier, "taxonomy_id": identifier, "organization_id": identifier,
    "parent_id": identifier, "taxonomy": identifier, "need": identifier, "circumstance": identifier,
    "service_type": identifier, "needs": identifier, "circumstances": identifier,
    "modified_after": #"{"type":"string","format":"date-time"}"#,
    "minimal": flag, "full": flag, "full_service": flag, "top_only": flag, "root_only": flag,
    "postcode": postcode, "coverage": postcode, "proximity": quantity, "minimum_age": quantity,
    "maximum_age": quantity, "start_time": time, "end_time": time,
    "day": #"{"type":"string","enum":["MO","TU","WE","TH","FR","SA","SU"]}"#,
    "taxonomy_type": #"{"type":"string","enum":["organization","eligibility","cost_option","area","service"]}"#,
    "include": """
    {"type":"string","enum":["regular_schedules","service_areas","service_at_locations","fundings","eligibilitys",\
    "cost_options","languages","contacts","service_taxonomys"]}
    """,
  ]

  static let page = """
    {"type":"object","required":["total_items","total_pages","page_number","size","first_page","last_page","empty",\
    "contents"]}
    """
  static let legacyPage = """
    {"type":"object","required":["totalElements","totalPages","number","size","first","last","empty","content"]}
    """
  static let feed = """
    {"type":"object","required":["next","items","license"],"properties":{"next":{"type":"string"},"items":\
    {"type":"array","maxItems":500},"license":{"type":"string"}}}
    """
}
