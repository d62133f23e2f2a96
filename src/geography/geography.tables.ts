import type { Kysely } from "kysely";

/** The columns of the schema that queries here read, as the database gives them. */
export interface GeographyTables {
  "geography.postcode": {
    postcode: string;
    lat: number;
    lng: number;
    lsoa21_code: string | null;
    ward_code: string | null;
    district_code: string | null;
  };
  "geography.sector": { sector: string; lat: number; lng: number; district_code: string | null };
  "geography.outcode": {
    outcode: string;
    lat: number;
    lng: number;
    district_code: string | null;
    place_name: string;
    country: string;
  };
  "geography.district": {
    code: string;
    name: string;
    upper_tier_name: string;
    area_slug: string;
    valid_to: string | null;
  };
  "geography.lsoa": { code: string; msoa_code: string };
  "geography.msoa": { code: string; known_as: string };
  "geography.school": {
    urn: string;
    name: string;
    search_name: string;
    local_authority: string;
    district_code: string;
    phase: string;
    postcode: string | null;
    lat: number;
    lng: number;
    lsoa21_code: string | null;
    valid_to: string | null;
  };
  "geography.practice": {
    ods_code: string;
    name: string;
    search_name: string;
    town: string;
    postcode: string;
    district_code: string;
    lat: number;
    lng: number;
    valid_to: string | null;
  };
  "geography.library": {
    name: string;
    authority: string;
    postcode: string;
    district_code: string | null;
    lat: number | null;
    lng: number | null;
    valid_to: string | null;
  };
  "geography.place": {
    geoname_id: number;
    name: string;
    search_name: string;
    lat: number;
    lng: number;
    population: number | null;
    outcode: string;
    district_code: string;
  };
  "geography.language": { code: string; english_name: string; native_name: string; direction: string; script: string };
  "geography.bank_holiday": { day: string; name: string };
}

/** A database to read geography from. */
export type GeographyDb = Kysely<GeographyTables>;
