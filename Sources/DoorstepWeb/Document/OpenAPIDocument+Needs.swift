extension OpenAPIDocument {
  /// The addresses for what a person needs, as members of `paths`, with a comma after the last.
  static let needPaths = #"""
        "/api/v1/needs/match": {
          "post": {
            "operationId": "matchNeed",
            "summary": "Who fits what a person needs",
            "description": "For brokers, stewards and administrators. Must-haves leave out who is known not to meet them, and the answer counts how many each left out; what is not known is to be asked first. Wishes give points. Nothing of the need is logged, kept or cached, and no answer holds contact details.",
            "tags": ["keys"],
            "security": [{ "key": [] }],
            "requestBody": { "required": true, "content": { "application/json": { "schema": { "$ref": "#/components/schemas/NeedToMatch" } } } },
            "responses": {
              "200": { "description": "The answer.", "headers": { "Cache-Control": { "$ref": "#/components/headers/NoStore" } }, "content": { "application/json": { "schema": { "$ref": "#/components/schemas/NeedMatches" } } } },
              "400": { "$ref": "#/components/responses/Problem" },
              "401": { "$ref": "#/components/responses/NeedsKey" },
              "403": { "$ref": "#/components/responses/Problem" },
              "413": { "$ref": "#/components/responses/Problem" },
              "415": { "$ref": "#/components/responses/Problem" },
              "417": { "$ref": "#/components/responses/Problem" },
              "429": { "$ref": "#/components/responses/Later" },
              "503": { "$ref": "#/components/responses/Later" }
            }
          }
        },
        "/api/v1/needs/cover": {
          "post": {
            "operationId": "coverNeed",
            "summary": "Which few people together cover a person's week",
            "description": "For brokers, stewards and administrators. Best is, in this order: the most visits within the budget, the fewest people, the least cost, the most points. The searches take two seconds at most; what is not proven best says so, with a bound. Nothing of the need is logged, kept or cached.",
            "tags": ["keys"],
            "security": [{ "key": [] }],
            "requestBody": { "required": true, "content": { "application/json": { "schema": { "$ref": "#/components/schemas/NeedToCover" } } } },
            "responses": {
              "200": { "description": "The answer.", "headers": { "Cache-Control": { "$ref": "#/components/headers/NoStore" } }, "content": { "application/json": { "schema": { "$ref": "#/components/schemas/NeedCover" } } } },
              "400": { "$ref": "#/components/responses/Problem" },
              "401": { "$ref": "#/components/responses/NeedsKey" },
              "403": { "$ref": "#/components/responses/Problem" },
              "413": { "$ref": "#/components/responses/Problem" },
              "415": { "$ref": "#/components/responses/Problem" },
              "417": { "$ref": "#/components/responses/Problem" },
              "429": { "$ref": "#/components/responses/Later" },
              "503": { "$ref": "#/components/responses/Later" }
            }
          }
        },

    """#

  /// What these addresses take and give, as members of `schemas`, with a comma after the last.
  static let needSchemas =
    needSchema("NeedToMatch", required: "", needFields + limitField)
    + needSchema("NeedToCover", required: "\"visits\"", needFields) + answerSchemas

  private static func needSchema(_ name: String, required: String, _ fields: String) -> String {
    #"""
          "\#(name)": {
            "type": "object",
            "additionalProperties": false,
            "required": [\#(required)],
            "description": "What a person needs, without saying who they are. What is left out does not matter.",
            "properties": {

    """# + fields + "        }\n      },\n"
  }

  private static let limitField = #"""
              ,"limit": { "type": "integer", "minimum": 1, "maximum": 50, "default": 10, "description": "Providers in the answer." }

    """#

  /// One for each `NeedField`.
  private static let needFields = #"""
              "tasks": { "type": "array", "maxItems": 50, "items": { "$ref": "#/components/schemas/NeedText" }, "description": "What is to be done, in words. Words that mean no task are refused.", "example": ["washing", "breakfast"] },
              "visits": { "type": "array", "maxItems": 50, "items": { "$ref": "#/components/schemas/NeedText" }, "description": "When somebody is to come, on the hour or half-hour. At most 42 visits a week and 8 a day.", "example": ["Mon-Fri 8:00-9:00", "Sat 1 hour between 7:30 and 9:30"] },
              "place": { "type": "string", "minLength": 1, "maxLength": 300, "description": "Where the person lives, as far as it must be known: a postcode or its first half, a town or village. One that has several bearers is refused with their names.", "example": "WN5" },
              "budget": { "type": "number", "minimum": 0.01, "maximum": 9999.99, "description": "Pounds a week for all of it, with two decimal places at most.", "example": 380 },
              "payer": { "type": "string", "enum": ["direct payment", "personal health budget", "council", "self-funder"] },
              "highest_rate": { "type": "number", "minimum": 0.01, "maximum": 500, "description": "Pounds an hour in the daytime, with two decimal places at most." },
              "kinds": { "type": "array", "maxItems": 50, "items": { "type": "string", "enum": ["personal-assistant", "micro-provider"] }, "description": "Only these kinds; none for both." },
              "training": { "type": "array", "maxItems": 50, "items": { "$ref": "#/components/schemas/NeedText" }, "description": "Courses they must have done.", "example": ["hoist"] },
              "checks": { "type": "array", "maxItems": 50, "items": { "$ref": "#/components/schemas/NeedText" }, "description": "Checks that somebody must have seen. One that is only claimed is to be asked about.", "example": ["DBS"] },
              "gender": { "type": "string", "minLength": 1, "maxLength": 300, "description": "Of the provider.", "example": "woman" },
              "languages": { "type": "array", "maxItems": 50, "items": { "$ref": "#/components/schemas/NeedText" }, "description": "All of these.", "example": ["Polish"] },
              "drives": { "type": "boolean", "description": "They must drive." },
              "business_insurance": { "type": "boolean", "description": "Their car must be insured for work." },
              "non_smoker": { "type": "boolean", "description": "They must not smoke." },
              "start_within_weeks": { "type": "integer", "minimum": 0, "maximum": 520 },
              "home_has_pets": { "type": "boolean", "description": "Some providers do not work where there are pets." },
              "home_has_smoker": { "type": "boolean", "description": "Some providers do not work where somebody smokes." },
              "person_gender": { "type": "string", "minLength": 1, "maxLength": 300, "description": "Of the person, for providers who work for women or for men only.", "example": "woman" },
              "not_with": { "type": "array", "maxItems": 50, "items": { "$ref": "#/components/schemas/NeedText" }, "description": "Names or ids of providers to leave out.", "example": ["Sam K"] },
              "interests": { "type": "array", "maxItems": 50, "items": { "$ref": "#/components/schemas/NeedText" }, "description": "What the person would like to share.", "example": ["gardening"] },
              "nice_tasks": { "type": "array", "maxItems": 50, "items": { "$ref": "#/components/schemas/NeedText" }, "description": "Help that would be good to have.", "example": ["gardening"] },
              "nice_training": { "type": "array", "maxItems": 50, "items": { "$ref": "#/components/schemas/NeedText" }, "description": "Courses that would be good to have.", "example": ["dementia"] },
              "nice_gender": { "type": "string", "minLength": 1, "maxLength": 300, "description": "Of the provider, where it would be better.", "example": "woman" },
              "nice_languages": { "type": "array", "maxItems": 50, "items": { "$ref": "#/components/schemas/NeedText" }, "description": "Languages that would be good to have.", "example": ["Polish"] },
              "nice_faith": { "type": "string", "minLength": 1, "maxLength": 300, "description": "A faith or culture that would be good.", "example": "Catholic" },
              "employment_allowance": { "type": "boolean", "description": "The person, as an employer, claims Employment Allowance." },
              "most_people": { "type": "integer", "minimum": 1, "maximum": 6, "default": 4, "description": "People in one team." }

    """#

  private static let answerSchemas = #"""
          "NeedText": { "type": "string", "minLength": 1, "maxLength": 300 },
          "ExplainedProvider": {
            "type": "object",
            "additionalProperties": false,
            "required": ["id", "name", "kind", "fit", "score", "score_parts", "reasons", "to_ask", "areas", "missing_visits"],
            "properties": {
              "id": { "type": "string" },
              "name": { "type": "string" },
              "kind": { "type": "string", "enum": ["personal-assistant", "micro-provider"] },
              "fit": { "type": "string", "enum": ["fits", "may fit: ask first", "fits in part"] },
              "score": { "type": "integer", "minimum": 0, "maximum": 1000 },
              "score_parts": { "type": "object", "additionalProperties": false, "required": ["times", "interests", "skills", "person", "checks", "cost", "freshness"], "properties": { "times": { "type": "integer", "minimum": 0 }, "interests": { "type": "integer", "minimum": 0 }, "skills": { "type": "integer", "minimum": 0 }, "person": { "type": "integer", "minimum": 0 }, "checks": { "type": "integer", "minimum": 0 }, "cost": { "type": "integer", "minimum": 0 }, "freshness": { "type": "integer", "minimum": 0 } } },
              "reasons": { "type": "array", "items": { "type": "string" } },
              "to_ask": { "type": "array", "items": { "type": "string" } },
              "areas": { "type": "array", "items": { "type": "string" } },
              "missing_visits": { "type": "array", "items": { "type": "integer", "minimum": 0 }, "description": "Places in visits." },
              "cost": { "$ref": "#/components/schemas/NeedCost" }
            }
          },
          "NeedCost": {
            "type": "object",
            "additionalProperties": false,
            "required": ["pay_pence", "holiday_pay_pence", "national_insurance_pence", "pension_pence", "total_pence"],
            "properties": {
              "pay_pence": { "type": "integer", "minimum": 0 },
              "holiday_pay_pence": { "type": "integer", "minimum": 0 },
              "national_insurance_pence": { "type": "integer", "minimum": 0 },
              "pension_pence": { "type": "integer", "minimum": 0 },
              "total_pence": { "type": "integer", "minimum": 0 }
            }
          },
          "NeedRemoval": {
            "type": "object",
            "additionalProperties": false,
            "required": ["constraint", "removed", "alone", "only"],
            "properties": {
              "constraint": { "type": "string", "enum": ["notWith", "kind", "payer", "place", "tasks", "training", "checks", "gender", "languages", "home", "limits", "driving", "start", "hours", "times", "money"] },
              "removed": { "type": "integer", "minimum": 0, "description": "By it, and by none before it." },
              "alone": { "type": "integer", "minimum": 0, "description": "If it stood alone." },
              "only": { "type": "integer", "minimum": 0, "description": "By it and nothing else: they would come back without it." }
            }
          },
          "NeedMatches": {
            "type": "object",
            "additionalProperties": false,
            "required": ["day", "rates_year", "visits", "providers_searched", "fits", "may_fit", "fits_in_part", "providers", "removals"],
            "properties": {
              "day": { "type": "string" },
              "rates_year": { "type": "string" },
              "visits": { "type": "array", "items": { "type": "string" }, "description": "The visits as understood, by day and time." },
              "providers_searched": { "type": "integer", "minimum": 0 },
              "fits": { "type": "integer", "minimum": 0 },
              "may_fit": { "type": "integer", "minimum": 0 },
              "fits_in_part": { "type": "integer", "minimum": 0 },
              "providers": { "type": "array", "items": { "$ref": "#/components/schemas/ExplainedProvider" } },
              "removals": { "type": "array", "items": { "$ref": "#/components/schemas/NeedRemoval" } }
            }
          },
          "NeedCall": {
            "type": "object",
            "additionalProperties": false,
            "required": ["visit", "start_minute", "phrase"],
            "properties": {
              "visit": { "type": "integer", "minimum": 0 },
              "start_minute": { "type": "integer", "minimum": 0, "maximum": 1440 },
              "phrase": { "type": "string" }
            }
          },
          "NeedMember": {
            "type": "object",
            "additionalProperties": false,
            "required": ["calls", "cost"],
            "properties": {
              "provider": { "$ref": "#/components/schemas/ExplainedProvider" },
              "calls": { "type": "array", "items": { "$ref": "#/components/schemas/NeedCall" } },
              "cost": { "$ref": "#/components/schemas/NeedCost" },
              "backup": { "type": "object", "additionalProperties": false, "required": ["visits"], "properties": { "provider": { "type": "string" }, "visits": { "type": "integer", "minimum": 0 } } }
            }
          },
          "NeedTeam": {
            "type": "object",
            "additionalProperties": false,
            "required": ["heading", "members", "total_pence", "allowance_pence", "uncovered_visits", "is_proven_best", "bound_visits", "bound_people", "bound_pence"],
            "properties": {
              "heading": { "type": "string" },
              "members": { "type": "array", "items": { "$ref": "#/components/schemas/NeedMember" } },
              "total_pence": { "type": "integer", "minimum": 0 },
              "allowance_pence": { "type": "integer", "minimum": 0 },
              "uncovered_visits": { "type": "array", "items": { "type": "integer", "minimum": 0 } },
              "is_proven_best": { "type": "boolean" },
              "bound_visits": { "type": "integer", "minimum": 0 },
              "bound_people": { "type": "integer", "minimum": 0 },
              "bound_pence": { "type": "integer", "minimum": 0 }
            }
          },
          "NeedChange": {
            "type": "object",
            "additionalProperties": false,
            "required": ["change", "helps", "visits", "people", "total_pence", "sentence"],
            "properties": {
              "change": { "type": "string", "enum": ["twentyPoundsMore", "halfAnHourLater", "oneMileFurther"] },
              "helps": { "type": "boolean" },
              "visits": { "type": "integer", "minimum": 0 },
              "people": { "type": "integer", "minimum": 0 },
              "total_pence": { "type": "integer", "minimum": 0 },
              "sentence": { "type": "string" }
            }
          },
          "NeedCover": {
            "type": "object",
            "additionalProperties": false,
            "required": ["day", "rates_year", "visits", "candidates", "left_out_as_unknown", "teams", "what_ifs"],
            "properties": {
              "day": { "type": "string" },
              "rates_year": { "type": "string" },
              "visits": { "type": "array", "items": { "type": "string" } },
              "candidates": { "type": "integer", "minimum": 0 },
              "left_out_as_unknown": { "type": "integer", "minimum": 0 },
              "teams": { "type": "array", "maxItems": 3, "items": { "$ref": "#/components/schemas/NeedTeam" } },
              "what_ifs": { "type": "array", "items": { "$ref": "#/components/schemas/NeedChange" } }
            }
          },

    """#
}
