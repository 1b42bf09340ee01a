-- SPDX-FileCopyrightText: 2026 The Baton authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What both sides agree on is signed and begins to count by these functions alone on a server, as in
-- 0003_ownership_verbs.sql. Kinds: 1 definition, 2 score model, 3 routing rules, 4 promises; sides: 1 marketing, 2 tele,
-- 3 sales; states: 1 draft, 3 active, 4 superseded.
-- next
-- only: postgresql
-- A definition needs both sides' word, a score model that of sales, promises that of both sides, and tele's where it
-- promises something, too.
CREATE FUNCTION sides_that_must_sign(p_kind SMALLINT, p_body {{json}}) RETURNS SMALLINT[] LANGUAGE sql IMMUTABLE AS $$
    SELECT CAST(CASE WHEN p_kind = 1 THEN '{1,3}' WHEN p_kind = 2 THEN '{3}' WHEN p_kind <> 4 THEN '{}'
        WHEN p_body -> 'commitments' @> '[{"party": "tele"}]' THEN '{1,2,3}' ELSE '{1,3}' END AS SMALLINT[])
$$
-- next
-- only: postgresql
-- By role or by team.
CREATE FUNCTION works_for(p_user BIGINT, p_side SMALLINT) RETURNS BOOLEAN LANGUAGE sql STABLE SET search_path = baton, pg_temp AS $$
    SELECT is_role_of(p_user, p_side)
        OR (p_side = 1 AND has_role(p_user, 1))
        OR EXISTS (SELECT 1 FROM team_member m JOIN team t ON t.id = m.team_id WHERE m.user_id = p_user AND t.side = p_side)
$$
-- next
-- only: postgresql
-- Different people sign for different sides, each of his own. Where nobody is known yet nobody signs, and the only
-- person who works here signs for all, or nothing could ever count.
CREATE FUNCTION check_signer(p_agreement BIGINT, p_side SMALLINT, p_actor BIGINT)
RETURNS VOID LANGUAGE plpgsql STABLE SET search_path = baton, pg_temp AS $$
BEGIN
    IF p_actor IS NULL AND NOT EXISTS (SELECT 1 FROM app_user) THEN
        RETURN;
    END IF;
    IF p_actor IS NULL OR NOT EXISTS (SELECT 1 FROM app_user WHERE id = p_actor) THEN
        PERFORM refuse('BT422', 'agreement.nobody');
    END IF;
    PERFORM check_actor(p_actor);
    IF NOT EXISTS (SELECT 1 FROM app_user WHERE id <> p_actor AND active) THEN
        RETURN;
    END IF;
    IF has_roles(p_actor) AND NOT works_for(p_actor, p_side) THEN
        PERFORM refuse('BT422', 'agreement.otherSide');
    END IF;
    IF EXISTS (SELECT 1 FROM agreement_signature WHERE agreement_id = p_agreement AND side <> p_side AND user_id = p_actor) THEN
        PERFORM refuse('BT422', 'agreement.sameSigner');
    END IF;
END
$$
-- next
-- only: postgresql
CREATE FUNCTION sign_agreement(p_agreement BIGINT, p_side SMALLINT, p_signed BIGINT, p_recorded BIGINT, p_comment TEXT, p_actor BIGINT)
RETURNS INTEGER LANGUAGE plpgsql SECURITY DEFINER SET search_path = baton, pg_temp AS $$
BEGIN
    IF p_side NOT IN (1, 2, 3) THEN
        PERFORM refuse('BT422', 'agreement.side');
    END IF;
    IF NOT EXISTS (SELECT 1 FROM agreement WHERE id = p_agreement AND state = 1 FOR UPDATE) THEN
        PERFORM refuse('BT422', 'agreement.notDraft');
    END IF;
    PERFORM check_signer(p_agreement, p_side, p_actor);
    INSERT INTO agreement_signature (agreement_id, side, user_id, signed_at, recorded_at, comment)
    VALUES (p_agreement, p_side, p_actor, p_signed, p_recorded, p_comment)
    ON CONFLICT (agreement_id, side) DO UPDATE SET user_id = excluded.user_id, signed_at = excluded.signed_at,
        recorded_at = excluded.recorded_at, comment = excluded.comment;
    RETURN 1;
END
$$
-- next
-- only: postgresql
-- A draft counts from now on, instead of the one that counted before, if any did.
CREATE FUNCTION activate_agreement(p_agreement BIGINT, p_revision INTEGER, p_before BIGINT, p_before_revision INTEGER, p_at BIGINT, p_actor BIGINT)
RETURNS INTEGER LANGUAGE plpgsql SECURITY DEFINER SET search_path = baton, pg_temp AS $$
DECLARE
    new_revision INTEGER;
    draft agreement%ROWTYPE;
