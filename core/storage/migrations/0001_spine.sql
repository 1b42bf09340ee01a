-- SPDX-FileCopyrightText: 2026 The Baton authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Statements are separated by "-- next" lines; one that starts with "-- only: ENGINE" is for that engine alone.
-- Tokens: {{id}} primary key, {{instant}} ms UTC, {{json}}, {{boolean}}, {{without_rowid}}.
-- next
-- only: postgresql
DO $$
BEGIN
    IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'baton_owner') THEN
        CREATE ROLE baton_owner NOLOGIN;
    END IF;
    EXECUTE format('ALTER SCHEMA baton OWNER TO %I', 'baton_owner');
    EXECUTE format('GRANT ALL ON SCHEMA baton TO %I', session_user);
EXCEPTION
    -- A login that may not create roles keeps the schema for itself; a shared workspace is then set up by its administrator.
    WHEN insufficient_privilege OR unique_violation OR duplicate_object THEN NULL;
END
$$
-- next
-- only: postgresql
DO $$
BEGIN
    CREATE EXTENSION IF NOT EXISTS pg_trgm;
EXCEPTION
    WHEN insufficient_privilege OR undefined_file OR feature_not_supported THEN NULL;
END
$$
-- next
CREATE TABLE workspace_property (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
)
-- next
-- only: sqlite
CREATE TABLE sequence (
    name TEXT PRIMARY KEY,
    next BIGINT NOT NULL
) WITHOUT ROWID
-- next
CREATE TABLE request (
    id TEXT PRIMARY KEY,
    recorded_at {{instant}} NOT NULL
)
-- next
CREATE TABLE business_calendar (
    id {{id}},
    revision INTEGER NOT NULL DEFAULT 1,
    name TEXT NOT NULL UNIQUE,
    definition {{json}} NOT NULL
)
-- next
CREATE TABLE team (
    id {{id}},
    revision INTEGER NOT NULL DEFAULT 1,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL UNIQUE,
    side SMALLINT NOT NULL,
    calendar_id BIGINT REFERENCES business_calendar (id)
)
-- next
CREATE TABLE app_user (
    id {{id}},
    revision INTEGER NOT NULL DEFAULT 1,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL,
    login TEXT UNIQUE,
    email TEXT,
    active {{boolean}} NOT NULL,
    time_zone TEXT,
    calendar_id BIGINT REFERENCES business_calendar (id),
    batch_id BIGINT,
    created_at {{instant}} NOT NULL,
    recorded_at {{instant}} NOT NULL
)
-- next
CREATE TABLE user_role (
    user_id BIGINT NOT NULL REFERENCES app_user (id) ON DELETE CASCADE,
    role SMALLINT NOT NULL,
    PRIMARY KEY (user_id, role)
) {{without_rowid}}
-- next
CREATE TABLE user_alias (
    alias_key TEXT PRIMARY KEY,
    alias TEXT NOT NULL,
    user_id BIGINT NOT NULL REFERENCES app_user (id) ON DELETE CASCADE
)
-- next
CREATE INDEX user_alias_user ON user_alias (user_id)
-- next
CREATE TABLE team_member (
    team_id BIGINT NOT NULL REFERENCES team (id) ON DELETE CASCADE,
    user_id BIGINT NOT NULL REFERENCES app_user (id) ON DELETE CASCADE,
    PRIMARY KEY (team_id, user_id)
) {{without_rowid}}
-- next
CREATE INDEX team_member_user ON team_member (user_id)
-- next
CREATE TABLE absence (
    id {{id}},
    user_id BIGINT NOT NULL REFERENCES app_user (id) ON DELETE CASCADE,
    starts_at {{instant}} NOT NULL,
    ends_at {{instant}} NOT NULL,
    reason TEXT,
    recorded_at {{instant}} NOT NULL,
    CHECK (starts_at < ends_at)
)
-- next
CREATE INDEX absence_user ON absence (user_id, starts_at)
-- next
CREATE TABLE source (
    id {{id}},
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
    created_at {{instant}} NOT NULL,
    recorded_at {{instant}} NOT NULL
)
-- next
CREATE TABLE channel (
    id {{id}},
    name TEXT NOT NULL,
    name_key TEXT NOT NULL UNIQUE,
    batch_id BIGINT
)
-- next
CREATE TABLE external_system (
    id {{id}},
    name TEXT NOT NULL,
    name_key TEXT NOT NULL UNIQUE
)
-- next
CREATE TABLE custom_field (
    id {{id}},
    revision INTEGER NOT NULL DEFAULT 1,
    key TEXT NOT NULL UNIQUE,
    label TEXT NOT NULL,
    type SMALLINT NOT NULL,
    choices {{json}},
    currency TEXT,
    batch_id BIGINT,
    recorded_at {{instant}} NOT NULL
)
-- next
CREATE TABLE batch (
    id {{id}},
    kind SMALLINT NOT NULL,
    state SMALLINT NOT NULL,
    source_id BIGINT REFERENCES source (id),
    file_name TEXT,
    file_digest TEXT,
    profile {{json}},
    options {{json}},
    occurred_at {{instant}} NOT NULL,
    recorded_at {{instant}} NOT NULL,
    finished_at {{instant}},
    actor_id BIGINT,
    rows_done BIGINT NOT NULL DEFAULT 0,
    result {{json}},
    undone_by BIGINT REFERENCES batch (id)
)
-- next
CREATE TABLE account (
    id {{id}},
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
    created_at {{instant}} NOT NULL,
    recorded_at {{instant}} NOT NULL,
    created_by BIGINT,
    updated_at {{instant}} NOT NULL,
    updated_by BIGINT,
    deleted_at {{instant}}
)
-- next
CREATE TABLE person (
    id {{id}},
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
    created_at {{instant}} NOT NULL,
    recorded_at {{instant}} NOT NULL,
    created_by BIGINT,
    updated_at {{instant}} NOT NULL,
    updated_by BIGINT,
    deleted_at {{instant}}
)
-- next
CREATE TABLE lead (
    id {{id}},
    revision INTEGER NOT NULL DEFAULT 1,
    type SMALLINT NOT NULL DEFAULT 1,
    person_id BIGINT REFERENCES person (id),
    account_id BIGINT REFERENCES account (id),
    source_id BIGINT REFERENCES source (id),
    channel_id BIGINT REFERENCES channel (id),
    stage SMALLINT NOT NULL,
    status TEXT,
    stage_entered_at {{instant}} NOT NULL,
    tele_owner_id BIGINT REFERENCES app_user (id),
    sales_owner_id BIGINT REFERENCES app_user (id),
    score BIGINT,
    notes TEXT,
    tags TEXT,
    custom {{json}},
    batch_id BIGINT,
    created_at {{instant}} NOT NULL,
    recorded_at {{instant}} NOT NULL,
    created_by BIGINT,
    updated_at {{instant}} NOT NULL,
    updated_by BIGINT,
    deleted_at {{instant}}
)
-- next
CREATE TABLE lead_alias (
    old_id BIGINT PRIMARY KEY,
    lead_id BIGINT NOT NULL REFERENCES lead (id) ON DELETE CASCADE
)
-- next
CREATE TABLE external_id (
    system_id BIGINT NOT NULL REFERENCES external_system (id),
    value TEXT NOT NULL,
    lead_id BIGINT NOT NULL REFERENCES lead (id) ON DELETE CASCADE
)
-- next
CREATE TABLE interest (
    id {{id}},
    lead_id BIGINT REFERENCES lead (id) ON DELETE CASCADE,
    source_id BIGINT NOT NULL REFERENCES source (id),
    channel_id BIGINT REFERENCES channel (id),
    kind TEXT,
    campaign TEXT,
    external_id TEXT,
    status SMALLINT NOT NULL DEFAULT 1,
    payload {{json}},
    batch_id BIGINT,
    occurred_at {{instant}} NOT NULL,
    recorded_at {{instant}} NOT NULL
)
-- next
CREATE TABLE stage_history (
    lead_id BIGINT NOT NULL REFERENCES lead (id) ON DELETE CASCADE,
    seq INTEGER NOT NULL,
    stage SMALLINT NOT NULL,
    status TEXT,
    entered_at {{instant}} NOT NULL,
    left_at {{instant}},
    recorded_at {{instant}} NOT NULL,
    inconsistent {{boolean}} NOT NULL,
    actor_id BIGINT,
    cause SMALLINT NOT NULL,
    reason TEXT,
    batch_id BIGINT,
    PRIMARY KEY (lead_id, seq)
) {{without_rowid}}
-- next
CREATE TABLE deal (
    id {{id}},
    revision INTEGER NOT NULL DEFAULT 1,
    lead_id BIGINT NOT NULL REFERENCES lead (id) ON DELETE CASCADE,
    name TEXT,
    amount_minor BIGINT,
    amount_currency TEXT,
    stage TEXT,
    close_date TEXT,
    reason TEXT,
    batch_id BIGINT,
    created_at {{instant}} NOT NULL,
    recorded_at {{instant}} NOT NULL,
    created_by BIGINT,
    updated_at {{instant}} NOT NULL,
    updated_by BIGINT,
    deleted_at {{instant}}
)
-- next
CREATE TABLE deal_person (
    deal_id BIGINT NOT NULL REFERENCES deal (id) ON DELETE CASCADE,
    person_id BIGINT NOT NULL REFERENCES person (id),
    role TEXT NOT NULL,
    PRIMARY KEY (deal_id, person_id)
) {{without_rowid}}
-- next
CREATE TABLE consent_event (
    id {{id}},
    person_id BIGINT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    purpose TEXT NOT NULL,
    state SMALLINT NOT NULL,
    evidence TEXT,
    source_id BIGINT REFERENCES source (id),
    actor_id BIGINT,
    batch_id BIGINT,
    occurred_at {{instant}} NOT NULL,
    recorded_at {{instant}} NOT NULL
)
-- next
CREATE TABLE event_log (
    id {{id}},
    occurred_at {{instant}} NOT NULL,
    recorded_at {{instant}} NOT NULL,
    actor_id BIGINT,
    entity SMALLINT NOT NULL,
    entity_id BIGINT NOT NULL,
    revision INTEGER,
    verb SMALLINT NOT NULL,
    field TEXT,
    batch_id BIGINT,
    reason TEXT
)
-- next
CREATE INDEX event_log_entity ON event_log (entity, entity_id)
-- next
CREATE TABLE event_value (
    event_id BIGINT PRIMARY KEY REFERENCES event_log (id),
    subject_key TEXT,
    old_value TEXT,
    new_value TEXT
)
-- next
CREATE TABLE journal (
    batch_id BIGINT NOT NULL REFERENCES batch (id),
    seq BIGINT NOT NULL,
    entity SMALLINT NOT NULL,
    first_id BIGINT NOT NULL,
    last_id BIGINT NOT NULL,
    revision INTEGER,
    before {{json}},
    after {{json}},
    PRIMARY KEY (batch_id, seq)
) {{without_rowid}}
-- next
CREATE INDEX journal_entity ON journal (entity, first_id)
-- next
-- only: sqlite
-- Words come folded, nothing but letters and digits between blanks: there is nothing left to tell apart but blanks.
CREATE VIRTUAL TABLE lead_search USING fts5 (words, detail = none, columnsize = 0, prefix = '2 3', tokenize = 'ascii')
-- next
-- only: postgresql
CREATE TABLE lead_search (
    rowid BIGINT PRIMARY KEY,
    words TEXT NOT NULL
)
-- next
-- only: postgresql
DO $$
BEGIN
    CREATE INDEX lead_search_words ON lead_search USING gin (words gin_trgm_ops);
