/**
 * The rules say no. Thrown, never returned: the page that answers says what happened and what can be done next.
 * `reason` is a stable word for tests and for pages that show the refusal in place ("no_seat", "no_money").
 */
export class Refused extends Error {
  override readonly name: string = "Refused";
  readonly status: number;
  readonly reason: string;
  readonly details: Readonly<Record<string, unknown>>;

  constructor(status: number, reason: string, message: string, details: Record<string, unknown> = {}) {
    super(message);
    this.status = status;
    this.reason = reason;
    this.details = details;
  }
}

/** It does not exist, or not for you: the two look the same. */
export class NotFound extends Refused {
  constructor(what = "page") {
    super(404, "not_found", `no such ${what}`);
  }
}

/** You may see it, and may not do this. */
export class Forbidden extends Refused {
  constructor(reason = "forbidden", message = "not yours to do", details: Record<string, unknown> = {}) {
    super(403, reason, message, details);
  }
}

/** It cannot be done as things stand now: somebody was first, the money is gone, the form is stale. */
export class Conflict extends Refused {
  constructor(reason: string, message: string, details: Record<string, unknown> = {}) {
    super(409, reason, message, details);
  }
}

/** It was here and is over: an expired link, a draft that was sent. */
export class Gone extends Refused {
  constructor(reason: string, message: string, details: Record<string, unknown> = {}) {
    super(410, reason, message, details);
  }
}
