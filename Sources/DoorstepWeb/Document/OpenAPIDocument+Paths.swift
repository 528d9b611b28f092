extension OpenAPIDocument {
  /// The addresses of the search and of running, without the comma after the last.
  static let paths = #"""
        "/api/v1/find": {
          "get": {
            "operationId": "findPublic",
            "summary": "A search whose words are nobody's secret",
            "description": "The words stand in the address, and so in the logs of proxies and the histories of browsers. Ask about a person by POST.",
            "tags": ["search"],
            "parameters": [
              { "name": "interests", "in": "query", "description": "Interests or needs, parted by commas: at most 8, of 256 bytes together.", "schema": { "$ref": "#/components/schemas/Text" }, "example": "reading,dog walking" },
              { "name": "near", "in": "query", "description": "Town or village, postcode, \"lat,lon\" or grid reference.", "schema": { "$ref": "#/components/schemas/Text" }, "example": "Orrell, Wigan" },
              { "name": "within", "in": "query", "description": "How far: \"2 miles\", \"1.5 km\", \"500 m\", \"15 minutes\" on foot. More than 0, at most 100 miles. Needs near.", "schema": { "$ref": "#/components/schemas/Text" }, "example": "2 miles" },
              { "name": "by", "in": "query", "description": "How the person gets about.", "schema": { "$ref": "#/components/schemas/TravelMode" } },
              { "name": "kinds", "in": "query", "description": "Only these kinds.", "style": "form", "explode": false, "schema": { "type": "array", "minItems": 1, "maxItems": 16, "items": { "$ref": "#/components/schemas/Kind" } } },
              { "name": "free", "in": "query", "description": "Only what is stated to be free.", "schema": { "type": "boolean" } },
              { "name": "days", "in": "query", "description": "Only on these days. What states no day is kept.", "style": "form", "explode": false, "schema": { "type": "array", "minItems": 1, "maxItems": 16, "items": { "$ref": "#/components/schemas/Day" } } },
              { "name": "when", "in": "query", "description": "Only at these times; what states no time is kept.", "schema": { "$ref": "#/components/schemas/Times" }, "example": "tuesday afternoon" },
              { "name": "languages", "in": "query", "description": "Only where these languages are stated, parted by commas.", "schema": { "$ref": "#/components/schemas/Facts" }, "example": "Polish" },
              { "name": "access", "in": "query", "description": "Only places that state these features, parted by commas.", "schema": { "$ref": "#/components/schemas/Facts" }, "example": "step-free" },
              { "name": "checks", "in": "query", "description": "Only providers with these checks seen or verified and not run out, parted by commas.", "schema": { "$ref": "#/components/schemas/Facts" }, "example": "DBS" },
              { "name": "gender", "in": "query", "description": "Only a provider of this gender.", "schema": { "$ref": "#/components/schemas/Fact" } },
              { "name": "age", "in": "query", "description": "Age of the person; what states no ages is kept.", "schema": { "type": "integer", "minimum": 0, "maximum": 120 } },
              { "name": "max_rate", "in": "query", "description": "Pounds an hour at most, with two decimal places at most; what states no rate is kept.", "schema": { "$ref": "#/components/schemas/Rate" } },
              { "name": "sort", "in": "query", "description": "Order of the good matches; nearest needs near.", "schema": { "$ref": "#/components/schemas/Order" } },
              { "name": "limit", "in": "query", "description": "Results an interest.", "schema": { "type": "integer", "minimum": 1, "maximum": 50, "default": 5 } },
              { "name": "page", "in": "query", "schema": { "type": "integer", "minimum": 1, "maximum": 20, "default": 1 } },
              { "name": "literal", "in": "query", "description": "Search the words as they are, reading nothing into them.", "schema": { "type": "boolean" } },
              { "$ref": "#/components/parameters/IfNoneMatch" }
            ],
            "responses": {
              "200": { "description": "The answer. An ambiguous or unknown place is an answer too.", "headers": { "ETag": { "$ref": "#/components/headers/ETag" }, "Cache-Control": { "$ref": "#/components/headers/Revalidate" } }, "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Answer" } } } },
              "304": { "$ref": "#/components/responses/NotModified" },
              "400": { "$ref": "#/components/responses/Problem" },
              "414": { "$ref": "#/components/responses/Problem" },
              "429": { "$ref": "#/components/responses/Later" },
              "503": { "$ref": "#/components/responses/Later" }
            }
          },
          "post": {
            "operationId": "findPrivate",
            "summary": "A search about a person",
            "description": "Nothing of it is logged, kept or cached.",
            "tags": ["search"],
            "requestBody": { "required": true, "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Question" } } } },
            "responses": {
              "200": { "description": "The answer.", "headers": { "Cache-Control": { "$ref": "#/components/headers/NoStore" } }, "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Answer" } } } },
              "400": { "$ref": "#/components/responses/Problem" },
              "413": { "$ref": "#/components/responses/Problem" },
              "415": { "$ref": "#/components/responses/Problem" },
              "417": { "$ref": "#/components/responses/Problem" },
              "429": { "$ref": "#/components/responses/Later" },
              "503": { "$ref": "#/components/responses/Later" }
            }
          }
        },
        "/api/v1/listings/{id}": {
          "get": {
            "operationId": "listing",
            "summary": "One service whole",
            "description": "Contacts of micro-providers and personal assistants are left out. What is hidden, what is not there and what is no identifier have the same answer.",
            "tags": ["search"],
            "parameters": [
              { "name": "id", "in": "path", "required": true, "description": "The service_id of a match.", "schema": { "type": "string", "minLength": 1 } },
              { "$ref": "#/components/parameters/IfNoneMatch" }
            ],
            "responses": {
              "200": { "description": "The service.", "headers": { "ETag": { "$ref": "#/components/headers/ETag" }, "Cache-Control": { "$ref": "#/components/headers/Revalidate" } }, "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Listing" } } } },
              "304": { "$ref": "#/components/responses/NotModified" },
              "400": { "$ref": "#/components/responses/Problem" },
              "404": { "$ref": "#/components/responses/Problem" },
              "414": { "$ref": "#/components/responses/Problem" },
              "429": { "$ref": "#/components/responses/Later" },
              "503": { "$ref": "#/components/responses/Later" }
            }
          }
        },
        "/api/v1/places": {
          "get": {
            "operationId": "places",
            "summary": "What a text means as a place, and what it may become",
            "tags": ["search"],
            "parameters": [
              { "name": "q", "in": "query", "required": true, "description": "A town or village, postcode, \"lat,lon\" or grid reference, whole or begun.", "schema": { "type": "string", "minLength": 1, "maxLength": 200 }, "example": "Orr" },
              { "$ref": "#/components/parameters/IfNoneMatch" }
            ],
            "responses": {
              "200": { "description": "One place, several, or none; and suggestions.", "headers": { "ETag": { "$ref": "#/components/headers/ETag" }, "Cache-Control": { "$ref": "#/components/headers/Revalidate" } }, "content": { "application/json": { "schema": { "$ref": "#/components/schemas/PlaceSearch" } } } },
              "304": { "$ref": "#/components/responses/NotModified" },
              "400": { "$ref": "#/components/responses/Problem" },
              "414": { "$ref": "#/components/responses/Problem" },
              "429": { "$ref": "#/components/responses/Later" },
              "503": { "$ref": "#/components/responses/Later" }
            }
          }
        },
        "/api/v1/interests": {
          "get": {
            "operationId": "interests",
            "summary": "What a begun interest may become",
            "tags": ["search"],
            "parameters": [
              { "name": "q", "in": "query", "required": true, "description": "The beginning of an interest, at most 256 bytes of UTF-8.", "schema": { "type": "string", "minLength": 1, "maxLength": 256 }, "example": "gard" },
              { "$ref": "#/components/parameters/IfNoneMatch" }
            ],
            "responses": {
              "200": { "description": "At most ten, the likeliest first; none when no label begins so.", "headers": { "ETag": { "$ref": "#/components/headers/ETag" }, "Cache-Control": { "$ref": "#/components/headers/Revalidate" } }, "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Completions" } } } },
              "304": { "$ref": "#/components/responses/NotModified" },
              "400": { "$ref": "#/components/responses/Problem" },
              "414": { "$ref": "#/components/responses/Problem" },
              "429": { "$ref": "#/components/responses/Later" },
              "503": { "$ref": "#/components/responses/Later" }
            }
          }
        },
        "/api/v1/kinds": {
          "get": {
            "operationId": "kinds",
            "summary": "The kinds of listing there are",
            "tags": ["search"],
            "parameters": [{ "$ref": "#/components/parameters/IfNoneMatch" }],
            "responses": {
              "200": { "description": "The kinds.", "headers": { "ETag": { "$ref": "#/components/headers/ETag" }, "Cache-Control": { "$ref": "#/components/headers/Revalidate" } }, "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Kinds" } } } },
              "304": { "$ref": "#/components/responses/NotModified" },
              "400": { "$ref": "#/components/responses/Problem" },
              "429": { "$ref": "#/components/responses/Later" }
            }
          }
        },
        "/openapi.json": {
          "get": {
            "operationId": "openapi",
            "summary": "This document",
            "tags": ["running"],
            "parameters": [{ "$ref": "#/components/parameters/IfNoneMatch" }],
            "responses": {
              "200": { "description": "The document.", "headers": { "ETag": { "$ref": "#/components/headers/ETag" }, "Cache-Control": { "$ref": "#/components/headers/Revalidate" } }, "content": { "application/json": { "schema": { "type": "object", "required": ["openapi", "paths"] } } } },
              "304": { "$ref": "#/components/responses/NotModified" },
              "400": { "$ref": "#/components/responses/Problem" },
              "429": { "$ref": "#/components/responses/Later" }
            }
          }
        },
        "/healthz": {
          "get": {
            "operationId": "health",
            "summary": "The process answers",
            "tags": ["running"],
            "responses": {
              "200": { "description": "It does.", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Status" } } } },
              "400": { "$ref": "#/components/responses/Problem" }
            }
          }
        },
        "/readyz": {
          "get": {
            "operationId": "readiness",
            "summary": "Whether to send people here",
            "tags": ["running"],
            "responses": {
              "200": { "description": "Ready; or stale, when answers come from the last directory that could be read.", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Status" } } } },
              "400": { "$ref": "#/components/responses/Problem" },
              "503": { "$ref": "#/components/responses/Later" }
            }
          }
        },
        "/metrics": {
          "get": {
            "operationId": "metrics",
            "summary": "Counts in the text format of Prometheus",
            "tags": ["running"],
            "responses": {
              "200": { "description": "The counts.", "content": { "text/plain": { "schema": { "type": "string" } } } },
              "400": { "$ref": "#/components/responses/Problem" }
            }
          }
        }
    """#
}
