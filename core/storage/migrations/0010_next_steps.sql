-- SPDX-FileCopyrightText: 2026 The Baton authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What is to be done next with a lead, of which kind and by when. Whoever has the lead on that side does it. `note` may
-- hold personal data. `made_by_touch` is the touch that it came of, `done_by_touch` the one that answered it.
-- next
CREATE TABLE next_step (
    id {{id}},
    revision INTEGER NOT NULL DEFAULT 1,
    lead_id BIGINT NOT NULL REFERENCES lead (id) ON DELETE CASCADE,
    kind SMALLINT NOT NULL,
    side SMALLINT NOT NULL,
    due_at {{instant}} NOT NULL,
    note TEXT,
    batch_id BIGINT,
    made_by_touch BIGINT,
    done_at {{instant}},
    done_by BIGINT REFERENCES app_user (id),
    done_by_touch BIGINT,
    created_at {{instant}} NOT NULL,
    recorded_at {{instant}} NOT NULL,
    created_by BIGINT,
    updated_at {{instant}} NOT NULL,
    updated_by BIGINT,
    deleted_at {{instant}}
)
-- next
CREATE INDEX next_step_lead ON next_step (lead_id, due_at)
-- next
CREATE INDEX next_step_open ON next_step (due_at) WHERE done_at IS NULL AND deleted_at IS NULL
-- next
CREATE INDEX next_step_touch ON next_step (made_by_touch) WHERE made_by_touch IS NOT NULL
-- next
CREATE INDEX next_step_answer ON next_step (done_by_touch) WHERE done_by_touch IS NOT NULL
-- next
-- only: postgresql
DO $$
BEGIN
    GRANT SELECT, INSERT, UPDATE ON next_step TO baton_user;
    GRANT USAGE ON SEQUENCE next_step_id_seq TO baton_user;
EXCEPTION
    -- As in 0005_rights.sql: the administrator makes the role, and grants it.
    WHEN insufficient_privilege OR undefined_object THEN NULL;
END
$$
