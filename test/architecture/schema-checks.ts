import type pg from "pg";
import { ground, modules, outerRing } from "../../src/modules.mjs";

/** What is wrong with a database's shape, one sentence each; empty when nothing is. */
export type SchemaCheck = (client: pg.Client) => Promise<string[]>;

const order = [...ground, ...modules, ...outerRing];
const own = `n.nspname = any ($1)`;

async function sentences(client: pg.Client, sql: string): Promise<string[]> {
  const { rows } = await client.query<{ problem: string }>(sql, [order]);
  return rows.map((row) => row.problem);
}

/** Tables with an area_id belong to a tenant; those that may be without an area (audit) are told apart by null. */
const tenantTables = `select c.oid, n.nspname, c.relname, c.relrowsecurity, a.attnotnull
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  join pg_attribute a on a.attrelid = c.oid and a.attname = 'area_id' and not a.attisdropped
  where c.relkind = 'r' and ${own}`;

export const schemaChecks: Record<string, SchemaCheck> = {
  async "foreign keys point only upward in the list of modules"(client) {
    const { rows } = await client.query<{ name: string; from: string; to: string }>(
      `select k.conname as name, n.nspname as "from", m.nspname as "to" from pg_constraint k
        join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
        join pg_class d on d.oid = k.confrelid join pg_namespace m on m.oid = d.relnamespace
        where k.contype = 'f' and ${own}`,
      [order],
    );
    return rows
      .filter((row) => order.indexOf(row.to) > order.indexOf(row.from) || !order.includes(row.to))
      .map((row) => `${row.name} points down, from ${row.from} to ${row.to}`);
  },
  "nothing cascades": (client) =>
    sentences(
      client,
      `select k.conname || ' of ' || k.conrelid::regclass || ' cascades' as problem from pg_constraint k
        join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
        where k.contype = 'f' and (k.confdeltype not in ('a', 'r') or k.confupdtype not in ('a', 'r')) and ${own}`,
    ),
  "every tenant table has row-level security": (client) =>
    sentences(
      client,
      `select t.nspname || '.' || t.relname || ' has no row-level security' as problem from (${tenantTables}) t
        where t.attnotnull and t.nspname <> 'access' and (not t.relrowsecurity
          or not exists (select 1 from pg_policy p where p.polrelid = t.oid))`,
    ),
  "primary, unique and foreign keys of tenant tables carry the area": (client) =>
    sentences(
      client,
      `select k.conname || ' of ' || k.conrelid::regclass || ' is without area_id' as problem
        from pg_constraint k join (${tenantTables}) t on t.oid = k.conrelid
        where t.attnotnull and t.nspname not in ('access') and k.contype in ('p', 'u', 'f')
          and not exists (select 1 from pg_attribute a where a.attrelid = k.conrelid and a.attname = 'area_id'
            and a.attnum = any (k.conkey))
          and not (k.contype = 'f' and not exists (select 1 from pg_attribute b where b.attrelid = k.confrelid
            and b.attname = 'area_id' and b.attnotnull))
          and (k.conrelid::regclass::text, k.conname) not in (${shared})`,
    ),
  "every table and column is described": (client) =>
    sentences(
      client,
      `select n.nspname || '.' || c.relname || coalesce('.' || a.attname, '') || ' has no comment' as problem
        from pg_class c join pg_namespace n on n.oid = c.relnamespace
        left join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
          and col_description(c.oid, a.attnum) is null
        where c.relkind in ('r', 'v', 'p', 'm') and ${own} and (a.attname is not null or obj_description(c.oid) is null)`,
    ),
  "the app and the worker own nothing and cannot bypass row-level security": (client) =>
    sentences(
      client,
      `select r.rolname || ' may do too much' as problem from pg_roles r
        where r.rolname in ('linkway_app', 'linkway_worker') and (r.rolsuper or r.rolbypassrls or r.rolcreaterole
          or exists (select 1 from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relowner = r.oid and ${own}))`,
    ),
  "nobody but the owner may change or delete audit, seals and the ledger": (client) =>
    sentences(
      client,
      `select role || ' may ' || act || ' ' || kept as problem
        from unnest(array['linkway_app', 'linkway_worker']) role, unnest(array['update', 'delete', 'truncate']) act,
          unnest(array['platform.audit_entry', 'platform.audit_seal', 'ledger.entry', 'ledger.line', 'ledger.account',
            'ledger.balance', 'activities.attendance_mark']) kept
        where has_table_privilege(role, kept, act) and $1::text[] is not null`,
    ),
};

/**
 * Unique keys that cannot carry an area, each for a reason: tokens and deduplication keys are looked up before an area
 * is known and are random or name their area themselves; a seal may be of no area; audit entries likewise.
 */
const shared = `values ('platform.link', 'link_token_hash_key'), ('platform.link_device', 'link_device_token_hash_key'),
  ('platform.outbox', 'outbox_pkey'), ('platform.outbox', 'outbox_key_key')`;
