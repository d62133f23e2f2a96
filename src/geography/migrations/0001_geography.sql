-- Reference data about places: shared by every area, so no area_id and no row-level security. Rows come only from
-- geography.load.ts, run as the owner; the application and the worker read.
create schema geography;
comment on schema geography is 'Postcodes, small areas, districts, sign-posted places, languages and bank holidays: open reference data, the same for every area.';

create table geography.loaded (
  checksum text primary key,
  loaded_at timestamptz not null default now()
);
select platform.describe('geography.loaded', 'Which edition of the reference folder these tables hold. One row for each edition ever loaded; the newest is in force.', '{
  "checksum": "SHA-256 over the reference folder and the version of the loader.", "loaded_at": "When the load ended."}');

create table geography.district (
  code text primary key,
  name text not null,
  upper_tier_name text not null,
  area_slug text not null,
  valid_from date,
  valid_to date
);
select platform.describe('geography.district', 'Local authority districts that Linkway''s areas cover.', '{
  "code": "ONS code, nine characters, for example E06000042.", "name": "Name of the district, for example Milton Keynes.",
  "upper_tier_name": "Council that runs children''s services there: the county for a district in a county, else the district itself.",
  "area_slug": "Short name of the area the district belongs to: blmk, east-sussex or northamptonshire.",
  "valid_from": "First day of the council in its present form.",
  "valid_to": "Last day on which the code was in use; empty while it is."}');

create table geography.district_population (
  district_code text not null references geography.district (code),
  mid_year smallint not null,
  age smallint not null,
  people integer not null,
  primary key (district_code, mid_year, age)
);
select platform.describe('geography.district_population', 'Residents of a district by single year of age, 0 to 25: ONS mid-year estimates.', '{
  "district_code": "District.", "mid_year": "The year whose 30 June the estimate is for.", "age": "Age in whole years.",
  "people": "Residents of that age, both sexes."}');

create table geography.ward (
  code text primary key,
  name text not null,
  district_code text not null references geography.district (code),
  lat double precision not null,
  lng double precision not null,
  valid_from date,
  valid_to date
);
select platform.describe('geography.ward', 'Electoral wards. They change often; LSOAs do not.', '{
  "code": "ONS code, for example E05009406.", "name": "Name of the ward.", "district_code": "District the ward is part of.",
  "lat": "Latitude (WGS84) of the mean of the ward''s postcodes.",
  "lng": "Longitude (WGS84) of the mean of the ward''s postcodes.",
  "valid_from": "First day of the edition in which we hold the code; the ward itself may be older.",
  "valid_to": "Last day on which the code was in use; empty while it is."}');

create table geography.msoa (
  code text primary key,
  name text not null,
  known_as text not null,
  district_code text not null references geography.district (code),
  valid_from date,
  valid_to date
);
select platform.describe('geography.msoa', 'Middle layer super output areas of 2021: neighbourhoods of about 8,000 people.', '{
  "code": "ONS code, for example E02003258.", "name": "ONS name: the district and a number, for example Luton 001.",
  "known_as": "Name that residents would know, given by the House of Commons Library, for example Bramingham.",
  "district_code": "District the neighbourhood is part of.", "valid_from": "Day of the census the areas were drawn for.",
  "valid_to": "Last day on which the code was in use; empty while it is."}');

