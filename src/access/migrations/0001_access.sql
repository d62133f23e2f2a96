create schema access;
comment on schema access is 'Areas, organisations, accounts, roles, sign-in. Shared rows: no person of the service is here.';
grant usage on schema access to linkway_app, linkway_worker;

create table access.area (
  id uuid primary key,
  slug text not null unique check (slug ~ '^[a-z][a-z-]{1,30}$'),
  name text not null,
  colour text not null default '#12504f' check (colour ~ '^#[0-9a-f]{6}$'),
  phone text not null,
  run_by text not null,
  front_door_name text not null,
  front_door_phone text not null,
  out_of_hours_phone text not null
);
select platform.describe('access.area', 'A partnership that answers for its data. Tenant rows carry its id.', '{
  "id": "Key.", "slug": "In addresses: blmk.", "name": "As shown in the header.", "colour": "Its own colour, at least 7:1 against white.",
  "phone": "Number to ring the team.", "run_by": "Who runs it, for the footer.", "front_door_name": "Children''s front door (MASH) of the area.",
  "front_door_phone": "Its number in office hours.", "out_of_hours_phone": "Emergency duty team."}');

create table access.organisation (
  id uuid primary key,
  kind text not null check (kind in ('team', 'school', 'practice', 'council', 'group', 'charity', 'other')),
  name text not null,
  code_scheme text check (code_scheme in ('GB-EDU', 'NHS-ODS', 'GB-CHC', 'GB-COH', 'GB-LAE')),
  code text,
  home_area_id uuid references access.area (id),
  invented boolean not null default false,
  created_at timestamptz not null,
  unique (code_scheme, code),
  check ((code_scheme is null) = (code is null))
);
create index organisation_home on access.organisation (home_area_id, kind, name);
select platform.describe('access.organisation', 'A school, practice, council, charity, group or team; shared by areas, known by its public code.', '{
  "id": "Key.", "kind": "What it is.", "name": "As it calls itself.", "code_scheme": "Whose register: org-id prefix or NHS-ODS.",
  "code": "URN, ODS code, charity or company number.", "home_area_id": "Area that registered it first; groups are listed there.",
  "invented": "Made for the demo world.", "created_at": "When it was registered."}');

create table access.account (
  id uuid primary key,
  email text not null unique check (email = lower(email)),
  name text not null,
  created_at timestamptz not null,
  disabled_at timestamptz,
  demo boolean not null default false
);
select platform.describe('access.account', 'A human being who signs in. Belongs to the installation; memberships give roles.', '{
  "id": "Key.", "email": "Lower case; signs in with it.", "name": "Shown to colleagues.", "created_at": "When the invitation was accepted.",
  "disabled_at": "When it was closed.", "demo": "Made for the demo world; refused by a production start."}');

create table access.membership (
  id uuid primary key,
  account_id uuid not null references access.account (id),
  area_id uuid not null references access.area (id),
  organisation_id uuid not null references access.organisation (id),
  role text not null check (role in ('referrer', 'link_worker', 'prescriber', 'team_lead', 'safeguarding_lead', 'business_support',
    'payment_approver', 'payment_releaser', 'group_organiser', 'programme_manager', 'commissioner', 'contract_manager', 'auditor', 'administrator')),
  from_at timestamptz not null,
  until_at timestamptz,
  given_by uuid references access.account (id),
  unique (account_id, area_id, organisation_id, role, from_at)
);
create index membership_area on access.membership (area_id, role);
select platform.describe('access.membership', 'A role that an account holds in an area and organisation. All are active at once.', '{
  "id": "Key.", "account_id": "Who.", "area_id": "Where.", "organisation_id": "For whom.", "role": "Which role.", "from_at": "Since when.",
  "until_at": "Until when; null while it lasts.", "given_by": "Who gave it; null for the first administrator and the demo."}');

create table access.password (
  account_id uuid primary key references access.account (id),
  hash text not null,
  changed_at timestamptz not null
);
select platform.describe('access.password', 'Password of an account, argon2id.', '{"account_id": "Whose.", "hash": "Encoded argon2id hash.", "changed_at": "When it was set."}');

create table access.second_factor (
  account_id uuid primary key references access.account (id),
  seed_sealed text not null,
  confirmed_at timestamptz,
  last_step bigint
);
select platform.describe('access.second_factor', 'Time-based one-time codes (TOTP) of an account.', '{"account_id": "Whose.", "seed_sealed": "The seed, encrypted.",
  "confirmed_at": "When the first code was typed right.", "last_step": "Last time step used, so that a code counts once."}');

create table access.session (
  id uuid primary key,
  token_hash text not null unique,
  account_id uuid not null references access.account (id),
  created_at timestamptz not null,
  last_seen_at timestamptz not null,
  expires_at timestamptz not null,
  revoked_at timestamptz,
  device text not null
);
create index session_account on access.session (account_id, revoked_at);
select platform.describe('access.session', 'A signed-in device; can be listed and ended.', '{"id": "Key.", "token_hash": "SHA-256 of the cookie.", "account_id": "Whose.",
  "created_at": "When it signed in.", "last_seen_at": "Last page, to the minute.", "expires_at": "When it ends by itself.", "revoked_at": "When it was ended.", "device": "Kind of browser, in words."}');

create table access.pending_sign_in (
  id uuid primary key,
  token_hash text not null unique,
  account_id uuid not null references access.account (id),
  created_at timestamptz not null,
  expires_at timestamptz not null,
  attempts integer not null default 0,
  used_at timestamptz,
  next_path text,
  kept_sealed text
);
select platform.describe('access.pending_sign_in', 'The moment between password and code.', '{"id": "Key.", "token_hash": "SHA-256 of the short cookie.", "account_id": "Whose.",
  "created_at": "When the password was right.", "expires_at": "Ten minutes later.", "attempts": "Wrong codes; five end it.", "used_at": "When the code was right.",
  "next_path": "Where the visitor was going.", "kept_sealed": "A form that was sent when the session had ended, encrypted, to be sent again."}');

create table access.sign_in_attempt (
  id uuid primary key,
  email_hash text not null,
  at timestamptz not null,
  succeeded boolean not null
);
create index sign_in_attempt_recent on access.sign_in_attempt (email_hash, at);
select platform.describe('access.sign_in_attempt', 'Tries to sign in, counted by address so that guessing is slowed, whether or not the account exists.', '{"id": "Key.",
  "email_hash": "Keyed hash of the address typed.", "at": "When.", "succeeded": "Whether password and code were right."}');

create table access.invitation (
  id uuid primary key,
  email text not null,
  name text not null,
  area_id uuid not null references access.area (id),
  organisation_id uuid not null references access.organisation (id),
  role text not null,
  invited_by uuid references access.account (id),
  created_at timestamptz not null,
  expires_at timestamptz not null,
  accepted_at timestamptz,
  token_sealed text
);
select platform.describe('access.invitation', 'An invitation to have an account with a first role.', '{"id": "Key.", "email": "Where it was sent.",
  "name": "Who is invited.", "area_id": "Area of the role.", "organisation_id": "Organisation of the role.", "role": "The role.", "invited_by": "Who invited.",
  "created_at": "When.", "expires_at": "Seven days later.", "accepted_at": "When it was taken up.",
  "token_sealed": "Token of its link, encrypted, until the letter was written."}');

grant select, insert, update on all tables in schema access to linkway_app, linkway_worker;
