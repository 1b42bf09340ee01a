-- SPDX-FileCopyrightText: 2026 The Baton authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Who has a lead changes by these functions alone on a server, so that it asks for itself what must be true before,
-- whatever program comes. Each returns the new revision, or NULL where the row is no longer as it was looked at; what
-- must never be is an error of class BT, whose message is the code that Baton words. On SQLite, which has one program
-- at a time, the stores write the same statements themselves.
-- next
-- only: postgresql
CREATE FUNCTION refuse(p_state TEXT, p_code TEXT) RETURNS INTEGER LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION USING ERRCODE = p_state, MESSAGE = p_code;
END
$$
-- next
-- only: postgresql
CREATE FUNCTION my_id() RETURNS BIGINT LANGUAGE sql STABLE SECURITY DEFINER SET search_path = baton, pg_temp AS $$
    SELECT id FROM app_user WHERE login = session_user
$$
-- next
-- only: postgresql
-- Whoever sets up a workspace owns its tables: he makes what nobody else is there for yet.
CREATE FUNCTION administers() RETURNS BOOLEAN LANGUAGE sql STABLE AS $$
    SELECT pg_has_role(session_user, relowner, 'MEMBER') FROM pg_class WHERE oid = CAST('baton.agreement' AS REGCLASS)
$$
-- next
-- only: postgresql
-- Nobody writes as anybody but whose login it is; whoever sets up a workspace may, as long as he is nobody in it.
CREATE FUNCTION check_writer(p_actor BIGINT) RETURNS VOID LANGUAGE plpgsql SET search_path = baton, pg_temp AS $$
BEGIN
    IF p_actor IS DISTINCT FROM my_id() AND (my_id() IS NOT NULL OR NOT administers()) THEN
        PERFORM refuse('BT403', 'user.notYou');
    END IF;
END
$$
-- next
-- only: postgresql
-- Who has a lead is somebody's word, never nobody's.
CREATE FUNCTION check_actor(p_actor BIGINT) RETURNS VOID LANGUAGE plpgsql SET search_path = baton, pg_temp AS $$
BEGIN
    IF p_actor IS NULL THEN
        PERFORM refuse('BT422', 'handoff.nobody');
    END IF;
    PERFORM check_writer(p_actor);
END
$$
-- next
-- only: postgresql
-- Tele (2) are its callers (3), sales (3) its reps (4) and sales managers (5).
CREATE FUNCTION is_role_of(p_user BIGINT, p_side SMALLINT) RETURNS BOOLEAN LANGUAGE sql STABLE SET search_path = baton, pg_temp AS $$
    SELECT EXISTS (SELECT 1 FROM user_role WHERE user_id = p_user
                   AND ((p_side = 2 AND role = 3) OR (p_side = 3 AND role IN (4, 5))))
$$
-- next
-- only: postgresql
CREATE FUNCTION has_role(p_user BIGINT, p_role INTEGER) RETURNS BOOLEAN LANGUAGE sql STABLE SET search_path = baton, pg_temp AS $$
    SELECT EXISTS (SELECT 1 FROM user_role WHERE user_id = p_user AND role = p_role)
$$
-- next
-- only: postgresql
CREATE FUNCTION has_roles(p_user BIGINT) RETURNS BOOLEAN LANGUAGE sql STABLE SET search_path = baton, pg_temp AS $$
    SELECT EXISTS (SELECT 1 FROM user_role WHERE user_id = p_user)
$$
-- next
-- only: postgresql
-- Somebody of that side who works here; whoever has no role at all came with a file, and is refused nothing.
CREATE FUNCTION check_side(p_user BIGINT, p_side SMALLINT, p_inactive TEXT, p_other TEXT)
RETURNS VOID LANGUAGE plpgsql STABLE SET search_path = baton, pg_temp AS $$
BEGIN
    IF NOT EXISTS (SELECT 1 FROM app_user WHERE id = p_user AND active) THEN
        PERFORM refuse('BT422', p_inactive);
    END IF;
    IF has_roles(p_user) AND NOT is_role_of(p_user, p_side) THEN
        PERFORM refuse('BT422', p_other);
    END IF;
END
$$
-- next
-- only: postgresql
CREATE FUNCTION check_owner(p_owner BIGINT, p_side SMALLINT) RETURNS VOID LANGUAGE sql SET search_path = baton, pg_temp AS $$
    SELECT check_side(p_owner, p_side, 'handoff.ownerInactive', 'handoff.ownerSide') WHERE p_owner IS NOT NULL
