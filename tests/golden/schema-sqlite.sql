-- version 1, readable since 1
CREATE TABLE workspace_property (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
);
CREATE TABLE sequence (
    name TEXT PRIMARY KEY,
    next BIGINT NOT NULL
) WITHOUT ROWID;
CREATE TABLE request (
    id TEXT PRIMARY KEY,
    recorded_at BIGINT NOT NULL
);
CREATE TABLE business_calendar (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL DEFAULT 1,
    name TEXT NOT NULL UNIQUE,
    definition TEXT NOT NULL
);
CREATE TABLE team (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL DEFAULT 1,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL UNIQUE,
    side SMALLINT NOT NULL,
    calendar_id BIGINT REFERENCES business_calendar (id)
);
CREATE TABLE app_user (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL DEFAULT 1,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL,
    login TEXT UNIQUE,
    email TEXT,
    active BOOLEAN NOT NULL,
    time_zone TEXT,
    calendar_id BIGINT REFERENCES business_calendar (id),
    batch_id BIGINT,
    created_at BIGINT NOT NULL,
    recorded_at BIGINT NOT NULL
);
CREATE TABLE user_role (
    user_id BIGINT NOT NULL REFERENCES app_user (id) ON DELETE CASCADE,
    role SMALLINT NOT NULL,
    PRIMARY KEY (user_id, role)
) WITHOUT ROWID;
CREATE TABLE user_alias (
    alias_key TEXT PRIMARY KEY,
    alias TEXT NOT NULL,
    user_id BIGINT NOT NULL REFERENCES app_user (id) ON DELETE CASCADE
);
CREATE INDEX user_alias_user ON user_alias (user_id);
CREATE TABLE team_member (
    team_id BIGINT NOT NULL REFERENCES team (id) ON DELETE CASCADE,
    user_id BIGINT NOT NULL REFERENCES app_user (id) ON DELETE CASCADE,
    PRIMARY KEY (team_id, user_id)
) WITHOUT ROWID;
CREATE INDEX team_member_user ON team_member (user_id);
CREATE TABLE absence (
    id INTEGER PRIMARY KEY,
    user_id BIGINT NOT NULL REFERENCES app_user (id) ON DELETE CASCADE,
    starts_at BIGINT NOT NULL,
    ends_at BIGINT NOT NULL,
    reason TEXT,
    recorded_at BIGINT NOT NULL,
    CHECK (starts_at < ends_at)
);
CREATE INDEX absence_user ON absence (user_id, starts_at);
CREATE TABLE source (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL DEFAULT 1,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL UNIQUE,
    type SMALLINT NOT NULL,
    lawful_basis SMALLINT NOT NULL DEFAULT 0,
    owner_id BIGINT REFERENCES app_user (id),
    partner TEXT,
    vendor TEXT,
    cost_minor BIGINT,
    cost_currency TEXT,
    licence_expires_on TEXT,
    created_at BIGINT NOT NULL,
    recorded_at BIGINT NOT NULL
);
CREATE TABLE channel (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL UNIQUE,
    batch_id BIGINT
);
CREATE TABLE external_system (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL UNIQUE
);
CREATE TABLE custom_field (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL DEFAULT 1,
    key TEXT NOT NULL UNIQUE,
    label TEXT NOT NULL,
    type SMALLINT NOT NULL,
    choices TEXT,
    currency TEXT,
    batch_id BIGINT,
    recorded_at BIGINT NOT NULL
);
CREATE TABLE batch (
    id INTEGER PRIMARY KEY,
    kind SMALLINT NOT NULL,
    state SMALLINT NOT NULL,
    source_id BIGINT REFERENCES source (id),
    file_name TEXT,
    file_digest TEXT,
    profile TEXT,
    options TEXT,
    occurred_at BIGINT NOT NULL,
    recorded_at BIGINT NOT NULL,
    finished_at BIGINT,
    actor_id BIGINT,
    rows_done BIGINT NOT NULL DEFAULT 0,
    result TEXT,
    undone_by BIGINT REFERENCES batch (id)
);
CREATE TABLE account (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL DEFAULT 1,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL,
    industry TEXT,
    employees BIGINT,
    website TEXT,
    revenue_minor BIGINT,
    revenue_currency TEXT,
    street TEXT,
    postcode TEXT,
    city TEXT,
    region TEXT,
    country TEXT,
    batch_id BIGINT,
    created_at BIGINT NOT NULL,
    recorded_at BIGINT NOT NULL,
    created_by BIGINT,
    updated_at BIGINT NOT NULL,
    updated_by BIGINT,
    deleted_at BIGINT
);
CREATE TABLE person (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL DEFAULT 1,
    first_name TEXT,
    last_name TEXT,
    full_name TEXT,
    name_key TEXT,
    salutation TEXT,
    title TEXT,
    email TEXT,
    email_key TEXT,
    phone TEXT,
    phone_key TEXT,
    mobile TEXT,
    birth_date TEXT,
    street TEXT,
    postcode TEXT,
    city TEXT,
    region TEXT,
    country TEXT,
    language TEXT,
    batch_id BIGINT,
    created_at BIGINT NOT NULL,
    recorded_at BIGINT NOT NULL,
    created_by BIGINT,
    updated_at BIGINT NOT NULL,
    updated_by BIGINT,
    deleted_at BIGINT
);
CREATE TABLE lead (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL DEFAULT 1,
    type SMALLINT NOT NULL DEFAULT 1,
    person_id BIGINT REFERENCES person (id),
    account_id BIGINT REFERENCES account (id),
    source_id BIGINT REFERENCES source (id),
    channel_id BIGINT REFERENCES channel (id),
    stage SMALLINT NOT NULL,
    status TEXT,
    stage_entered_at BIGINT NOT NULL,
    tele_owner_id BIGINT REFERENCES app_user (id),
    sales_owner_id BIGINT REFERENCES app_user (id),
    score BIGINT,
    notes TEXT,
    tags TEXT,
    custom TEXT,
    batch_id BIGINT,
    created_at BIGINT NOT NULL,
    recorded_at BIGINT NOT NULL,
    created_by BIGINT,
    updated_at BIGINT NOT NULL,
    updated_by BIGINT,
    deleted_at BIGINT
);
CREATE TABLE lead_alias (
    old_id BIGINT PRIMARY KEY,
    lead_id BIGINT NOT NULL REFERENCES lead (id) ON DELETE CASCADE
);
CREATE TABLE external_id (
    system_id BIGINT NOT NULL REFERENCES external_system (id),
    value TEXT NOT NULL,
    lead_id BIGINT NOT NULL REFERENCES lead (id) ON DELETE CASCADE
);
CREATE TABLE interest (
    id INTEGER PRIMARY KEY,
    lead_id BIGINT REFERENCES lead (id) ON DELETE CASCADE,
    source_id BIGINT NOT NULL REFERENCES source (id),
    channel_id BIGINT REFERENCES channel (id),
    kind TEXT,
    campaign TEXT,
    external_id TEXT,
    status SMALLINT NOT NULL DEFAULT 1,
    payload TEXT,
    batch_id BIGINT,
    occurred_at BIGINT NOT NULL,
    recorded_at BIGINT NOT NULL
);
CREATE TABLE stage_history (
    lead_id BIGINT NOT NULL REFERENCES lead (id) ON DELETE CASCADE,
    seq INTEGER NOT NULL,
    stage SMALLINT NOT NULL,
    status TEXT,
    entered_at BIGINT NOT NULL,
    left_at BIGINT,
    recorded_at BIGINT NOT NULL,
    inconsistent BOOLEAN NOT NULL,
    actor_id BIGINT,
    cause SMALLINT NOT NULL,
    reason TEXT,
    batch_id BIGINT,
    PRIMARY KEY (lead_id, seq)
) WITHOUT ROWID;
CREATE TABLE deal (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL DEFAULT 1,
    lead_id BIGINT NOT NULL REFERENCES lead (id) ON DELETE CASCADE,
    name TEXT,
    amount_minor BIGINT,
    amount_currency TEXT,
    stage TEXT,
    close_date TEXT,
    reason TEXT,
    batch_id BIGINT,
    created_at BIGINT NOT NULL,
    recorded_at BIGINT NOT NULL,
    created_by BIGINT,
    updated_at BIGINT NOT NULL,
    updated_by BIGINT,
    deleted_at BIGINT
);
CREATE TABLE deal_person (
    deal_id BIGINT NOT NULL REFERENCES deal (id) ON DELETE CASCADE,
    person_id BIGINT NOT NULL REFERENCES person (id),
    role TEXT NOT NULL,
    PRIMARY KEY (deal_id, person_id)
) WITHOUT ROWID;
CREATE TABLE consent_event (
    id INTEGER PRIMARY KEY,
    person_id BIGINT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    purpose TEXT NOT NULL,
    state SMALLINT NOT NULL,
    evidence TEXT,
    source_id BIGINT REFERENCES source (id),
    actor_id BIGINT,
    batch_id BIGINT,
    occurred_at BIGINT NOT NULL,
    recorded_at BIGINT NOT NULL
);
CREATE TABLE event_log (
    id INTEGER PRIMARY KEY,
    occurred_at BIGINT NOT NULL,
    recorded_at BIGINT NOT NULL,
    actor_id BIGINT,
    entity SMALLINT NOT NULL,
    entity_id BIGINT NOT NULL,
    revision INTEGER,
    verb SMALLINT NOT NULL,
    field TEXT,
    batch_id BIGINT,
    reason TEXT
);
CREATE INDEX event_log_entity ON event_log (entity, entity_id);
CREATE TABLE event_value (
    event_id BIGINT PRIMARY KEY REFERENCES event_log (id),
    subject_key TEXT,
    old_value TEXT,
    new_value TEXT
);
CREATE TABLE journal (
    batch_id BIGINT NOT NULL REFERENCES batch (id),
    seq BIGINT NOT NULL,
    entity SMALLINT NOT NULL,
    first_id BIGINT NOT NULL,
    last_id BIGINT NOT NULL,
    revision INTEGER,
    before TEXT,
    after TEXT,
    PRIMARY KEY (batch_id, seq)
) WITHOUT ROWID;
CREATE INDEX journal_entity ON journal (entity, first_id);
CREATE VIRTUAL TABLE lead_search USING fts5 (words, detail = none, columnsize = 0, prefix = '2 3', tokenize = 'ascii');
CREATE UNIQUE INDEX stage_history_open ON stage_history (lead_id) WHERE left_at IS NULL;
CREATE UNIQUE INDEX interest_external ON interest (source_id, external_id) WHERE external_id IS NOT NULL;
CREATE INDEX interest_lead ON interest (lead_id, occurred_at);
CREATE INDEX account_name ON account (name_key);
CREATE INDEX person_email ON person (email_key) WHERE email_key IS NOT NULL;
CREATE INDEX person_name ON person (name_key);
CREATE INDEX lead_person ON lead (person_id) WHERE person_id IS NOT NULL;
CREATE INDEX lead_account ON lead (account_id) WHERE account_id IS NOT NULL;
CREATE INDEX lead_created ON lead (created_at) WHERE deleted_at IS NULL;
CREATE INDEX lead_stage ON lead (stage, created_at) WHERE deleted_at IS NULL;
CREATE INDEX lead_score ON lead (score) WHERE deleted_at IS NULL;
CREATE UNIQUE INDEX external_id_value ON external_id (value, system_id);
CREATE INDEX external_id_lead ON external_id (lead_id);
CREATE INDEX deal_lead ON deal (lead_id);
CREATE INDEX consent_event_person ON consent_event (person_id, purpose);
-- version 2, readable since 1
CREATE TABLE agreement (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL DEFAULT 1,
    kind SMALLINT NOT NULL,
    version INTEGER NOT NULL,
    state SMALLINT NOT NULL DEFAULT 1,
    body TEXT NOT NULL,
    summary TEXT,
    effective_from BIGINT,
    effective_to BIGINT,
    review_due TEXT,
    created_at BIGINT NOT NULL,
    recorded_at BIGINT NOT NULL,
    created_by BIGINT,
    updated_at BIGINT NOT NULL,
    updated_by BIGINT,
    UNIQUE (kind, version)
);
CREATE UNIQUE INDEX agreement_active ON agreement (kind) WHERE state = 3;
CREATE TABLE agreement_signature (
    agreement_id BIGINT NOT NULL REFERENCES agreement (id) ON DELETE CASCADE,
    side SMALLINT NOT NULL,
    user_id BIGINT REFERENCES app_user (id),
    signed_at BIGINT NOT NULL,
    recorded_at BIGINT NOT NULL,
    comment TEXT,
    PRIMARY KEY (agreement_id, side)
) WITHOUT ROWID;
CREATE TABLE score_snapshot (
    lead_id BIGINT PRIMARY KEY REFERENCES lead (id) ON DELETE CASCADE,
    agreement_id BIGINT NOT NULL REFERENCES agreement (id),
    fit BIGINT NOT NULL,
    engagement BIGINT NOT NULL,
    grade TEXT NOT NULL,
    scored_at BIGINT NOT NULL,
    contributions TEXT NOT NULL
);
CREATE TABLE qualification (
    lead_id BIGINT PRIMARY KEY REFERENCES lead (id) ON DELETE CASCADE,
    agreement_id BIGINT NOT NULL REFERENCES agreement (id),
    occurred_at BIGINT NOT NULL,
    recorded_at BIGINT NOT NULL
);
CREATE TABLE touch (
    id INTEGER PRIMARY KEY,
    lead_id BIGINT NOT NULL REFERENCES lead (id) ON DELETE CASCADE,
    kind SMALLINT NOT NULL,
    direction SMALLINT NOT NULL,
    side SMALLINT NOT NULL,
    disposition SMALLINT,
    note TEXT,
    actor_id BIGINT REFERENCES app_user (id),
    batch_id BIGINT,
    occurred_at BIGINT NOT NULL,
    recorded_at BIGINT NOT NULL,
    deleted_at BIGINT
);
CREATE INDEX touch_lead ON touch (lead_id, occurred_at);
CREATE TABLE assignment (
    id INTEGER PRIMARY KEY,
    lead_id BIGINT NOT NULL REFERENCES lead (id) ON DELETE CASCADE,
    side SMALLINT NOT NULL,
    owner_id BIGINT REFERENCES app_user (id),
    team_id BIGINT REFERENCES team (id),
    cause SMALLINT NOT NULL,
    agreement_id BIGINT REFERENCES agreement (id),
    rule TEXT,
    trace TEXT,
    reason TEXT,
    actor_id BIGINT,
    batch_id BIGINT,
    occurred_at BIGINT NOT NULL,
    recorded_at BIGINT NOT NULL
);
CREATE INDEX assignment_lead ON assignment (lead_id, id);
CREATE INDEX assignment_owner ON assignment (owner_id, occurred_at);
CREATE TABLE handoff (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL DEFAULT 1,
    lead_id BIGINT NOT NULL REFERENCES lead (id) ON DELETE CASCADE,
    from_side SMALLINT NOT NULL,
    to_side SMALLINT NOT NULL,
    from_user_id BIGINT REFERENCES app_user (id),
    owner_id BIGINT REFERENCES app_user (id),
    owned_at BIGINT,
    handed_at BIGINT NOT NULL,
    respond_due_at BIGINT NOT NULL,
    touch_due_at BIGINT NOT NULL,
    accepted_at BIGINT,
    accepted_recorded_at BIGINT,
    rejected_at BIGINT,
    returned_at BIGINT,
    closed_recorded_at BIGINT,
    first_touch_at BIGINT,
    decided_by BIGINT REFERENCES app_user (id),
    reason SMALLINT,
    note TEXT,
    evidence TEXT,
    before_answer TEXT,
    batch_id BIGINT,
    created_at BIGINT NOT NULL,
    recorded_at BIGINT NOT NULL,
    created_by BIGINT,
    updated_at BIGINT NOT NULL,
    updated_by BIGINT
);
CREATE INDEX handoff_lead ON handoff (lead_id, handed_at);
CREATE UNIQUE INDEX handoff_open ON handoff (lead_id) WHERE accepted_at IS NULL AND rejected_at IS NULL AND returned_at IS NULL;
CREATE INDEX handoff_owner ON handoff (owner_id, handed_at);
CREATE INDEX handoff_queue ON handoff (to_side, handed_at, id)
WHERE owner_id IS NULL AND accepted_at IS NULL AND rejected_at IS NULL AND returned_at IS NULL;
CREATE TABLE user_capacity (
    user_id BIGINT PRIMARY KEY REFERENCES app_user (id) ON DELETE CASCADE,
    revision INTEGER NOT NULL DEFAULT 1,
    most_open INTEGER,
    most_per_day INTEGER,
    most_per_month INTEGER
);
CREATE TABLE routing_turn (
    agreement_id BIGINT NOT NULL REFERENCES agreement (id) ON DELETE CASCADE,
    rule TEXT NOT NULL,
    state TEXT NOT NULL,
    PRIMARY KEY (agreement_id, rule)
) WITHOUT ROWID;
CREATE TABLE campaign (
    id INTEGER PRIMARY KEY,
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
    created_at BIGINT NOT NULL,
    recorded_at BIGINT NOT NULL,
    created_by BIGINT,
    updated_at BIGINT NOT NULL,
    updated_by BIGINT,
    deleted_at BIGINT
);
CREATE UNIQUE INDEX campaign_name ON campaign (name_key) WHERE deleted_at IS NULL;
CREATE UNIQUE INDEX campaign_utm ON campaign (utm_key) WHERE deleted_at IS NULL AND utm_key IS NOT NULL;
CREATE TABLE tactic (
    id INTEGER PRIMARY KEY,
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
    created_at BIGINT NOT NULL,
    recorded_at BIGINT NOT NULL,
    created_by BIGINT,
    updated_at BIGINT NOT NULL,
    updated_by BIGINT,
    deleted_at BIGINT
);
CREATE UNIQUE INDEX tactic_name ON tactic (campaign_id, name_key) WHERE deleted_at IS NULL;
CREATE UNIQUE INDEX tactic_utm ON tactic (campaign_id, utm_key) WHERE deleted_at IS NULL AND utm_key IS NOT NULL;
CREATE TABLE cost_line (
    id INTEGER PRIMARY KEY,
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
    created_at BIGINT NOT NULL,
    recorded_at BIGINT NOT NULL,
    created_by BIGINT,
    updated_at BIGINT NOT NULL,
    updated_by BIGINT,
    deleted_at BIGINT
);
CREATE INDEX cost_line_campaign ON cost_line (campaign_id);
CREATE TABLE job_lease (
    id SMALLINT PRIMARY KEY,
    user_id BIGINT REFERENCES app_user (id),
    host TEXT NOT NULL,
    process BIGINT NOT NULL,
    process_began BIGINT NOT NULL,
    since BIGINT NOT NULL
);
-- version 3, readable since 1
-- version 4, readable since 1
-- version 5, readable since 1
-- version 6, readable since 1
CREATE TABLE draft (
    user_id BIGINT NOT NULL,
    kind TEXT NOT NULL,
    subject TEXT NOT NULL,
    label TEXT,
    fields TEXT NOT NULL,
    changed_at BIGINT NOT NULL,
    PRIMARY KEY (user_id, kind, subject)
) WITHOUT ROWID;
-- version 7, readable since 1
CREATE TABLE inbox_mark (
    user_id BIGINT NOT NULL REFERENCES app_user (id) ON DELETE CASCADE,
    entry TEXT NOT NULL,
    read_to BIGINT NOT NULL,
    PRIMARY KEY (user_id, entry)
) WITHOUT ROWID;
CREATE INDEX handoff_sender ON handoff (from_user_id, handed_at) WHERE from_user_id IS NOT NULL;
-- version 8, readable since 1
CREATE TABLE saved_view (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL DEFAULT 1,
    list TEXT NOT NULL,
    name TEXT NOT NULL,
    owner_id BIGINT REFERENCES app_user (id),
    sharing SMALLINT NOT NULL,
    roles TEXT,
    layout TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    recorded_at BIGINT NOT NULL,
    created_by BIGINT,
    updated_at BIGINT,
    updated_by BIGINT,
    deleted_at BIGINT
);
CREATE INDEX saved_view_list ON saved_view (list) WHERE deleted_at IS NULL;
-- version 9, readable since 1
CREATE TABLE export_log (
    id INTEGER PRIMARY KEY,
    list TEXT NOT NULL,
    title TEXT,
    condition_text TEXT,
    columns TEXT NOT NULL,
    format SMALLINT NOT NULL,
    row_count BIGINT NOT NULL,
    contacts BOOLEAN NOT NULL,
    purpose SMALLINT NOT NULL,
    reason TEXT NOT NULL,
    digest TEXT,
    occurred_at BIGINT NOT NULL,
    recorded_at BIGINT NOT NULL,
    actor_id BIGINT REFERENCES app_user (id)
);
CREATE INDEX export_log_actor ON export_log (actor_id, recorded_at);
-- version 10, readable since 1
CREATE TABLE next_step (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL DEFAULT 1,
    lead_id BIGINT NOT NULL REFERENCES lead (id) ON DELETE CASCADE,
    kind SMALLINT NOT NULL,
    side SMALLINT NOT NULL,
    due_at BIGINT NOT NULL,
    note TEXT,
    batch_id BIGINT,
    made_by_touch BIGINT,
    done_at BIGINT,
    done_by BIGINT REFERENCES app_user (id),
    done_by_touch BIGINT,
    created_at BIGINT NOT NULL,
    recorded_at BIGINT NOT NULL,
    created_by BIGINT,
    updated_at BIGINT NOT NULL,
    updated_by BIGINT,
    deleted_at BIGINT
);
CREATE INDEX next_step_lead ON next_step (lead_id, due_at);
CREATE INDEX next_step_open ON next_step (due_at) WHERE done_at IS NULL AND deleted_at IS NULL;
CREATE INDEX next_step_touch ON next_step (made_by_touch) WHERE made_by_touch IS NOT NULL;
CREATE INDEX next_step_answer ON next_step (done_by_touch) WHERE done_by_touch IS NOT NULL;
