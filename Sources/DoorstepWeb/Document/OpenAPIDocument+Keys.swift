extension OpenAPIDocument {
  /// The addresses for those with a key, as members of `paths`, with a comma after the last.
  static let keyPaths = #"""
        "/api/v1/listings/{id}/contact": {
          "post": {
            "operationId": "contact",
            "summary": "How to reach a micro-provider or personal assistant",
            "description": "For brokers, stewards and administrators. The look is on record before it is answered; a key has so many a day.",
            "tags": ["keys"],
            "security": [{ "key": [] }],
            "parameters": [{ "name": "id", "in": "path", "required": true, "description": "The service_id of a match.", "schema": { "type": "string", "minLength": 1 } }],
            "requestBody": { "required": true, "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Look" } } } },
            "responses": {
              "200": { "description": "The answer.", "headers": { "Cache-Control": { "$ref": "#/components/headers/NoStore" } }, "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Contact" } } } },
              "400": { "$ref": "#/components/responses/Problem" },
              "401": { "$ref": "#/components/responses/NeedsKey" },
              "403": { "$ref": "#/components/responses/Problem" },
              "404": { "$ref": "#/components/responses/Problem" },
              "413": { "$ref": "#/components/responses/Problem" },
              "415": { "$ref": "#/components/responses/Problem" },
              "417": { "$ref": "#/components/responses/Problem" },
              "414": { "$ref": "#/components/responses/Problem" },
              "429": { "$ref": "#/components/responses/Later" },
              "503": { "$ref": "#/components/responses/Later" }
            }
          }
        },
        "/api/v1/listings/{id}/notes": {
          "get": {
            "operationId": "notes",
            "summary": "What one's own organisation noted about a listing",
            "tags": ["keys"],
            "security": [{ "key": [] }],
            "parameters": [{ "name": "id", "in": "path", "required": true, "description": "The service_id of a match.", "schema": { "type": "string", "minLength": 1 } }],
            "responses": {
              "200": { "description": "The answer.", "headers": { "Cache-Control": { "$ref": "#/components/headers/NoStore" } }, "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Notes" } } } },
              "400": { "$ref": "#/components/responses/Problem" },
              "401": { "$ref": "#/components/responses/NeedsKey" },
              "403": { "$ref": "#/components/responses/Problem" },
              "404": { "$ref": "#/components/responses/Problem" },
              "414": { "$ref": "#/components/responses/Problem" },
              "429": { "$ref": "#/components/responses/Later" },
              "503": { "$ref": "#/components/responses/Later" }
            }
          },
          "post": {
            "operationId": "keepNote",
            "summary": "Note something about a listing, for one's own organisation",
            "tags": ["keys"],
            "security": [{ "key": [] }],
            "parameters": [{ "name": "id", "in": "path", "required": true, "description": "The service_id of a match.", "schema": { "type": "string", "minLength": 1 } }],
            "requestBody": { "required": true, "content": { "application/json": { "schema": { "$ref": "#/components/schemas/NewNote" } } } },
            "responses": {
              "200": { "description": "The answer.", "headers": { "Cache-Control": { "$ref": "#/components/headers/NoStore" } }, "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Note" } } } },
              "400": { "$ref": "#/components/responses/Problem" },
              "401": { "$ref": "#/components/responses/NeedsKey" },
              "403": { "$ref": "#/components/responses/Problem" },
              "404": { "$ref": "#/components/responses/Problem" },
              "413": { "$ref": "#/components/responses/Problem" },
              "415": { "$ref": "#/components/responses/Problem" },
              "417": { "$ref": "#/components/responses/Problem" },
              "414": { "$ref": "#/components/responses/Problem" },
              "429": { "$ref": "#/components/responses/Later" },
              "503": { "$ref": "#/components/responses/Later" }
            }
          }
        },
        "/api/v1/notes/{id}": {
          "get": {
            "operationId": "note",
            "summary": "One note of one's own organisation",
            "description": "Another organisation's note, and none at all, have the same answer.",
            "tags": ["keys"],
            "security": [{ "key": [] }],
            "parameters": [{ "name": "id", "in": "path", "required": true, "description": "The id of a note.", "schema": { "type": "string", "minLength": 1 } }],
            "responses": {
              "200": { "description": "The answer.", "headers": { "Cache-Control": { "$ref": "#/components/headers/NoStore" } }, "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Note" } } } },
              "400": { "$ref": "#/components/responses/Problem" },
              "401": { "$ref": "#/components/responses/NeedsKey" },
              "403": { "$ref": "#/components/responses/Problem" },
              "404": { "$ref": "#/components/responses/Problem" },
              "414": { "$ref": "#/components/responses/Problem" },
              "429": { "$ref": "#/components/responses/Later" },
              "503": { "$ref": "#/components/responses/Later" }
            }
          }
        },

    """#

  /// What these addresses take and give, as members of `schemas`, with a comma after the last.
  static let keySchemas = #"""
          "Look": {
            "type": "object",
            "additionalProperties": false,
            "required": ["reason"],
            "properties": {
              "reason": { "type": "string", "enum": ["arrange-support", "ask-availability", "check-details", "concern", "other"] },
              "words": { "type": "string", "maxLength": 300, "description": "More about the reason, of at most 300 bytes. No names." }
            }
          },
          "Contact": {
            "type": "object",
            "additionalProperties": false,
            "required": ["service_id", "name", "contacts", "telephones", "emails", "websites", "looks_left"],
            "properties": {
              "service_id": { "type": "string" },
              "name": { "type": "string" },
              "contacts": { "type": "array", "items": { "type": "string" } },
              "telephones": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["number"], "properties": { "number": { "type": "string" }, "note": { "type": "string" } } } },
              "emails": { "type": "array", "items": { "type": "string" } },
              "websites": { "type": "array", "items": { "type": "string" } },
              "looks_left": { "type": "integer", "minimum": 0 }
            }
          },
          "NewNote": {
            "type": "object",
            "additionalProperties": false,
            "required": ["words"],
            "properties": { "words": { "type": "string", "minLength": 1, "maxLength": 2000, "description": "At most 2,000 bytes." } }
          },
          "Note": {
            "type": "object",
            "additionalProperties": false,
            "required": ["id", "service_id", "key", "day", "words"],
            "properties": {
              "id": { "type": "string" },
              "service_id": { "type": "string" },
              "key": { "type": "string" },
              "day": { "type": "string" },
              "words": { "type": "string" }
            }
          },
          "Notes": {
            "type": "object",
            "additionalProperties": false,
            "required": ["notes"],
            "properties": { "notes": { "type": "array", "items": { "$ref": "#/components/schemas/Note" } } }
          },

    """#
}
