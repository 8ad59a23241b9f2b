-- When each sealed evidence file was last read and verified from end to end, and what came of it: bookkeeping of this store, no record. The
-- rows of a case go with the case.
CREATE TABLE blob_checks (
    site_id TEXT NOT NULL,
    evidence_id TEXT NOT NULL,
    case_id TEXT NOT NULL,
    checked_ms INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('sound', 'missing', 'broken', 'unreadable')),
    PRIMARY KEY (site_id, evidence_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX blob_checks_by_time ON blob_checks (checked_ms);
CREATE INDEX blob_checks_by_case ON blob_checks (case_id);
