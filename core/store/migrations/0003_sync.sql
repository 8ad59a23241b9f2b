-- What travels (core/sync/FORMAT.md). First the workstation's side: bundles made, what was held back, receipts accepted.

-- One bundle of this store. Its sequence counts once its manifest stands here, whether or not the file was still written.
CREATE TABLE exports (
    site_id TEXT NOT NULL,
    store_id TEXT NOT NULL,
    bundle_id TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('delta', 'full', 'heartbeat')),
    state TEXT NOT NULL CHECK (state IN ('writing', 'sealed', 'done', 'delivered', 'dropped')),
    epoch INTEGER NOT NULL CHECK (epoch > 0),
    seq INTEGER NOT NULL CHECK (seq > 0),
    folder TEXT NOT NULL,                           -- the bundle's own directory
    from_n INTEGER NOT NULL CHECK (from_n >= 0),
    to_n INTEGER NOT NULL CHECK (to_n >= from_n),
    hlc INTEGER NOT NULL,
    withheld_cases INTEGER NOT NULL,
    audit_from INTEGER NOT NULL,
    tree_size INTEGER NOT NULL,                     -- its checkpoint in audit_checkpoints
    started_ms INTEGER NOT NULL,
    manifest BLOB,                                  -- manifest.json; NULL while parts are being written
    PRIMARY KEY (site_id, store_id, bundle_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX exports_by_seq ON exports (site_id, store_id, seq);

-- Parts finished so far, so that a broken export goes on where it stopped.
CREATE TABLE export_parts (
    site_id TEXT NOT NULL,
    bundle_id TEXT NOT NULL,
    n INTEGER NOT NULL CHECK (n > 0),
    kind TEXT NOT NULL CHECK (kind IN ('ops', 'audit', 'blob')),
    ct_len INTEGER NOT NULL,
    ct_sha256 BLOB NOT NULL CHECK (length(ct_sha256) = 32),
    pt_len INTEGER NOT NULL,
    pt_sha256 BLOB NOT NULL CHECK (length(pt_sha256) = 32),
    PRIMARY KEY (site_id, bundle_id, n)
) STRICT, WITHOUT ROWID;

-- What one bundle sends and holds back of each case and record kind; becomes export_cases once it is delivered. Numbers as "1-5 9".
CREATE TABLE export_shares (
    site_id TEXT NOT NULL,
    bundle_id TEXT NOT NULL,
    case_id TEXT NOT NULL,                          -- the null id: operations of no case
    kind TEXT NOT NULL,
    sent TEXT NOT NULL,
    withheld TEXT NOT NULL,
    PRIMARY KEY (site_id, bundle_id, case_id, kind)
) STRICT, WITHOUT ROWID;

-- What the office has acknowledged of each case and record kind, and which operations it was not given.
CREATE TABLE export_cases (
    site_id TEXT NOT NULL,
    store_id TEXT NOT NULL,
    case_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    delivered INTEGER NOT NULL CHECK (delivered IN (0, 1)),
    held TEXT NOT NULL,
    PRIMARY KEY (site_id, store_id, case_id, kind)
) STRICT, WITHOUT ROWID;

-- Receipts accepted, in their numbered chain.
CREATE TABLE receipts (
    site_id TEXT NOT NULL,
    store_id TEXT NOT NULL,
    number INTEGER NOT NULL CHECK (number > 0),
    bundle_id TEXT NOT NULL,
    result TEXT NOT NULL CHECK (result IN ('OK', 'PARK_GAP', 'PARK_EPOCH')),
    receipt BLOB NOT NULL,                          -- receipt.json
    accepted_ms INTEGER NOT NULL,
    PRIMARY KEY (site_id, store_id, number)
) STRICT, WITHOUT ROWID;

-- Now the central office's side. Empty in a workstation's store.

-- The office's own keys and certificates; private halves sealed once more under the keyring.
CREATE TABLE office_keys (
    site_id TEXT NOT NULL,
    name TEXT NOT NULL,
    private_sealed BLOB NOT NULL,
    public BLOB NOT NULL,                           -- certificate (DER), or the public half of a compartment pair
    made_ms INTEGER NOT NULL,
    PRIMARY KEY (site_id, name)
) STRICT, WITHOUT ROWID;

-- The newest revocation list of each authority.
CREATE TABLE office_revocations (
    site_id TEXT NOT NULL,
    authority TEXT NOT NULL CHECK (authority IN ('root', 'issuing')),
    number INTEGER NOT NULL CHECK (number > 0),
    list BLOB NOT NULL,
    made_ms INTEGER NOT NULL,
    PRIMARY KEY (site_id, authority)
) STRICT, WITHOUT ROWID;

-- Stores that may send, and how far each has come. site_id is the site's.
CREATE TABLE enrolled_stores (
    site_id TEXT NOT NULL,
    store_id TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('active', 'lost')),
    signing BLOB NOT NULL,                          -- certificates, DER
    signing_sha256 BLOB NOT NULL CHECK (length(signing_sha256) = 32),
    receipt BLOB NOT NULL,
    enrolled_ms INTEGER NOT NULL,
    epoch INTEGER NOT NULL DEFAULT 1,
    last_seq INTEGER NOT NULL DEFAULT 0,
    last_manifest BLOB,                             -- SHA-256 of manifest.json
    frontier INTEGER NOT NULL DEFAULT 0,
    audit_size INTEGER NOT NULL DEFAULT 0,          -- its audit log as far as it was verified
    audit_head BLOB,
    audit_peaks BLOB,                               -- MerkleTree::peaks() of those rows
    withheld_cases INTEGER NOT NULL DEFAULT 0,
    last_ms INTEGER,                                -- when a bundle of it was last applied
    lost_ms INTEGER,                                -- when it was reported lost
    PRIMARY KEY (site_id, store_id)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX enrolled_stores_by_signer ON enrolled_stores (signing_sha256);

-- The leaves of each store's audit log as they came.
CREATE TABLE site_audit (
    site_id TEXT NOT NULL,
    store_id TEXT NOT NULL,
    seq INTEGER NOT NULL CHECK (seq > 0),
    hash BLOB NOT NULL CHECK (length(hash) = 32),
    PRIMARY KEY (site_id, store_id, seq)
) STRICT, WITHOUT ROWID;

-- Every bundle that was verified: applied, or kept until something else has come.
CREATE TABLE imports (
    site_id TEXT NOT NULL,
    store_id TEXT NOT NULL,
    bundle_id TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('applied', 'gap', 'epoch')),
    epoch INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    manifest_sha256 BLOB NOT NULL CHECK (length(manifest_sha256) = 32),
    receipt_number INTEGER NOT NULL,
    imported_ms INTEGER NOT NULL,
    PRIMARY KEY (site_id, store_id, bundle_id)
) STRICT, WITHOUT ROWID;

-- Receipts given, as they were sent: the same bundle gets the same receipt again.
CREATE TABLE given_receipts (
    site_id TEXT NOT NULL,
    store_id TEXT NOT NULL,
    number INTEGER NOT NULL CHECK (number > 0),
    receipt BLOB NOT NULL,                          -- receipt.json
    message BLOB NOT NULL,                          -- the file
    made_ms INTEGER NOT NULL,
    PRIMARY KEY (site_id, store_id, number)
) STRICT, WITHOUT ROWID;

-- Evidence files of the sites, each under a key of the office's own.
CREATE TABLE office_blobs (
    site_id TEXT NOT NULL,
    evidence_id TEXT NOT NULL,
    case_id TEXT NOT NULL,
    name TEXT NOT NULL,                             -- file in blobs/
    size_bytes INTEGER NOT NULL,
    sha256 BLOB NOT NULL CHECK (length(sha256) = 32),
    key_sealed BLOB NOT NULL,                       -- under the case's evidence key
    PRIMARY KEY (site_id, evidence_id)
) STRICT, WITHOUT ROWID;
