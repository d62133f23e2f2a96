import type { Carry } from "../../platform/carry.ts";
import { keepHere } from "./keep-here.ts";
import { mailCarrier } from "./mail.ts";
import { noCarrier } from "./no-carrier.ts";

interface Settings {
  readonly mailUrl?: string | undefined;
  readonly publicUrl: () => string;
  readonly demo: boolean;
}

/** The way out for messages: a mail server where there is one; else a demonstration keeps them here. */
export function chooseCarrier({ mailUrl, publicUrl, demo }: Settings): Carry {
  if (mailUrl) return mailCarrier(mailUrl, publicUrl);
  return demo ? keepHere : noCarrier;
}
