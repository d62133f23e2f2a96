create schema people;
comment on schema people is 'Young people: who they are, how to reach them safely, who may know, who is involved.';
grant usage on schema people to linkway_app, linkway_worker;

create table people.person (
  area_id uuid not null references access.area (id),
  id uuid not null,
  preferred_name text not null,
  given_name text not null,
  family_name text,
  date_of_birth date not null,
  birth_precision text not null default 'day' check (birth_precision in ('day', 'month', 'year', 'estimated')),
  pronouns text,
  language text not null default 'en',
  interpreter boolean not null default false,
  postcode text,
  address_lines text,
  lsoa21_code text,
  school_urn text,
  good_to_know text,
  created_at timestamptz not null,
  merged_into uuid,
  erased_at timestamptz,
  primary key (area_id, id),
  foreign key (area_id, merged_into) references people.person (area_id, id)
);
create index person_name on people.person (area_id, family_name, given_name);
select platform.describe('people.person', 'A young person, in one area.', '{"area_id": "Area.", "id": "Key.", "preferred_name": "What they like to be called; the only name a group sees.",
  "given_name": "First name or names.", "family_name": "Family name, where there is one.", "date_of_birth": "Born.", "birth_precision": "How sure the date is.", "pronouns": "As told; never guessed.",
  "language": "Language to speak with them (BCP 47).", "interpreter": "Whether an interpreter is needed.", "postcode": "Home, where there is a fixed one.", "address_lines": "Rest of the address, where needed.",
  "lsoa21_code": "Neighbourhood of the postcode (2021).", "school_urn": "School, by its public number.", "good_to_know": "What lets a group welcome them (carries an inhaler); shown to a group after it said yes.",
  "created_at": "When first known.", "merged_into": "The same human being''s row, after a merge.", "erased_at": "When what identifies them was erased."}');
select platform.protect('people.person');

create table people.contact_point (
  area_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  kind text not null check (kind in ('mobile', 'landline', 'email', 'in_person')),
  value text not null,
  whose text not null check (whose in ('own', 'parent', 'carer', 'school', 'other')),
  holder_name text,
  safe_to_text boolean not null,
  safe_to_leave_message boolean not null,
  shared_phone boolean not null,
  preferred boolean not null default false,
  note text,
  created_at timestamptz not null,
  ended_at timestamptz,
  primary key (area_id, id),
  foreign key (area_id, person_id) references people.person (area_id, id)
);
create index contact_point_person on people.contact_point (area_id, person_id);
select platform.describe('people.contact_point', 'A way to reach a young person, and what is safe to do with it.', '{"area_id": "Area.", "id": "Key.", "person_id": "Whom it reaches.", "kind": "What it is.",
  "value": "Number or address.", "whose": "Whose it is.", "holder_name": "Name of a parent or teacher it belongs to.", "safe_to_text": "Whether a text may be sent.", "safe_to_leave_message": "Whether a voice message may be left.",
  "shared_phone": "Whether others look at it.", "preferred": "The one they chose.", "note": "When and how (after 3:30pm).", "created_at": "When recorded.", "ended_at": "When it stopped being right."}');
select platform.protect('people.contact_point');

create table people.relationship (
  area_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  name text not null,
  relation text not null,
  parental_responsibility text not null default 'unknown' check (parental_responsibility in ('yes', 'no', 'unknown')),
  must_not_know boolean not null default false,
  may_know text,
  created_at timestamptz not null,
  ended_at timestamptz,
  primary key (area_id, id),
  foreign key (area_id, person_id) references people.person (area_id, id)
);
create index relationship_person on people.relationship (area_id, person_id);
select platform.describe('people.relationship', 'Somebody in a young person''s life and what they may know.', '{"area_id": "Area.", "id": "Key.", "person_id": "Whose life.", "name": "Name.", "relation": "Mother, social worker, teacher.",
  "parental_responsibility": "Whether they hold it.", "must_not_know": "Must not be told or contacted; shown before any call, letter or export.", "may_know": "What the young person lets them know.", "created_at": "When recorded.", "ended_at": "When it ended."}');
