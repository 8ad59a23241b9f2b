-- Recovery by two officers of the central office, and break-glass access to notes (core/store/RECOVERY.md).

-- The consents of officers that opened this store to somebody again: each once, for ever.
CREATE TABLE recoveries (
    site_id TEXT NOT NULL,
    nonce TEXT NOT NULL,                            -- of the request, lower-case hex
    user_id TEXT NOT NULL,                          -- whom it let in
    officers TEXT NOT NULL,                         -- SHA-256 of both signing certificates, hex, with a space between
    granted BLOB NOT NULL,                          -- recoverygranted/1: both signatures
    used_ms INTEGER NOT NULL,
    PRIMARY KEY (site_id, nonce)
) STRICT, WITHOUT ROWID;

-- Which user has been told of which.
CREATE TABLE recovery_notices (
    site_id TEXT NOT NULL,
    nonce TEXT NOT NULL,
    user_id TEXT NOT NULL,
    seen_ms INTEGER NOT NULL,
    PRIMARY KEY (site_id, nonce, user_id)
) STRICT, WITHOUT ROWID;

-- The notes' key for a supervisor, inside a box for the second person. Without both private keys there are no bytes.
CREATE TABLE break_glass_boxes (
    site_id TEXT NOT NULL,
    supervisor TEXT NOT NULL,
    second TEXT NOT NULL,
    generation INTEGER NOT NULL,                    -- of the notes' key
    box BLOB NOT NULL,
    proof BLOB NOT NULL CHECK (length(proof) = 16),
    PRIMARY KEY (site_id, supervisor, second)
) STRICT, WITHOUT ROWID;

-- Each time it was opened, and why. The reason is a person's own words about a case and goes when the case is erased.
CREATE TABLE break_glass_openings (
    site_id TEXT NOT NULL,
    id TEXT NOT NULL,
    case_id TEXT NOT NULL,
    supervisor TEXT NOT NULL,
    second TEXT NOT NULL,
    reason TEXT NOT NULL,
    opened_ms INTEGER NOT NULL,
    closed_ms INTEGER,
    reads INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (site_id, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX break_glass_by_time ON break_glass_openings (opened_ms);
CREATE INDEX break_glass_by_case ON break_glass_openings (case_id);
