-- The ground: what every module's tables lean on. Names no module.

grant usage on schema platform to linkway_app, linkway_worker;
comment on schema platform is 'The ground: audit, events, links, idempotency. Knows no module.';
comment on table platform.migration is 'Migrations that were applied, with the hash of each file.';
comment on column platform.migration.name is 'Module and file name.';
comment on column platform.migration.checksum is 'SHA-256 of the file; a changed file is refused.';
comment on column platform.migration.applied_at is 'When it was applied.';

create function platform.area_ids() returns uuid[] language sql stable parallel safe as
$$ select string_to_array(nullif(current_setting('app.area_ids', true), ''), ',')::uuid[] $$;
comment on function platform.area_ids() is 'The areas that the acting person may reach in this transaction; null when nobody said.';

create function platform.in_compartment(name text) returns boolean language sql stable parallel safe as
$$ select name = any (string_to_array(nullif(current_setting('app.compartments', true), ''), ',')) $$;
comment on function platform.in_compartment(text) is 'Whether a closed compartment (safeguarding) is open to the acting person.';

create function platform.protect(tenant regclass) returns void language plpgsql as $$
begin
  execute format('alter table %s enable row level security', tenant);
  execute format('create policy area on %s using (area_id = any ((select platform.area_ids())::uuid[])) with check (area_id = any ((select platform.area_ids())::uuid[]))', tenant);
  execute format('grant select, insert, update on %s to linkway_app, linkway_worker', tenant);
end $$;
comment on function platform.protect(regclass) is 'Makes a table a tenant table: row-level security by area, and the usual grants (never delete).';

create function platform.append_only(tenant regclass) returns void language plpgsql as $$
begin
  execute format('revoke update, delete, truncate on %s from linkway_app, linkway_worker', tenant);
end $$;
comment on function platform.append_only(regclass) is 'Takes back the right to change rows: what is written stays.';

create function platform.describe(described regclass, about text, columns jsonb) returns void language plpgsql as $$
declare
  missing text;
  entry record;
begin
  execute format('comment on table %s is %L', described, about);
  for entry in select key, value from jsonb_each_text(columns) loop
    execute format('comment on column %s.%I is %L', described, entry.key, entry.value);
  end loop;
  select string_agg(a.attname, ', ') into missing from pg_attribute a
    where a.attrelid = described and a.attnum > 0 and not a.attisdropped and col_description(described, a.attnum) is null;
  if missing is not null then raise exception 'columns of % without description: %', described, missing; end if;
end $$;
comment on function platform.describe(regclass, text, jsonb) is 'Describes a table and each of its columns; refuses when a column is left out.';

create table platform.installation (
  only_row boolean primary key default true check (only_row),
  generation integer not null default 1,
  demo_seeded_at timestamptz,
  demo_clock_ahead_ms bigint not null default 0
);
comment on table platform.installation is 'One row about this database as a whole.';
comment on column platform.installation.only_row is 'Keeps it at one row.';
comment on column platform.installation.generation is 'Raised by a restore, because transaction ids start again in a new cluster.';
comment on column platform.installation.demo_clock_ahead_ms is 'How far a demonstration''s clock was moved ahead, in milliseconds.';
comment on column platform.installation.demo_seeded_at is 'When the demo world was finished; null while it is not, or in production.';
insert into platform.installation default values;
grant select, update on platform.installation to linkway_app, linkway_worker;

create function platform.generation() returns integer language sql stable as
$$ select generation from platform.installation $$;
comment on function platform.generation() is 'The generation of this database, for audit rows.';

create table platform.audit_entry (
  id uuid primary key,
  area_id uuid,
  generation integer not null default platform.generation(),
  xid xid8 not null default pg_current_xact_id(),
  at timestamptz not null,
  actor_kind text not null check (actor_kind in ('account', 'link', 'system', 'public')),
  actor_id text not null,
  event text not null,
  subject_kind text not null,
  subject_id text not null,
  person_id uuid,
  details jsonb not null default '{}'
);
comment on table platform.audit_entry is 'Every act and every look at a person''s record: ids only, never personal data. Append-only.';
comment on column platform.audit_entry.id is 'Key, made by the application.';
comment on column platform.audit_entry.area_id is 'Area that answers for it; null for what belongs to no area (sign-in).';
comment on column platform.audit_entry.generation is 'Generation of the database in which it was written.';
comment on column platform.audit_entry.xid is 'Transaction that wrote it; seals cover closed ranges of transactions.';
comment on column platform.audit_entry.at is 'When, by the application''s clock.';
comment on column platform.audit_entry.actor_kind is 'Kind of who acted.';
comment on column platform.audit_entry.actor_id is 'Account, link, job or device that acted.';
comment on column platform.audit_entry.event is 'What was done, as named on the route or command.';
comment on column platform.audit_entry.subject_kind is 'Kind of record it was done to.';
comment on column platform.audit_entry.subject_id is 'Id of that record.';
comment on column platform.audit_entry.person_id is 'The young person it concerns, where there is one.';
comment on column platform.audit_entry.details is 'Further ids and codes; never personal data.';
create index audit_entry_person on platform.audit_entry (area_id, person_id, at);
create index audit_entry_seal on platform.audit_entry (area_id, generation, xid);
alter table platform.audit_entry enable row level security;
create policy area on platform.audit_entry
  using (area_id = any ((select platform.area_ids())::uuid[]))
  with check (area_id is null or area_id = any ((select platform.area_ids())::uuid[]));