EXCEPTION
    WHEN undefined_object THEN NULL;
END
$$
-- next
CREATE UNIQUE INDEX stage_history_open ON stage_history (lead_id) WHERE left_at IS NULL
-- next
CREATE UNIQUE INDEX interest_external ON interest (source_id, external_id) WHERE external_id IS NOT NULL
-- next
CREATE INDEX interest_lead ON interest (lead_id, occurred_at)
-- next
CREATE INDEX account_name ON account (name_key)
-- next
CREATE INDEX person_email ON person (email_key) WHERE email_key IS NOT NULL
-- next
CREATE INDEX person_name ON person (name_key)
-- next
CREATE INDEX lead_person ON lead (person_id) WHERE person_id IS NOT NULL
-- next
CREATE INDEX lead_account ON lead (account_id) WHERE account_id IS NOT NULL
-- next
-- only: sqlite
CREATE INDEX lead_created ON lead (created_at) WHERE deleted_at IS NULL
-- next
-- only: postgresql
CREATE INDEX lead_created ON lead (created_at, id) WHERE deleted_at IS NULL
-- next
CREATE INDEX lead_stage ON lead (stage, created_at) WHERE deleted_at IS NULL
-- next
-- only: sqlite
CREATE INDEX lead_score ON lead (score) WHERE deleted_at IS NULL
-- next
-- only: postgresql
CREATE INDEX lead_score ON lead (score DESC NULLS LAST, id DESC) WHERE deleted_at IS NULL
-- next
CREATE UNIQUE INDEX external_id_value ON external_id (value, system_id)
-- next
CREATE INDEX external_id_lead ON external_id (lead_id)
-- next
CREATE INDEX deal_lead ON deal (lead_id)
-- next
CREATE INDEX consent_event_person ON consent_event (person_id, purpose)
-- next
-- only: postgresql
CREATE FUNCTION announce_events() RETURNS trigger LANGUAGE plpgsql SET search_path = baton, pg_temp AS $$
BEGIN
    PERFORM pg_notify('baton_event', '');
    RETURN NULL;
END
$$
-- next
-- only: postgresql
CREATE TRIGGER announce_events AFTER INSERT ON event_log FOR EACH STATEMENT EXECUTE FUNCTION announce_events()
