-- Texts of templates this site has changed; the program's own stay in its resources. Of no case: case_id is NULL. There is one row a
-- form; when two stores have each made one, the merge keeps both and the newer is used.
CREATE TABLE site_templates (
    site_id TEXT NOT NULL,
    id TEXT NOT NULL,
    case_id TEXT,
    form_id TEXT NOT NULL DEFAULT '',
    body TEXT NOT NULL DEFAULT '', -- empty: the program's own text stands again
    deleted_ms INTEGER,
    PRIMARY KEY (site_id, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX site_templates_by_form ON site_templates (form_id) WHERE deleted_ms IS NULL;
