import { randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import pg from "pg";

const migration = new URL("migrations/0001_geography.sql", import.meta.url);
const rolesWanted = ["linkway_app", "linkway_worker"];

/** A database of its own for one test file, with this module's tables and nothing in them. */
export async function geographyDatabase(): Promise<{ pool: pg.Pool; url: string; drop: () => Promise<void> }> {
  const adminUrl = process.env["TEST_DATABASE_ADMIN_URL"];
  if (!adminUrl) throw new Error("Run tests with `npm test -- <file>`: it starts the database they need");
  const name = `geography_${randomBytes(6).toString("hex")}`;
  const admin = new pg.Client({ connectionString: adminUrl });
  await admin.connect();
  await admin.query(`create database ${name}`);
  // Roles belong to the whole server; another test file may be making the same ones at this moment.
  for (const role of rolesWanted) await admin.query(`create role ${role} login`).catch(() => undefined);
  const url = Object.assign(new URL(adminUrl), { pathname: `/${name}` }).href;
  const pool = new pg.Pool({ connectionString: url, max: 4 });
  await pool.query(readFileSync(migration, "utf8"));
  const drop = async () => {
    await pool.end();
    await admin.query(`drop database ${name}`);
    await admin.end();
  };
  return { pool, url, drop };
}