$$
-- next
-- only: postgresql
CREATE FUNCTION check_claimer(p_user BIGINT, p_side SMALLINT) RETURNS VOID LANGUAGE sql SET search_path = baton, pg_temp AS $$
    SELECT check_side(p_user, p_side, 'handoff.answererInactive', 'handoff.otherSide')
$$
-- next
-- only: postgresql
-- What is one's own, or nobody's of one's side; what is others' a sales manager (5) of sales, and marketing operations
-- (2) of every side.
CREATE FUNCTION check_answerer(p_user BIGINT, p_side SMALLINT, p_owner BIGINT)
RETURNS VOID LANGUAGE plpgsql STABLE SET search_path = baton, pg_temp AS $$
BEGIN
    IF NOT EXISTS (SELECT 1 FROM app_user WHERE id = p_user AND active) THEN
        PERFORM refuse('BT422', 'handoff.answererInactive');
    END IF;
    IF p_user = p_owner OR has_role(p_user, 2) OR NOT has_roles(p_user) THEN
        RETURN;
    END IF;
    IF NOT is_role_of(p_user, p_side) THEN
        PERFORM refuse('BT422', 'handoff.otherSide');
    END IF;
    IF p_owner IS NOT NULL AND NOT (p_side = 3 AND has_role(p_user, 5)) THEN
        PERFORM refuse('BT422', 'handoff.othersLead');
    END IF;
END
$$
-- next
-- only: postgresql
-- Whether that person may answer this hand-off. A lead that has ended (won 9, disqualified 23, lost 24) answers what
-- still waits: whoever ends a lead does so for all.
CREATE FUNCTION check_answer(p_handoff BIGINT, p_actor BIGINT) RETURNS VOID LANGUAGE plpgsql SET search_path = baton, pg_temp AS $$
BEGIN
    PERFORM check_actor(p_actor);
    PERFORM check_answerer(p_actor, h.to_side, h.owner_id) FROM handoff h JOIN lead l ON l.id = h.lead_id
        WHERE h.id = p_handoff AND l.stage NOT IN (9, 23, 24);
END
$$
-- next
-- only: postgresql
-- The hand-off that has waited longest in a side's queue, or in that of one of the person's teams. A row that another
-- is about to take is passed over instead of waited for.
CREATE FUNCTION claim_next(p_side SMALLINT, p_owner BIGINT, p_at BIGINT, p_recorded BIGINT)
RETURNS TABLE (handoff_id BIGINT, lead_id BIGINT, revision INTEGER) LANGUAGE plpgsql SECURITY DEFINER SET search_path = baton, pg_temp AS $$
BEGIN
    PERFORM check_actor(p_owner);
    PERFORM check_claimer(p_owner, p_side);
    RETURN QUERY
    UPDATE handoff f SET owner_id = p_owner, owned_at = greatest(f.handed_at, p_at), revision = f.revision + 1,
        updated_at = p_recorded, updated_by = p_owner
    WHERE f.id = (
        SELECT h.id FROM handoff h
        WHERE h.to_side = p_side AND h.owner_id IS NULL AND h.accepted_at IS NULL AND h.rejected_at IS NULL
            AND h.returned_at IS NULL AND NOT EXISTS (
                SELECT 1 FROM assignment a WHERE a.lead_id = h.lead_id AND a.team_id IS NOT NULL
                    AND NOT EXISTS (SELECT 1 FROM assignment b WHERE b.lead_id = a.lead_id AND b.id > a.id)
                    AND NOT EXISTS (SELECT 1 FROM team_member m WHERE m.team_id = a.team_id AND m.user_id = p_owner))
        ORDER BY h.handed_at, h.id LIMIT 1 FOR UPDATE OF h SKIP LOCKED)
    RETURNING f.id, f.lead_id, f.revision;
END
$$
-- next
-- only: postgresql
-- Claimed by or assigned to somebody: from whoever has it (NULL: nobody), for nothing is taken behind anybody's back.
CREATE FUNCTION give_handoff(p_handoff BIGINT, p_revision INTEGER, p_from BIGINT, p_owner BIGINT, p_owned BIGINT,
    p_recorded BIGINT, p_actor BIGINT)
RETURNS INTEGER LANGUAGE plpgsql SECURITY DEFINER SET search_path = baton, pg_temp AS $$
DECLARE
    new_revision INTEGER;
    side SMALLINT;
