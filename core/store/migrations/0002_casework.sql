-- Casework and evidence. Every record table has site_id, id, case_id and deleted_ms; Change inserts a row with these alone and then sets
-- one field after another, so every other column has a default or may be NULL. There are no foreign keys: operations of another store
-- arrive in any order, and the merge decides what a pointer at nothing means. Days are "2026-03-14", times of day "21:14", both Korean.

-- The case: what belongs to no single act, person or paper. case_id is the row's own id.
CREATE TABLE cases (
    site_id TEXT NOT NULL,
    id TEXT NOT NULL,
    case_id TEXT NOT NULL,
    number TEXT NOT NULL DEFAULT '',
    channel TEXT NOT NULL DEFAULT 'phone' CHECK (channel IN ('phone', 'messenger', 'email', 'visit', 'police', 'school', 'centre', 'other')),
    urgency TEXT NOT NULL DEFAULT 'normal' CHECK (urgency IN ('normal', 'soon', 'immediate')),
    opened_ms INTEGER NOT NULL DEFAULT 0,
    counselor TEXT,
    summary TEXT NOT NULL DEFAULT '',
    relation_to_suspect TEXT NOT NULL DEFAULT '',
    requested_station TEXT NOT NULL DEFAULT '',
    planned_filing_on TEXT CHECK (planned_filing_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    complaint_purpose TEXT NOT NULL DEFAULT '',
    wish TEXT CHECK (wish IN ('wanted', 'not_wanted', 'reserved')),
    complaint_reason TEXT NOT NULL DEFAULT '',
    duplicate_complaint TEXT, -- NULL: not asked; '': no; text: office and number
    other_investigation TEXT,
    civil_suit TEXT,
    closed_ms INTEGER,
    deleted_ms INTEGER,
    PRIMARY KEY (site_id, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX cases_by_opening ON cases (opened_ms DESC, id) WHERE deleted_ms IS NULL;
CREATE INDEX cases_by_case ON cases (case_id);
CREATE INDEX cases_by_number ON cases (number);

-- The victim. true_name and address are sealed under the identity compartment.
CREATE TABLE clients (
    site_id TEXT NOT NULL,
    id TEXT NOT NULL,
    case_id TEXT NOT NULL,
    alias TEXT NOT NULL DEFAULT '',
    true_name BLOB,
    under_alias INTEGER NOT NULL DEFAULT 1 CHECK (under_alias IN (0, 1)),
    born_on TEXT CHECK (born_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    disabled INTEGER CHECK (disabled IN (0, 1)),
    scientific_evidence INTEGER CHECK (scientific_evidence IN (0, 1)),
    phone TEXT NOT NULL DEFAULT '',
    email TEXT NOT NULL DEFAULT '',
    address BLOB,
    occupation TEXT NOT NULL DEFAULT '',
    gender TEXT CHECK (gender IN ('female', 'male', 'other')),
    deleted_ms INTEGER,
    PRIMARY KEY (site_id, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX clients_by_case ON clients (case_id);

CREATE TABLE guardians (
    site_id TEXT NOT NULL,
    id TEXT NOT NULL,
    case_id TEXT NOT NULL,
    name TEXT NOT NULL DEFAULT '',
    relation TEXT NOT NULL DEFAULT '',
    phone TEXT NOT NULL DEFAULT '',
    legal_representative INTEGER NOT NULL DEFAULT 0 CHECK (legal_representative IN (0, 1)),
    deleted_ms INTEGER,
    PRIMARY KEY (site_id, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX guardians_by_case ON guardians (case_id);

-- How the victim may be reached, or must not be.
CREATE TABLE safe_contacts (
    site_id TEXT NOT NULL,
    id TEXT NOT NULL,
    case_id TEXT NOT NULL,
    channel TEXT NOT NULL DEFAULT 'phone' CHECK (channel IN ('phone', 'sms', 'messenger', 'email', 'mail', 'visit')),
    value TEXT NOT NULL DEFAULT '',
    rule TEXT NOT NULL DEFAULT '',
    from_time TEXT CHECK (from_time GLOB '[0-2][0-9]:[0-5][0-9]'),
    until_time TEXT CHECK (until_time GLOB '[0-2][0-9]:[0-5][0-9]'),
    allowed INTEGER NOT NULL DEFAULT 1 CHECK (allowed IN (0, 1)),
    deleted_ms INTEGER,
    PRIMARY KEY (site_id, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX safe_contacts_by_case ON safe_contacts (case_id);

CREATE TABLE suspects (
    site_id TEXT NOT NULL,
    id TEXT NOT NULL,
    case_id TEXT NOT NULL,
    name TEXT NOT NULL DEFAULT '', -- '': unknown
    relation TEXT NOT NULL DEFAULT '',
    accounts TEXT NOT NULL DEFAULT '', -- one a line
    phone TEXT NOT NULL DEFAULT '',
    bank_account TEXT NOT NULL DEFAULT '',
    description TEXT NOT NULL DEFAULT '',
    deleted_ms INTEGER,
    PRIMARY KEY (site_id, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX suspects_by_case ON suspects (case_id);

-- One row for each criminal act. The running number is the place in clock order and stored nowhere.
CREATE TABLE acts (
    site_id TEXT NOT NULL,
    id TEXT NOT NULL,
    case_id TEXT NOT NULL,
    kind TEXT NOT NULL DEFAULT '',
    statute TEXT NOT NULL DEFAULT '',
    happened TEXT NOT NULL DEFAULT '', -- a day, a minute, a stretch or "../day" (ISO 8601-2); '': not known
    estimated INTEGER NOT NULL DEFAULT 0 CHECK (estimated IN (0, 1)),
    continues_until TEXT CHECK (continues_until GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    knew_harm_and_offender_on TEXT CHECK (knew_harm_and_offender_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    knew_offender_on TEXT CHECK (knew_offender_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    place TEXT NOT NULL DEFAULT '',
    account TEXT NOT NULL DEFAULT '',
    url TEXT NOT NULL DEFAULT '',
    what TEXT NOT NULL DEFAULT '',
    suspect_id TEXT,
    recipients INTEGER CHECK (recipients >= 0),
    amount_krw INTEGER CHECK (amount_krw >= 0),
    note TEXT NOT NULL DEFAULT '',
    position INTEGER NOT NULL DEFAULT 0,
    deleted_ms INTEGER,
    PRIMARY KEY (site_id, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX acts_by_case ON acts (case_id);

-- The victim's statement: her words are sealed under the evidence compartment.
CREATE TABLE statements (
    site_id TEXT NOT NULL,
    id TEXT NOT NULL,
    case_id TEXT NOT NULL,
    acquaintance BLOB,
    chronology BLOB,
    harm BLOB,
    how_learnt BLOB,
    how_knew_offender BLOB,
    impact BLOB,
    wish BLOB,
    witnesses BLOB,
    written_on TEXT CHECK (written_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    written_at TEXT NOT NULL DEFAULT '',
    deleted_ms INTEGER,
    PRIMARY KEY (site_id, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX statements_by_case ON statements (case_id);

-- Purpose × recipient × items, one version of the sheet.
CREATE TABLE consents (
    site_id TEXT NOT NULL,
    id TEXT NOT NULL,
    case_id TEXT NOT NULL,
    purpose TEXT NOT NULL DEFAULT 'processing' CHECK (purpose IN ('processing', 'sensitive', 'referral', 'statistics', 'evidence_storage', 'deletion')),
    recipient TEXT NOT NULL DEFAULT 'own' CHECK (recipient IN ('own', 'central_office', 'police', 'education_office', 'counseling_centre', 'college_centres', 'legal_support', 'medical')),
    items TEXT NOT NULL DEFAULT '', -- record kinds, one a line; '': all of the purpose
    version TEXT NOT NULL DEFAULT '',
    given_on TEXT CHECK (given_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    expires_on TEXT CHECK (expires_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    withdrawn_on TEXT CHECK (withdrawn_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    by_guardian INTEGER NOT NULL DEFAULT 0 CHECK (by_guardian IN (0, 1)),
    deleted_ms INTEGER,
    PRIMARY KEY (site_id, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX consents_by_case ON consents (case_id);

CREATE TABLE tasks (
    site_id TEXT NOT NULL,
    id TEXT NOT NULL,
    case_id TEXT NOT NULL,
    title TEXT NOT NULL DEFAULT '',
    due_on TEXT CHECK (due_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    done_ms INTEGER,
    origin TEXT NOT NULL DEFAULT 'own' CHECK (origin IN ('own', 'plan', 'stage')),
    deleted_ms INTEGER,
    PRIMARY KEY (site_id, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX tasks_by_case ON tasks (case_id);

-- This evidence shows that act.
CREATE TABLE act_exhibits (
    site_id TEXT NOT NULL,
    id TEXT NOT NULL,
    case_id TEXT NOT NULL,
    act_id TEXT NOT NULL DEFAULT '',
    evidence_id TEXT NOT NULL DEFAULT '',
    deleted_ms INTEGER,
    PRIMARY KEY (site_id, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX act_exhibits_by_case ON act_exhibits (case_id);
CREATE INDEX act_exhibits_by_evidence ON act_exhibits (evidence_id);

-- One file taken in as proof; its bytes lie sealed in blobs/<blob_name>.
CREATE TABLE evidence_items (
    site_id TEXT NOT NULL,
    id TEXT NOT NULL,
    case_id TEXT NOT NULL,
    file_name TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL DEFAULT 'other' CHECK (kind IN ('screenshot', 'chat', 'saved_page', 'mail', 'image', 'video', 'audio', 'document', 'payment', 'other')),
    media_type TEXT NOT NULL DEFAULT '',
    size_bytes INTEGER NOT NULL DEFAULT 0 CHECK (size_bytes >= 0),
    sha256 BLOB CHECK (length(sha256) = 32),
    blob_name TEXT NOT NULL DEFAULT '',
    wrapped_key BLOB, -- the blob's key, sealed under the evidence compartment
    source TEXT NOT NULL DEFAULT '',
    author TEXT NOT NULL DEFAULT '',
    captured_on TEXT CHECK (captured_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    capture_method TEXT NOT NULL DEFAULT '',
    captured_by TEXT NOT NULL DEFAULT '',
    imported_ms INTEGER NOT NULL DEFAULT 0,
    gate_answer TEXT NOT NULL DEFAULT 'unknown' CHECK (gate_answer IN ('no', 'unknown', 'yes')),
    person_shown INTEGER NOT NULL DEFAULT 0 CHECK (person_shown IN (0, 1)),
    sensitivity TEXT NOT NULL DEFAULT 'plain' CHECK (sensitivity IN ('plain', 'sexual')),
    consent_id TEXT,
    purpose TEXT NOT NULL DEFAULT '',
    original_place TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    position INTEGER NOT NULL DEFAULT 0,
    deleted_ms INTEGER,
    PRIMARY KEY (site_id, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX evidence_items_by_case ON evidence_items (case_id);
CREATE INDEX evidence_items_by_blob ON evidence_items (blob_name);

-- Every touch of an item, in order.
CREATE TABLE custody_events (
    site_id TEXT NOT NULL,
    id TEXT NOT NULL,
    case_id TEXT NOT NULL,
    evidence_id TEXT NOT NULL DEFAULT '',
    happened_ms INTEGER NOT NULL DEFAULT 0,
    action TEXT NOT NULL DEFAULT 'imported' CHECK (action IN ('imported', 'verified', 'exported', 'handed_over', 'returned', 'printed', 'destroyed')),
    giver TEXT NOT NULL DEFAULT '',
    receiver TEXT NOT NULL DEFAULT '',
    place TEXT NOT NULL DEFAULT '',
    seal_number TEXT NOT NULL DEFAULT '',
    reason TEXT NOT NULL DEFAULT '',
    deleted_ms INTEGER,
    PRIMARY KEY (site_id, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX custody_events_by_case ON custody_events (case_id);
CREATE INDEX custody_events_by_evidence ON custody_events (evidence_id);

-- What search finds: made from the records, never exchanged, and made anew by SearchIndex::rebuild. The tokens are kept because the index
-- is contentless, and a word leaves it only by being named: with contentless_delete FTS5 keeps deleted words in its segments even with
-- secure-delete on (measured with SQLite 3.46.1), and erasure must leave none.
CREATE TABLE search_index_rows (
    docid INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    object_id TEXT NOT NULL UNIQUE,
    case_id TEXT NOT NULL,
    tokens TEXT NOT NULL
) STRICT;
CREATE INDEX search_index_rows_by_case ON search_index_rows (case_id);

CREATE VIRTUAL TABLE search_index USING fts5 (
    tokens,
    content = '',
    tokenize = 'unicode61',
    prefix = '1'
);
INSERT INTO search_index (search_index, rank) VALUES ('secure-delete', 1);
