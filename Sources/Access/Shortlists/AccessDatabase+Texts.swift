import GRDB

extension AccessDatabase {
  /// All text in the file but that of one shortlist, to tell which of its words stand elsewhere as well.
  public func texts(besides shortlist: BrokerShortlist) throws(AccessError) -> [String] {
    let texts = try read { database in
      try String.fetchAll(
        database,
        sql: """
          SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL
          UNION ALL SELECT identifier FROM grdb_migrations
          UNION ALL SELECT label || ' ' || organization FROM access_key
          UNION ALL SELECT words FROM note UNION ALL SELECT words FROM reveal
          UNION ALL SELECT action || ' ' || organization || ' ' || coalesce(reason, '') FROM audit
          UNION ALL SELECT area || ' ' || task || ' ' || reason FROM unmet
          UNION ALL SELECT reference || ' ' || organization || ' ' || coalesce(need, '') || ' ' || tasks
            || ' ' || coalesce(area, '') FROM shortlist WHERE id <> ?1
          UNION ALL SELECT note FROM shortlist_entry WHERE shortlist <> ?1
          """, arguments: [shortlist.id])
    }
    return texts + AuditAction.allCases.map(\.rawValue)
  }
}
