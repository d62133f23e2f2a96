import { z } from "zod";
import { logLevels } from "./config.ts";

const portNumber = z.string().regex(/^\d+$/).transform(Number).pipe(z.number().int().min(1).max(65535));
const postgresUrl = z.url({ protocol: /^postgres(ql)?$/ });
const webUrl = z.url({ protocol: /^https?$/ }).transform((url) => url.replace(/\/+$/, ""));
const mailUrl = z.url({ protocol: /^smtps?$/ });
const moment = z.iso.datetime({ offset: true }).transform((text) => new Date(text));
const key = z
  .string()
  .transform((text) => Buffer.from(text, /^[0-9a-f]{64}$/i.test(text) ? "hex" : "base64"))
  .refine((bytes) => bytes.length === 32);

/**
 * Every environment variable Linkway reads: what it must be, in words and by example. A secret's value is never said
 * back, because problems end in logs.
 */
export const settings = {
  PORT: { schema: portNumber, mustBe: "a number from 1 to 65535", example: "3000" },
  PUBLIC_URL: {
    schema: webUrl,
    mustBe: "the address people reach Linkway by, with http:// or https://",
    example: "https://linkway.example.org",
  },
  DATABASE_URL: {
    schema: postgresUrl,
    mustBe: "the address of the database as the app role",
    example: "postgres://linkway_app:secret@localhost:5432/linkway",
    secret: true,
  },
  DATABASE_OWNER_URL: {
    schema: postgresUrl,
    mustBe: "the address of the database as the owner role",
    example: "postgres://linkway_owner:secret@localhost:5432/linkway",
    secret: true,
  },
  DATABASE_WORKER_URL: {
    schema: postgresUrl,
    mustBe: "the address of the database as the worker role",
    example: "postgres://linkway_worker:secret@localhost:5432/linkway",
    secret: true,
  },
  LINKWAY_DATA: { schema: z.string(), mustBe: "the folder for Linkway's own database", example: "/srv/linkway/data" },
  LINKWAY_KEY: {
    schema: key,
    mustBe: "32 random bytes in base64 or hex",
    // Not a key: somebody would use it.
    example: '"$(openssl rand -base64 32)"',
    secret: true,
  },
  LINKWAY_MODE: { schema: z.enum(["demo", "production"]), mustBe: "demo or production", example: "production" },
  LOG_LEVEL: { schema: z.enum(logLevels), mustBe: `one of ${logLevels.join(", ")}`, example: "info" },
  MAIL_URL: {
    schema: mailUrl,
    mustBe: "the address of a mail server",
    example: "smtp://user:secret@mail.example.org:587",
    secret: true,
  },
  LINKWAY_CLOCK: {
    schema: moment,
    mustBe: "a moment with its time zone",
    example: "2026-09-01T09:00:00Z",
  },
} satisfies Record<string, { schema: z.ZodType; mustBe: string; example: string; secret?: true }>;

export type Setting = keyof typeof settings;
