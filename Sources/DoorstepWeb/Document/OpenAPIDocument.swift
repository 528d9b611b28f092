/// What the API is: OpenAPI 3.1, written by hand, in one file for each area. It is the truth that the tests hold the
/// running server to.
enum OpenAPIDocument {
  static let text =
    head + "  \"paths\": {\n" + paths + ",\n" + keyPaths + needPaths + OpenDataPaths.text + "\n  },\n" + components
    + schemas

  private static let head = #"""
    {
      "openapi": "3.1.0",
      "info": {
        "title": "Doorstep",
        "version": "1",
        "description": "Introduces people to what is on their doorstep: groups, activities, services, micro-providers and personal assistants near a place, with a plain-words reason for each. Requests are read strictly: unknown and repeated names are refused. Errors are problem details (RFC 9457) that name the field and the rule and repeat nothing of the request.",
        "license": { "name": "MIT", "identifier": "MIT" }
      },
      "servers": [{ "url": "/" }],
      "security": [],
      "tags": [
        { "name": "search", "description": "Find what fits." },
        { "name": "keys", "description": "For those with a key: see doorstep keys." },
        { "name": "open data", "description": "The directory for other programs: Open Referral UK 3.0 and 1.0, and OpenActive. Never personal assistants, nor how to reach micro-providers." },
        { "name": "running", "description": "For proxies and monitors." }
      ],

    """#
}
