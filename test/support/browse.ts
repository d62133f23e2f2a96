import { parse, type DefaultTreeAdapterTypes } from "parse5";
import type { App } from "../../src/app/build.ts";

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** A page as a browser without script has it. */
export interface Page {
  readonly status: number;
  readonly path: string;
  readonly html: string;
  /** All text, white space folded. */
  readonly text: string;
  readonly title: string;
  /** Where a link with this text leads; throws when there is none. */
  linkTo(text: string | RegExp): string;
  /** The fields of the form that has a button with this text: what pressing it would send. */
  formWith(button: string | RegExp): { action: string; fields: Record<string, string | string[]> };
}

/** Walks the application over real HTTP semantics, without a socket: keeps cookies, follows redirects, posts forms. */
export interface Browser {
  readonly cookies: Map<string, string>;
  get(path: string): Promise<Page>;
  /** Sends the form of `from` that has this button, with these answers on top; undefined takes a field away. */
  press(from: Page, button: string | RegExp, answers?: Record<string, string | string[] | undefined>): Promise<Page>;
  /** Sends anything, hand-made: for forged and stale forms. */
  post(path: string, fields: Record<string, string | string[]>): Promise<Page>;
}

let visitors = 0;

/** Each browser comes from an address of its own, so that limits by address count it alone. */
function nextAddress(): string {
  visitors += 1;
  return `198.51.${Math.floor(visitors / 250)}.${visitors % 250}`;
}

export function browse(app: Pick<App, "server">, cookie?: string): Browser {
  const cookies = new Map<string, string>();
  const remoteAddress = nextAddress();
  if (cookie) cookies.set(cookie.slice(0, cookie.indexOf("=")), cookie.slice(cookie.indexOf("=") + 1));

  async function send(method: "GET" | "POST", path: string, body?: string, hops = 0): Promise<Page> {
    const response = await app.server.inject({
      method,
      url: path,
      remoteAddress,
      headers: {
        cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join("; "),
        ...(body === undefined ? {} : { "content-type": "application/x-www-form-urlencoded" }),
      },
      ...(body === undefined ? {} : { payload: body }),
    });
    for (const set of response.cookies)
      if (set.value === "") cookies.delete(set.name);
      else cookies.set(set.name, encodeURIComponent(set.value));
    const location = response.headers["location"];
    if (response.statusCode === 303 && typeof location === "string" && hops < 5)
      return send("GET", location, undefined, hops + 1);
    return pageOf(response.statusCode, path, response.body);
  }

  const post = (path: string, fields: Record<string, string | string[]>) => {
    const form = new URLSearchParams();
    for (const [name, value] of Object.entries(fields))
      for (const one of typeof value === "string" ? [value] : value) form.append(name, one);
    return send("POST", path, form.toString());
  };
  return {
    cookies,
    get: (path) => send("GET", path),
    post,
    press(from, button, answers = {}) {
      const { action, fields } = from.formWith(button);
      const merged = { ...fields, ...answers };
      const kept = Object.entries(merged).filter(
        (entry): entry is [string, string | string[]] => entry[1] !== undefined,
      );
      return post(action || from.path, Object.fromEntries(kept));
    },
  };
}

function pageOf(status: number, path: string, html: string): Page {
  const document = parse(html);
  const matches = (text: string, wanted: string | RegExp) =>
    typeof wanted === "string" ? text === wanted : wanted.test(text);
  return {
    status,
    path,
    html,
    text: textOf(find(document, (element) => element.tagName === "body")[0] ?? document),
    title: textOf(find(document, (element) => element.tagName === "title")[0] ?? document),
    linkTo(wanted) {
      const link = find(document, (element) => element.tagName === "a" && matches(textOf(element), wanted))[0];
      if (!link) throw new Error(`no link ${wanted} on ${path}: ${textOf(document).slice(0, 300)}`);
      return attribute(link, "href") ?? "";
    },
    formWith(wanted) {
      const forms = find(document, (element) => element.tagName === "form");
      for (const form of forms) {
        const button = find(form, (element) => element.tagName === "button" && matches(textOf(element), wanted))[0];
        if (button)
          return {
            action: attribute(button, "formaction") ?? attribute(form, "action") ?? "",
            fields: { ...fieldsOf(form), ...valueOf(button) },
          };
      }
      throw new Error(`no form with ${wanted} on ${path} (${status}): ${textOf(document).slice(0, 400)}`);
    },
  };
}

function valueOf(button: Element): Record<string, string> {
  const name = attribute(button, "name");
  return name ? { [name]: attribute(button, "value") ?? "" } : {};
}

function fieldsOf(form: Element): Record<string, string | string[]> {
  const fields: Record<string, string | string[]> = {};
  const add = (name: string, value: string) => {
    const before = fields[name];
    fields[name] = before === undefined ? value : [...(typeof before === "string" ? [before] : before), value];
  };
  for (const element of find(form, (one) => ["input", "textarea", "select"].includes(one.tagName))) {
    const name = attribute(element, "name");
    if (!name) continue;
    const type = attribute(element, "type") ?? "text";
    if (element.tagName === "textarea") add(name, rawTextOf(element));
    else if (element.tagName === "select") {
      const options = find(element, (one) => one.tagName === "option");
      const chosen = options.find((one) => attribute(one, "selected") !== undefined) ?? options[0];
      if (chosen) add(name, attribute(chosen, "value") ?? textOf(chosen));
    } else if (type === "radio" || type === "checkbox") {
      if (attribute(element, "checked") !== undefined) add(name, attribute(element, "value") ?? "on");
    } else if (type !== "submit") add(name, attribute(element, "value") ?? "");
  }
  return fields;
}

function find(node: Node, wanted: (element: Element) => boolean): Element[] {
  const here = "tagName" in node && wanted(node) ? [node] : [];
  const below = "childNodes" in node ? node.childNodes.flatMap((child) => find(child, wanted)) : [];
  return [...here, ...below];
}

function rawTextOf(node: Node): string {
  if ("value" in node) return node.value;
  return "childNodes" in node ? node.childNodes.map(rawTextOf).join("") : "";
}

function textOf(node: Node): string {
  return rawTextOf(node).replaceAll(/\s+/g, " ").trim();
}

function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((one) => one.name === name)?.value;
}
