-- Schema 4. Groups over the years, their records and toolkits, matching, stages, the forecast.

ALTER TABLE groups ADD COLUMN second_lead INTEGER REFERENCES people (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE groups ADD COLUMN identity TEXT NOT NULL DEFAULT '';
ALTER TABLE groups ADD COLUMN stage TEXT NOT NULL DEFAULT '';
ALTER TABLE groups ADD COLUMN phase TEXT NOT NULL DEFAULT '';
CREATE INDEX groups_second_lead ON groups (second_lead);

ALTER TABLE expectations ADD COLUMN met_on TEXT;

CREATE TABLE group_records (
    id INTEGER PRIMARY KEY,
    "group" INTEGER NOT NULL REFERENCES groups (id) DEFERRABLE INITIALLY DEFERRED,
    title TEXT NOT NULL DEFAULT '',
    due TEXT,
    returned TEXT,
    note TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX group_records_group ON group_records ("group");

CREATE TABLE resources (
    id INTEGER PRIMARY KEY,
    "group" INTEGER REFERENCES groups (id) DEFERRABLE INITIALLY DEFERRED,
    programme INTEGER REFERENCES editions (id) DEFERRABLE INITIALLY DEFERRED,
    focus TEXT NOT NULL DEFAULT '',
    title TEXT NOT NULL DEFAULT '',
    target TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX resources_group ON resources ("group");
CREATE INDEX resources_programme ON resources (programme);

CREATE TABLE match_choices (
    id INTEGER PRIMARY KEY,
    academic_year INTEGER NOT NULL,
    lead INTEGER NOT NULL REFERENCES people (id) DEFERRABLE INITIALLY DEFERRED,
    school INTEGER NOT NULL REFERENCES schools (id) DEFERRABLE INITIALLY DEFERRED,
    wish TEXT NOT NULL DEFAULT 'keep',
    reason TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX match_choices_lead ON match_choices (lead);
CREATE INDEX match_choices_school ON match_choices (school);
CREATE UNIQUE INDEX match_choices_once ON match_choices (academic_year, lead, school);

CREATE TABLE lead_capacities (
    id INTEGER PRIMARY KEY,
    lead INTEGER NOT NULL REFERENCES people (id) DEFERRABLE INITIALLY DEFERRED,
    academic_year INTEGER NOT NULL,
    most_schools INTEGER NOT NULL DEFAULT 0,
    note TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX lead_capacities_lead ON lead_capacities (lead);
CREATE UNIQUE INDEX lead_capacities_once ON lead_capacities (lead, academic_year);

CREATE TABLE school_stages (
    id INTEGER PRIMARY KEY,
    school INTEGER NOT NULL REFERENCES schools (id) DEFERRABLE INITIALLY DEFERRED,
    academic_year INTEGER NOT NULL,
    stage TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX school_stages_school ON school_stages (school);
CREATE UNIQUE INDEX school_stages_once ON school_stages (school, academic_year);

CREATE TABLE assumptions (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL DEFAULT '' UNIQUE,
    value INTEGER NOT NULL DEFAULT 0,
    note TEXT NOT NULL DEFAULT ''
) STRICT;
