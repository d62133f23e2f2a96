create schema referrals;
comment on schema referrals is 'Draft, send, triage, accept, decline.';
grant usage on schema referrals to linkway_app, linkway_worker;

create table referrals.draft (
  area_id uuid not null references access.area (id),
  id uuid not null,
  programme_id uuid not null,
  referrer_kind text not null,
  token_hash text not null,
  answers_sealed text not null,
  email_proved_at timestamptz,
  created_at timestamptz not null,
  saved_at timestamptz not null,
  version integer not null default 1,
  expires_at timestamptz not null,
  referral_id uuid,
  primary key (area_id, id),
  foreign key (area_id, programme_id) references programmes.programme (area_id, id)
);
create index draft_expiry on referrals.draft (area_id, expires_at);
select platform.describe('referrals.draft', 'A referral being written: kept 14 days after each answer, then gone.', '{"area_id": "Area.", "id": "Key.", "programme_id": "For which programme.", "referrer_kind": "Which door.", "token_hash": "SHA-256 of the cookie that opens it.", "answers_sealed": "Answers so far, encrypted.",
  "email_proved_at": "When the referrer opened the link we sent and pressed.", "created_at": "Begun.", "saved_at": "Last answer.", "version": "Raised by each answer, so that two tabs are noticed.", "expires_at": "When it is deleted.", "referral_id": "What it became; the answers are emptied then."}');
select platform.protect('referrals.draft');
grant delete on referrals.draft to linkway_app, linkway_worker;

create table referrals.referral (
  area_id uuid not null references access.area (id),
  id uuid not null,
  programme_id uuid not null,
  person_id uuid not null,
  reference text not null,
  referrer_kind text not null,
  referrer_name text not null,
  referrer_role text not null,
  referrer_email text not null,
  referrer_phone text,
  referrer_place text not null,
  school_urn text,
  story text not null,
  needs text[] not null default '{}',
  agreement text not null check (agreement in ('yes', 'unsure')),
  no_known_risks boolean not null,
  received_at timestamptz not null,
  decide_by timestamptz not null,
  named_worker_id uuid references access.account (id),
  status text not null default 'received' check (status in ('received', 'accepted', 'declined', 'withdrawn')),
  decided_at timestamptz,
  primary key (area_id, id),
  unique (area_id, reference),
  foreign key (area_id, programme_id) references programmes.programme (area_id, id),
  foreign key (area_id, person_id) references people.person (area_id, id)
);
create index referral_waiting on referrals.referral (area_id, status, decide_by);
create index referral_person on referrals.referral (area_id, person_id);
create index referral_programme on referrals.referral (area_id, programme_id, received_at);
select platform.describe('referrals.referral', 'Somebody asks for help for a young person.', '{"area_id": "Area.", "id": "Key.", "programme_id": "To which programme.", "person_id": "For whom.", "reference": "LW-7K3M-2Q: for the referrer''s own record; says nothing.", "referrer_kind": "Code list 9.1.", "referrer_name": "Who asks.", "referrer_role": "As what.",
  "referrer_email": "Proved by link.", "referrer_phone": "For questions.", "referrer_place": "School or service, in words.", "school_urn": "The school, where it is one.", "story": "What is going on, in the referrer''s words.", "needs": "Needs ticked (code list 9.3).", "agreement": "What the young person said to the referrer.",
  "no_known_risks": "The referrer said that they know of none; otherwise there is a concern.", "received_at": "When it was sent.", "decide_by": "When it must be answered.", "named_worker_id": "Who reads it; named to the referrer.", "status": "Fold of what was done to it.", "decided_at": "When it was answered."}');
select platform.protect('referrals.referral');

create table referrals.eligibility_finding (
  area_id uuid not null,
  referral_id uuid not null,
  rule_id uuid not null,
  position integer not null,
  outcome text not null check (outcome in ('fits', 'near_miss', 'does_not_fit', 'unknown')),
  explanation jsonb not null,
  found_at timestamptz not null,
  primary key (area_id, referral_id, rule_id),
  foreign key (area_id, referral_id) references referrals.referral (area_id, id),
  foreign key (area_id, rule_id) references programmes.eligibility_rule (area_id, id)
);
select platform.describe('referrals.eligibility_finding', 'What a rule said of a referral when it came in.', '{"area_id": "Area.", "referral_id": "Referral.", "rule_id": "Rule.", "position": "Order.", "outcome": "What it said.", "explanation": "Codes and numbers for the sentence: {kind, age, min, max} or {kind, district}.", "found_at": "When."}');
select platform.protect('referrals.eligibility_finding');

create table referrals.acceptance (
  area_id uuid not null,
  referral_id uuid not null,
  accepted_by uuid not null references access.account (id),
  accepted_at timestamptz not null,
  override_reason text,
  case_id uuid,
  primary key (area_id, referral_id),
  foreign key (area_id, referral_id) references referrals.referral (area_id, id)
);
select platform.describe('referrals.acceptance', 'That a referral was accepted.', '{"area_id": "Area.", "referral_id": "Which.", "accepted_by": "By whom.", "accepted_at": "When.", "override_reason": "Why, where a rule did not fit.", "case_id": "The case that it opened in the same act; kept by caseload."}');
select platform.protect('referrals.acceptance');

create table referrals.decline (
  area_id uuid not null,
  referral_id uuid not null,
  declined_by uuid not null references access.account (id),
  declined_at timestamptz not null,
  reason text not null check (reason in ('not_eligible', 'at_capacity', 'person_declined', 'inappropriate', 'duplicate', 'moved_away')),
  message text not null,
  primary key (area_id, referral_id),
  foreign key (area_id, referral_id) references referrals.referral (area_id, id)
);
select platform.describe('referrals.decline', 'That a referral was declined, and what the referrer was told.', '{"area_id": "Area.", "referral_id": "Which.", "declined_by": "By whom.", "declined_at": "When.", "reason": "Code list 9.5, referral outcome.", "message": "What else could help, in the worker''s words to the referrer."}');
select platform.protect('referrals.decline');

create table referrals.milestone (
  area_id uuid not null,
  referral_id uuid not null,
  kind text not null check (kind in ('first_attended', 'ended')),
  at timestamptz not null,
  primary key (area_id, referral_id, kind),
  foreign key (area_id, referral_id) references referrals.referral (area_id, id)
);
select platform.describe('referrals.milestone', 'What became of an accepted referral, as much as a referrer may know.', '{"area_id": "Area.", "referral_id": "Which referral.", "kind": "The first time at an activity, or the end of our help.", "at": "When."}');
select platform.protect('referrals.milestone');
select platform.append_only('referrals.milestone');
