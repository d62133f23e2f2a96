import type { HeldRole } from "../platform/acting.ts";
import { menu } from "./menu.ts";
import { urls } from "./urls.ts";

/** Where somebody's work begins: the first page of their menu. */
export function homeOf(roles: readonly HeldRole[]): string {
  const held = new Set(roles.map((one) => one.role));
  return menu.find((item) => item.roles.some((role) => held.has(role)))?.href ?? urls.account();
}
