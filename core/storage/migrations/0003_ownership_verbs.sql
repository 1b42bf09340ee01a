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
CREATE FUNCTION check_new_owner(p_owner BIGINT) RETURNS VOID LANGUAGE plpgsql STABLE SET search_path = baton, pg_temp AS $$
BEGIN
    IF p_owner IS NOT NULL AND NOT EXISTS (SELECT 1 FROM app_user WHERE id = p_owner AND active) THEN
        PERFORM refuse('BT422', 'handoff.ownerInactive');
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
END
$$
-- next
-- only: postgresql
-- The hand-off that has waited longest in a side's queue, or in that of one of the person's teams. A row that another
-- is about to take is passed over instead of waited for.
CREATE FUNCTION claim_next(p_side SMALLINT, p_owner BIGINT, p_at BIGINT, p_recorded BIGINT)
RETURNS TABLE (handoff_id BIGINT, lead_id BIGINT, revision INTEGER) LANGUAGE plpgsql SET search_path = baton, pg_temp AS $$
BEGIN
    PERFORM check_actor(p_owner);
    PERFORM check_new_owner(p_owner);
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
RETURNS INTEGER LANGUAGE plpgsql SET search_path = baton, pg_temp AS $$
DECLARE
    new_revision INTEGER;
BEGIN
    PERFORM check_actor(p_actor);
    PERFORM check_new_owner(p_owner);
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
RETURNS INTEGER LANGUAGE plpgsql SET search_path = baton, pg_temp AS $$
DECLARE
    new_revision INTEGER;
BEGIN
    PERFORM check_actor(p_actor);
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
RETURNS INTEGER LANGUAGE plpgsql SET search_path = baton, pg_temp AS $$
DECLARE
    new_revision INTEGER;
BEGIN
    PERFORM check_actor(p_actor);
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
RETURNS INTEGER LANGUAGE plpgsql SET search_path = baton, pg_temp AS $$
DECLARE
    new_revision INTEGER;
BEGIN
    PERFORM check_actor(p_actor);
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
-- Both owners of a lead, as they shall be from now on.
CREATE FUNCTION assign_lead(p_lead BIGINT, p_revision INTEGER, p_tele BIGINT, p_sales BIGINT, p_recorded BIGINT, p_actor BIGINT)
RETURNS INTEGER LANGUAGE plpgsql SET search_path = baton, pg_temp AS $$
DECLARE
    new_revision INTEGER;
BEGIN
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
RETURNS INTEGER LANGUAGE plpgsql SET search_path = baton, pg_temp AS $$
BEGIN
    PERFORM check_actor(p_actor);
    IF EXISTS (SELECT 1 FROM handoff h WHERE h.lead_id = p_lead AND h.accepted_at IS NULL AND h.rejected_at IS NULL
               AND h.returned_at IS NULL) THEN
        PERFORM refuse('BT409', 'handoff.open');
    END IF;
    RETURN assign_lead(p_lead, p_revision, NULL, NULL, p_recorded, p_actor);
END
$$
-- next
-- only: postgresql
-- A draft counts from now on, instead of the one that counted before, if any did. What binds both sides (kind 1, the
-- sales-ready definition) needs the word of marketing (1) and of sales (3).
CREATE FUNCTION activate_agreement(p_agreement BIGINT, p_revision INTEGER, p_before BIGINT, p_before_revision INTEGER, p_at BIGINT, p_actor BIGINT)
RETURNS INTEGER LANGUAGE plpgsql SET search_path = baton, pg_temp AS $$
DECLARE
    new_revision INTEGER;
    draft agreement%ROWTYPE;
BEGIN
    SELECT * INTO draft FROM agreement WHERE id = p_agreement FOR UPDATE;
    IF draft.state <> 1 THEN
        PERFORM refuse('BT422', 'agreement.notDraft');
    END IF;
    IF draft.kind = 1 AND (SELECT count(*) FROM agreement_signature s
                           WHERE s.agreement_id = p_agreement AND s.side IN (1, 3)) < 2 THEN
        PERFORM refuse('BT422', 'agreement.unsigned');
    END IF;
    IF p_before IS NOT NULL THEN
        UPDATE agreement SET state = 4, effective_to = p_at, revision = revision + 1, updated_at = p_at,
            updated_by = p_actor
        WHERE id = p_before AND revision = p_before_revision;
        IF NOT FOUND THEN
            RETURN NULL;
        END IF;
    END IF;
    UPDATE agreement SET state = 3, effective_from = p_at, revision = revision + 1, updated_at = p_at,
        updated_by = p_actor
    WHERE id = p_agreement AND revision = p_revision
    RETURNING revision INTO new_revision;
    RETURN new_revision;
END
$$
