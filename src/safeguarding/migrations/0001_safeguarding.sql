create schema safeguarding;
comment on schema safeguarding is 'Concerns and their clocks. A compartment of its own: only safeguarding leads, and who raised it, can read.';
grant usage on schema safeguarding to linkway_app, linkway_worker;

create table safeguarding.duty (
  area_id uuid not null references access.area (id),
  id uuid not null,
  account_id uuid not null references access.account (id),
  rank integer not null,
  from_at timestamptz not null,
  until_at timestamptz,
  primary key (area_id, id)
);
create index duty_now on safeguarding.duty (area_id, from_at, until_at, rank);
select platform.describe('safeguarding.duty', 'Who is on duty for risk: the first, then the deputy, then the duty manager.', '{"area_id": "Area.", "id": "Key.", "account_id": "Who.", "rank": "1 first, 2 deputy, 3 duty manager.", "from_at": "From.", "until_at": "Until; null while it lasts."}');
select platform.protect('safeguarding.duty');

create table safeguarding.concern (
  area_id uuid not null references access.area (id),
  id uuid not null,
  person_id uuid,
  source_kind text not null check (source_kind in ('referral', 'page', 'group', 'check_in')),
  source_id uuid,
  raised_by_kind text not null,
  raised_by_id text not null,
  raised_at timestamptz not null,
  words text not null,
  danger_now boolean not null default false,
  duty_account_id uuid not null references access.account (id),
  acknowledge_by timestamptz not null,
  acknowledged_at timestamptz,
  acknowledged_by uuid references access.account (id),
  state text not null default 'raised' check (state in ('raised', 'acknowledged', 'closed')),
  primary key (area_id, id),
  foreign key (area_id, person_id) references people.person (area_id, id)
);
create index concern_open on safeguarding.concern (area_id, state, acknowledge_by);
create index concern_person on safeguarding.concern (area_id, person_id);
select platform.describe('safeguarding.concern', 'A worry about a young person''s safety. Never closed by itself.', '{"area_id": "Area.", "id": "Key.", "person_id": "About whom, once known.", "source_kind": "Where it came from.", "source_id": "That record.", "raised_by_kind": "Kind of who raised it.", "raised_by_id": "Who raised it.",
  "raised_at": "When.", "words": "What was said.", "danger_now": "Immediate danger was said.", "duty_account_id": "The duty person told first.", "acknowledge_by": "By when it must be read.", "acknowledged_at": "When it was.", "acknowledged_by": "By whom.", "state": "Where it stands."}');
grant select, insert, update on safeguarding.concern to linkway_app, linkway_worker;
alter table safeguarding.concern enable row level security;
create policy raise on safeguarding.concern for insert with check (area_id = any ((select platform.area_ids())::uuid[]));
create policy compartment on safeguarding.concern for select using (area_id = any ((select platform.area_ids())::uuid[])
  and ((select platform.in_compartment('safeguarding')) or raised_by_id = current_setting('app.actor_id', true)));
create policy compartment_change on safeguarding.concern for update using (area_id = any ((select platform.area_ids())::uuid[])
  and (select platform.in_compartment('safeguarding'))) with check (area_id = any ((select platform.area_ids())::uuid[]));
create policy worker on safeguarding.concern for select to linkway_worker using (area_id = any ((select platform.area_ids())::uuid[]));

create table safeguarding.escalation (
  area_id uuid not null,
  concern_id uuid not null,
  rank integer not null check (rank > 1),
  account_id uuid not null references access.account (id),
  told_at timestamptz not null,
  primary key (area_id, concern_id, rank),
  foreign key (area_id, concern_id) references safeguarding.concern (area_id, id)
);
select platform.describe('safeguarding.escalation', 'Who else was told of a concern that nobody had read in time.', '{"area_id": "Area.", "concern_id": "Which concern.", "rank": "2 deputy, 3 duty manager.", "account_id": "Who was told.", "told_at": "When."}');
select platform.protect('safeguarding.escalation');
select platform.append_only('safeguarding.escalation');

create function safeguarding.move_person(area uuid, from_person uuid, to_person uuid) returns void
language sql security definer set search_path = '' as $$
  update safeguarding.concern set person_id = to_person
  where area_id = area and person_id = from_person and area_id = any (platform.area_ids())
$$;
comment on function safeguarding.move_person(uuid, uuid, uuid) is 'Moves concerns to the row that stays when two rows are one human being; for those who cannot read them.';
create function safeguarding.erase_person(area uuid, erased uuid) returns void
language sql security definer set search_path = '' as $$
  update safeguarding.concern set words = 'erased'
  where area_id = area and person_id = erased and area_id = any (platform.area_ids())
$$;
comment on function safeguarding.erase_person(uuid, uuid) is 'Takes the words out of the concerns about a person whose data is erased; for those who cannot read them.';
revoke execute on function safeguarding.move_person(uuid, uuid, uuid), safeguarding.erase_person(uuid, uuid) from public;
grant execute on function safeguarding.move_person(uuid, uuid, uuid), safeguarding.erase_person(uuid, uuid) to linkway_app, linkway_worker;
