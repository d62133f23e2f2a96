create schema payments;
comment on schema payments is 'Payees, requests, runs: three people, none of whom does two of check, approve, release.';
grant usage on schema payments to linkway_app, linkway_worker;

create table payments.payee (
  area_id uuid not null references access.area (id),
  id uuid not null,
  organisation_id uuid not null references access.organisation (id),
  account_name text not null,
  bank_details_sealed text not null,
  bank_fingerprint text not null,
  last_two text not null,
  confirmed_at timestamptz,
  confirmed_by uuid references access.account (id),
  created_at timestamptz not null,
  created_by uuid references access.account (id),
  ended_at timestamptz,
  primary key (area_id, id),
  constraint second_person check (confirmed_by is null or created_by is null or confirmed_by <> created_by)
);
create index payee_organisation on payments.payee (area_id, organisation_id);
create unique index payee_in_use on payments.payee (area_id, organisation_id) where confirmed_at is not null and ended_at is null;
create index payee_bank on payments.payee (area_id, bank_fingerprint);
select platform.describe('payments.payee', 'Where a group is paid. Details never change: a new row replaces the old after a call-back.', '{"area_id": "Area.", "id": "Key.", "organisation_id": "The group.", "account_name": "Name on the account.", "bank_details_sealed": "Sort code and account number, encrypted.", "bank_fingerprint": "Keyed fingerprint, to find the same account twice.", "last_two": "Last two digits, for people.", "confirmed_at": "When the group confirmed it on the number we had.", "confirmed_by": "Who rang.", "created_at": "When recorded.", "created_by": "Who recorded it; somebody else confirms.", "ended_at": "When replaced."}');
select platform.protect('payments.payee');

create table payments.run (
  area_id uuid not null references access.area (id),
  id uuid not null,
  number text not null,
  built_at timestamptz not null,
  built_by uuid not null references access.account (id),
  status text not null default 'built' check (status in ('built', 'checked', 'approved', 'released')),
  total_pence bigint not null default 0,
  primary key (area_id, id),
  unique (area_id, number)
);
select platform.describe('payments.run', 'Payments that leave together.', '{"area_id": "Area.", "id": "Key.", "number": "26-31.", "built_at": "When.", "built_by": "By whom.", "status": "Fold of check, approval, release.", "total_pence": "Sum of its requests, in pence."}');
select platform.protect('payments.run');

create table payments.request (
  area_id uuid not null references access.area (id),
  id uuid not null,
  run_id uuid not null,
  organisation_id uuid not null references access.organisation (id),
  payee_id uuid not null,
  reference text not null,
  sessions integer not null,
  amount_pence bigint not null check (amount_pence > 0),
  first_day date not null,
  last_day date not null,
  status text not null default 'asked' check (status in ('asked', 'held', 'ready', 'paid')),
  held_reason text,
  held_at timestamptz,
  held_by uuid references access.account (id),
  primary key (area_id, id),
  unique (area_id, reference),
  check ((status = 'held') = (held_at is not null and held_by is not null and held_reason is not null)),
  foreign key (area_id, run_id) references payments.run (area_id, id),
  foreign key (area_id, payee_id) references payments.payee (area_id, id)
);
create index request_run on payments.request (area_id, run_id, status);
create index request_group on payments.request (area_id, organisation_id, status);
select platform.describe('payments.request', 'What a group is owed, counted from its registers: nothing typed.', '{"area_id": "Area.", "id": "Key.", "run_id": "In which run.", "organisation_id": "To which group.", "payee_id": "Into which account.", "reference": "On the bank statement; no child''s name.", "sessions": "Sessions attended.", "amount_pence": "In pence.", "first_day": "First session.", "last_day": "Last session.", "status": "Where it stands.", "held_reason": "Why it was held, in words for colleagues.", "held_at": "When it was held; its sessions are free for the next run.", "held_by": "Who held it."}');
select platform.protect('payments.request');

create table payments.request_line (
  area_id uuid not null,
  id uuid not null,
  request_id uuid not null,
  attendance_id uuid not null,
  commitment_id uuid not null,
  amount_pence bigint not null check (amount_pence > 0),
  freed_at timestamptz,
  primary key (area_id, id),
  foreign key (area_id, request_id) references payments.request (area_id, id),
  foreign key (area_id, attendance_id) references activities.attendance (area_id, id),
  foreign key (area_id, commitment_id) references funding.commitment (area_id, id)
);
create unique index request_line_once on payments.request_line (area_id, attendance_id) where freed_at is null;
create index request_line_commitment on payments.request_line (area_id, commitment_id) where freed_at is null;
create index request_line_request on payments.request_line (area_id, request_id);
select platform.describe('payments.request_line', 'One attendance being paid; an attendance is paid once.', '{"area_id": "Area.", "id": "Key.", "request_id": "Request.", "attendance_id": "Which attendance.", "commitment_id": "From which promise.", "amount_pence": "In pence.", "freed_at": "When its request was held, so that another run may pay it."}');
select platform.protect('payments.request_line');

