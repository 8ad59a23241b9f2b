-- Erasure of whole cases (core/store/README.md, "Erasure") and what holds one up.

-- One line for each case a store erased, in order and chained by hash. No personal data: a case is its id and its number. The same lines lie
-- sealed in erased-<generation>.bin beside the database, so that an older database brought back does not bring a case back.
CREATE TABLE erasure_ledger (
    site_id TEXT NOT NULL,
    store_id TEXT NOT NULL,                         -- the store that erased
    n INTEGER NOT NULL CHECK (n > 0),
    case_id TEXT NOT NULL,
    case_number TEXT NOT NULL,                      -- so that no number is given twice
    erased_ms INTEGER NOT NULL,
    tombstone TEXT NOT NULL,                        -- canonical JSON of "tombstone/1"
    hash BLOB NOT NULL CHECK (length(hash) = 32),   -- SHA-256(hash before, 32 zero bytes at first ‖ tombstone)
    PRIMARY KEY (site_id, store_id, n)
) STRICT, WITHOUT ROWID;
CREATE INDEX erasure_ledger_by_case ON erasure_ledger (case_id);

-- Sealed files of erased cases that still have to be removed from blobs/: written with the erasure, gone when the file is.
CREATE TABLE erasure_blobs (
    site_id TEXT NOT NULL,
    name TEXT NOT NULL,
    PRIMARY KEY (site_id, name)
) STRICT, WITHOUT ROWID;

-- Why a case must be kept for the time being, whatever its retention says. In force while lifted_on is NULL.
CREATE TABLE legal_holds (
    site_id TEXT NOT NULL,
    id TEXT NOT NULL,
    case_id TEXT NOT NULL,
    reason TEXT NOT NULL DEFAULT 'other' CHECK (reason IN ('investigation', 'trial', 'claim', 'demand_review', 'other')),
    note TEXT NOT NULL DEFAULT '',
    since_on TEXT CHECK (since_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    placed_by TEXT,
    lifted_on TEXT CHECK (lifted_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    lifted_by TEXT,
    deleted_ms INTEGER,
    PRIMARY KEY (site_id, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX legal_holds_by_case ON legal_holds (case_id);
