import { Undeliverable, type Carry } from "../../platform/carry.ts";

/** In production without a mail server, nothing pretends to be sent. */
export const noCarrier: Carry = async () => {
  throw new Undeliverable("no_mail_server");
};
