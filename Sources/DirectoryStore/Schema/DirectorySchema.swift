import Foundation
import GRDB

/// The schema of a directory file and how it came about.
///
/// **Whose row is it.** `service_record` is narrow: whose record it is, its checksum, when it came and when it was last
/// seen; marking a million records as seen touches little. `service` hangs on it one to one, and everything a service
/// owns hangs on `service`, in order by `ordinal`. Removing the record removes all of it.
///
/// **Shared rows.** Two services may name the same organization, location or taxonomy term and describe it
/// differently. Such a row is named by its source *and the checksum of its content*, is never changed, and is dropped
/// when no service points to it. So what is the same is stored once, every service reads back exactly as written, and
/// the order of imports does not matter.
///
/// **Changing it.** Migrations are append-only: add a `registerMigration` below, raise `version`, and add new columns
/// at the end of their table and nullable, or every stored checksum is wrong (see `RowChecksum`).
enum DirectorySchema {
  /// "Door" in ASCII, in the file's header: tells a directory from another program's SQLite file.
  static let applicationID: Int32 = 0x446F_6F72
  /// The newest schema this program knows, in the file's header as `user_version`.
  static let version: Int32 = 8

  static let migrator: DatabaseMigrator = {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1 directory") { database in
      try database.execute(sql: records + shared + services + providers)
      try database.execute(sql: "PRAGMA application_id = \(applicationID); PRAGMA user_version = 1")
    }
    migrator.registerMigration("2 generations") { database in
      try database.execute(sql: generations)
      try database.execute(sql: "PRAGMA user_version = 2")
    }
    migrator.registerMigration("3 holds") { database in
      try database.execute(sql: holds)
      try database.execute(sql: "PRAGMA user_version = 3")
    }
    migrator.registerMigration("4 feeds") { database in
      try database.execute(sql: feeds)
      try database.execute(sql: "PRAGMA user_version = 4")
    }
    migrator.registerMigration("5 duplicates and corrections") { database in
      try database.execute(sql: duplicates + corrections + reports)
      try database.execute(sql: "PRAGMA user_version = 5")
    }
    migrator.registerMigration("6 provider profiles") { database in
      try database.execute(sql: profiles)
      try database.execute(sql: "PRAGMA user_version = 6")
    }
    migrator.registerMigration("7 tags") { database in
      try database.execute(sql: tags)
      try database.execute(sql: "PRAGMA user_version = 7")
    }
    migrator.registerMigration("8 session feed") { database in
      try database.execute(sql: SessionFeed.table)
      try SessionFeed.noteAll(at: Date(), in: database)
      try database.execute(sql: "PRAGMA user_version = 8")
    }
    return migrator
  }()

  private static let records = """
    CREATE TABLE directory (
      id INTEGER PRIMARY KEY CHECK (id = 1),
      generation INTEGER NOT NULL
    );
    INSERT INTO directory VALUES (1, 0);
    CREATE TABLE source (
      key TEXT NOT NULL PRIMARY KEY, name TEXT NOT NULL, licence TEXT, attribution TEXT, illustrative INTEGER NOT NULL,
      checksum BLOB NOT NULL,
      last_import TEXT NOT NULL
    ) WITHOUT ROWID;
    CREATE TABLE service_record (
      row INTEGER PRIMARY KEY,
      service_id BLOB NOT NULL UNIQUE,
      source TEXT NOT NULL REFERENCES source(key),
      source_identifier TEXT NOT NULL,
      checksum BLOB NOT NULL,
      first_seen_generation INTEGER NOT NULL,
      last_seen_generation INTEGER NOT NULL,
      changed_generation INTEGER NOT NULL,
      UNIQUE (source, source_identifier)
    );
    CREATE TABLE change_log (
      generation INTEGER NOT NULL,
      service_id BLOB NOT NULL,
      change TEXT NOT NULL CHECK (change IN ('added', 'changed', 'removed')),
      PRIMARY KEY (generation, service_id)
    ) WITHOUT ROWID;

    """

  /// Every generation with a number drawn at random when it was committed (see `DirectoryVersion`).
  private static let generations = """
    CREATE TABLE generation (number INTEGER PRIMARY KEY, stamp INTEGER NOT NULL);
    INSERT INTO generation SELECT generation, random() FROM directory;
    """

  private static let shared = """
    CREATE TABLE organization (
      row INTEGER PRIMARY KEY,
      source TEXT NOT NULL REFERENCES source(key), checksum BLOB NOT NULL,
      id BLOB NOT NULL, name TEXT NOT NULL, description TEXT, email TEXT, website TEXT, logo TEXT, uri TEXT,
      parent_organization_id BLOB,
      UNIQUE (source, checksum)
    );
    CREATE TABLE organization_identifier (
      organization INTEGER NOT NULL REFERENCES organization(row) ON DELETE CASCADE, ordinal INTEGER NOT NULL,
      id BLOB NOT NULL, identifier_scheme TEXT, identifier_type TEXT NOT NULL, identifier TEXT NOT NULL,
      PRIMARY KEY (organization, ordinal)
    ) WITHOUT ROWID;
    CREATE TABLE location (
      row INTEGER PRIMARY KEY,
      source TEXT NOT NULL REFERENCES source(key), checksum BLOB NOT NULL,
      id BLOB NOT NULL, location_type TEXT NOT NULL, name TEXT, description TEXT, latitude REAL, longitude REAL,
      precision TEXT NOT NULL, external_identifier TEXT, external_identifier_type TEXT,
      UNIQUE (source, checksum)
    );
    CREATE TABLE address (
      location INTEGER NOT NULL REFERENCES location(row) ON DELETE CASCADE, ordinal INTEGER NOT NULL,
      id BLOB NOT NULL, attention TEXT, address_1 TEXT, city TEXT, region TEXT, state_province TEXT, postal_code TEXT,
      country TEXT, address_type TEXT NOT NULL,
      PRIMARY KEY (location, ordinal)
    ) WITHOUT ROWID;
    CREATE TABLE accessibility (
      location INTEGER NOT NULL REFERENCES location(row) ON DELETE CASCADE, ordinal INTEGER NOT NULL,
      id BLOB NOT NULL, description TEXT, details TEXT, url TEXT,
      PRIMARY KEY (location, ordinal)
    ) WITHOUT ROWID;
    CREATE TABLE taxonomy_term (
      row INTEGER PRIMARY KEY,
      source TEXT NOT NULL REFERENCES source(key), checksum BLOB NOT NULL,
      id BLOB NOT NULL, name TEXT NOT NULL, description TEXT, taxonomy TEXT, parent_id BLOB, term_uri TEXT,
      UNIQUE (source, checksum)
    );

    """

  private static let services = """
    CREATE TABLE service (
      row INTEGER PRIMARY KEY REFERENCES service_record(row) ON DELETE CASCADE,
      organization INTEGER NOT NULL REFERENCES organization(row),
      name TEXT NOT NULL, kind TEXT NOT NULL, status TEXT NOT NULL, description TEXT, url TEXT, email TEXT, alert TEXT,
      accreditations TEXT, minimum_age INTEGER, maximum_age INTEGER, eligibility_description TEXT, assured_date TEXT,
      assured_by TEXT, last_modified TEXT
    );
    CREATE INDEX service_organization ON service(organization);
    CREATE TABLE service_at_location (
      \(owned), location INTEGER NOT NULL REFERENCES location(row), id BLOB NOT NULL, \(ordered);
    CREATE INDEX service_at_location_location ON service_at_location(location);
    CREATE TABLE attribute (
      \(owned), taxonomy_term INTEGER NOT NULL REFERENCES taxonomy_term(row), id BLOB NOT NULL, link_type TEXT,
      \(ordered);
    CREATE INDEX attribute_taxonomy_term ON attribute(taxonomy_term);
    CREATE TABLE service_reach_mode (\(owned), reach_mode TEXT NOT NULL, \(ordered);
    CREATE TABLE service_interest (\(owned), interest TEXT NOT NULL, \(ordered);
    CREATE TABLE schedule (
      \(owned), id BLOB NOT NULL, valid_from TEXT, valid_to TEXT, dtstart TEXT, freq TEXT, interval INTEGER, byday TEXT,
      bymonthday TEXT, opens_at TEXT, closes_at TEXT, description TEXT, notes TEXT, schedule_link TEXT,
      attending_type TEXT, \(ordered);
    CREATE TABLE cost_option (
      \(owned), id BLOB NOT NULL, option TEXT, amount TEXT, amount_description TEXT, valid_from TEXT, valid_to TEXT,
      \(ordered);
    CREATE TABLE service_area (
      \(owned), id BLOB NOT NULL, name TEXT, extent TEXT, extent_type TEXT, uri TEXT, coverage TEXT NOT NULL,
      centre_latitude REAL, centre_longitude REAL, radius_metres REAL, district_code TEXT, \(ordered);
    CREATE TABLE language (\(owned), id BLOB NOT NULL, name TEXT, code TEXT, note TEXT, \(ordered);
    CREATE TABLE funding (\(owned), id BLOB NOT NULL, source TEXT, \(ordered);
    CREATE TABLE contact (\(owned), id BLOB NOT NULL, name TEXT, title TEXT, email TEXT, \(ordered);
    CREATE TABLE contact_phone (
      \(owned), contact INTEGER NOT NULL, id BLOB NOT NULL, number TEXT NOT NULL, description TEXT, \(ordered);
    CREATE TABLE phone (\(owned), id BLOB NOT NULL, number TEXT NOT NULL, description TEXT, \(ordered);

    """

  private static let providers = """
    CREATE TABLE provider (
      service INTEGER PRIMARY KEY REFERENCES service(row) ON DELETE CASCADE,
      hourly_rate TEXT, gender TEXT, travel_radius_metres REAL, availability_as_of TEXT
    );
    CREATE TABLE provider_task (\(owned), task TEXT NOT NULL, \(ordered);
    CREATE TABLE provider_check (
      \(owned), name TEXT NOT NULL, state TEXT NOT NULL, date TEXT, issuer TEXT, expires TEXT, \(ordered);
    CREATE TABLE provider_availability (
      \(owned), weekday INTEGER NOT NULL, start_minute INTEGER NOT NULL, end_minute INTEGER NOT NULL, \(ordered);

    """

  /// What brokers ask about a provider. Flags are 0 and 1, NULL is not stated.
  private static let profiles = """
    ALTER TABLE provider ADD COLUMN faith TEXT;
    ALTER TABLE provider ADD COLUMN smokes INTEGER;
    ALTER TABLE provider ADD COLUMN works_with_smokers INTEGER;
    ALTER TABLE provider ADD COLUMN works_with_pets INTEGER;
    ALTER TABLE provider ADD COLUMN drives INTEGER;
    ALTER TABLE provider ADD COLUMN business_insurance INTEGER;
    ALTER TABLE provider ADD COLUMN weekly_hours_free REAL;
    ALTER TABLE provider ADD COLUMN waiting_weeks INTEGER;
    ALTER TABLE provider ADD COLUMN registered INTEGER;
    ALTER TABLE provider_check ADD COLUMN level TEXT;
    ALTER TABLE provider_check ADD COLUMN country TEXT;
    ALTER TABLE language ADD COLUMN level TEXT;
    CREATE TABLE provider_training (\(owned), name TEXT NOT NULL, date TEXT, expires TEXT, \(ordered);
    CREATE TABLE provider_rate (\(owned), band TEXT NOT NULL, amount TEXT NOT NULL, \(ordered);
    CREATE TABLE provider_payer (\(owned), payer TEXT NOT NULL, \(ordered);
    CREATE TABLE provider_limit (\(owned), lone_working_limit TEXT NOT NULL, \(ordered);

    """

  /// A decision outlives the record it was made on, so that it is remembered when the record comes back.
  private static let holds = """
    CREATE TABLE hold (
      service_id BLOB NOT NULL PRIMARY KEY,
      rule TEXT NOT NULL,
      found TEXT NOT NULL,
      fingerprint BLOB NOT NULL,
      decision TEXT CHECK (decision IN ('released', 'kept out'))
    ) WITHOUT ROWID;
    """

  /// Feeds, where reading them goes on, and what was read. `modified` has no type, so that numbers are compared as
  /// numbers; `feed_change` names the records whose items changed since the directory was last made from them.
  private static let feeds = """
    CREATE TABLE feed (
      key TEXT NOT NULL PRIMARY KEY, name TEXT NOT NULL, licence TEXT, attribution TEXT, format TEXT NOT NULL,
      default_kind TEXT, mapping TEXT, hosts TEXT NOT NULL, allows_private INTEGER NOT NULL,
      started_at TEXT, is_whole INTEGER NOT NULL, last_sync TEXT, last_whole TEXT, not_before TEXT, fault TEXT
    ) WITHOUT ROWID;
    CREATE TABLE feed_address (
      feed TEXT NOT NULL REFERENCES feed(key) ON DELETE CASCADE, ordinal INTEGER NOT NULL, address TEXT NOT NULL,
      cursor TEXT, is_done INTEGER NOT NULL, entity_tag TEXT, last_modified TEXT,
      PRIMARY KEY (feed, ordinal)
    ) WITHOUT ROWID;
    CREATE TABLE feed_item (
      feed TEXT NOT NULL REFERENCES feed(key) ON DELETE CASCADE, address INTEGER NOT NULL, kind TEXT NOT NULL,
      identifier TEXT NOT NULL, modified NOT NULL, record TEXT, payload TEXT,
      PRIMARY KEY (feed, address, kind, identifier)
    ) WITHOUT ROWID;
    CREATE INDEX feed_item_record ON feed_item(feed, record);
    CREATE TABLE feed_change (
      feed TEXT NOT NULL REFERENCES feed(key) ON DELETE CASCADE, record TEXT NOT NULL,
      PRIMARY KEY (feed, record)
    ) WITHOUT ROWID;
    """

  /// Two services by their ids, the lower first. What the machine found and what a person said stand side by side, and
  /// outlive the records. `merged` follows from it (see `MergeTable`): a service that is not shown, and the one that
  /// is.
  private static let duplicates = """
    CREATE TABLE duplicate (
      first_id BLOB NOT NULL, second_id BLOB NOT NULL,
      score REAL NOT NULL, parts TEXT NOT NULL, is_clear INTEGER NOT NULL, shown_id BLOB NOT NULL, found_at TEXT NOT NULL,
      decision TEXT CHECK (decision IN ('same', 'different')), decided_by TEXT, decided_at TEXT,
      PRIMARY KEY (first_id, second_id), CHECK (first_id < second_id)
    ) WITHOUT ROWID;
    CREATE INDEX duplicate_second ON duplicate(second_id);
    CREATE TABLE merged (service_id BLOB NOT NULL PRIMARY KEY, shown_id BLOB NOT NULL) WITHOUT ROWID;
    CREATE INDEX merged_shown ON merged(shown_id);

    """

  /// What a person put right, and what the source said then. It outlives the record.
  private static let corrections = """
    CREATE TABLE correction (
      service_id BLOB NOT NULL, field TEXT NOT NULL, value TEXT NOT NULL, previous TEXT,
      corrected_by TEXT, corrected_at TEXT NOT NULL,
      PRIMARY KEY (service_id, field)
    ) WITHOUT ROWID;

    """

  /// What the last import of a source complained of.
  private static let reports = """
    CREATE TABLE source_report (
      source TEXT NOT NULL PRIMARY KEY REFERENCES source(key), problems INTEGER NOT NULL, refused INTEGER NOT NULL
    ) WITHOUT ROWID;
    """

  /// What was said of a service beside its record (`InterestTag`), by a person of one or by its steward of a whole
  /// source. Like holds, it outlives the records.
  private static let tags = """
    CREATE TABLE tag (
      service_id BLOB NOT NULL,
      concept TEXT NOT NULL,
      decision TEXT NOT NULL CHECK (decision IN ('added', 'removed')),
      decided_by TEXT,
      decided_at REAL NOT NULL,
      PRIMARY KEY (service_id, concept)
    ) WITHOUT ROWID;
    CREATE TABLE source_tag (
      source TEXT NOT NULL,
      concept TEXT NOT NULL,
      PRIMARY KEY (source, concept)
    ) WITHOUT ROWID;
    """

  /// The first columns of every list a service owns, and its last line: the rows lie in the file in reading order.
  private static let owned =
    "service INTEGER NOT NULL REFERENCES service(row) ON DELETE CASCADE, ordinal INTEGER NOT NULL"
  private static let ordered = "PRIMARY KEY (service, ordinal)) WITHOUT ROWID"
}
