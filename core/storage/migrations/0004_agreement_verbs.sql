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
