-- What somebody is typing and has not saved yet, sealed to the one who types it (core/store/README.md, "Lock, drafts and residue"). No record:
-- no operation, never in a bundle, gone when the words are saved. The place names a page and a case by id, never a word of a case.
CREATE TABLE drafts (
    site_id TEXT NOT NULL,
    user_id TEXT NOT NULL,
    place TEXT NOT NULL CHECK (length(place) BETWEEN 1 AND 200),
    case_id TEXT,                                   -- NULL: of no case; so that erasing a case finds them
    changed_ms INTEGER NOT NULL,
    sealed BLOB NOT NULL,
    PRIMARY KEY (site_id, user_id, place)
) STRICT, WITHOUT ROWID;
CREATE INDEX drafts_by_case ON drafts (site_id, case_id) WHERE case_id IS NOT NULL;
