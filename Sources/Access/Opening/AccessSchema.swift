import GRDB

/// The tables of `access.sqlite` and how they came about. Migrations are append-only.
enum AccessSchema {
  /// "DooA" in ASCII, in the file's header: tells it from a directory and from other programs' files.
  static let applicationID: Int32 = 0x446F_6F41
  static let version: Int32 = 2

  static let migrator: DatabaseMigrator = {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1 access") { database in
      try database.execute(sql: keys + contacts + audit)
      try database.execute(sql: "PRAGMA application_id = \(applicationID); PRAGMA user_version = 1")
    }
    migrator.registerMigration("2 shortlists") { database in
      try database.execute(sql: shortlists)
      try database.execute(sql: "PRAGMA user_version = 2")
    }
    return migrator
  }()

  /// Moments are seconds since 1970, days `yyyy-MM-dd` by UTC.
  private static let keys = """
    CREATE TABLE access_key (
      id TEXT NOT NULL PRIMARY KEY, label TEXT NOT NULL, role TEXT NOT NULL, organization TEXT NOT NULL,
      digest BLOB NOT NULL, created INTEGER NOT NULL, expires INTEGER NOT NULL, revoked INTEGER, last_used_day TEXT
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE session (
      digest BLOB NOT NULL PRIMARY KEY, access_key TEXT NOT NULL REFERENCES access_key(id) ON DELETE CASCADE,
      started INTEGER NOT NULL, last_used INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;

    """

  private static let contacts = """
    CREATE TABLE reveal (
      audit INTEGER PRIMARY KEY, access_key TEXT NOT NULL, listing TEXT NOT NULL, day TEXT NOT NULL, words TEXT NOT NULL
    ) STRICT;
    CREATE INDEX reveal_access_key_day ON reveal(access_key, day);
    CREATE INDEX reveal_listing ON reveal(listing);
    CREATE TABLE note (
      id TEXT NOT NULL PRIMARY KEY, organization TEXT NOT NULL, listing TEXT NOT NULL, access_key TEXT NOT NULL,
      day TEXT NOT NULL, words TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX note_listing ON note(listing, organization);
    CREATE TABLE erased (digest BLOB NOT NULL PRIMARY KEY, day TEXT NOT NULL) STRICT, WITHOUT ROWID;

    """

  /// Nothing leads from `unmet` to a shortlist, or from the record to a reference.
  private static let shortlists = """
    CREATE TABLE shortlist (
      id TEXT NOT NULL PRIMARY KEY, organization TEXT NOT NULL, reference TEXT NOT NULL, access_key TEXT NOT NULL,
      created TEXT NOT NULL, expires TEXT NOT NULL, need TEXT, tasks TEXT NOT NULL, area TEXT,
      outcome TEXT, reason TEXT, outcome_day TEXT, UNIQUE (organization, reference)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX shortlist_expires ON shortlist(expires);
    CREATE TABLE shortlist_entry (
      shortlist TEXT NOT NULL REFERENCES shortlist(id) ON DELETE CASCADE, provider TEXT NOT NULL,
      place INTEGER NOT NULL, note TEXT NOT NULL, PRIMARY KEY (shortlist, provider)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX shortlist_entry_provider ON shortlist_entry(provider);
    CREATE TABLE unmet (
      month TEXT NOT NULL, area TEXT NOT NULL, task TEXT NOT NULL, reason TEXT NOT NULL, cases INTEGER NOT NULL,
      PRIMARY KEY (month, area, task, reason)
    ) STRICT, WITHOUT ROWID;

    """

  /// Each row's digest is that of the row before and of its own content (see `AuditChain`).
  private static let audit = """
    CREATE TABLE audit (
      sequence INTEGER PRIMARY KEY, day TEXT NOT NULL, time TEXT NOT NULL, access_key TEXT NOT NULL,
      role TEXT NOT NULL, organization TEXT NOT NULL, action TEXT NOT NULL, subject TEXT, reason TEXT,
      digest BLOB NOT NULL
    ) STRICT;
    CREATE INDEX audit_subject ON audit(subject);
    CREATE INDEX audit_organization ON audit(organization);
    """
}
