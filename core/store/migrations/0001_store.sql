-- What every store has before it holds a case: the operation log, the audit chain, the keys of cases and the store's own bookkeeping.
-- site_id comes first in every primary key, so that the central office and a distributed PostgreSQL keep the same tables.
-- Ids are 36-character text, times are UTC milliseconds, values of operations are canonical JSON (core/store/README.md).

-- One row for every written field, for ever (only erasure empties values). store_id and n name it; n has no gaps within a store.
CREATE TABLE operations (
    site_id TEXT NOT NULL,
    store_id TEXT NOT NULL,
    n INTEGER NOT NULL CHECK (n > 0),
    hlc INTEGER NOT NULL CHECK (hlc > 0),           -- hybrid clock: 48 bits of milliseconds, 16 bits of counter
    user_id TEXT NOT NULL,
    type TEXT NOT NULL CHECK (type IN ('set', 'add', 'state', 'tomb', 'link', 'erase')),
    case_id TEXT,                                   -- NULL: of no case
    object_kind TEXT NOT NULL,
    object_id TEXT NOT NULL,
    field TEXT NOT NULL,                            -- '' when the operation is about the whole row
    base TEXT NOT NULL,                             -- JSON list of the operations it overwrites, ["<store>:<n>", …], sorted
    value TEXT,                                     -- canonical JSON; a sealed field: {"sealed": SHA-256 of the ciphertext}
    old_value TEXT,                                 -- what undo puts back; never leaves the store
    office_sealed BLOB,                             -- a sealed field's value, sealed to the office's compartment key
    PRIMARY KEY (site_id, store_id, n)
) STRICT, WITHOUT ROWID;

CREATE INDEX operations_by_field ON operations (site_id, object_id, field);
CREATE INDEX operations_by_case ON operations (site_id, case_id, hlc);

-- The operations a field's present value rests on. More than one: a conflict for a person to settle.
CREATE TABLE field_heads (
    site_id TEXT NOT NULL,
    object_id TEXT NOT NULL,
    field TEXT NOT NULL,
    store_id TEXT NOT NULL,
    n INTEGER NOT NULL,
    PRIMARY KEY (site_id, object_id, field, store_id, n)
) STRICT, WITHOUT ROWID;

-- One row for every action and every sensitive read, chained by hash (core/store/README.md, "Audit"). No personal data.
CREATE TABLE audit_log (
    site_id TEXT NOT NULL,
    store_id TEXT NOT NULL,
    seq INTEGER NOT NULL CHECK (seq > 0),
    hlc INTEGER NOT NULL,
    wall_ms INTEGER NOT NULL,
    tz_minutes INTEGER NOT NULL,
    user_id TEXT NOT NULL,
    role TEXT NOT NULL,
    device_id TEXT NOT NULL,
    action TEXT NOT NULL,
    object_kind TEXT,
    object_id TEXT,
    case_id TEXT,
    reason_code TEXT,
    first_n INTEGER,                                -- the operations this action wrote; NULL: it only read
    last_n INTEGER,
    detail_commit BLOB,                             -- HMAC-SHA-256 of those operations under the case's audit salt
    prev_hash BLOB NOT NULL CHECK (length(prev_hash) = 32),
    hash BLOB NOT NULL CHECK (length(hash) = 32),
    PRIMARY KEY (site_id, store_id, seq)
) STRICT, WITHOUT ROWID;

-- Signed states of the chain: tree_size rows with this Merkle root (RFC 6962) and this last hash.
CREATE TABLE audit_checkpoints (
    site_id TEXT NOT NULL,
    store_id TEXT NOT NULL,
    tree_size INTEGER NOT NULL CHECK (tree_size > 0),
    epoch INTEGER NOT NULL,
    root BLOB NOT NULL CHECK (length(root) = 32),
    head BLOB NOT NULL CHECK (length(head) = 32),
    wall_ms INTEGER NOT NULL,
    user_id TEXT NOT NULL,
    signature BLOB NOT NULL CHECK (length(signature) = 64),
    mac BLOB NOT NULL CHECK (length(mac) = 32),
    PRIMARY KEY (site_id, store_id, tree_size)
) STRICT, WITHOUT ROWID;

-- A case's keys, each wrapped under the key of its compartment. Destroying the rows of a case makes its sealed values unreadable.
CREATE TABLE case_keys (
    site_id TEXT NOT NULL,
    case_id TEXT NOT NULL,                          -- the null id: for sealed values of no case
    compartment TEXT NOT NULL CHECK (compartment IN ('working', 'identity', 'evidence', 'notes')),
    generation INTEGER NOT NULL,
    wrapped BLOB NOT NULL,
    PRIMARY KEY (site_id, case_id, compartment, generation)
) STRICT, WITHOUT ROWID;

-- The store's bookkeeping: epoch, last operation number, clock, audit state, what was exported and acknowledged.
CREATE TABLE store_state (
    site_id TEXT NOT NULL,
    store_id TEXT NOT NULL,
    key TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (site_id, store_id, key)
) STRICT, WITHOUT ROWID;

-- What the site has chosen: never personal.
CREATE TABLE settings (
    site_id TEXT NOT NULL,
    key TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (site_id, key)
) STRICT, WITHOUT ROWID;