create table geography.lsoa (
  code text primary key,
  name text not null,
  msoa_code text not null references geography.msoa (code),
  ward_code text not null references geography.ward (code),
  district_code text not null references geography.district (code),
  lat double precision not null,
  lng double precision not null,
  population_0_25 integer not null,
  population_11_18 integer not null,
  population_11_25 integer not null,
  deprivation_edition smallint not null,
  imd_decile smallint not null,
  idaci_decile smallint not null,
  valid_from date,
  valid_to date
);
select platform.describe('geography.lsoa', 'Lower layer super output areas of 2021: about 1,500 people each, the smallest area at which need is published.', '{
  "code": "ONS code, for example E01015706.", "name": "ONS name: its MSOA and a letter, for example Luton 001A.",
  "msoa_code": "MSOA it is part of.", "ward_code": "Ward that holds most of its postcodes: not ONS''s best fit.",
  "district_code": "District it is part of.", "lat": "Latitude (WGS84) of a point inside it.",
  "lng": "Longitude (WGS84) of a point inside it.",
  "population_0_25": "Residents aged 0 to 25, our estimate for mid-2024: the district''s official count shared out by the Census 2021 age bands.",
  "population_11_18": "Residents aged 11 to 18, estimated in the same way.",
  "population_11_25": "Residents aged 11 to 25, estimated in the same way.",
  "deprivation_edition": "Edition of the English Indices of Deprivation that the two deciles are from. Never compare deciles of two editions.",
  "imd_decile": "Index of Multiple Deprivation: 1 is the most deprived tenth of England, 10 the least.",
  "idaci_decile": "Income Deprivation Affecting Children Index: 1 is the most deprived tenth of England, 10 the least.",
  "valid_from": "Day of the census the areas were drawn for.",
  "valid_to": "Last day on which the code was in use; empty while it is."}');
create index lsoa_msoa on geography.lsoa (msoa_code);
create index lsoa_district on geography.lsoa (district_code);

create table geography.postcode (
  postcode text primary key,
  lat double precision not null,
  lng double precision not null,
  lsoa21_code text references geography.lsoa (code),
  ward_code text references geography.ward (code),
  district_code text references geography.district (code),
  valid_from date,
  valid_to date
);
select platform.describe('geography.postcode', 'Every live postcode of the districts that the areas cover.', '{
  "postcode": "Capitals with one space, for example MK3 6EW.", "lat": "Latitude (WGS84) to four decimals, about ten metres.",
  "lng": "Longitude (WGS84) to four decimals.",
  "lsoa21_code": "LSOA of 2021 in whose generalised outline the point lies: right for 99 in 100, not ONS''s own assignment.",
  "ward_code": "Ward, as Ordnance Survey gives it.", "district_code": "District, as Ordnance Survey gives it.",
  "valid_from": "Empty: our source does not say when a postcode began.",
  "valid_to": "Day of the first edition that no longer held the postcode. It stays findable: people go on giving it."}');
create index postcode_lsoa on geography.postcode (lsoa21_code);

create table geography.sector (
  sector text primary key,
  lat double precision not null,
  lng double precision not null,
  district_code text
);
select platform.describe('geography.sector', 'Postcode sectors of the areas and some twenty miles round, for a postcode that is new or just outside.', '{
  "sector": "Outward code and first digit of the inward, for example MK3 6.",
  "lat": "Latitude (WGS84) of the mean of its postcodes.", "lng": "Longitude (WGS84) of the mean of its postcodes.",
  "district_code": "ONS code of the district that holds most of it, which may be one that geography.district does not list."}');

create table geography.outcode (
  outcode text primary key,
  lat double precision not null,
  lng double precision not null,
  district_code text,
  place_name text not null,
  country text not null
);
select platform.describe('geography.outcode', 'Outward codes of Great Britain, so that LS1 is known to be in Leeds. No Northern Ireland, Isle of Man or Channel Islands.', '{
  "outcode": "First half of a postcode, for example MK3.", "lat": "Latitude (WGS84) of the mean of its postcodes.",
  "lng": "Longitude (WGS84) of the mean of its postcodes.",
  "district_code": "ONS code of the district that holds most of it, which may be one that geography.district does not list.",
  "place_name": "The largest place in it that the gazetteer knows, else the town its letters stand for with the word area.",
  "country": "England, Scotland or Wales."}');

create table geography.school (
  urn text primary key,
  name text not null,
  search_name text not null,
  local_authority text not null,
  district_code text not null references geography.district (code),
  phase text not null,
  gender text,
  postcode text,
  lat double precision not null,
  lng double precision not null,
  lsoa21_code text references geography.lsoa (code),
  valid_from date,
  valid_to date
);
select platform.describe('geography.school', 'Open schools and colleges that can be named in a referral.', '{
  "urn": "Unique reference number given by the Department for Education, six digits.",
  "name": "Name in the official register.",
  "search_name": "Name and local authority as the search compares them: lower case, no punctuation, saint as st.",
  "local_authority": "Council responsible for education there.", "district_code": "District the school stands in.",
  "phase": "Phase of education, for example Secondary; Not applicable for special, independent and alternative provision.",
  "gender": "Mixed, Boys or Girls; empty where our source does not say.",
  "postcode": "Postcode; empty where our source does not say.", "lat": "Latitude (WGS84).", "lng": "Longitude (WGS84).",
  "lsoa21_code": "LSOA of 2021 the school stands in.", "valid_from": "Empty: our source does not say when a school opened.",
  "valid_to": "Day of the first edition that no longer listed the school as open."}');