create policy no_area on platform.audit_entry for select to linkway_worker using (area_id is null);
grant select, insert on platform.audit_entry to linkway_app, linkway_worker;

create table platform.audit_seal (
  id uuid primary key,
  area_id uuid,
  generation integer not null,
  from_xid xid8 not null,
  to_xid xid8 not null,
  entries integer not null,
  entries_hash text not null,
  previous_hash text not null,
  hash text not null,
  sealed_at timestamptz not null,
  unique nulls not distinct (area_id, generation, from_xid)
);
comment on table platform.audit_seal is 'A chained hash over a closed range of audit entries of one area. Append-only.';
comment on column platform.audit_seal.id is 'Key.';
comment on column platform.audit_seal.area_id is 'Area sealed; null for entries of no area.';
comment on column platform.audit_seal.generation is 'Generation of the database.';
comment on column platform.audit_seal.from_xid is 'First transaction of the range, included.';
comment on column platform.audit_seal.to_xid is 'End of the range, not included: every transaction before it had ended.';
comment on column platform.audit_seal.entries is 'How many entries the range holds.';
comment on column platform.audit_seal.entries_hash is 'Hash of each entry and its place, so that a verifier can name the first that differs.';
comment on column platform.audit_seal.previous_hash is 'Hash of the seal before.';
comment on column platform.audit_seal.hash is 'Hash of this seal: previous hash, range, entries.';
comment on column platform.audit_seal.sealed_at is 'When it was sealed.';
alter table platform.audit_seal enable row level security;
create policy area on platform.audit_seal using (area_id = any ((select platform.area_ids())::uuid[]))
  with check (area_id = any ((select platform.area_ids())::uuid[]));
create policy no_area on platform.audit_seal to linkway_worker using (area_id is null) with check (area_id is null);
grant select on platform.audit_seal to linkway_app;
grant select, insert on platform.audit_seal to linkway_worker;

create table platform.outbox (
  id uuid primary key,
  area_id uuid not null,
  position bigint generated always as identity,
  name text not null,
  key text not null unique,
  subject_kind text not null,
  subject_id text not null,
  ids jsonb not null default '{}',
  announced_at timestamptz not null,
  dispatched_at timestamptz,
  attempts integer not null default 0,
  last_error text
);
comment on table platform.outbox is 'Events announced by acts, in the act''s own transaction; handled after it, at least once.';
comment on column platform.outbox.id is 'Key.';
comment on column platform.outbox.area_id is 'Area of the act.';
comment on column platform.outbox.position is 'Order of announcing.';
comment on column platform.outbox.name is 'Name with version, as referral.accepted.v1.';
comment on column platform.outbox.key is 'Deduplication key: the same act announces once.';
comment on column platform.outbox.subject_kind is 'Kind of what it happened to; events of one subject are handled in order.';
comment on column platform.outbox.subject_id is 'Id of what it happened to.';
comment on column platform.outbox.ids is 'Ids that handlers need; never personal data.';
comment on column platform.outbox.announced_at is 'When it happened.';
comment on column platform.outbox.dispatched_at is 'When every handler had handled it.';
comment on column platform.outbox.attempts is 'How often handling was tried.';
comment on column platform.outbox.last_error is 'Name of the last failure; no personal data.';
create index outbox_waiting on platform.outbox (position) where dispatched_at is null;
alter table platform.outbox enable row level security;
create policy area on platform.outbox for insert to linkway_app with check (area_id = any ((select platform.area_ids())::uuid[]));
create policy worker on platform.outbox to linkway_worker using (true) with check (true);
grant insert on platform.outbox to linkway_app;
grant select, insert, update on platform.outbox to linkway_worker;

create table platform.outbox_handled (
  event_id uuid not null references platform.outbox (id),
  handler text not null,
  handled_at timestamptz not null,
  primary key (event_id, handler)
);
comment on table platform.outbox_handled is 'Which handler has handled which event: written in the handler''s transaction, so that effects happen once.';
comment on column platform.outbox_handled.event_id is 'The event.';
comment on column platform.outbox_handled.handler is 'Module and handler.';
comment on column platform.outbox_handled.handled_at is 'When.';
grant select, insert on platform.outbox_handled to linkway_worker;

