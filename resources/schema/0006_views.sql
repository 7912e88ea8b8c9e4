-- Schema 6. Saved views, and people who look like one and are two.

CREATE TABLE saved_views (
    id INTEGER PRIMARY KEY,
    page TEXT NOT NULL DEFAULT '',
    name TEXT NOT NULL DEFAULT '',
    filter TEXT NOT NULL DEFAULT '',
    layout TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE UNIQUE INDEX saved_views_once ON saved_views (page, name);

CREATE TABLE distinct_people (
    id INTEGER PRIMARY KEY,
    first INTEGER NOT NULL REFERENCES people (id) DEFERRABLE INITIALLY DEFERRED,
    second INTEGER NOT NULL REFERENCES people (id) DEFERRABLE INITIALLY DEFERRED,
    "at" TEXT,
    who TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX distinct_people_first ON distinct_people (first);
CREATE INDEX distinct_people_second ON distinct_people (second);
