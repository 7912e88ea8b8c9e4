-- Schema 7. Money taken back in part, told to finance in a batch; the phase a lead takes and where from.

ALTER TABLE payments ADD COLUMN taken_back INTEGER NOT NULL DEFAULT 0;

ALTER TABLE payment_moves ADD COLUMN amount INTEGER NOT NULL DEFAULT 0;
ALTER TABLE payment_moves ADD COLUMN batch INTEGER
    REFERENCES payment_batches (id) DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX payment_moves_batch ON payment_moves (batch);

ALTER TABLE lead_capacities ADD COLUMN phase TEXT NOT NULL DEFAULT '';
ALTER TABLE lead_capacities ADD COLUMN based_at INTEGER
    REFERENCES schools (id) DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX lead_capacities_based_at ON lead_capacities (based_at);