create table platform.idempotency (
  actor_id text not null,
  route text not null,
  key text not null,
  at timestamptz not null,
  answer_location text,
  primary key (actor_id, route, key)
);
comment on table platform.idempotency is 'Forms already carried out, so that a second press answers the same. Kept 24 hours.';
comment on column platform.idempotency.actor_id is 'Who pressed.';
comment on column platform.idempotency.route is 'Route pattern of the form.';
comment on column platform.idempotency.key is 'Random key carried by the form.';
comment on column platform.idempotency.at is 'When, by the application''s clock.';
comment on column platform.idempotency.answer_location is 'Where the first press was sent; null until it has answered.';
grant select, insert, update, delete on platform.idempotency to linkway_app, linkway_worker;

create table platform.link (
  area_id uuid not null,
  id uuid not null,
  token_hash text not null unique,
  purpose text not null,
  subject_kind text not null,
  subject_id uuid not null,
  person_id uuid,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  max_uses integer,
  uses integer not null default 0,
  revoked_at timestamptz,
  second_thing text not null default 'none' check (second_thing in ('none', 'code')),
  primary key (area_id, id)
);
comment on table platform.link is 'Links given to people without an account. Only the hash of the token is kept; opening one changes nothing.';
comment on column platform.link.area_id is 'Area.';
comment on column platform.link.id is 'Key; the acting id of whoever uses the link.';
comment on column platform.link.token_hash is 'SHA-256 of the token.';
comment on column platform.link.purpose is 'What it may be used for: prove-email, follow-referral, check-in, group.';
comment on column platform.link.subject_kind is 'Kind of the record it opens.';
comment on column platform.link.subject_id is 'Id of the record it opens.';
comment on column platform.link.person_id is 'The young person it shows something of, where it does.';
comment on column platform.link.created_at is 'When it was made.';
comment on column platform.link.expires_at is 'When it ends.';
comment on column platform.link.max_uses is 'How many acts it allows; null for no limit.';
comment on column platform.link.uses is 'How many acts were done.';
comment on column platform.link.revoked_at is 'When it was taken back.';
comment on column platform.link.second_thing is 'Whether a code to the known phone is asked before anything is shown.';
create index link_subject on platform.link (area_id, subject_kind, subject_id);
create index link_person on platform.link (area_id, person_id);
select platform.protect('platform.link');

create table platform.link_code (
  area_id uuid not null,
  id uuid not null,
  link_id uuid not null,
  code_sealed text not null,
  sent_at timestamptz not null,
  expires_at timestamptz not null,
  attempts integer not null default 0,
  used_at timestamptz,
  primary key (area_id, id),
  foreign key (area_id, link_id) references platform.link (area_id, id)
);
comment on table platform.link_code is 'Codes sent to the known phone before a link shows anything.';
comment on column platform.link_code.area_id is 'Area.';
comment on column platform.link_code.id is 'Key.';
comment on column platform.link_code.link_id is 'The link it opens.';
comment on column platform.link_code.code_sealed is 'The six digits, encrypted.';
comment on column platform.link_code.sent_at is 'When it was asked for.';
comment on column platform.link_code.expires_at is 'Ten minutes later.';
comment on column platform.link_code.attempts is 'Wrong codes typed; five end it.';
comment on column platform.link_code.used_at is 'When it was typed right.';
create index link_code_link on platform.link_code (area_id, link_id, sent_at);
select platform.protect('platform.link_code');

create table platform.link_device (
  area_id uuid not null,
  id uuid not null,
  link_id uuid not null,
  token_hash text not null unique,
  bound_at timestamptz not null,
  expires_at timestamptz not null,
  ended_at timestamptz,
  primary key (area_id, id),
  foreign key (area_id, link_id) references platform.link (area_id, id)
);
comment on table platform.link_device is 'Devices that proved the code once, so that the same phone is not asked each time.';
comment on column platform.link_device.area_id is 'Area.';
comment on column platform.link_device.id is 'Key.';
comment on column platform.link_device.link_id is 'The link it may open.';
comment on column platform.link_device.token_hash is 'SHA-256 of the device''s cookie.';
comment on column platform.link_device.bound_at is 'When the code was typed.';
comment on column platform.link_device.expires_at is 'When the phone is asked again.';
comment on column platform.link_device.ended_at is 'When somebody pressed Lock or Exit.';
create index link_device_link on platform.link_device (area_id, link_id);
select platform.protect('platform.link_device');

create function platform.find_link(hash text) returns setof platform.link
  language sql stable security definer set search_path = pg_catalog, platform as
$$ select * from platform.link where token_hash = hash $$;
comment on function platform.find_link(text) is 'The one link of a token, before its area is known.';
revoke all on function platform.find_link(text) from public;
grant execute on function platform.find_link(text) to linkway_app;

create schema pgboss authorization linkway_worker;
comment on schema pgboss is 'Job queue, kept by pg-boss itself.';
