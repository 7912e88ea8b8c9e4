-- Schema 5. What was promised, batches for finance, travel, how payments moved, budgets.

CREATE TABLE payment_batches (
    id INTEGER PRIMARY KEY,
    reference TEXT NOT NULL DEFAULT '' UNIQUE,
    "date" TEXT NOT NULL,
    note TEXT NOT NULL DEFAULT ''
) STRICT;

ALTER TABLE payments ADD COLUMN programme INTEGER REFERENCES editions (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE payments ADD COLUMN academic_year INTEGER;
ALTER TABLE payments ADD COLUMN batch INTEGER REFERENCES payment_batches (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE payments ADD COLUMN event INTEGER REFERENCES events (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE payments ADD COLUMN travelled_on TEXT;
ALTER TABLE payments ADD COLUMN miles INTEGER;
ALTER TABLE payments ADD COLUMN claimed_on TEXT;
CREATE INDEX payments_programme ON payments (programme);
CREATE INDEX payments_batch ON payments (batch);
CREATE INDEX payments_event ON payments (event);

CREATE TABLE commitments (
    id INTEGER PRIMARY KEY,
    school INTEGER NOT NULL REFERENCES schools (id) DEFERRABLE INITIALLY DEFERRED,
    programme INTEGER NOT NULL REFERENCES editions (id) DEFERRABLE INITIALLY DEFERRED,
    academic_year INTEGER NOT NULL,
    purpose TEXT NOT NULL DEFAULT '',
    person INTEGER REFERENCES people (id) DEFERRABLE INITIALLY DEFERRED,
    days INTEGER,
    amount INTEGER NOT NULL DEFAULT 0,
    agreement TEXT NOT NULL DEFAULT '',
    agreed_on TEXT,
    note TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX commitments_school ON commitments (school);
CREATE INDEX commitments_programme ON commitments (programme);
CREATE INDEX commitments_person ON commitments (person);

CREATE TABLE payment_moves (
    id INTEGER PRIMARY KEY,
    payment INTEGER NOT NULL REFERENCES payments (id) DEFERRABLE INITIALLY DEFERRED,
    "from" TEXT NOT NULL DEFAULT 'draft',
    "to" TEXT NOT NULL DEFAULT 'draft',
    "at" TEXT NOT NULL,
    who TEXT NOT NULL DEFAULT '',
    reason TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX payment_moves_payment ON payment_moves (payment);

CREATE TABLE budgets (
    id INTEGER PRIMARY KEY,
    programme INTEGER NOT NULL REFERENCES editions (id) DEFERRABLE INITIALLY DEFERRED,
    academic_year INTEGER NOT NULL,
    purpose TEXT NOT NULL DEFAULT '',
    amount INTEGER NOT NULL DEFAULT 0,
    note TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX budgets_programme ON budgets (programme);
CREATE UNIQUE INDEX budgets_once ON budgets (programme, academic_year, purpose);
