-- SPDX-FileCopyrightText: 2026 The Baton authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- From a lead in the funnel to an owner with a deadline and an outcome: agreed documents, scores, assignments,
-- hand-offs, touches; and the campaigns that leads come from.
-- next
-- What both sides agree on in versions: the sales-ready definition, the score model, the routing rules, the SLA.
-- next
CREATE TABLE agreement (
    id {{id}},
    revision INTEGER NOT NULL DEFAULT 1,
    kind SMALLINT NOT NULL,
    version INTEGER NOT NULL,
    state SMALLINT NOT NULL DEFAULT 1,
    body {{json}} NOT NULL,
    summary TEXT,
    effective_from {{instant}},
    effective_to {{instant}},
    review_due TEXT,
    created_at {{instant}} NOT NULL,
    recorded_at {{instant}} NOT NULL,
    created_by BIGINT,
    updated_at {{instant}} NOT NULL,
    updated_by BIGINT,
    UNIQUE (kind, version)
)
-- next
CREATE UNIQUE INDEX agreement_active ON agreement (kind) WHERE state = 3
-- next
CREATE TABLE agreement_signature (
    agreement_id BIGINT NOT NULL REFERENCES agreement (id) ON DELETE CASCADE,
    side SMALLINT NOT NULL,
    user_id BIGINT REFERENCES app_user (id),
    signed_at {{instant}} NOT NULL,
    recorded_at {{instant}} NOT NULL,
    comment TEXT,
    PRIMARY KEY (agreement_id, side)
) {{without_rowid}}
-- next
CREATE TABLE score_snapshot (
    lead_id BIGINT PRIMARY KEY REFERENCES lead (id) ON DELETE CASCADE,
    agreement_id BIGINT NOT NULL REFERENCES agreement (id),
    fit BIGINT NOT NULL,
    engagement BIGINT NOT NULL,
    grade TEXT NOT NULL,
    scored_at {{instant}} NOT NULL,
    contributions {{json}} NOT NULL
)
-- next
CREATE TABLE qualification (
    lead_id BIGINT PRIMARY KEY REFERENCES lead (id) ON DELETE CASCADE,
    agreement_id BIGINT NOT NULL REFERENCES agreement (id),
    occurred_at {{instant}} NOT NULL,
    recorded_at {{instant}} NOT NULL
)
-- next
CREATE TABLE touch (
    id {{id}},
    lead_id BIGINT NOT NULL REFERENCES lead (id) ON DELETE CASCADE,
    kind SMALLINT NOT NULL,
    direction SMALLINT NOT NULL,
    side SMALLINT NOT NULL,
    disposition SMALLINT,
    note TEXT,
    actor_id BIGINT REFERENCES app_user (id),
    batch_id BIGINT,
    occurred_at {{instant}} NOT NULL,
    recorded_at {{instant}} NOT NULL,
    deleted_at {{instant}}
)
-- next
CREATE INDEX touch_lead ON touch (lead_id, occurred_at)
-- next
CREATE TABLE assignment (
    id {{id}},
    lead_id BIGINT NOT NULL REFERENCES lead (id) ON DELETE CASCADE,
    side SMALLINT NOT NULL,
    owner_id BIGINT REFERENCES app_user (id),
    team_id BIGINT REFERENCES team (id),
    cause SMALLINT NOT NULL,
    agreement_id BIGINT REFERENCES agreement (id),
    rule TEXT,
    trace {{json}},
    reason TEXT,
    actor_id BIGINT,
    batch_id BIGINT,
    occurred_at {{instant}} NOT NULL,
    recorded_at {{instant}} NOT NULL
)
-- next
CREATE INDEX assignment_lead ON assignment (lead_id, id)
-- next
CREATE INDEX assignment_owner ON assignment (owner_id, occurred_at)
-- next
CREATE TABLE handoff (
    id {{id}},
    revision INTEGER NOT NULL DEFAULT 1,
    lead_id BIGINT NOT NULL REFERENCES lead (id) ON DELETE CASCADE,
    from_side SMALLINT NOT NULL,
    to_side SMALLINT NOT NULL,
    from_user_id BIGINT REFERENCES app_user (id),
    owner_id BIGINT REFERENCES app_user (id),
    owned_at {{instant}},
    handed_at {{instant}} NOT NULL,
    respond_due_at {{instant}} NOT NULL,
    touch_due_at {{instant}} NOT NULL,
    accepted_at {{instant}},
    accepted_recorded_at {{instant}},
    rejected_at {{instant}},
    returned_at {{instant}},
    closed_recorded_at {{instant}},
    first_touch_at {{instant}},
    decided_by BIGINT REFERENCES app_user (id),
    reason SMALLINT,
    note TEXT,
    evidence {{json}},
    before_answer {{json}},
    batch_id BIGINT,
    created_at {{instant}} NOT NULL,
    recorded_at {{instant}} NOT NULL,
    created_by BIGINT,
    updated_at {{instant}} NOT NULL,
    updated_by BIGINT
)
-- next
CREATE INDEX handoff_lead ON handoff (lead_id, handed_at)
-- next
CREATE UNIQUE INDEX handoff_open ON handoff (lead_id) WHERE accepted_at IS NULL AND rejected_at IS NULL AND returned_at IS NULL
-- next
CREATE INDEX handoff_owner ON handoff (owner_id, handed_at)
-- next
CREATE INDEX handoff_queue ON handoff (to_side, handed_at, id)
WHERE owner_id IS NULL AND accepted_at IS NULL AND rejected_at IS NULL AND returned_at IS NULL
-- next
CREATE TABLE user_capacity (
    user_id BIGINT PRIMARY KEY REFERENCES app_user (id) ON DELETE CASCADE,
    revision INTEGER NOT NULL DEFAULT 1,
    most_open INTEGER,
    most_per_day INTEGER,
    most_per_month INTEGER
)
-- next
CREATE TABLE routing_turn (
    agreement_id BIGINT NOT NULL REFERENCES agreement (id) ON DELETE CASCADE,
    rule TEXT NOT NULL,
    state {{json}} NOT NULL,
    PRIMARY KEY (agreement_id, rule)
) {{without_rowid}}
-- next
CREATE TABLE campaign (
    id {{id}},
    revision INTEGER NOT NULL DEFAULT 1,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL,
    objective TEXT,
    status SMALLINT NOT NULL,
    starts_on TEXT,
    ends_on TEXT,
    currency TEXT NOT NULL,
    budget_minor BIGINT,
    utm_campaign TEXT,
    utm_key TEXT,
    owner_id BIGINT REFERENCES app_user (id),
    retrospective TEXT,
    batch_id BIGINT,
    created_at {{instant}} NOT NULL,
    recorded_at {{instant}} NOT NULL,
    created_by BIGINT,
    updated_at {{instant}} NOT NULL,
    updated_by BIGINT,
    deleted_at {{instant}}
)
-- next
CREATE UNIQUE INDEX campaign_name ON campaign (name_key) WHERE deleted_at IS NULL
-- next
CREATE UNIQUE INDEX campaign_utm ON campaign (utm_key) WHERE deleted_at IS NULL AND utm_key IS NOT NULL
-- next
CREATE TABLE tactic (
    id {{id}},
    revision INTEGER NOT NULL DEFAULT 1,
    campaign_id BIGINT NOT NULL REFERENCES campaign (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL,
    channel SMALLINT NOT NULL,
    direction SMALLINT NOT NULL,
    starts_on TEXT,
    ends_on TEXT,
    planned_volume BIGINT,
    utm_source TEXT,
    utm_medium TEXT,
    utm_key TEXT,
    batch_id BIGINT,
    created_at {{instant}} NOT NULL,
    recorded_at {{instant}} NOT NULL,
    created_by BIGINT,
    updated_at {{instant}} NOT NULL,
    updated_by BIGINT,
    deleted_at {{instant}}
)
-- next
CREATE UNIQUE INDEX tactic_name ON tactic (campaign_id, name_key) WHERE deleted_at IS NULL
-- next
CREATE UNIQUE INDEX tactic_utm ON tactic (campaign_id, utm_key) WHERE deleted_at IS NULL AND utm_key IS NOT NULL
-- next
CREATE TABLE cost_line (
    id {{id}},
    revision INTEGER NOT NULL DEFAULT 1,
    campaign_id BIGINT NOT NULL REFERENCES campaign (id) ON DELETE CASCADE,
    tactic_id BIGINT REFERENCES tactic (id),
    category SMALLINT NOT NULL,
    month TEXT NOT NULL,
    planned_minor BIGINT NOT NULL,
    committed_minor BIGINT NOT NULL,
    actual_minor BIGINT NOT NULL,
    vendor TEXT,
    invoice_ref TEXT,
    batch_id BIGINT,
    created_at {{instant}} NOT NULL,
    recorded_at {{instant}} NOT NULL,
    created_by BIGINT,
    updated_at {{instant}} NOT NULL,
    updated_by BIGINT,
    deleted_at {{instant}}
)
-- next
CREATE INDEX cost_line_campaign ON cost_line (campaign_id)
-- next
-- Who does what is due now; one row at most.
CREATE TABLE job_lease (
    id SMALLINT PRIMARY KEY,
    user_id BIGINT REFERENCES app_user (id),
    host TEXT NOT NULL,
    process BIGINT NOT NULL,
    process_began BIGINT NOT NULL,
    since {{instant}} NOT NULL
)
