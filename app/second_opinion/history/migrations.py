"""The shape of the database, step by step. A step that was released is never edited; a change is a further step."""

from sqlite_utils import Database, Migrations

from second_opinion.history.rows import HEADERS
from second_opinion.history.silences import family_of_mail

MIGRATIONS = Migrations("second_opinion")


def newer_steps(db: Database) -> tuple[str, ...]:
    """Steps that were applied to this database and that this program does not know: it was written by a newer one."""
    known = {step.name for step in MIGRATIONS.pending(db)} | {step.name for step in MIGRATIONS.applied(db)}
    ours = {step.name for step in MIGRATIONS.pending(Database(memory=True, execute_plugins=False))}
    return tuple(sorted(known - ours))


@MIGRATIONS()
def m001_queue(db: Database) -> None:
    """Documents that wait; ids are never used twice, since reviews remember the job they came from."""
    db.executescript("""
        CREATE TABLE jobs (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            state TEXT NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'running')),
            rank INTEGER NOT NULL,          -- 0: somebody asked for it and waits
            origin TEXT NOT NULL,
            path TEXT,
            sha256 TEXT,
            attempts INTEGER NOT NULL DEFAULT 0,
            queued_at TEXT NOT NULL,
            claimed_at TEXT,
            owner_pid INTEGER,
            owner_started REAL,
            body TEXT NOT NULL              -- the Job as JSON
        );
        CREATE INDEX jobs_order ON jobs (state, rank, id);
        CREATE INDEX jobs_sha256 ON jobs (sha256);
        CREATE INDEX jobs_path ON jobs (path);
    """)


@MIGRATIONS()
def m002_reviews(db: Database) -> None:
    """Small rows for lists; the large parts of a review (its JSON, its text) lie in tables of their own."""
    db.executescript("""
        CREATE TABLE reviews (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            job_id INTEGER UNIQUE,
            name TEXT NOT NULL,
            path TEXT,
            sha256 TEXT,
            origin TEXT NOT NULL,
            kind TEXT NOT NULL,
            subtype TEXT,
            role_title TEXT,
            status TEXT NOT NULL,
            whole INTEGER NOT NULL DEFAULT 0,       -- the stored snapshot is a final one
            reason TEXT,
            reviewed_at TEXT NOT NULL,
            seen INTEGER NOT NULL DEFAULT 0,
            superseded INTEGER NOT NULL DEFAULT 0,  -- a newer version of the same path was read
            deleted_at TEXT,
            high INTEGER NOT NULL DEFAULT 0,        -- open findings, kept up to date by verdicts.recount
            medium INTEGER NOT NULL DEFAULT 0,
            low INTEGER NOT NULL DEFAULT 0,
            owner_pid INTEGER,
            owner_started REAL
        );
        CREATE INDEX reviews_newest ON reviews (reviewed_at DESC, id DESC);
        CREATE INDEX reviews_worth ON reviews (reviewed_at DESC, id DESC)
            WHERE deleted_at IS NULL AND superseded = 0 AND high + medium > 0;
        CREATE INDEX reviews_path ON reviews (path);
        CREATE INDEX reviews_sha256 ON reviews (sha256);
        CREATE INDEX reviews_reading ON reviews (status) WHERE status = 'reading';
        CREATE TABLE details (
            review_id INTEGER PRIMARY KEY REFERENCES reviews (id) ON DELETE CASCADE,
            body TEXT NOT NULL                      -- the Review as JSON, without its findings
        );
        CREATE TABLE texts (
            review_id INTEGER PRIMARY KEY REFERENCES reviews (id) ON DELETE CASCADE,
            name TEXT NOT NULL,                     -- name, findings and text are what is searched
            findings TEXT NOT NULL DEFAULT '',
            text TEXT,                              -- NULL: not read, or not kept
            parts TEXT NOT NULL DEFAULT '[]',
            headers TEXT NOT NULL DEFAULT '[]'
        );
        CREATE TABLE findings (
            id INTEGER PRIMARY KEY,
            review_id INTEGER NOT NULL REFERENCES reviews (id) ON DELETE CASCADE,
            finding_id TEXT NOT NULL,
            reviewer TEXT NOT NULL,
            check_id TEXT NOT NULL,
            severity INTEGER NOT NULL,              -- Severity.rank
            probability REAL NOT NULL,
            fingerprint TEXT NOT NULL,
            verdict TEXT,
            open INTEGER NOT NULL,                  -- neither done, nor not useful, nor ignored
            body TEXT NOT NULL,                     -- the Finding as JSON
            UNIQUE (review_id, finding_id)
        );
        CREATE INDEX findings_fingerprint ON findings (fingerprint, review_id);
        CREATE INDEX findings_open ON findings (review_id, severity) WHERE open = 1;
        CREATE TABLE dates (
            id INTEGER PRIMARY KEY,
            review_id INTEGER NOT NULL REFERENCES reviews (id) ON DELETE CASCADE,
            date TEXT NOT NULL,
            body TEXT NOT NULL                      -- the KeyDate as JSON
        );
        CREATE INDEX dates_date ON dates (date);
        CREATE INDEX dates_review ON dates (review_id);
    """)


