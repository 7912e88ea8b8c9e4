-- Schema 3. Events in calendars, bookings, agreed days, clashes settled.

ALTER TABLE events ADD COLUMN lead INTEGER REFERENCES people (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE events ADD COLUMN requirement TEXT NOT NULL DEFAULT '';
ALTER TABLE events ADD COLUMN head_sessions TEXT NOT NULL DEFAULT '';
ALTER TABLE events ADD COLUMN description TEXT NOT NULL DEFAULT '';
ALTER TABLE events ADD COLUMN uid TEXT NOT NULL DEFAULT '';
ALTER TABLE events ADD COLUMN sequence INTEGER NOT NULL DEFAULT 0;
ALTER TABLE events ADD COLUMN all_day TEXT NOT NULL DEFAULT 'unknown';
ALTER TABLE events ADD COLUMN source TEXT NOT NULL DEFAULT '';
CREATE INDEX events_lead ON events (lead);

CREATE TABLE bookings (
    id INTEGER PRIMARY KEY,
    event INTEGER NOT NULL REFERENCES events (id) DEFERRABLE INITIALLY DEFERRED,
    person INTEGER NOT NULL REFERENCES people (id) DEFERRABLE INITIALLY DEFERRED,
    state TEXT NOT NULL DEFAULT 'booked',
    role TEXT NOT NULL DEFAULT 'participant',
    deputy_for INTEGER REFERENCES people (id) DEFERRABLE INITIALLY DEFERRED,
    "at" TEXT,
    room TEXT NOT NULL DEFAULT '',
    travel TEXT NOT NULL DEFAULT '',
    reason TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX bookings_event ON bookings (event);
CREATE INDEX bookings_person ON bookings (person);
CREATE INDEX bookings_deputy_for ON bookings (deputy_for);
CREATE UNIQUE INDEX bookings_once ON bookings (event, person);

CREATE TABLE clash_decisions (
    id INTEGER PRIMARY KEY,
    clash TEXT NOT NULL DEFAULT '' UNIQUE,
    reason TEXT NOT NULL DEFAULT '',
    "at" TEXT,
    who TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE agreed_days (
    id INTEGER PRIMARY KEY,
    person INTEGER NOT NULL REFERENCES people (id) DEFERRABLE INITIALLY DEFERRED,
    cohort INTEGER NOT NULL REFERENCES cohorts (id) DEFERRABLE INITIALLY DEFERRED,
    academic_year INTEGER NOT NULL,
    day_kind TEXT NOT NULL DEFAULT '',
    days INTEGER NOT NULL DEFAULT 0,
    note TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX agreed_days_person ON agreed_days (person);
CREATE INDEX agreed_days_cohort ON agreed_days (cohort);
CREATE UNIQUE INDEX agreed_days_once ON agreed_days (person, cohort, academic_year, day_kind);

CREATE TABLE event_templates (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL DEFAULT '' UNIQUE,
    definition TEXT NOT NULL DEFAULT ''
) STRICT;
