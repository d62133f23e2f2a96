export { sql } from "kysely";
export { bootstrap, roles, urlFor, type RoleUrls } from "./bootstrap.ts";
export { connect, type Database } from "./connect.ts";
export { readAs, setActor } from "./context.ts";
export { migrate, listMigrations, type Migration } from "./migrate.ts";
export type { DB, Reader, Tx } from "./types.ts";