@MIGRATIONS()
def m003_opinions(db: Database) -> None:
    """What the user said and was shown, by fingerprint; it outlives the review it was said of."""
    db.executescript("""
        CREATE TABLE verdicts (
            id INTEGER PRIMARY KEY,
            fingerprint TEXT NOT NULL,
            path TEXT,
            sha256 TEXT,
            verdict TEXT NOT NULL,
            decided_at TEXT NOT NULL
        );
        CREATE INDEX verdicts_path ON verdicts (path, fingerprint);
        CREATE INDEX verdicts_sha256 ON verdicts (sha256, fingerprint);
        CREATE TABLE ignored (fingerprint TEXT PRIMARY KEY) WITHOUT ROWID;
        CREATE TABLE toasts (id INTEGER PRIMARY KEY, review_id INTEGER NOT NULL, shown_at TEXT NOT NULL);
        CREATE INDEX toasts_shown ON toasts (shown_at);
        CREATE TABLE shown (
            id INTEGER PRIMARY KEY,
            fingerprint TEXT NOT NULL,
            path TEXT,
            sha256 TEXT,
            shown_at TEXT NOT NULL
        );
        CREATE INDEX shown_path ON shown (path);
        CREATE INDEX shown_sha256 ON shown (sha256);
    """)


@MIGRATIONS()
def m004_memory(db: Database) -> None:
    """Answers of models, in the order they were learned; and what the watched folders held at the last look."""
    db.executescript("""
        CREATE TABLE answers (
            id INTEGER PRIMARY KEY,
            model TEXT NOT NULL,
            passage TEXT NOT NULL,
            question TEXT NOT NULL,
            margin REAL NOT NULL,
            UNIQUE (model, passage, question)
        );
        CREATE TABLE seen_files (
            path TEXT PRIMARY KEY,
            size INTEGER NOT NULL,
            mtime_ns INTEGER NOT NULL,
            sha256 TEXT
        ) WITHOUT ROWID;
        CREATE TABLE seen_folders (path TEXT PRIMARY KEY) WITHOUT ROWID;
    """)


@MIGRATIONS()
def m005_search(db: Database) -> None:
    """Full text over names, findings and texts: one row for each review, kept in step with ``texts`` by triggers."""
    db.executescript("""
        CREATE VIRTUAL TABLE search USING fts5 (
            name, findings, text,
            content = 'texts', content_rowid = 'review_id',
            tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
        );
        CREATE TRIGGER texts_insert AFTER INSERT ON texts BEGIN
            INSERT INTO search (rowid, name, findings, text)
                VALUES (new.review_id, new.name, new.findings, new.text);
        END;
        CREATE TRIGGER texts_delete AFTER DELETE ON texts BEGIN
            INSERT INTO search (search, rowid, name, findings, text)
                VALUES ('delete', old.review_id, old.name, old.findings, old.text);
        END;
        CREATE TRIGGER texts_update AFTER UPDATE OF name, findings, text ON texts BEGIN
            INSERT INTO search (search, rowid, name, findings, text)
                VALUES ('delete', old.review_id, old.name, old.findings, old.text);
            INSERT INTO search (rowid, name, findings, text)
                VALUES (new.review_id, new.name, new.findings, new.text);
        END;
    """)


@MIGRATIONS()
def m006_filters(db: Database) -> None:
    """Reviews by what the user said of their findings."""
    db.executescript("CREATE INDEX findings_verdict ON findings (verdict, review_id) WHERE verdict IS NOT NULL")


