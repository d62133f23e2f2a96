export * from "./calendar-day.ts";
export * from "./id.ts";
export * from "./money.ts";
export * from "./nhs-number.ts";
export * from "./postcode.ts";
