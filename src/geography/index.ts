export { loadReferenceData, type Loaded } from "./geography.load.ts";
export { distanceMiles, type Point } from "./geography.domain.ts";
export { addWorkingDays, isWorkingDay } from "./working-day.domain.ts";
export { findPostcode, listPostcodes, type PostcodeFound } from "./postcode.query.ts";
export { findSchool, searchSchools, type School } from "./schools.query.ts";
export { findPractice, searchPractices, type Practice } from "./practices.query.ts";
export { searchPlaces, type Place } from "./places.query.ts";
export { districtsOfArea, listBankHolidays, listLanguages, nearestLibraries } from "./lists.query.ts";
export type { BankHoliday, District, Language, NearLibrary } from "./lists.query.ts";