@MIGRATIONS()
def m007_ledger(db: Database) -> None:
    """Verdicts by check, silences of every reach in place of ignored fingerprints, and the days whose brief was told."""
    db.executescript("""
        ALTER TABLE reviews ADD COLUMN sender TEXT;     -- of a mail: the address, in small letters
        ALTER TABLE reviews ADD COLUMN thread TEXT;     -- of a mail: the message id that the thread began with
        ALTER TABLE findings ADD COLUMN silent INTEGER; -- NULL: not; 0: by the user's word; 1: its check fell silent by itself
        ALTER TABLE verdicts ADD COLUMN reviewer TEXT;
        ALTER TABLE verdicts ADD COLUMN check_id TEXT;
        CREATE INDEX findings_check ON findings (check_id, reviewer);
        CREATE INDEX findings_silent ON findings (review_id) WHERE silent IS NOT NULL;
        CREATE INDEX verdicts_check ON verdicts (check_id, reviewer);
        UPDATE verdicts SET (reviewer, check_id) =
            (SELECT reviewer, check_id FROM findings WHERE findings.fingerprint = verdicts.fingerprint LIMIT 1);
        CREATE TABLE silences (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            scope TEXT NOT NULL,
            value TEXT NOT NULL,                        -- a fingerprint, path, content, thread, folder or address; or nothing
            reviewer TEXT NOT NULL DEFAULT '',
            check_id TEXT NOT NULL DEFAULT '',
            title TEXT NOT NULL,
            shown_as TEXT NOT NULL DEFAULT '',
            by_itself INTEGER NOT NULL DEFAULT 0,
            since TEXT NOT NULL,
            UNIQUE (scope, value, reviewer, check_id)
        );
        INSERT INTO silences (scope, value, title, since) SELECT 'sentence', fingerprint,
            coalesce((SELECT body ->> 'title' FROM findings WHERE findings.fingerprint = ignored.fingerprint LIMIT 1), ''),
            strftime('%Y-%m-%dT%H:%M:%f000+00:00', 'now') FROM ignored;
        UPDATE findings SET silent = 0 WHERE fingerprint IN (SELECT fingerprint FROM ignored);
        DROP TABLE ignored;
        CREATE TABLE allowed (                          -- checks that came back: older verdicts no longer count
            reviewer TEXT NOT NULL,
            check_id TEXT NOT NULL,
            since TEXT NOT NULL,
            PRIMARY KEY (reviewer, check_id)
        ) WITHOUT ROWID;
        CREATE TABLE briefs (day TEXT PRIMARY KEY) WITHOUT ROWID;
    """)


@MIGRATIONS()
def m008_readings(db: Database) -> None:
    """As what the user wants the documents of a folder to be read."""
    db.executescript("CREATE TABLE readings (folder TEXT PRIMARY KEY, kind TEXT NOT NULL, role TEXT) WITHOUT ROWID")


@MIGRATIONS()
def m009_senders(db: Database) -> None:
    """Senders and threads of the mails that were read before there was a place for them."""
    for row in db.execute("SELECT review_id, headers FROM texts WHERE headers <> '[]'").fetchall():
        sender, thread = family_of_mail(HEADERS.validate_json(row[1]))
        db.execute("UPDATE reviews SET sender = ?, thread = ? WHERE id = ?", (sender, thread, row[0]))


@MIGRATIONS()
def m010_remembered(db: Database) -> None:
    """What the user said of senders too, and the names by which he goes in contracts."""
    db.executescript("""
        ALTER TABLE readings RENAME TO readings_of_folders;
        CREATE TABLE readings (
            whence TEXT NOT NULL,  -- folder or sender
            value TEXT NOT NULL,   -- its path; the address, in small letters
            kind TEXT NOT NULL,
            role TEXT,
            PRIMARY KEY (whence, value)
        ) WITHOUT ROWID;
        INSERT INTO readings SELECT 'folder', folder, kind, role FROM readings_of_folders;
        DROP TABLE readings_of_folders;
        CREATE TABLE own_names (name TEXT PRIMARY KEY) WITHOUT ROWID;
    """)


@MIGRATIONS()
def m011_spelled_names(db: Database) -> None:
    """The user's names as he would write them."""
    db.executescript("ALTER TABLE own_names ADD COLUMN spelled TEXT")
