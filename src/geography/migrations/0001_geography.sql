-- Reference data about places: shared by every area, so no area_id and no row-level security. Rows come only from
-- geography.load.ts, run as the owner; the application and the worker read.
create schema geography;
comment on schema geography is 'Postcodes, small areas, districts, sign-posted places, languages and bank holidays: open reference data, the same for every area.';

create table geography.loaded (
  checksum text primary key,
  loaded_at timestamptz not null default now()
);
comment on table geography.loaded is 'Which edition of the reference folder these tables hold. One row for each edition ever loaded; the newest is in force.';
comment on column geography.loaded.checksum is 'SHA-256 over the reference folder and the version of the loader.';
comment on column geography.loaded.loaded_at is 'When the load ended.';

create table geography.district (
  code text primary key,
  name text not null,
  upper_tier_name text not null,
  area_slug text not null,
  valid_from date,
  valid_to date
);
comment on table geography.district is 'Local authority districts that Linkway''s areas cover.';
comment on column geography.district.code is 'ONS code, nine characters, for example E06000042.';
comment on column geography.district.name is 'Name of the district, for example Milton Keynes.';
comment on column geography.district.upper_tier_name is 'Council that runs children''s services there: the county for a district in a county, else the district itself.';
comment on column geography.district.area_slug is 'Short name of the area the district belongs to: blmk, east-sussex or northamptonshire.';
comment on column geography.district.valid_from is 'First day of the council in its present form.';
comment on column geography.district.valid_to is 'Last day on which the code was in use; empty while it is.';

create table geography.district_population (
  district_code text not null references geography.district (code),
  mid_year smallint not null,
  age smallint not null,
  people integer not null,
  primary key (district_code, mid_year, age)
);
comment on table geography.district_population is 'Residents of a district by single year of age, 0 to 25: ONS mid-year estimates.';
comment on column geography.district_population.district_code is 'District.';
comment on column geography.district_population.mid_year is 'The year whose 30 June the estimate is for.';
comment on column geography.district_population.age is 'Age in whole years.';
comment on column geography.district_population.people is 'Residents of that age, both sexes.';

create table geography.ward (
  code text primary key,
  name text not null,
  district_code text not null references geography.district (code),
  lat double precision not null,
  lng double precision not null,
  valid_from date,
  valid_to date
);
comment on table geography.ward is 'Electoral wards. They change often; LSOAs do not.';
comment on column geography.ward.code is 'ONS code, for example E05009406.';
comment on column geography.ward.name is 'Name of the ward.';
comment on column geography.ward.district_code is 'District the ward is part of.';
comment on column geography.ward.lat is 'Latitude (WGS84) of the mean of the ward''s postcodes.';
comment on column geography.ward.lng is 'Longitude (WGS84) of the mean of the ward''s postcodes.';
comment on column geography.ward.valid_from is 'First day of the edition in which we hold the code; the ward itself may be older.';
comment on column geography.ward.valid_to is 'Last day on which the code was in use; empty while it is.';