create table payments.run_check (
  area_id uuid not null,
  run_id uuid not null,
  checked_by uuid not null references access.account (id),
  checked_at timestamptz not null,
  primary key (area_id, run_id),
  foreign key (area_id, run_id) references payments.run (area_id, id)
);
select platform.describe('payments.run_check', 'That a run was checked.', '{"area_id": "Area.", "run_id": "Run.", "checked_by": "By whom.", "checked_at": "When."}');
select platform.protect('payments.run_check');
select platform.append_only('payments.run_check');

create table payments.run_approval (
  area_id uuid not null,
  run_id uuid not null,
  approved_by uuid not null references access.account (id),
  approved_at timestamptz not null,
  primary key (area_id, run_id),
  foreign key (area_id, run_id) references payments.run (area_id, id)
);
select platform.describe('payments.run_approval', 'That a run was approved, by somebody else.', '{"area_id": "Area.", "run_id": "Run.", "approved_by": "By whom.", "approved_at": "When."}');
select platform.protect('payments.run_approval');
select platform.append_only('payments.run_approval');

create table payments.run_release (
  area_id uuid not null,
  run_id uuid not null,
  released_by uuid not null references access.account (id),
  released_at timestamptz not null,
  file_sha256 text not null,
  file_sealed text not null,
  primary key (area_id, run_id),
  foreign key (area_id, run_id) references payments.run (area_id, id)
);
select platform.describe('payments.run_release', 'That a run was released, by a third person, and the file for the bank.', '{"area_id": "Area.", "run_id": "Run.", "released_by": "By whom.", "released_at": "When.", "file_sha256": "Hash of the file.", "file_sealed": "The file, encrypted."}');
select platform.protect('payments.run_release');
select platform.append_only('payments.run_release');

create table payments.clearance (
  area_id uuid not null,
  request_id uuid not null,
  finding text not null check (finding in ('details_changed', 'same_account')),
  cleared_by uuid not null references access.account (id),
  cleared_at timestamptz not null,
  reason text not null,
  primary key (area_id, request_id, finding),
  foreign key (area_id, request_id) references payments.request (area_id, id)
);
select platform.describe('payments.clearance', 'That a second person looked into what stopped a payment and found it in order.', '{"area_id": "Area.", "request_id": "Which payment.", "finding": "What had stopped it.", "cleared_by": "By whom; never the one who checks the run.", "cleared_at": "When.", "reason": "What they found, in words."}');
select platform.protect('payments.clearance');
select platform.append_only('payments.clearance');

create function payments.three_people() returns trigger language plpgsql security definer set search_path = pg_catalog, payments as $$
declare
  person uuid;
  earlier uuid[];
  step text;
begin
  person := case tg_table_name when 'run_check' then (to_jsonb(new)->>'checked_by')::uuid
    when 'run_approval' then (to_jsonb(new)->>'approved_by')::uuid else (to_jsonb(new)->>'released_by')::uuid end;
  -- Steps of one run follow one another, also when two are pressed at once.
  select status into step from payments.run where area_id = new.area_id and id = new.run_id for update;
  if step is distinct from (case tg_table_name when 'run_check' then 'built' when 'run_approval' then 'checked' else 'approved' end) then
    raise exception using errcode = '23514', constraint = 'steps_in_order', message = 'a run is checked, then approved, then released';
  end if;
  select array_agg(who) into earlier from (
    select checked_by who from payments.run_check where area_id = new.area_id and run_id = new.run_id
    union all select approved_by from payments.run_approval where area_id = new.area_id and run_id = new.run_id
    union all select c.cleared_by from payments.clearance c join payments.request r on r.area_id = c.area_id and r.id = c.request_id
      where r.area_id = new.area_id and r.run_id = new.run_id and tg_table_name = 'run_check') done;
  if person = any (earlier) then
    raise exception using errcode = '23514', constraint = 'three_people', message = 'check, approval and release are by three people';
  end if;
  update payments.run set status = case tg_table_name when 'run_check' then 'checked' when 'run_approval' then 'approved' else 'released' end
    where area_id = new.area_id and id = new.run_id;
  return new;
end $$;
create trigger three_people before insert on payments.run_check for each row execute function payments.three_people();
create trigger three_people before insert on payments.run_approval for each row execute function payments.three_people();
create trigger three_people before insert on payments.run_release for each row execute function payments.three_people();
revoke all on function payments.three_people() from public;
revoke insert, update on payments.run from linkway_app, linkway_worker;
grant insert (area_id, id, number, built_at, built_by, total_pence) on payments.run to linkway_app, linkway_worker;
grant update (total_pence) on payments.run to linkway_app, linkway_worker;
