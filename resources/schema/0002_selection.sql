-- Schema 2. Selecting applicants: their moves, two reviewers, evidence by source, decisions, letters.

ALTER TABLE applications ADD COLUMN late_reason TEXT NOT NULL DEFAULT '';
ALTER TABLE applications ADD COLUMN over_reason TEXT NOT NULL DEFAULT '';
ALTER TABLE applications ADD COLUMN exception TEXT NOT NULL DEFAULT '';
ALTER TABLE applications ADD COLUMN first_reviewer TEXT NOT NULL DEFAULT '';
ALTER TABLE applications ADD COLUMN second_reviewer TEXT NOT NULL DEFAULT '';
ALTER TABLE applications ADD COLUMN moderation TEXT NOT NULL DEFAULT '';
ALTER TABLE applications ADD COLUMN feedback TEXT NOT NULL DEFAULT '';

ALTER TABLE judgements ADD COLUMN second_score INTEGER;
ALTER TABLE judgements ADD COLUMN form_evidence TEXT NOT NULL DEFAULT '';
ALTER TABLE judgements ADD COLUMN teacher_evidence TEXT NOT NULL DEFAULT '';
ALTER TABLE judgements ADD COLUMN head_evidence TEXT NOT NULL DEFAULT '';

CREATE TABLE application_moves (
    id INTEGER PRIMARY KEY,
    application INTEGER NOT NULL REFERENCES applications (id) DEFERRABLE INITIALLY DEFERRED,
    "from" TEXT NOT NULL DEFAULT 'interest',
    "to" TEXT NOT NULL DEFAULT 'interest',
    "at" TEXT NOT NULL,
    who TEXT NOT NULL DEFAULT '',
    reason TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX application_moves_application ON application_moves (application);

CREATE TABLE decisions (
    id INTEGER PRIMARY KEY,
    cohort INTEGER NOT NULL REFERENCES cohorts (id) DEFERRABLE INITIALLY DEFERRED,
    title TEXT NOT NULL DEFAULT '',
    "at" TEXT NOT NULL,
    who TEXT NOT NULL DEFAULT '',
    edition TEXT NOT NULL DEFAULT '',
    content TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX decisions_cohort ON decisions (cohort);

CREATE TABLE letter_templates (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL DEFAULT 'offer',
    subject TEXT NOT NULL DEFAULT '',
    body TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE UNIQUE INDEX letter_templates_once ON letter_templates (kind);

CREATE TABLE import_mappings (
    id INTEGER PRIMARY KEY,
    for_table TEXT NOT NULL DEFAULT '',
    headings TEXT NOT NULL DEFAULT '',
    "map" TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE UNIQUE INDEX import_mappings_once ON import_mappings (for_table, headings);
