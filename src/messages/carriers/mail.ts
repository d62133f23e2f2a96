import nodemailer from "nodemailer";
import { Undeliverable, type Carry } from "../../platform/carry.ts";

/**
 * Carries e-mail by SMTP, as plain text only: nothing loads from elsewhere, nothing tracks. There is no carrier for
 * texts yet, so these fail at once and the team is told.
 *
 * @param mailUrl `smtp://` or `smtps://`; `?from=` names the sender, else it is no-reply at the public address.
 */
export function mailCarrier(mailUrl: string, publicUrl: () => string): Carry {
  const url = new URL(mailUrl);
  const sender = url.searchParams.get("from");
  url.searchParams.delete("from");
  const timeouts = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 15_000 };
  const transport = nodemailer.createTransport({ url: url.toString(), ...timeouts });
  return async ({ id, channel, address, subject, body }) => {
    if (channel === "sms") throw new Undeliverable("no_text_provider");
    const domain = new URL(publicUrl()).hostname;
    const from = sender ?? `Linkway <no-reply@${domain}>`;
    await transport.sendMail({ from, to: address, subject, text: body, messageId: `<${id}@${domain}>` }).catch(
      // 5xx: the server will say the same again.
      (error: { responseCode?: number }) => {
        if ((error.responseCode ?? 0) >= 500) throw new Undeliverable(`mail_${error.responseCode}`);
        throw error;
      },
    );
  };
}
