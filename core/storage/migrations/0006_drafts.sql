-- SPDX-FileCopyrightText: 2026 The Baton authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What somebody is typing and has not committed. It is nobody's business but his own, and no part of the history.
-- next
-- `user_id` is 0 where nobody is known yet. `subject` is what the words are about, as "17"; `label` is what it is called
-- there, and `fields` are the words: both may hold personal data.
-- next
CREATE TABLE draft (
    user_id BIGINT NOT NULL,
    kind TEXT NOT NULL,
    subject TEXT NOT NULL,
    label TEXT,
    fields {{json}} NOT NULL,
    changed_at {{instant}} NOT NULL,
    PRIMARY KEY (user_id, kind, subject)
) {{without_rowid}}
-- next
-- only: postgresql
ALTER TABLE draft ENABLE ROW LEVEL SECURITY
-- next
-- only: postgresql
CREATE POLICY own_alone ON draft USING (user_id = (SELECT my_id()))
-- next
-- only: postgresql
DO $$
BEGIN
    GRANT SELECT, INSERT, UPDATE, DELETE ON draft TO baton_user;
EXCEPTION
    -- As in 0005_rights.sql: the administrator makes the role, and grants it.
    WHEN insufficient_privilege OR undefined_object THEN NULL;
END
$$
