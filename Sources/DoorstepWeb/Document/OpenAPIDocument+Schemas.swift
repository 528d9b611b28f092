extension OpenAPIDocument {
  /// The bodies, and the end of the document.
  static let schemas = #"""
        "schemas": {
          "Text": { "type": "string", "maxLength": 256, "description": "At most 256 bytes of UTF-8, without control characters." },
          "Kind": { "type": "string", "enum": ["group", "activity", "service", "micro-provider", "personal-assistant", "course", "volunteering"] },
          "Day": { "type": "string", "enum": ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"] },
          "TravelMode": { "type": "string", "enum": ["foot", "slowly", "bus", "car"], "default": "foot" },
          "Order": { "type": "string", "enum": ["best", "nearest"], "default": "best" },
          "Fact": { "type": "string", "minLength": 1, "maxLength": 100, "description": "A word or two, of at most 100 bytes." },
          "Facts": { "type": "string", "maxLength": 1000 },
          "Rate": { "type": "number", "minimum": 0, "maximum": 500 },
          "Understanding": {
            "type": "object",
            "additionalProperties": false,
            "required": ["words", "taken_as", "meaning"],
            "properties": {
              "words": { "type": "string" },
              "taken_as": { "type": "string", "description": "place, interest, passed_over, or the limit it sets." },
              "value": { "type": "string" },
              "meaning": { "type": "string" }
            }
          },

    """# + keySchemas + needSchemas + #"""
            "Completions": {
              "type": "object",
              "additionalProperties": false,
              "required": ["interests"],
              "properties": {
                "interests": {
                  "type": "array",
                  "maxItems": 10,
                  "items": {
                    "type": "object",
                    "additionalProperties": false,
                    "required": ["concept", "name", "label"],
                    "properties": {
                      "concept": { "type": "string", "description": "The id of the concept, which stays the same." },
                      "name": { "type": "string", "description": "What it is called." },
                      "label": { "type": "string", "description": "The label that begins so: the name, or another way to say it." }
                    }
                  }
                }
              }
            },
            "Question": {
              "type": "object",
              "additionalProperties": false,
              "anyOf": [{ "required": ["interests"] }, { "required": ["near"] }],
              "properties": {
                "interests": { "type": "array", "maxItems": 16, "items": { "$ref": "#/components/schemas/Text" }, "description": "At most 8 interests; one entry may hold several, parted by commas." },
                "near": { "$ref": "#/components/schemas/Text" },
                "within": { "$ref": "#/components/schemas/Text" },
                "by": { "$ref": "#/components/schemas/TravelMode" },
                "kinds": { "type": "array", "maxItems": 16, "items": { "$ref": "#/components/schemas/Kind" } },
                "free": { "type": "boolean" },
                "days": { "type": "array", "maxItems": 16, "items": { "$ref": "#/components/schemas/Day" } },
                "when": { "$ref": "#/components/schemas/Times" },
                "languages": { "type": "array", "maxItems": 16, "items": { "$ref": "#/components/schemas/Fact" } },
                "access": { "type": "array", "maxItems": 16, "items": { "$ref": "#/components/schemas/Fact" } },
                "checks": { "type": "array", "maxItems": 16, "items": { "$ref": "#/components/schemas/Fact" } },
                "gender": { "$ref": "#/components/schemas/Fact" },
                "age": { "type": "integer", "minimum": 0, "maximum": 120 },
                "max_rate": { "$ref": "#/components/schemas/Rate" },
                "sort": { "$ref": "#/components/schemas/Order" },
                "limit": { "type": "integer", "minimum": 1, "maximum": 50 },
                "page": { "type": "integer", "minimum": 1, "maximum": 20 },
                "literal": { "type": "boolean", "description": "Search the words as they are, reading nothing into them." }
              },
              "examples": [{ "interests": ["reading", "dog walking"], "near": "Orrell, Wigan", "within": "2 miles" }]
            },
            "Answer": {
              "type": "object",
              "additionalProperties": false,
              "required": ["understandings", "interests", "together", "listings_searched", "generation", "catching_up", "illustrative", "formula"],
              "properties": {
                "place": { "$ref": "#/components/schemas/Place" },
                "understandings": { "type": "array", "description": "What was read into the sentences; empty when they were taken literally.", "items": { "$ref": "#/components/schemas/Understanding" } },
                "interests": { "type": "array", "items": { "$ref": "#/components/schemas/Interest" } },
                "together": { "type": "array", "description": "What serves two interests or more, best first.", "items": { "$ref": "#/components/schemas/Combined" } },
                "listings_searched": { "type": "integer", "minimum": 0 },
                "generation": { "type": "integer", "minimum": 0, "description": "Grows with every import that changes something." },
                "catching_up": { "type": "boolean", "description": "True while a large change of the directory is being indexed." },
                "illustrative": { "type": "boolean", "description": "True when anything in the answer is invented." },
                "formula": { "type": "string", "description": "How the parts of a score are made." }
              }
            },
            "Place": {
              "type": "object",
              "additionalProperties": false,
              "required": ["outcome"],
              "properties": {
                "outcome": { "type": "string", "enum": ["resolved", "ambiguous", "not_found"] },
                "place": { "$ref": "#/components/schemas/ResolvedPlace" },
                "choices": { "type": "array", "items": { "$ref": "#/components/schemas/Suggestion" } },
                "message": { "type": "string" }
              }
            },
            "ResolvedPlace": {
              "type": "object",
              "additionalProperties": false,
              "required": ["label", "query", "latitude", "longitude", "precision", "uncertainty_metres", "notes"],
              "properties": {
                "label": { "type": "string" },
                "query": { "type": "string", "description": "Asking for this gives exactly this place." },
                "latitude": { "type": "number", "minimum": -90, "maximum": 90 },
                "longitude": { "type": "number", "minimum": -180, "maximum": 180 },
                "precision": { "type": "string", "enum": ["point", "postcode", "outcode", "place", "district"] },
                "uncertainty_metres": { "type": "integer", "minimum": 0 },
                "district_code": { "type": "string" },
                "district_name": { "type": "string" },
                "notes": { "type": "array", "items": { "type": "string" } }
              }
            },
            "Suggestion": {
              "type": "object",
              "additionalProperties": false,
              "required": ["label", "query"],
              "properties": { "label": { "type": "string" }, "query": { "type": "string" } }
            },
            "PlaceSearch": {
              "type": "object",
              "additionalProperties": false,
              "required": ["resolution", "suggestions"],
              "properties": {
                "resolution": { "$ref": "#/components/schemas/Place" },
                "suggestions": { "type": "array", "maxItems": 10, "items": { "$ref": "#/components/schemas/Suggestion" } }
              }
            },
            "Interest": {
              "type": "object",
              "additionalProperties": false,
              "required": ["interest", "understood", "readings", "total", "matches", "close", "facets", "is_complete", "left_out", "unknown_words", "relaxations"],
              "properties": {
                "interest": { "type": "string", "description": "As typed; empty stands for anything." },
                "left_out": { "type": "integer", "minimum": 0, "description": "Left out because they are about what is not wanted." },
                "is_complete": { "type": "boolean", "description": "False when the search was cut short because so much fits." },
                "understood": { "type": "array", "items": { "type": "string" }, "description": "What we take the words to mean, as the thesaurus calls it." },
                "readings": { "type": "array", "description": "Words read otherwise than they were typed.", "items": { "type": "object", "additionalProperties": false, "required": ["typed", "read_as"], "properties": { "typed": { "type": "string" }, "read_as": { "type": "string" } } } },
                "total": { "type": "integer", "minimum": 0, "description": "Good matches on all pages, counted up to 200." },
                "matches": { "type": "array", "maxItems": 50, "items": { "$ref": "#/components/schemas/Match" } },
                "close": { "type": "array", "maxItems": 50, "items": { "$ref": "#/components/schemas/Match" } },
                "facets": { "$ref": "#/components/schemas/Facets" },
                "unknown_words": { "type": "array", "items": { "type": "string" } },
                "widened_beyond_metres": { "type": "integer", "minimum": 1, "description": "Nothing lay within this distance, so all distances were searched." },
                "relaxations": { "type": "array", "items": { "$ref": "#/components/schemas/Relaxation" } }
              }
            },
            "Facets": {
              "type": "object",
              "additionalProperties": false,
              "required": ["kinds", "free", "days"],
              "description": "What matches, good and close, counted.",
              "properties": {
                "kinds": { "type": "object", "propertyNames": { "$ref": "#/components/schemas/Kind" }, "additionalProperties": { "type": "integer", "minimum": 1 } },
                "free": { "type": "integer", "minimum": 0 },
                "days": { "type": "object", "propertyNames": { "$ref": "#/components/schemas/Day" }, "additionalProperties": { "type": "integer", "minimum": 1 } }
              }
            },
            "Times": { "type": "string", "minLength": 1, "maxLength": 200, "description": "A time in words: tuesday afternoon, today, tomorrow, this week, this weekend, weekday evenings, after 6pm, saturday between 10am and noon." },
            "Occurrence": {
              "type": "object",
              "additionalProperties": false,
              "required": ["date", "depends_on_terms"],
              "description": "Local to Great Britain. A closes_at that is not after opens_at lies on the next day.",
              "properties": {
                "date": { "type": "string", "format": "date" },
                "opens_at": { "type": "string" },
                "closes_at": { "type": "string" },
                "depends_on_terms": { "type": "boolean", "description": "The record speaks of school terms, whose dates are not known: ask first." }
              }
            },
            "Match": {
              "type": "object",
              "additionalProperties": false,
              "required": ["listing_id", "service_id", "name", "kind", "organization", "status", "reach", "long_shot", "reason", "when", "next", "cost", "score", "parts", "words", "other_places", "source"],
              "properties": {
                "listing_id": { "type": "string", "format": "uuid" },
                "service_id": { "type": "string", "format": "uuid" },
                "name": { "type": "string" },
                "kind": { "$ref": "#/components/schemas/Kind" },
                "organization": { "type": "string" },
                "status": { "type": "string" },
                "reach": { "type": "string", "enum": ["venue", "travels", "remote", "unplaced"] },
                "town": { "type": "string" },
                "distance_metres": { "type": "integer", "minimum": 0, "description": "Straight line, only for places you go to." },
                "precision": { "type": "string" },
                "long_shot": { "type": "boolean", "description": "True when it only lies beside what was asked." },
                "reason": { "type": "string", "description": "Why it fits, in plain words." },
                "when": { "type": "string" },
                "next": { "type": "array", "maxItems": 2, "items": { "$ref": "#/components/schemas/Occurrence" }, "description": "When it is on next, of the times asked for. A second one goes with one that is today and may be over." },
                "cost": { "type": "string" },
                "contact": { "type": "string", "description": "Absent for micro-providers and personal assistants." },
                "score": { "type": "number", "minimum": 0, "maximum": 1 },
                "parts": { "type": "array", "description": "They add up to the score.", "items": { "$ref": "#/components/schemas/Part" } },
                "words": { "type": "array", "items": { "$ref": "#/components/schemas/Word" } },
                "other_places": { "type": "integer", "minimum": 0, "description": "How many more listings the service has that match." },
                "source": { "type": "string" }
              }
            },
            "Part": {
              "type": "object",
              "additionalProperties": false,
              "required": ["name", "value"],
              "properties": { "name": { "type": "string" }, "value": { "type": "number" } }
            },
            "Word": {
              "type": "object",
              "additionalProperties": false,
              "required": ["asked", "found", "path", "field", "excerpt", "value"],
              "properties": {
                "asked": { "type": "string" },
                "found": { "type": "string" },
                "path": { "type": "string", "enum": ["word", "same", "narrower", "broader", "related", "suggested"], "description": "How the words meet." },
                "read_as": { "type": "string" },
                "meaning": { "type": "string" },
                "found_meaning": { "type": "string" },
                "field": { "type": "string" },
                "excerpt": { "type": "string" },
                "value": { "type": "number" }
              }
            },
            "Relaxation": {
              "type": "object",
              "additionalProperties": false,
              "required": ["drop", "total", "best"],
              "properties": {
                "drop": { "type": "string", "enum": ["distance", "kinds", "free", "days", "when", "languages", "accessibility", "checks", "gender", "age", "rate", "excluded", "all"] },
                "total": { "type": "integer", "minimum": 1 },
                "best": { "$ref": "#/components/schemas/Match" }
              }
            },
            "Combined": {
              "type": "object",
              "additionalProperties": false,
              "required": ["interests", "matches"],
              "properties": {
                "interests": { "type": "array", "minItems": 2, "items": { "type": "string" } },
                "matches": { "type": "array", "minItems": 2, "items": { "$ref": "#/components/schemas/Match" } }
              }
            },
            "Listing": {
              "type": "object",
              "additionalProperties": false,
              "required": ["service", "source", "when", "cost", "contact_withheld"],
              "properties": {
                "service": { "type": "object", "required": ["id", "name", "kind", "status", "organization"], "description": "In the fields of Open Referral UK 3.0." },
                "source": { "type": "object", "required": ["key", "name"] },
                "when": { "type": "string" },
                "cost": { "type": "string" },
                "contact": { "type": "string" },
                "contact_withheld": { "type": "boolean" }
              }
            },
            "Kinds": {
              "type": "object",
              "additionalProperties": false,
              "required": ["kinds"],
              "properties": {
                "kinds": {
                  "type": "array",
                  "items": {
                    "type": "object",
                    "additionalProperties": false,
                    "required": ["kind", "one", "several"],
                    "properties": { "kind": { "$ref": "#/components/schemas/Kind" }, "one": { "type": "string" }, "several": { "type": "string" } }
                  }
                }
              }
            },
            "Status": {
              "type": "object",
              "additionalProperties": false,
              "required": ["status"],
              "properties": { "status": { "type": "string", "enum": ["ok", "ready", "stale"] } }
            },
            "Problem": {
              "type": "object",
              "additionalProperties": false,
              "required": ["type", "title", "status", "detail"],
              "properties": {
                "type": { "type": "string", "pattern": "^urn:doorstep:problem:[a-z-]+$" },
                "title": { "type": "string" },
                "status": { "type": "integer", "minimum": 400, "maximum": 599 },
                "detail": { "type": "string" },
                "field": { "type": "string" }
              }
            }
          }
        }
      }

      """#
}
