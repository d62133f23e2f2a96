import type { Work } from "../platform/commands/work.ts";
import type { Reader } from "../platform/db/index.ts";
import type { RoleName } from "./actor.ts";
import { giveRole, makeAccount } from "./register.store.ts";
import { hashPassword } from "./sign-in/password.ts";
import { ensureSeed, setPassword } from "./sign-in/sign-in.store.ts";

export interface DemoAccount {
  readonly email: string;
  readonly name: string;
  readonly password: string;
  readonly roles: readonly { readonly areaId: string; readonly organisationId: string; readonly role: RoleName }[];
}

/**
 * Makes an account of the demo world, ready to sign in: its second step is set up, and in a demonstration the page
 * that asks for the code shows it. Returns its id.
 */
export async function makeDemoAccount(work: Work, account: DemoAccount): Promise<string> {
  const accountId = await makeAccount(work, { email: account.email, name: account.name, demo: true });
  for (const role of account.roles) await giveRole(work, { accountId, ...role });
  await setPassword(work, accountId, await hashPassword(account.password));
  await ensureSeed(work, accountId);
  await work.tx
    .updateTable("access.second_factor")
    .set({ confirmed_at: work.now })
    .where("account_id", "=", accountId)
    .execute();
  return accountId;
}

/** Throws, in plain words, when a database has accounts of the demo world: their passwords are known to everybody. */
export async function assertNoDemoAccounts(reader: Reader): Promise<void> {
  const found = await reader.selectFrom("access.account").select("id").where("demo", "=", true).limit(1).execute();
  if (found.length > 0)
    throw new Error(
      "This database holds the demo world, whose passwords everybody knows. Production needs a database of its own.",
    );
}
