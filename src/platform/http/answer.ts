import type { VNode } from "preact";

/** A record that the page shows: written to the audit before the page is sent. */
export interface Look {
  readonly areaId: string;
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly personId?: string;
}

/** A cookie to set; `value` undefined takes it away. Always HttpOnly, SameSite=Lax, path /. */
export interface SetCookie {
  readonly name: string;
  readonly value: string | undefined;
  readonly maxAgeSeconds?: number;
}

interface Extras {
  readonly looked?: readonly Look[];
  readonly cookies?: readonly SetCookie[];
  /** The form was not carried out, only led elsewhere first (a code, signing in): there is nothing to audit. */
  readonly nothingDone?: true;
}

export type Answer = Extras &
  (
    | { readonly kind: "page"; readonly status: number; readonly document: VNode; readonly cacheSeconds?: number }
    | { readonly kind: "redirect"; readonly location: string }
    | {
        readonly kind: "file";
        readonly type: string;
        readonly name?: string;
        readonly body: string | Buffer;
        readonly cacheSeconds?: number;
      }
  );

/** A whole page. 422 with the same page for a form that has problems. */
export function page(document: VNode, options: Extras & { status?: number; cacheSeconds?: number } = {}): Answer {
  return { kind: "page", status: 200, document, ...options };
}

/** After an act, always: the browser goes to a page (303), so that reloading does not act again. */
export function redirect(location: string, extras: Extras = {}): Answer {
  return { kind: "redirect", location, ...extras };
}

/** A file; with a name it is downloaded, without it is shown. */
export function file(
  type: string,
  body: string | Buffer,
  name?: string,
  extras: Extras & { cacheSeconds?: number } = {},
): Answer {
  return { kind: "file", type, body, ...(name ? { name } : {}), ...extras };
}
