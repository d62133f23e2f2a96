create schema ledger;
comment on schema ledger is 'The only place where money changes: double entry, append-only, balanced and never overdrawn by the database itself.';
grant usage on schema ledger to linkway_app, linkway_worker;

create table ledger.account (
  area_id uuid not null references access.area (id),
  id uuid not null,
  kind text not null check (kind in ('funder', 'free', 'committed', 'spent')),
  owner_kind text not null check (owner_kind in ('funder', 'stream')),
  owner_id uuid not null,
  opened_at timestamptz not null,
  primary key (area_id, id),
  unique (area_id, owner_kind, owner_id, kind)
);
select platform.describe('ledger.account', 'An account. Money of a stream is free, committed or spent; a funder''s account is what it gave, negative.', '{"area_id": "Area.", "id": "Key.", "kind": "What the money on it is.", "owner_kind": "Funder or stream.", "owner_id": "Which.", "opened_at": "When."}');
select platform.protect('ledger.account');
select platform.append_only('ledger.account');

create table ledger.balance (
  area_id uuid not null,
  account_id uuid not null,
  may_go_below_zero boolean not null,
  balance_pence bigint not null default 0,
  primary key (area_id, account_id),
  foreign key (area_id, account_id) references ledger.account (area_id, id),
  constraint never_overdrawn check (may_go_below_zero or balance_pence >= 0)
);
select platform.describe('ledger.balance', 'What is on an account: kept by the database as entries are written, locked as it changes.', '{"area_id": "Area.", "account_id": "Account.", "may_go_below_zero": "Only a funder''s account.", "balance_pence": "Sum of its lines, in pence."}');
alter table ledger.balance enable row level security;
create policy area on ledger.balance using (area_id = any ((select platform.area_ids())::uuid[]));
grant select on ledger.balance to linkway_app, linkway_worker;

create table ledger.entry (
  area_id uuid not null references access.area (id),
  id uuid not null,
  key text not null,
  kind text not null check (kind in ('award', 'commit', 'spend', 'give_back', 'reversal')),
  subject_kind text not null,
  subject_id uuid not null,
  entered_at timestamptz not null,
  entered_by text not null,
  reverses uuid,
  xid xid8 not null default pg_current_xact_id(),
  primary key (area_id, id),
  unique (area_id, key),
  unique (area_id, reverses),
  check ((kind = 'reversal') = (reverses is not null)),
  foreign key (area_id, reverses) references ledger.entry (area_id, id)
);
create index entry_subject on ledger.entry (area_id, subject_kind, subject_id);
select platform.describe('ledger.entry', 'One movement of money, with its reason. Corrected only by a reversal.', '{"area_id": "Area.", "id": "Key.", "key": "What it is for: the same thing moves money once.", "kind": "What kind of movement.", "subject_kind": "commitment, attendance, award.", "subject_id": "Which.", "entered_at": "When.", "entered_by": "Who.", "reverses": "The entry it takes back; once.", "xid": "Transaction that wrote it; its lines come with it or never."}');
select platform.protect('ledger.entry');
select platform.append_only('ledger.entry');

create table ledger.line (
  area_id uuid not null,
  id uuid not null,
  entry_id uuid not null,
  account_id uuid not null,
  amount_pence bigint not null check (amount_pence <> 0),
  primary key (area_id, id),
  foreign key (area_id, entry_id) references ledger.entry (area_id, id),
  foreign key (area_id, account_id) references ledger.account (area_id, id)
);
create index line_entry on ledger.line (area_id, entry_id);
create index line_account on ledger.line (area_id, account_id);
select platform.describe('ledger.line', 'One side of an entry. The lines of an entry add up to nothing.', '{"area_id": "Area.", "id": "Key.", "entry_id": "Entry.", "account_id": "Account.", "amount_pence": "Pence; positive in, negative out."}');
select platform.protect('ledger.line');
select platform.append_only('ledger.line');

create function ledger.open_balance() returns trigger language plpgsql security definer set search_path = pg_catalog, ledger as $$
begin
  insert into ledger.balance (area_id, account_id, may_go_below_zero) values (new.area_id, new.id, new.kind = 'funder');
  return null;
end $$;
create trigger open_balance after insert on ledger.account for each row execute function ledger.open_balance();

create function ledger.move_balance() returns trigger language plpgsql security definer set search_path = pg_catalog, ledger as $$
begin
  update ledger.balance set balance_pence = balance_pence + new.amount_pence
    where area_id = new.area_id and account_id = new.account_id;
  if not found then
    raise exception using errcode = '23503', message = 'a ledger line without a balance to move';
  end if;
  return null;
end $$;
create trigger move_balance after insert on ledger.line for each row execute function ledger.move_balance();

create function ledger.assert_balanced() returns trigger language plpgsql security definer set search_path = pg_catalog, ledger as $$
declare
  entry uuid := case tg_table_name when 'entry' then (to_jsonb(new)->>'id')::uuid else (to_jsonb(new)->>'entry_id')::uuid end;
  total numeric;
  lines bigint;
begin
  select coalesce(sum(amount_pence), 0), count(*) into total, lines from ledger.line where area_id = new.area_id and entry_id = entry;
  if total <> 0 or lines < 2 then
    raise exception using errcode = '23514', constraint = 'entry_balanced', message = 'the lines of a ledger entry do not add up to nothing';
  end if;
  return null;
end $$;
create constraint trigger entry_balanced after insert on ledger.entry deferrable initially deferred for each row execute function ledger.assert_balanced();
create constraint trigger entry_balanced after insert on ledger.line deferrable initially deferred for each row execute function ledger.assert_balanced();

create function ledger.own_transaction() returns trigger language plpgsql as $$
begin
  new.xid := pg_current_xact_id();
  return new;
end $$;
create trigger own_transaction before insert on ledger.entry for each row execute function ledger.own_transaction();

create function ledger.assert_open_entry() returns trigger language plpgsql security definer set search_path = pg_catalog, ledger as $$
begin
  if not exists (select from ledger.entry where area_id = new.area_id and id = new.entry_id and xid = pg_current_xact_id()) then
    raise exception using errcode = '42501', message = 'a ledger entry is written whole: no line joins it later';
  end if;
  return new;
end $$;
create trigger open_entry before insert on ledger.line for each row execute function ledger.assert_open_entry();

create function ledger.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception using errcode = '42501', message = 'the ledger is append-only: write a reversal';
end $$;
create trigger append_only before update or delete on ledger.entry for each row execute function ledger.refuse_change();
create trigger append_only before update or delete on ledger.line for each row execute function ledger.refuse_change();

create function ledger.hold_accounts(area uuid, owners uuid[]) returns table (account_id uuid, owner_kind text, owner_id uuid, kind text, balance_pence bigint)
  language sql volatile security definer set search_path = pg_catalog, ledger as $$
  select a.id, a.owner_kind, a.owner_id, a.kind, b.balance_pence
  from ledger.account a join ledger.balance b on b.area_id = a.area_id and b.account_id = a.id
  where a.area_id = area and area = any (platform.area_ids()) and a.owner_id = any (owners)
  order by a.owner_id, a.id
  for no key update of b
$$;
comment on function ledger.hold_accounts(uuid, uuid[]) is 'Locks every balance of these owners until the transaction ends, always in the same order, and reads them: two who move the same money wait for one another and never block one another for ever.';
revoke all on function ledger.open_balance(), ledger.move_balance(), ledger.assert_balanced(), ledger.assert_open_entry(), ledger.hold_accounts(uuid, uuid[]) from public;
grant execute on function ledger.hold_accounts(uuid, uuid[]) to linkway_app, linkway_worker;
