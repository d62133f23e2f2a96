import pg from "pg";

/** The three roles: the owner migrates, the app serves people, the worker runs jobs. App and worker own nothing. */
export const roles = { owner: "linkway_owner", app: "linkway_app", worker: "linkway_worker" } as const;

export interface RoleUrls {
  readonly ownerUrl: string;
  readonly appUrl: string;
  readonly workerUrl: string;
}

/** The same server and database as another role. */
export function urlFor(adminUrl: string, role: string, password: string, database: string): string {
  const url = new URL(adminUrl);
  url.username = role;
  url.password = password;
  url.pathname = `/${database}`;
  return url.toString();
}

/**
 * Makes the roles and an empty database on a server where we are the superuser: the embedded one, or a test server.
 * Safe to run again; the passwords become the ones given. In production an administrator does this once by hand
 * (docs/operations.md).
 */
export async function bootstrap(adminUrl: string, database: string, password: string): Promise<RoleUrls> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    await client.query("select pg_advisory_lock(hashtext('linkway.bootstrap'))");
    for (const role of Object.values(roles)) {
      const { rowCount } = await client.query("select 1 from pg_roles where rolname = $1", [role]);
      const secret = client.escapeLiteral(password);
      await client.query(`${rowCount ? "alter" : "create"} role ${role} login password ${secret}`);
    }
    await client.query(`grant ${roles.worker} to ${roles.owner}`);
    const { rowCount } = await client.query("select 1 from pg_database where datname = $1", [database]);
    if (!rowCount) {
      await client.query(`create database ${client.escapeIdentifier(database)} owner ${roles.owner}`);
      await client.query(`revoke all on database ${client.escapeIdentifier(database)} from public`);
      await client.query(
        `grant connect, temporary on database ${client.escapeIdentifier(database)} to ${roles.app}, ${roles.worker}`,
      );
    }
  } finally {
    await client.end();
  }
  return {
    ownerUrl: urlFor(adminUrl, roles.owner, password, database),
    appUrl: urlFor(adminUrl, roles.app, password, database),
    workerUrl: urlFor(adminUrl, roles.worker, password, database),
  };
}
