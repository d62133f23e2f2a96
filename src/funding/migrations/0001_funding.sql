create schema funding;
comment on schema funding is 'Funders, streams and their rules, commitments.';
grant usage on schema funding to linkway_app, linkway_worker;

create table funding.funder (
  area_id uuid not null references access.area (id),
  id uuid not null,
  name text not null,
  primary key (area_id, id)
);
select platform.describe('funding.funder', 'Who gives money.', '{"area_id": "Area.", "id": "Key.", "name": "Name."}');
select platform.protect('funding.funder');

create table funding.stream (
  area_id uuid not null,
  id uuid not null,
  funder_id uuid not null,
  programme_id uuid not null,
  name text not null,
  purpose text not null,
  opens_on date not null,
  spend_by date not null,
  max_per_session_pence bigint not null check (max_per_session_pence > 0),
  min_age integer not null,
  max_age integer not null,
  primary key (area_id, id),
  foreign key (area_id, funder_id) references funding.funder (area_id, id),
  foreign key (area_id, programme_id) references programmes.programme (area_id, id)
);
create index stream_programme on funding.stream (area_id, programme_id, spend_by);
select platform.describe('funding.stream', 'A pot with rules, spent by a date.', '{"area_id": "Area.", "id": "Key.", "funder_id": "Whose money.", "programme_id": "For which programme.", "name": "Name.", "purpose": "What it is for.", "opens_on": "First day.", "spend_by": "Last day money may be committed for.", "max_per_session_pence": "Most it pays for one session, in pence.", "min_age": "Youngest age it pays for.", "max_age": "Oldest."}');
select platform.protect('funding.stream');

create table funding.commitment (
  area_id uuid not null,
  id uuid not null,
  stream_id uuid not null,
  person_id uuid not null,
  place_id uuid not null,
  unit_pence bigint not null check (unit_pence > 0),
  units integer not null check (units > 0),
  committed_at timestamptz not null,
  committed_by text not null,
  spent_units integer not null default 0,
  given_back_units integer not null default 0,
  primary key (area_id, id),
  unique (area_id, place_id),
  foreign key (area_id, stream_id) references funding.stream (area_id, id),
  foreign key (area_id, person_id) references people.person (area_id, id),
  check (spent_units >= 0 and given_back_units >= 0 and spent_units + given_back_units <= units)
);
create index commitment_person on funding.commitment (area_id, person_id);
create index commitment_stream on funding.commitment (area_id, stream_id);
select platform.describe('funding.commitment', 'Money promised for a place: 12 sessions of £6.', '{"area_id": "Area.", "id": "Key.", "stream_id": "From which stream.", "person_id": "For whom.", "place_id": "For which place (of activities).", "unit_pence": "A session, in pence.", "units": "Sessions promised.", "committed_at": "When.", "committed_by": "By whom.", "spent_units": "Sessions paid.", "given_back_units": "Sessions that will not be paid."}');
select platform.protect('funding.commitment');
