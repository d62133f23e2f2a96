import { sql } from "kysely";
export const speaks = sql;