create table geography.msoa (
  code text primary key,
  name text not null,
  known_as text not null,
  district_code text not null references geography.district (code),
  valid_from date,
  valid_to date
);
comment on table geography.msoa is 'Middle layer super output areas of 2021: neighbourhoods of about 8,000 people.';
comment on column geography.msoa.code is 'ONS code, for example E02003258.';
comment on column geography.msoa.name is 'ONS name: the district and a number, for example Luton 001.';
comment on column geography.msoa.known_as is 'Name that residents would know, given by the House of Commons Library, for example Bramingham.';
comment on column geography.msoa.district_code is 'District the neighbourhood is part of.';
comment on column geography.msoa.valid_from is 'Day of the census the areas were drawn for.';
comment on column geography.msoa.valid_to is 'Last day on which the code was in use; empty while it is.';

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
comment on table geography.lsoa is 'Lower layer super output areas of 2021: about 1,500 people each, the smallest area at which need is published.';
comment on column geography.lsoa.code is 'ONS code, for example E01015706.';
comment on column geography.lsoa.name is 'ONS name: its MSOA and a letter, for example Luton 001A.';
comment on column geography.lsoa.msoa_code is 'MSOA it is part of.';
comment on column geography.lsoa.ward_code is 'Ward that holds most of its postcodes: not ONS''s best fit.';
comment on column geography.lsoa.district_code is 'District it is part of.';
comment on column geography.lsoa.lat is 'Latitude (WGS84) of a point inside it.';
comment on column geography.lsoa.lng is 'Longitude (WGS84) of a point inside it.';
comment on column geography.lsoa.population_0_25 is 'Residents aged 0 to 25, our estimate for mid-2024: the district''s official count shared out by the Census 2021 age bands.';
comment on column geography.lsoa.population_11_18 is 'Residents aged 11 to 18, estimated in the same way.';
comment on column geography.lsoa.population_11_25 is 'Residents aged 11 to 25, estimated in the same way.';
comment on column geography.lsoa.deprivation_edition is 'Edition of the English Indices of Deprivation that the two deciles are from. Never compare deciles of two editions.';
comment on column geography.lsoa.imd_decile is 'Index of Multiple Deprivation: 1 is the most deprived tenth of England, 10 the least.';
comment on column geography.lsoa.idaci_decile is 'Income Deprivation Affecting Children Index: 1 is the most deprived tenth of England, 10 the least.';
comment on column geography.lsoa.valid_from is 'Day of the census the areas were drawn for.';
comment on column geography.lsoa.valid_to is 'Last day on which the code was in use; empty while it is.';
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
comment on table geography.postcode is 'Every live postcode of the districts that the areas cover.';
comment on column geography.postcode.postcode is 'Capitals with one space, for example MK3 6EW.';
comment on column geography.postcode.lat is 'Latitude (WGS84) to four decimals, about ten metres.';
comment on column geography.postcode.lng is 'Longitude (WGS84) to four decimals.';
comment on column geography.postcode.lsoa21_code is 'LSOA of 2021 in whose generalised outline the point lies: right for 99 in 100, not ONS''s own assignment.';
comment on column geography.postcode.ward_code is 'Ward, as Ordnance Survey gives it.';
comment on column geography.postcode.district_code is 'District, as Ordnance Survey gives it.';
comment on column geography.postcode.valid_from is 'Empty: our source does not say when a postcode began.';
comment on column geography.postcode.valid_to is 'Day of the first edition that no longer held the postcode. It stays findable: people go on giving it.';
create index postcode_lsoa on geography.postcode (lsoa21_code);

create table geography.sector (
  sector text primary key,
  lat double precision not null,
  lng double precision not null,
  district_code text
);
comment on table geography.sector is 'Postcode sectors of the areas and some twenty miles round, for a postcode that is new or just outside.';
comment on column geography.sector.sector is 'Outward code and first digit of the inward, for example MK3 6.';
comment on column geography.sector.lat is 'Latitude (WGS84) of the mean of its postcodes.';
comment on column geography.sector.lng is 'Longitude (WGS84) of the mean of its postcodes.';
comment on column geography.sector.district_code is 'ONS code of the district that holds most of it, which may be one that geography.district does not list.';

