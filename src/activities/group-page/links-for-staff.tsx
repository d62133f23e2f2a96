import type { GroupContact } from "../../directory/index.ts";
import { Guard } from "../../platform/forms/index.ts";
import type { Visit } from "../../platform/http/index.ts";
import { Button, InsetText } from "../../ui/index.ts";
import type { Door } from "./door.ts";
import { words } from "./group.words.ts";

interface Props {
  readonly visit: Visit;
  readonly door: Door;
  readonly contacts: readonly GroupContact[];
}

/** Staff send one of the group's people the link to this page; it opens with a code on their own phone. */
export function LinksForStaff({ visit, door, contacts }: Props) {
  const t = words.in(visit.language);
  const sentTo = contacts.find((contact) => contact.id === visit.query["sent"]);
  if (contacts.length === 0) return null;
  return (
    <section id="links">
      <h2>{t("links")}</h2>
      {sentTo && <InsetText>{t("linkSent", { name: sentTo.name })}</InsetText>}
      {contacts.map((contact) => (
        <form method="post" action={door.urls.sendLink(contact.id)}>
          <Guard visit={visit} />
          <Button variant="secondary">{t("sendLink", { name: contact.name })}</Button>
        </form>
      ))}
    </section>
  );
}
