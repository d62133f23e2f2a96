/** One message on its way out. */
export interface Letter {
  /** The message's id; carriers hand it on, so that a provider can tell a repetition. */
  readonly id: string;
  readonly channel: "email" | "sms";
  /** An e-mail address or a phone number. */
  readonly address: string;
  /** Used by e-mail only. */
  readonly subject: string;
  readonly body: string;
}

/** Hands a letter to whoever carries it out of the installation. Throws when it could not be handed over now. */
export type Carry = (letter: Letter) => Promise<void>;

/** Thrown by a carrier when trying again cannot help; `reason` is a stable word. */
export class Undeliverable extends Error {
  override readonly name = "Undeliverable";
  readonly reason: string;

  constructor(reason: string) {
    super(reason);
    this.reason = reason;
  }
}
