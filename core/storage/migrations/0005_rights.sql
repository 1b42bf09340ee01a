-- SPDX-FileCopyrightText: 2026 The Baton authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What somebody may do on a server who is no more than a member of baton_user there, whatever program comes: read, and
-- write what is written freely. Owners and answers of hand-offs, signatures, what counts, roles and logins are not.
-- Whoever set up the workspace owns its tables and is held by none of this.
-- next
-- only: postgresql
DO $$
BEGIN
    IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'baton_user') THEN
        CREATE ROLE baton_user NOLOGIN;
    END IF;
EXCEPTION
    -- As with baton_owner: the administrator makes it, and grants what stands below.
    WHEN insufficient_privilege OR unique_violation OR duplicate_object THEN NULL;
END
$$
-- next
-- only: postgresql
-- Outside of the verbs, which run as the owner of the tables.
CREATE FUNCTION is_by_verb() RETURNS BOOLEAN LANGUAGE sql STABLE AS $$
    SELECT pg_has_role(current_user, relowner, 'MEMBER') FROM pg_class WHERE oid = CAST('baton.agreement' AS REGCLASS)
$$
-- next
-- only: postgresql
-- Whoever routes or reassigns (marketing operations 2, sales managers 5), or gives up what is his own.
CREATE FUNCTION check_giver(p_from BIGINT) RETURNS VOID LANGUAGE plpgsql STABLE SET search_path = baton, pg_temp AS $$
BEGIN
    IF NOT (has_role(my_id(), 2) OR has_role(my_id(), 5) OR coalesce(p_from = my_id(), FALSE)) THEN
        PERFORM refuse('BT403', 'handoff.byVerb');
    END IF;
END
$$
-- next
-- only: postgresql
CREATE FUNCTION guard_handoff() RETURNS TRIGGER LANGUAGE plpgsql SET search_path = baton, pg_temp AS $$
BEGIN
    IF (OLD.accepted_at IS NULL AND NEW.accepted_at IS NOT NULL) OR (OLD.rejected_at IS NULL AND NEW.rejected_at IS NOT NULL)
        OR (OLD.returned_at IS NULL AND NEW.returned_at IS NOT NULL) THEN
        PERFORM refuse('BT403', 'handoff.byVerb');
    END IF;
    IF NEW.decided_by IS DISTINCT FROM OLD.decided_by OR NEW.accepted_at IS DISTINCT FROM OLD.accepted_at
        OR NEW.rejected_at IS DISTINCT FROM OLD.rejected_at OR NEW.returned_at IS DISTINCT FROM OLD.returned_at THEN
        IF OLD.decided_by IS DISTINCT FROM my_id() THEN
            PERFORM refuse('BT403', 'handoff.notTakenBack');
        END IF;
    ELSE
        PERFORM check_giver(OLD.owner_id);
        PERFORM check_owner(NEW.owner_id, NEW.to_side);
    END IF;
    RETURN NEW;
END
$$
-- next
-- only: postgresql
CREATE TRIGGER handoff_guard BEFORE UPDATE ON handoff FOR EACH ROW
WHEN ((OLD.owner_id, OLD.decided_by, OLD.accepted_at, OLD.rejected_at, OLD.returned_at) IS DISTINCT FROM
      (NEW.owner_id, NEW.decided_by, NEW.accepted_at, NEW.rejected_at, NEW.returned_at) AND NOT is_by_verb())
EXECUTE FUNCTION guard_handoff()
-- next
-- only: postgresql
-- An import (marketing 1) names owners as its file does; elsewhere they are people of their side.
CREATE FUNCTION guard_lead_owner() RETURNS TRIGGER LANGUAGE plpgsql SET search_path = baton, pg_temp AS $$
BEGIN
    IF has_role(my_id(), 1) THEN
        RETURN NEW;
    END IF;
    IF NEW.tele_owner_id IS DISTINCT FROM OLD.tele_owner_id THEN
        PERFORM check_giver(OLD.tele_owner_id);
        PERFORM check_owner(NEW.tele_owner_id, CAST(2 AS SMALLINT));
    END IF;
    IF NEW.sales_owner_id IS DISTINCT FROM OLD.sales_owner_id THEN
        PERFORM check_giver(OLD.sales_owner_id);
        PERFORM check_owner(NEW.sales_owner_id, CAST(3 AS SMALLINT));
    END IF;
    RETURN NEW;
END
$$
-- next
-- only: postgresql
CREATE TRIGGER lead_owner_guard BEFORE UPDATE ON lead FOR EACH ROW
WHEN ((OLD.tele_owner_id, OLD.sales_owner_id) IS DISTINCT FROM (NEW.tele_owner_id, NEW.sales_owner_id)
      AND NOT is_by_verb())
EXECUTE FUNCTION guard_lead_owner()
-- next
-- only: postgresql
-- Somebody who only stands in the books, as a file's owners do: whoever imports may write him.
CREATE FUNCTION is_of_books(p_user BIGINT) RETURNS BOOLEAN LANGUAGE sql STABLE SET search_path = baton, pg_temp AS $$
    SELECT EXISTS (SELECT 1 FROM app_user WHERE id = p_user AND login IS NULL AND NOT active)
$$
-- next
-- only: postgresql
ALTER TABLE app_user ENABLE ROW LEVEL SECURITY
-- next
-- only: postgresql
CREATE POLICY everybody_reads ON app_user FOR SELECT USING (TRUE)
-- next
-- only: postgresql
CREATE POLICY operations_write ON app_user USING ((SELECT has_role(my_id(), 2)) OR (login IS NULL AND NOT active))
-- next
-- only: postgresql
ALTER TABLE user_role ENABLE ROW LEVEL SECURITY
-- next
-- only: postgresql
CREATE POLICY everybody_reads ON user_role FOR SELECT USING (TRUE)
-- next
-- only: postgresql
CREATE POLICY operations_write ON user_role USING ((SELECT has_role(my_id(), 2)) OR is_of_books(user_id))
-- next
-- only: postgresql
ALTER TABLE team_member ENABLE ROW LEVEL SECURITY
-- next
-- only: postgresql
CREATE POLICY everybody_reads ON team_member FOR SELECT USING (TRUE)
-- next
-- only: postgresql
CREATE POLICY operations_write ON team_member USING ((SELECT has_role(my_id(), 2)))
-- next
-- only: postgresql
DO $$
BEGIN
    GRANT USAGE ON SCHEMA baton TO baton_user;
    GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA baton TO baton_user;
    GRANT USAGE ON ALL SEQUENCES IN SCHEMA baton TO baton_user;
    REVOKE INSERT, UPDATE, DELETE ON agreement, agreement_signature, schema_version FROM baton_user;
    GRANT INSERT (id, kind, version, body, summary, review_due, created_at, recorded_at, created_by, updated_at,
        updated_by) ON agreement TO baton_user;
    REVOKE UPDATE, DELETE ON event_log FROM baton_user;
    REVOKE EXECUTE ON ALL FUNCTIONS IN SCHEMA baton FROM PUBLIC;
    GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA baton TO baton_user;
EXCEPTION
    WHEN insufficient_privilege OR undefined_object THEN NULL;
END
$$
