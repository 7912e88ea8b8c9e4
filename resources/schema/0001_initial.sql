-- Schema 1. Every record has a random 63-bit key made by the program. Column names are the fields' names in
-- core/records. Money is in pence, days in quarters, academic years by the year they start in, dates and times
-- ISO text. A released file in this folder is never edited: the next change is the next number.

CREATE TABLE hub (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL DEFAULT '',
    lead_school TEXT NOT NULL DEFAULT '',
    contact_name TEXT NOT NULL DEFAULT '',
    email TEXT NOT NULL DEFAULT '',
    phone TEXT NOT NULL DEFAULT '',
    website TEXT NOT NULL DEFAULT '',
    address TEXT NOT NULL DEFAULT '',
    la_codes TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE schools (
    id INTEGER PRIMARY KEY,
    urn TEXT NOT NULL DEFAULT '' UNIQUE,
    name TEXT NOT NULL DEFAULT '',
    la_code TEXT NOT NULL DEFAULT '',
    la_name TEXT NOT NULL DEFAULT '',
    phase TEXT NOT NULL DEFAULT '',
    type TEXT NOT NULL DEFAULT '',
    status TEXT NOT NULL DEFAULT 'open',
    state_funded TEXT NOT NULL DEFAULT 'unknown',
    trust TEXT NOT NULL DEFAULT '',
    street TEXT NOT NULL DEFAULT '',
    town TEXT NOT NULL DEFAULT '',
    postcode TEXT NOT NULL DEFAULT '',
    phone TEXT NOT NULL DEFAULT '',
    website TEXT NOT NULL DEFAULT '',
    head_title TEXT NOT NULL DEFAULT '',
    head_first_name TEXT NOT NULL DEFAULT '',
    head_last_name TEXT NOT NULL DEFAULT '',
    easting INTEGER,
    northing INTEGER,
    pupils INTEGER,
    fsm_percent INTEGER,
    low_age INTEGER,
    high_age INTEGER,
    laestab TEXT NOT NULL DEFAULT '',
    ukprn TEXT NOT NULL DEFAULT '',
    open_date TEXT,
    close_date TEXT,
    successor_urns TEXT NOT NULL DEFAULT '',
    in_hub TEXT NOT NULL DEFAULT 'unknown'
) STRICT;

CREATE TABLE people (
    id INTEGER PRIMARY KEY,
    first_name TEXT NOT NULL DEFAULT '',
    last_name TEXT NOT NULL DEFAULT '',
    email TEXT NOT NULL DEFAULT '',
    title TEXT NOT NULL DEFAULT '',
    previous_names TEXT NOT NULL DEFAULT '',
    phone TEXT NOT NULL DEFAULT '',
    trn TEXT NOT NULL DEFAULT '',
    qts TEXT NOT NULL DEFAULT 'unknown',
    maths_teaching_since INTEGER,
    pd_lead TEXT NOT NULL DEFAULT 'unknown',
    access_needs TEXT NOT NULL DEFAULT '',
    dietary TEXT NOT NULL DEFAULT '',
    notes TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE roles (
    id INTEGER PRIMARY KEY,
    person INTEGER NOT NULL REFERENCES people (id) DEFERRABLE INITIALLY DEFERRED,
    school INTEGER REFERENCES schools (id) DEFERRABLE INITIALLY DEFERRED,
    role TEXT NOT NULL DEFAULT 'teacher',
    "from" TEXT,
    until TEXT
) STRICT;
CREATE INDEX roles_person ON roles (person);
CREATE INDEX roles_school ON roles (school);

CREATE TABLE editions (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL DEFAULT '' UNIQUE,
    title TEXT NOT NULL DEFAULT '',
    family TEXT NOT NULL DEFAULT '',
    academic_year INTEGER,
    definition TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE cohorts (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL DEFAULT '' UNIQUE,
    programme INTEGER NOT NULL REFERENCES editions (id) DEFERRABLE INITIALLY DEFERRED,
    academic_year INTEGER NOT NULL,
    places INTEGER NOT NULL DEFAULT 0,
    held INTEGER NOT NULL DEFAULT 0,
    title TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX cohorts_programme ON cohorts (programme);

CREATE TABLE applications (
    id INTEGER PRIMARY KEY,
    cohort INTEGER NOT NULL REFERENCES cohorts (id) DEFERRABLE INITIALLY DEFERRED,
    person INTEGER NOT NULL REFERENCES people (id) DEFERRABLE INITIALLY DEFERRED,
    school INTEGER REFERENCES schools (id) DEFERRABLE INITIALLY DEFERRED,
    submitted_at TEXT,
    status TEXT NOT NULL DEFAULT 'interest',
    reserve_rank INTEGER,
    reply_by TEXT,
    reason TEXT NOT NULL DEFAULT '',
    strategic_fit TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX applications_cohort ON applications (cohort);
CREATE INDEX applications_person ON applications (person);
CREATE INDEX applications_school ON applications (school);

CREATE TABLE judgements (
    id INTEGER PRIMARY KEY,
    application INTEGER NOT NULL REFERENCES applications (id) DEFERRABLE INITIALLY DEFERRED,
    criterion TEXT NOT NULL DEFAULT '',
    met TEXT NOT NULL DEFAULT 'unknown',
    evidence TEXT NOT NULL DEFAULT '',
    score INTEGER
) STRICT;
CREATE INDEX judgements_application ON judgements (application);

CREATE TABLE groups (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL DEFAULT '' UNIQUE,
    title TEXT NOT NULL DEFAULT '',
    academic_year INTEGER NOT NULL,
    ncp TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL DEFAULT 'work group',
    programme INTEGER REFERENCES editions (id) DEFERRABLE INITIALLY DEFERRED,
    focus TEXT NOT NULL DEFAULT '',
    lead INTEGER REFERENCES people (id) DEFERRABLE INITIALLY DEFERRED,
    places INTEGER
) STRICT;
CREATE INDEX groups_programme ON groups (programme);
CREATE INDEX groups_lead ON groups (lead);

CREATE TABLE group_members (
    id INTEGER PRIMARY KEY,
    "group" INTEGER NOT NULL REFERENCES groups (id) DEFERRABLE INITIALLY DEFERRED,
    school INTEGER NOT NULL REFERENCES schools (id) DEFERRABLE INITIALLY DEFERRED,
    person INTEGER REFERENCES people (id) DEFERRABLE INITIALLY DEFERRED,
    role TEXT NOT NULL DEFAULT 'participant',
    status TEXT NOT NULL DEFAULT 'interest',
    status_date TEXT
) STRICT;
CREATE INDEX group_members_group ON group_members ("group");
CREATE INDEX group_members_school ON group_members (school);
CREATE INDEX group_members_person ON group_members (person);

CREATE TABLE events (
    id INTEGER PRIMARY KEY,
    event_code TEXT NOT NULL DEFAULT '' UNIQUE,
    kind TEXT NOT NULL DEFAULT 'residential',
    title TEXT NOT NULL DEFAULT '',
    start TEXT NOT NULL,
    "end" TEXT NOT NULL,
    cohort INTEGER REFERENCES cohorts (id) DEFERRABLE INITIALLY DEFERRED,
    "group" INTEGER REFERENCES groups (id) DEFERRABLE INITIALLY DEFERRED,
    mode TEXT NOT NULL DEFAULT 'in person',
    status TEXT NOT NULL DEFAULT 'provisional',
    venue TEXT NOT NULL DEFAULT '',
    capacity INTEGER,
    days INTEGER,
    day_kind TEXT NOT NULL DEFAULT '',
    head_expected TEXT NOT NULL DEFAULT 'unknown'
) STRICT;
CREATE INDEX events_cohort ON events (cohort);
CREATE INDEX events_group ON events ("group");

CREATE TABLE sessions (
    id INTEGER PRIMARY KEY,
    event INTEGER NOT NULL REFERENCES events (id) DEFERRABLE INITIALLY DEFERRED,
    "number" INTEGER NOT NULL DEFAULT 0,
    start TEXT,
    "end" TEXT,
    days INTEGER NOT NULL DEFAULT 0,
    title TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX sessions_event ON sessions (event);

CREATE TABLE attendance (
    id INTEGER PRIMARY KEY,
    event INTEGER NOT NULL REFERENCES events (id) DEFERRABLE INITIALLY DEFERRED,
    person INTEGER NOT NULL REFERENCES people (id) DEFERRABLE INITIALLY DEFERRED,
    mark TEXT NOT NULL DEFAULT 'E',
    "session" INTEGER,
    reason TEXT NOT NULL DEFAULT '',
    role TEXT NOT NULL DEFAULT 'participant'
) STRICT;
CREATE INDEX attendance_event ON attendance (event);
CREATE INDEX attendance_person ON attendance (person);

CREATE TABLE development_days (
    id INTEGER PRIMARY KEY,
    person INTEGER NOT NULL REFERENCES people (id) DEFERRABLE INITIALLY DEFERRED,
    "date" TEXT NOT NULL,
    days INTEGER NOT NULL DEFAULT 0,
    activity TEXT NOT NULL DEFAULT '',
    status TEXT NOT NULL DEFAULT 'planned',
    note TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX development_days_person ON development_days (person);

CREATE TABLE rates (
    id INTEGER PRIMARY KEY,
    purpose TEXT NOT NULL DEFAULT '',
    "from" TEXT NOT NULL,
    amount INTEGER NOT NULL DEFAULT 0,
    "to" TEXT,
    programme INTEGER REFERENCES editions (id) DEFERRABLE INITIALLY DEFERRED,
    unit TEXT NOT NULL DEFAULT 'day'
) STRICT;
CREATE INDEX rates_programme ON rates (programme);

CREATE TABLE payments (
    id INTEGER PRIMARY KEY,
    reference TEXT NOT NULL DEFAULT '' UNIQUE,
    school INTEGER NOT NULL REFERENCES schools (id) DEFERRABLE INITIALLY DEFERRED,
    purpose TEXT NOT NULL DEFAULT '',
    amount INTEGER NOT NULL DEFAULT 0,
    person INTEGER REFERENCES people (id) DEFERRABLE INITIALLY DEFERRED,
    days INTEGER,
    status TEXT NOT NULL DEFAULT 'draft',
    "date" TEXT,
    note TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX payments_school ON payments (school);
CREATE INDEX payments_person ON payments (person);

CREATE TABLE expectations (
    id INTEGER PRIMARY KEY,
    expectation TEXT NOT NULL DEFAULT '',
    cohort INTEGER REFERENCES cohorts (id) DEFERRABLE INITIALLY DEFERRED,
    "group" INTEGER REFERENCES groups (id) DEFERRABLE INITIALLY DEFERRED,
    person INTEGER REFERENCES people (id) DEFERRABLE INITIALLY DEFERRED,
    school INTEGER REFERENCES schools (id) DEFERRABLE INITIALLY DEFERRED,
    due TEXT,
    state TEXT NOT NULL DEFAULT 'due',
    reason TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX expectations_cohort ON expectations (cohort);
CREATE INDEX expectations_group ON expectations ("group");
CREATE INDEX expectations_person ON expectations (person);
CREATE INDEX expectations_school ON expectations (school);

CREATE TABLE notes (
    id INTEGER PRIMARY KEY,
    person INTEGER REFERENCES people (id) DEFERRABLE INITIALLY DEFERRED,
    school INTEGER REFERENCES schools (id) DEFERRABLE INITIALLY DEFERRED,
    "at" TEXT NOT NULL,
    kind TEXT NOT NULL DEFAULT 'note',
    "text" TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX notes_person ON notes (person);
CREATE INDEX notes_school ON notes (school);

CREATE TABLE documents (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL DEFAULT '',
    title TEXT NOT NULL DEFAULT '',
    "at" TEXT NOT NULL,
    person INTEGER REFERENCES people (id) DEFERRABLE INITIALLY DEFERRED,
    school INTEGER REFERENCES schools (id) DEFERRABLE INITIALLY DEFERRED,
    cohort INTEGER REFERENCES cohorts (id) DEFERRABLE INITIALLY DEFERRED,
    file_name TEXT NOT NULL DEFAULT '',
    version TEXT NOT NULL DEFAULT '',
    sent_to TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX documents_person ON documents (person);
CREATE INDEX documents_school ON documents (school);
CREATE INDEX documents_cohort ON documents (cohort);

CREATE TABLE term_calendars (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL DEFAULT '' UNIQUE,
    la_code TEXT NOT NULL DEFAULT '',
    school INTEGER REFERENCES schools (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX term_calendars_school ON term_calendars (school);

CREATE TABLE term_dates (
    id INTEGER PRIMARY KEY,
    calendar INTEGER NOT NULL REFERENCES term_calendars (id) DEFERRABLE INITIALLY DEFERRED,
    academic_year INTEGER NOT NULL,
    kind TEXT NOT NULL DEFAULT 'term',
    title TEXT NOT NULL DEFAULT '',
    start TEXT NOT NULL,
    "end" TEXT NOT NULL
) STRICT;
CREATE INDEX term_dates_calendar ON term_dates (calendar);

CREATE TABLE bank_holidays (
    id INTEGER PRIMARY KEY,
    "date" TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE national_register (
    id INTEGER PRIMARY KEY,
    generation INTEGER NOT NULL DEFAULT 0,
    schools INTEGER NOT NULL DEFAULT 0,
    as_at TEXT,
    source TEXT NOT NULL DEFAULT '',
    links_generation INTEGER NOT NULL DEFAULT 0,
    links INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE INDEX people_email ON people (email COLLATE NOCASE);
CREATE INDEX people_name ON people (last_name, first_name);
CREATE UNIQUE INDEX applications_once ON applications (cohort, person);
CREATE UNIQUE INDEX judgements_once ON judgements (application, criterion);
CREATE UNIQUE INDEX sessions_once ON sessions (event, "number");
CREATE UNIQUE INDEX attendance_once ON attendance (event, person, ifnull("session", 0));

-- What every write did. A step is one named change set; its rows say, record by record and by column name,
-- what was before and after (JSON objects: all columns of a record made or removed, the changed ones of a
-- record altered). Undo, history, as-at views, redaction and exchange read these.
CREATE TABLE steps (
    id INTEGER PRIMARY KEY,
    number INTEGER NOT NULL UNIQUE,
    at TEXT NOT NULL,
    who TEXT NOT NULL,
    what TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('start', 'change', 'undo', 'redo')),
    of INTEGER REFERENCES steps (id),
    undone INTEGER NOT NULL DEFAULT 0,
    origin INTEGER NOT NULL
) STRICT;
CREATE TABLE step_rows (
    step INTEGER NOT NULL REFERENCES steps (id),
    place INTEGER NOT NULL,
    record_table TEXT NOT NULL,
    record INTEGER NOT NULL,
    operation TEXT NOT NULL CHECK (operation IN ('insert', 'update', 'delete')),
    before TEXT,
    after TEXT,
    PRIMARY KEY (step, place)
) STRICT, WITHOUT ROWID;
CREATE INDEX step_rows_record ON step_rows (record_table, record);
-- Facts about this file itself, outside the change sets: its origin, its last backup.
CREATE TABLE file_facts (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- The national register: reference data beside the records, outside the steps. A load writes a new generation
-- and the record in national_register says which is current. The key is generation * 1048576 + URN. Phase,
-- status and state_funded are the places of the values in core/records, dates Julian day numbers; the digest
-- is of all the rest, to tell at once what a later extract changes.
CREATE TABLE register_schools (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    la_code INTEGER,
    la_name TEXT,
    phase INTEGER NOT NULL,
    type TEXT,
    status INTEGER NOT NULL,
    state_funded INTEGER NOT NULL,
    trust TEXT,
    street TEXT,
    town TEXT,
    postcode TEXT,
    phone TEXT,
    website TEXT,
    head_title TEXT,
    head_first_name TEXT,
    head_last_name TEXT,
    easting INTEGER,
    northing INTEGER,
    pupils INTEGER,
    fsm_percent INTEGER,
    low_age INTEGER,
    high_age INTEGER,
    laestab INTEGER,
    ukprn INTEGER,
    open_date INTEGER,
    close_date INTEGER,
    digest INTEGER NOT NULL
) STRICT;
CREATE TABLE register_links (
    generation INTEGER NOT NULL,
    urn INTEGER NOT NULL,
    link_urn INTEGER NOT NULL,
    link_type TEXT NOT NULL,
    established INTEGER,
    PRIMARY KEY (generation, urn, link_urn, link_type)
) STRICT, WITHOUT ROWID;

-- Search, derived from the rest. Words are folded; one that begins with ~ is a whole name, or a postcode,
-- written as one. The hub's own records are indexed by the step that writes them; a generation of the register
-- by its load, in the table for even or for odd generations, the open schools first.
CREATE TABLE search_texts (
    id INTEGER PRIMARY KEY,
    record_table TEXT NOT NULL,
    record INTEGER NOT NULL,
    words TEXT NOT NULL,
    UNIQUE (record_table, record)
) STRICT;
CREATE VIRTUAL TABLE search_hub USING fts5 (
    words, content = 'search_texts', content_rowid = 'id', detail = none, columnsize = 0, prefix = '1 2 3',
    tokenize = "ascii tokenchars '~'"
);
CREATE VIRTUAL TABLE search_hub_words USING fts5vocab (search_hub, row);
CREATE VIRTUAL TABLE search_register_0 USING fts5 (
    words, content = '', detail = none, columnsize = 0, prefix = '1 2 3', tokenize = "ascii tokenchars '~'"
);
CREATE VIRTUAL TABLE search_register_1 USING fts5 (
    words, content = '', detail = none, columnsize = 0, prefix = '1 2 3', tokenize = "ascii tokenchars '~'"
);
-- The words of either register index by their first letters, parted by spaces: what slips are compared with.
CREATE TABLE search_words (
    search_table TEXT NOT NULL,
    letter TEXT NOT NULL,
    words TEXT NOT NULL,
    PRIMARY KEY (search_table, letter)
) STRICT, WITHOUT ROWID;
INSERT INTO file_facts (name, value) VALUES ('search_index', '1');