BEGIN
    PERFORM check_writer(p_actor);
    SELECT * INTO draft FROM agreement WHERE id = p_agreement FOR UPDATE;
    IF draft.state <> 1 THEN
        PERFORM refuse('BT422', 'agreement.notDraft');
    END IF;
    IF EXISTS (SELECT 1 FROM unnest(sides_that_must_sign(draft.kind, draft.body)) n (side) WHERE NOT EXISTS (
            SELECT 1 FROM agreement_signature s WHERE s.agreement_id = p_agreement AND s.side = n.side)) THEN
        PERFORM refuse('BT422', 'agreement.unsigned');
    END IF;
    IF p_before IS NOT NULL THEN
        UPDATE agreement SET state = 4, effective_to = p_at, revision = revision + 1, updated_at = p_at,
            updated_by = p_actor
        WHERE id = p_before AND revision = p_before_revision AND kind = draft.kind AND state = 3;
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
-- next
-- only: postgresql
-- Taken back: a draft that nobody has signed.
CREATE FUNCTION remove_draft(p_agreement BIGINT, p_actor BIGINT)
RETURNS BIGINT LANGUAGE plpgsql SECURITY DEFINER SET search_path = baton, pg_temp AS $$
BEGIN
    PERFORM check_writer(p_actor);
    DELETE FROM agreement a WHERE id = p_agreement AND state = 1
        AND NOT EXISTS (SELECT 1 FROM agreement_signature s WHERE s.agreement_id = a.id);
    RETURN CASE WHEN FOUND THEN p_agreement END;
END
$$
-- next
-- only: postgresql
-- Taken back: a signature, by whose it is.
CREATE FUNCTION unsign_agreement(p_agreement BIGINT, p_side SMALLINT, p_actor BIGINT)
RETURNS INTEGER LANGUAGE plpgsql SECURITY DEFINER SET search_path = baton, pg_temp AS $$
BEGIN
    PERFORM check_writer(p_actor);
    IF my_id() IS NOT NULL AND EXISTS (SELECT 1 FROM agreement_signature WHERE agreement_id = p_agreement
            AND side = p_side AND user_id IS DISTINCT FROM my_id()) THEN
        PERFORM refuse('BT403', 'user.notYou');
    END IF;
    DELETE FROM agreement_signature WHERE agreement_id = p_agreement AND side = p_side
        AND EXISTS (SELECT 1 FROM agreement WHERE id = p_agreement AND state = 1 FOR UPDATE);
    RETURN CASE WHEN FOUND THEN p_side END;
END
$$
-- next
-- only: postgresql
-- Leads were scored, qualified or routed by it; and of promises, that anything happened to a lead since, or that
-- hand-offs got their first deadlines by it.
CREATE FUNCTION agreement_has_decided(p_agreement BIGINT, p_before BIGINT) RETURNS BOOLEAN LANGUAGE sql STABLE SET search_path = baton, pg_temp AS $$
    SELECT EXISTS (SELECT 1 FROM score_snapshot WHERE agreement_id = p_agreement)
        OR EXISTS (SELECT 1 FROM qualification WHERE agreement_id = p_agreement)
        OR EXISTS (SELECT 1 FROM assignment WHERE agreement_id = p_agreement)
        OR EXISTS (SELECT 1 FROM routing_turn WHERE agreement_id = p_agreement)
        OR (EXISTS (SELECT 1 FROM agreement WHERE id = p_agreement AND kind = 4) AND (
            (p_before IS NULL AND EXISTS (SELECT 1 FROM handoff))
            OR EXISTS (SELECT 1 FROM event_log n WHERE n.entity IN (1, 4, 6, 17, 18, 19) AND n.id > (
                SELECT max(e.id) FROM event_log e WHERE e.entity = 20 AND e.entity_id = p_agreement AND e.verb = 14))
            OR EXISTS (SELECT 1 FROM batch b WHERE b.kind IN (1, 2, 6, 8) AND b.recorded_at >= (
                SELECT max(e.recorded_at) FROM event_log e WHERE e.entity = 20 AND e.entity_id = p_agreement AND e.verb = 14))))
$$
-- next
-- only: postgresql
-- Taken back: that a version counts, as long as nothing was decided by it; the one before it counts again.
CREATE FUNCTION deactivate_agreement(p_agreement BIGINT, p_before BIGINT, p_at BIGINT, p_actor BIGINT)
RETURNS INTEGER LANGUAGE plpgsql SECURITY DEFINER SET search_path = baton, pg_temp AS $$
DECLARE
    new_revision INTEGER;
BEGIN
    PERFORM check_writer(p_actor);
    IF agreement_has_decided(p_agreement, p_before) THEN
        PERFORM refuse('BT409', 'agreement.decided');
    END IF;
    UPDATE agreement SET state = 1, effective_from = NULL, revision = revision + 1, updated_at = p_at, updated_by = p_actor
    WHERE id = p_agreement AND state = 3 RETURNING revision INTO new_revision;
    IF p_before IS NOT NULL THEN
        UPDATE agreement SET state = 3, effective_to = NULL, revision = revision + 1, updated_at = p_at, updated_by = p_actor
        WHERE id = p_before AND state = 4 AND kind = (SELECT kind FROM agreement WHERE id = p_agreement);
        IF NOT FOUND THEN
            RETURN NULL;
        END IF;
    END IF;
    RETURN new_revision;
END
$$