create table geography.outcode (
  outcode text primary key,
  lat double precision not null,
  lng double precision not null,
  district_code text,
  place_name text not null,
  country text not null
);
comment on table geography.outcode is 'Outward codes of Great Britain, so that LS1 is known to be in Leeds. No Northern Ireland, Isle of Man or Channel Islands.';
comment on column geography.outcode.outcode is 'First half of a postcode, for example MK3.';
comment on column geography.outcode.lat is 'Latitude (WGS84) of the mean of its postcodes.';
comment on column geography.outcode.lng is 'Longitude (WGS84) of the mean of its postcodes.';
comment on column geography.outcode.district_code is 'ONS code of the district that holds most of it, which may be one that geography.district does not list.';
comment on column geography.outcode.place_name is 'The largest place in it that the gazetteer knows, else the town its letters stand for with the word area.';
comment on column geography.outcode.country is 'England, Scotland or Wales.';

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
comment on table geography.school is 'Open schools and colleges that can be named in a referral.';
comment on column geography.school.urn is 'Unique reference number given by the Department for Education, six digits.';
comment on column geography.school.name is 'Name in the official register.';
comment on column geography.school.search_name is 'Name and local authority as the search compares them: lower case, no punctuation, saint as st.';
comment on column geography.school.local_authority is 'Council responsible for education there.';
comment on column geography.school.district_code is 'District the school stands in.';
comment on column geography.school.phase is 'Phase of education, for example Secondary; Not applicable for special, independent and alternative provision.';
comment on column geography.school.gender is 'Mixed, Boys or Girls; empty where our source does not say.';
comment on column geography.school.postcode is 'Postcode; empty where our source does not say.';
comment on column geography.school.lat is 'Latitude (WGS84).';
comment on column geography.school.lng is 'Longitude (WGS84).';
comment on column geography.school.lsoa21_code is 'LSOA of 2021 the school stands in.';
comment on column geography.school.valid_from is 'Empty: our source does not say when a school opened.';
comment on column geography.school.valid_to is 'Day of the first edition that no longer listed the school as open.';
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
comment on table geography.practice is 'GP practices that can be named in a referral.';
comment on column geography.practice.ods_code is 'Organisation Data Service code, a letter and five digits.';
comment on column geography.practice.name is 'Name of the practice.';
comment on column geography.practice.search_name is 'Name and town as the search compares them: lower case, no punctuation, saint as st.';
comment on column geography.practice.town is 'Town or village in its address.';
comment on column geography.practice.postcode is 'Postcode.';
comment on column geography.practice.district_code is 'District the practice stands in.';
comment on column geography.practice.lat is 'Latitude (WGS84) of its postcode.';
comment on column geography.practice.lng is 'Longitude (WGS84) of its postcode.';
comment on column geography.practice.valid_from is 'First day the practice was in the register.';
comment on column geography.practice.valid_to is 'Day of the first edition that no longer listed the practice as active.';
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
comment on table geography.library is 'Public libraries, as sign-posts: free, warm, indoors, near.';
comment on column geography.library.name is 'Name of the library, different for each.';
comment on column geography.library.authority is 'Council that runs the library service.';
comment on column geography.library.postcode is 'Postcode.';
comment on column geography.library.district_code is 'District the library stands in; empty where its postcode is no longer live.';
comment on column geography.library.lat is 'Latitude (WGS84) of its postcode; empty where that is no longer live.';
comment on column geography.library.lng is 'Longitude (WGS84) of its postcode; empty where that is no longer live.';
comment on column geography.library.valid_from is 'Empty: our source does not say when a library opened.';
comment on column geography.library.valid_to is 'Day of the first edition that no longer listed the library.';

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
comment on table geography.place is 'Towns, villages and estates by name, for a search near a place.';
comment on column geography.place.geoname_id is 'Number of the place in GeoNames.';
comment on column geography.place.name is 'Name of the place.';
comment on column geography.place.search_name is 'Name as the search compares it: lower case, no punctuation, saint as st.';
comment on column geography.place.lat is 'Latitude (WGS84).';
comment on column geography.place.lng is 'Longitude (WGS84).';
comment on column geography.place.population is 'Residents, roughly; empty where unknown. Only for putting the larger place first.';
comment on column geography.place.outcode is 'Outward code of the nearest postcode.';
comment on column geography.place.district_code is 'District of the nearest postcode.';
create index place_search on geography.place (search_name text_pattern_ops);

create table geography.language (
  code text primary key,
  english_name text not null,
  native_name text not null,
  direction text not null check (direction in ('ltr', 'rtl')),
  script text not null
);
comment on table geography.language is 'Languages a person can be asked about by name.';
comment on column geography.language.code is 'BCP 47 language tag, for example ps.';
comment on column geography.language.english_name is 'Name in English.';
comment on column geography.language.native_name is 'Name in the language itself.';
comment on column geography.language.direction is 'ltr or rtl: which way it is written.';
comment on column geography.language.script is 'ISO 15924 code of the script it is mostly written in, for example Arab.';

create table geography.bank_holiday (
  day date primary key,
  name text not null
);
comment on table geography.bank_holiday is 'Bank holidays of England and Wales, for clocks that count working days.';
comment on column geography.bank_holiday.day is 'The day that is free: the substitute day where the holiday falls on a weekend.';
comment on column geography.bank_holiday.name is 'Name of the holiday.';

grant usage on schema geography to linkway_app, linkway_worker;
grant select on all tables in schema geography to linkway_app, linkway_worker;
