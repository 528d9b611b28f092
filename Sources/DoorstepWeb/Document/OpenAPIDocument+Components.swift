extension OpenAPIDocument {
  /// What several addresses share, but for the schemas of bodies.
  static let components = #"""
      "components": {
        "securitySchemes": {
          "key": { "type": "http", "scheme": "bearer", "description": "A key as doorstep keys create prints it. Over HTTPS, or from the machine itself." }
        },
        "parameters": {
          "IfNoneMatch": { "name": "If-None-Match", "in": "header", "description": "Tags of answers held.", "schema": { "type": "string" } }
        },
        "headers": {
          "ETag": { "description": "A tag of the answer's bytes.", "required": true, "schema": { "type": "string", "pattern": "^\"[0-9a-z]+\"$" } },
          "Revalidate": { "description": "Ask with If-None-Match before an answer is used again.", "required": true, "schema": { "type": "string", "const": "no-cache" } },
          "NoStore": { "description": "The answer is to be kept nowhere.", "required": true, "schema": { "type": "string", "const": "no-store" } },
          "RetryAfter": { "description": "Seconds to wait.", "required": true, "schema": { "type": "integer", "minimum": 1 } }
        },
        "responses": {
          "NotModified": { "description": "The tagged answer still stands." },
          "Problem": { "description": "The request is not served; the problem says which field broke which rule.", "headers": { "Cache-Control": { "$ref": "#/components/headers/NoStore" } }, "content": { "application/problem+json": { "schema": { "$ref": "#/components/schemas/Problem" } } } },
          "NeedsKey": { "description": "No key, or one that is not good.", "headers": { "WWW-Authenticate": { "required": true, "schema": { "type": "string", "const": "Bearer" } } }, "content": { "application/problem+json": { "schema": { "$ref": "#/components/schemas/Problem" } } } },
          "Later": { "description": "Too much is asked at once; try again later.", "headers": { "Retry-After": { "$ref": "#/components/headers/RetryAfter" } }, "content": { "application/problem+json": { "schema": { "$ref": "#/components/schemas/Problem" } } } }
        },

    """#
}
