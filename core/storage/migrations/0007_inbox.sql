-- SPDX-FileCopyrightText: 2026 The Baton authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- How far each person has read the inbox. Its entries are not stored: they follow from the records that they are about.
-- The entry '*' stands for all of them; what is read one by one has a row of its own, which counts before that.
-- next
CREATE TABLE inbox_mark (
    user_id BIGINT NOT NULL REFERENCES app_user (id) ON DELETE CASCADE,
    entry TEXT NOT NULL,
    read_to {{instant}} NOT NULL,
    PRIMARY KEY (user_id, entry)
) {{without_rowid}}
-- next
CREATE INDEX handoff_sender ON handoff (from_user_id, handed_at) WHERE from_user_id IS NOT NULL
-- next
-- only: postgresql
ALTER TABLE inbox_mark ENABLE ROW LEVEL SECURITY
-- next
-- only: postgresql
CREATE POLICY own_marks ON inbox_mark USING (user_id = (SELECT my_id()))
-- next
-- only: postgresql
DO $$
BEGIN
    GRANT SELECT, INSERT, UPDATE, DELETE ON inbox_mark TO baton_user;
EXCEPTION
    WHEN insufficient_privilege OR undefined_object THEN NULL;
END
$$