select platform.protect('people.relationship');

create table people.agreement (
  area_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  what text not null check (what in ('take_part', 'plan')),
  subject_id uuid,
  answer text not null check (answer in ('yes', 'unsure', 'no')),
  how text not null,
  given_at timestamptz not null,
  recorded_by text not null,
  withdrawn_at timestamptz,
  primary key (area_id, id),
  foreign key (area_id, person_id) references people.person (area_id, id)
);
create index agreement_person on people.agreement (area_id, person_id, what);
select platform.describe('people.agreement', 'That a young person agrees to take part, or to a plan. Not the legal basis and not permission to share.', '{"area_id": "Area.", "id": "Key.", "person_id": "Who agrees.",
  "what": "To what.", "subject_id": "The plan or referral agreed to.", "answer": "What they said.", "how": "How it was given: told the referrer, in person, by link.", "given_at": "When.", "recorded_by": "Who wrote it down: account id, or referrer.", "withdrawn_at": "When it was taken back."}');
select platform.protect('people.agreement');

create table people.permission (
  area_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  recipient_kind text not null check (recipient_kind in ('referrer', 'school', 'practice', 'parent', 'group')),
  recipient_id text not null,
  scope text not null check (scope in ('nothing', 'started_and_ended', 'summary', 'plan')),
  given_at timestamptz not null,
  recorded_by text not null,
  ended_at timestamptz,
  primary key (area_id, id),
  foreign key (area_id, person_id) references people.person (area_id, id)
);
create index permission_person on people.permission (area_id, person_id, recipient_kind);
select platform.describe('people.permission', 'What a young person lets somebody know.', '{"area_id": "Area.", "id": "Key.", "person_id": "Whose permission.", "recipient_kind": "Kind of recipient.", "recipient_id": "Which one.",
  "scope": "How much: a school sees that support started and ended, unless more was allowed.", "given_at": "When.", "recorded_by": "Who wrote it down.", "ended_at": "When it was changed or taken back."}');
select platform.protect('people.permission');

create table people.match_key (
  area_id uuid not null,
  person_id uuid not null,
  kind text not null,
  value text not null,
  primary key (area_id, kind, value, person_id),
  foreign key (area_id, person_id) references people.person (area_id, id)
);
create index match_key_person on people.match_key (area_id, person_id);
select platform.describe('people.match_key', 'Keys compared by equality to find the same person again (row-level security lets no other index work).', '{"area_id": "Area.", "person_id": "Whose.", "kind": "name_birth, phone, email.", "value": "Normalised value."}');
select platform.protect('people.match_key');
grant delete on people.match_key to linkway_app, linkway_worker;

create table people.involvement (
  area_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  account_id uuid references access.account (id),
  organisation_id uuid references access.organisation (id),
  role text not null,
  why text not null,
  from_at timestamptz not null,
  until_at timestamptz,
  primary key (area_id, id),
  foreign key (area_id, person_id) references people.person (area_id, id),
  check (num_nonnulls(account_id, organisation_id) = 1)
);
create index involvement_person on people.involvement (area_id, person_id);
create index involvement_account on people.involvement (area_id, account_id, until_at);
create index involvement_organisation on people.involvement (area_id, organisation_id, until_at);
select platform.describe('people.involvement', 'Who is involved with a young person. Visibility of a person and all that hangs on them reads only this.', '{"area_id": "Area.", "id": "Key.", "person_id": "With whom.",
  "account_id": "A member of staff, or", "organisation_id": "a whole team.", "role": "In what role: link_worker, team, triage, safeguarding.", "why": "The act that began it.", "from_at": "Since.", "until_at": "Until; null while it lasts."}');
select platform.protect('people.involvement');