BEGIN
    PERFORM check_actor(p_actor);
    SELECT to_side INTO side FROM handoff WHERE id = p_handoff;
    IF p_owner = p_actor THEN
        PERFORM check_claimer(p_owner, side);
    ELSE
        PERFORM check_owner(p_owner, side);
    END IF;
    UPDATE handoff SET owner_id = p_owner, owned_at = p_owned, revision = revision + 1, updated_at = p_recorded,
        updated_by = p_actor
    WHERE id = p_handoff AND revision = p_revision AND owner_id IS NOT DISTINCT FROM p_from
        AND (accepted_at IS NULL OR owner_id IS NULL) AND rejected_at IS NULL AND returned_at IS NULL
    RETURNING revision INTO new_revision;
    RETURN new_revision;
END
$$
-- next
-- only: postgresql
CREATE FUNCTION accept_lead(p_handoff BIGINT, p_revision INTEGER, p_owner BIGINT, p_owned BIGINT, p_accepted BIGINT,
    p_accepted_recorded BIGINT, p_before {{json}}, p_recorded BIGINT, p_actor BIGINT)
RETURNS INTEGER LANGUAGE plpgsql SECURITY DEFINER SET search_path = baton, pg_temp AS $$
DECLARE
    new_revision INTEGER;
BEGIN
    PERFORM check_answer(p_handoff, p_actor);
    PERFORM check_owner(p_owner, h.to_side) FROM handoff h JOIN lead l ON l.id = h.lead_id WHERE h.id = p_handoff
        AND p_owner IS DISTINCT FROM h.owner_id
        AND p_owner IS DISTINCT FROM CASE WHEN h.to_side = 2 THEN l.tele_owner_id ELSE l.sales_owner_id END;
    UPDATE handoff SET owner_id = p_owner, owned_at = p_owned, accepted_at = p_accepted,
        accepted_recorded_at = p_accepted_recorded, decided_by = p_actor, before_answer = p_before, revision = revision + 1,
        updated_at = p_recorded, updated_by = p_actor
    WHERE id = p_handoff AND revision = p_revision AND accepted_at IS NULL AND rejected_at IS NULL
        AND returned_at IS NULL AND handed_at <= p_accepted
    RETURNING revision INTO new_revision;
    RETURN new_revision;
END
$$
-- next
-- only: postgresql
CREATE FUNCTION reject_lead(p_handoff BIGINT, p_revision INTEGER, p_rejected BIGINT, p_closed_recorded BIGINT,
    p_reason SMALLINT, p_note TEXT, p_before {{json}}, p_recorded BIGINT, p_actor BIGINT)
RETURNS INTEGER LANGUAGE plpgsql SECURITY DEFINER SET search_path = baton, pg_temp AS $$
DECLARE
    new_revision INTEGER;
BEGIN
    PERFORM check_answer(p_handoff, p_actor);
    IF p_reason IS NULL THEN
        PERFORM refuse('BT422', 'handoff.reasonMissing');
    END IF;
    UPDATE handoff SET rejected_at = p_rejected, closed_recorded_at = p_closed_recorded, decided_by = p_actor,
        reason = p_reason, note = p_note, before_answer = p_before, revision = revision + 1,
        updated_at = p_recorded, updated_by = p_actor
    WHERE id = p_handoff AND revision = p_revision AND rejected_at IS NULL AND returned_at IS NULL
        AND handed_at <= p_rejected
    RETURNING revision INTO new_revision;
    RETURN new_revision;
END
$$
-- next
-- only: postgresql
CREATE FUNCTION return_lead(p_handoff BIGINT, p_revision INTEGER, p_returned BIGINT, p_closed_recorded BIGINT,
    p_reason SMALLINT, p_note TEXT, p_before {{json}}, p_recorded BIGINT, p_actor BIGINT)
RETURNS INTEGER LANGUAGE plpgsql SECURITY DEFINER SET search_path = baton, pg_temp AS $$
DECLARE
    new_revision INTEGER;
BEGIN
    PERFORM check_answer(p_handoff, p_actor);
    IF p_note IS NULL THEN
        PERFORM refuse('BT422', 'handoff.questionMissing');
    END IF;
    UPDATE handoff SET returned_at = p_returned, closed_recorded_at = p_closed_recorded, decided_by = p_actor,
        reason = p_reason, note = p_note, before_answer = p_before, revision = revision + 1,
        updated_at = p_recorded, updated_by = p_actor
    WHERE id = p_handoff AND revision = p_revision AND rejected_at IS NULL AND returned_at IS NULL
        AND handed_at <= p_returned
    RETURNING revision INTO new_revision;
    RETURN new_revision;
