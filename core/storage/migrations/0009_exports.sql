-- SPDX-FileCopyrightText: 2026 The Baton authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What left Baton as a file or on paper: when, by whom, how many records with which columns, under which condition, and
-- what for. It is only ever added to. `condition_text`, `title` and `reason` may hold personal data.
-- next
CREATE TABLE export_log (
    id {{id}},
    list TEXT NOT NULL,
    title TEXT,
    condition_text TEXT,
    columns {{json}} NOT NULL,
    format SMALLINT NOT NULL,
    row_count BIGINT NOT NULL,
    contacts {{boolean}} NOT NULL,
    purpose SMALLINT NOT NULL,
    reason TEXT NOT NULL,
    digest TEXT,
    occurred_at {{instant}} NOT NULL,
    recorded_at {{instant}} NOT NULL,
    actor_id BIGINT REFERENCES app_user (id)
)
-- next
CREATE INDEX export_log_actor ON export_log (actor_id, recorded_at)
-- next
-- only: postgresql
ALTER TABLE export_log ENABLE ROW LEVEL SECURITY
-- next
-- only: postgresql
-- Marketing operations (2) and auditors (7) read all of it.
CREATE POLICY who_reads ON export_log FOR SELECT
USING (actor_id = (SELECT my_id()) OR (SELECT has_role(my_id(), 2)) OR (SELECT has_role(my_id(), 7)))
-- next
-- only: postgresql
CREATE POLICY own_new ON export_log FOR INSERT WITH CHECK (actor_id = (SELECT my_id()))
-- next
-- only: postgresql
DO $$
BEGIN
    GRANT SELECT, INSERT ON export_log TO baton_user;
    GRANT USAGE ON SEQUENCE export_log_id_seq TO baton_user;
EXCEPTION
    -- As in 0005_rights.sql: the administrator makes the role, and grants it.
    WHEN insufficient_privilege OR undefined_object THEN NULL;
END
$$
