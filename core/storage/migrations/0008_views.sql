-- SPDX-FileCopyrightText: 2026 The Baton authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Ways to show a list that got a name: filter, columns, sort, group, density. Who sees one: whoever made it (sharing 1),
-- everybody (2), everybody, and marketing operations alone change it (3). `roles`: whoever has one of them begins with it.
-- Filters may name people; a private one is nobody else's to read.
-- next
CREATE TABLE saved_view (
    id {{id}},
    revision INTEGER NOT NULL DEFAULT 1,
    list TEXT NOT NULL,
    name TEXT NOT NULL,
    owner_id BIGINT REFERENCES app_user (id),
    sharing SMALLINT NOT NULL,
    roles {{json}},
    layout {{json}} NOT NULL,
    created_at {{instant}} NOT NULL,
    recorded_at {{instant}} NOT NULL,
    created_by BIGINT,
    updated_at {{instant}},
    updated_by BIGINT,
    deleted_at {{instant}}
)
-- next
CREATE INDEX saved_view_list ON saved_view (list) WHERE deleted_at IS NULL
-- next
-- only: postgresql
ALTER TABLE saved_view ENABLE ROW LEVEL SECURITY
-- next
-- only: postgresql
CREATE POLICY who_sees ON saved_view FOR SELECT
USING (sharing > 1 OR owner_id IS NOT DISTINCT FROM (SELECT my_id()))
-- next
-- only: postgresql
CREATE POLICY own_new ON saved_view FOR INSERT
WITH CHECK (owner_id IS NOT DISTINCT FROM (SELECT my_id())
    AND ((sharing < 3 AND roles IS NULL) OR (SELECT has_role(my_id(), 2))))
-- next
-- only: postgresql
CREATE POLICY own_changed ON saved_view FOR UPDATE
USING ((sharing < 3 AND owner_id IS NOT DISTINCT FROM (SELECT my_id())) OR (sharing > 1 AND (SELECT has_role(my_id(), 2))))
WITH CHECK ((sharing < 3 AND owner_id IS NOT DISTINCT FROM (SELECT my_id())) OR (SELECT has_role(my_id(), 2)))
-- next
-- only: postgresql
DO $$
BEGIN
    GRANT SELECT, INSERT, UPDATE ON saved_view TO baton_user;
    GRANT USAGE ON SEQUENCE saved_view_id_seq TO baton_user;
EXCEPTION
    WHEN insufficient_privilege OR undefined_object THEN NULL;
END
$$