END
$$
-- next
-- only: postgresql
-- What a file says to many hand-offs at once, or the undo of it. Whoever brings files (marketing 1, operations 2) may have
-- them speak for all; others for what they may answer themselves, or what has ended.
CREATE FUNCTION write_answers(p_answers JSONB, p_is_new BOOLEAN, p_recorded BIGINT, p_actor BIGINT)
RETURNS TABLE (handoff_id BIGINT, new_revision INTEGER) LANGUAGE plpgsql SECURITY DEFINER SET search_path = baton, pg_temp AS $$
BEGIN
    PERFORM check_writer(p_actor);
    IF NOT (administers() OR has_role(my_id(), 1) OR has_role(my_id(), 2)) THEN
        PERFORM check_answerer(my_id(), h.to_side, h.owner_id)
        FROM jsonb_to_recordset(p_answers) AS a (id BIGINT) JOIN handoff h ON h.id = a.id JOIN lead l ON l.id = h.lead_id
        WHERE l.stage NOT IN (9, 23, 24);
    END IF;
    RETURN QUERY
    UPDATE handoff f SET owner_id = a.owner_id, owned_at = a.owned_at, accepted_at = a.accepted_at,
        accepted_recorded_at = a.accepted_recorded_at, rejected_at = a.rejected_at, returned_at = a.returned_at,
        closed_recorded_at = a.closed_recorded_at, decided_by = a.decided_by, reason = a.reason,
        note = nullif(a.note, ''), before_answer = nullif(a.before_answer, '{}'), revision = f.revision + 1,
        updated_at = p_recorded, updated_by = p_actor
    FROM jsonb_to_recordset(p_answers) AS a (id BIGINT, owner_id BIGINT, owned_at BIGINT, accepted_at BIGINT,
        accepted_recorded_at BIGINT, rejected_at BIGINT, returned_at BIGINT, closed_recorded_at BIGINT, decided_by BIGINT,
        reason SMALLINT, note TEXT, before_answer JSONB)
    WHERE a.id = f.id AND (NOT p_is_new OR (f.accepted_at IS NULL AND f.rejected_at IS NULL AND f.returned_at IS NULL))
    RETURNING f.id, f.revision;
END
$$
-- next
-- only: postgresql
-- Both owners of a lead, as they shall be from now on.
CREATE FUNCTION assign_lead(p_lead BIGINT, p_revision INTEGER, p_tele BIGINT, p_sales BIGINT, p_recorded BIGINT, p_actor BIGINT)
RETURNS INTEGER LANGUAGE plpgsql SECURITY DEFINER SET search_path = baton, pg_temp AS $$
DECLARE
    new_revision INTEGER;
BEGIN
    PERFORM check_writer(p_actor);
    PERFORM check_owner(p_tele, CAST(2 AS SMALLINT)) FROM lead
        WHERE id = p_lead AND p_tele IS DISTINCT FROM tele_owner_id;
    PERFORM check_owner(p_sales, CAST(3 AS SMALLINT)) FROM lead
        WHERE id = p_lead AND p_sales IS DISTINCT FROM sales_owner_id;
    UPDATE lead SET tele_owner_id = p_tele, sales_owner_id = p_sales, revision = revision + 1, updated_at = p_recorded,
        updated_by = p_actor
    WHERE id = p_lead AND revision = p_revision AND deleted_at IS NULL
    RETURNING revision INTO new_revision;
    RETURN new_revision;
END
$$
-- next
-- only: postgresql
-- Back to marketing, where it belongs to nobody.
CREATE FUNCTION recycle_lead(p_lead BIGINT, p_revision INTEGER, p_recorded BIGINT, p_actor BIGINT)
RETURNS INTEGER LANGUAGE plpgsql SECURITY DEFINER SET search_path = baton, pg_temp AS $$
BEGIN
    PERFORM check_actor(p_actor);
    IF EXISTS (SELECT 1 FROM handoff h WHERE h.lead_id = p_lead AND h.accepted_at IS NULL AND h.rejected_at IS NULL
               AND h.returned_at IS NULL) THEN
        PERFORM refuse('BT409', 'handoff.open');
    END IF;
    RETURN assign_lead(p_lead, p_revision, NULL, NULL, p_recorded, p_actor);
END
$$