create index school_search on geography.school (search_name text_pattern_ops);

create table geography.practice (
  ods_code text primary key,
  name text not null,
  search_name text not null,
  town text not null,
  postcode text not null,
  district_code text not null references geography.district (code),
  lat double precision not null,
  lng double precision not null,
  valid_from date,
  valid_to date
);
select platform.describe('geography.practice', 'GP practices that can be named in a referral.', '{
  "ods_code": "Organisation Data Service code, a letter and five digits.", "name": "Name of the practice.",
  "search_name": "Name and town as the search compares them: lower case, no punctuation, saint as st.",
  "town": "Town or village in its address.", "postcode": "Postcode.", "district_code": "District the practice stands in.",
  "lat": "Latitude (WGS84) of its postcode.", "lng": "Longitude (WGS84) of its postcode.",
  "valid_from": "First day the practice was in the register.",
  "valid_to": "Day of the first edition that no longer listed the practice as active."}');
create index practice_search on geography.practice (search_name text_pattern_ops);

create table geography.library (
  name text primary key,
  authority text not null,
  postcode text not null,
  district_code text references geography.district (code),
  lat double precision,
  lng double precision,
  valid_from date,
  valid_to date
);
select platform.describe('geography.library', 'Public libraries, as sign-posts: free, warm, indoors, near.', '{
  "name": "Name of the library, different for each.", "authority": "Council that runs the library service.",
  "postcode": "Postcode.", "district_code": "District the library stands in; empty where its postcode is no longer live.",
  "lat": "Latitude (WGS84) of its postcode; empty where that is no longer live.",
  "lng": "Longitude (WGS84) of its postcode; empty where that is no longer live.",
  "valid_from": "Empty: our source does not say when a library opened.",
  "valid_to": "Day of the first edition that no longer listed the library."}');

create table geography.place (
  geoname_id integer primary key,
  name text not null,
  search_name text not null,
  lat double precision not null,
  lng double precision not null,
  population integer,
  outcode text not null,
  district_code text not null references geography.district (code)
);
select platform.describe('geography.place', 'Towns, villages and estates by name, for a search near a place.', '{
  "geoname_id": "Number of the place in GeoNames.", "name": "Name of the place.",
  "search_name": "Name as the search compares it: lower case, no punctuation, saint as st.", "lat": "Latitude (WGS84).",
  "lng": "Longitude (WGS84).",
  "population": "Residents, roughly; empty where unknown. Only for putting the larger place first.",
  "outcode": "Outward code of the nearest postcode.", "district_code": "District of the nearest postcode."}');
create index place_search on geography.place (search_name text_pattern_ops);

create table geography.language (
  code text primary key,
  english_name text not null,
  native_name text not null,
  direction text not null check (direction in ('ltr', 'rtl')),
  script text not null
);
select platform.describe('geography.language', 'Languages a person can be asked about by name.', '{
  "code": "BCP 47 language tag, for example ps.", "english_name": "Name in English.",
  "native_name": "Name in the language itself.", "direction": "ltr or rtl: which way it is written.",
  "script": "ISO 15924 code of the script it is mostly written in, for example Arab."}');

create table geography.bank_holiday (
  day date primary key,
  name text not null
);
select platform.describe('geography.bank_holiday', 'Bank holidays of England and Wales, for clocks that count working days.', '{
  "day": "The day that is free: the substitute day where the holiday falls on a weekend.", "name": "Name of the holiday."}');

grant usage on schema geography to linkway_app, linkway_worker;
grant select on all tables in schema geography to linkway_app, linkway_worker;
