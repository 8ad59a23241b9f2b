-- What a person said why something was handed out. Bound to its audit row by detail_commit (HMAC-SHA-256 under the case's audit salt), so
-- that it cannot be reworded; gone with the case when that is erased, and then not to be guessed from the row.
CREATE TABLE audit_reasons (
    site_id TEXT NOT NULL,
    store_id TEXT NOT NULL,
    seq INTEGER NOT NULL CHECK (seq > 0),           -- the audit row it belongs to
    case_id TEXT,                                   -- NULL: of no case
    words TEXT NOT NULL,
    PRIMARY KEY (site_id, store_id, seq)
) STRICT, WITHOUT ROWID;

CREATE INDEX audit_reasons_by_case ON audit_reasons (site_id, case_id);

-- Roots of the full subtrees of 2^level audit rows, level 8 and up: what lets a proof be made without reading the log (core/store/README.md,
-- "Audit"). Can be made anew from the rows; a proof is checked against a signed root before it leaves.
CREATE TABLE audit_nodes (
    site_id TEXT NOT NULL,
    store_id TEXT NOT NULL,
    level INTEGER NOT NULL CHECK (level >= 8),
    position INTEGER NOT NULL,
    hash BLOB NOT NULL CHECK (length(hash) = 32),
    PRIMARY KEY (site_id, store_id, level, position)
) STRICT, WITHOUT ROWID;
