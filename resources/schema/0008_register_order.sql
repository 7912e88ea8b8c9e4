-- Schema 8. The national register by name, for its pages, and its shares of free school meals, for quintiles.

CREATE INDEX register_schools_by_name ON register_schools (name COLLATE NOCASE);
CREATE INDEX register_schools_fsm ON register_schools (phase, state_funded, status, fsm_percent)
    WHERE fsm_percent IS NOT NULL;
