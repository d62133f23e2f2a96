import type { Children } from "../markup.ts";
import type { Translate } from "../words.ts";

export interface PageLink {
  href: string;
  label: Children;
}

/** Links of a public page's header. A page of no area leads to the choice of one. */
export function headerLinks(t: Translate, slug?: string): PageLink[] {
  if (!slug) return [{ href: "/", label: t("ui.public.chooseArea") }];
  return [
    { href: `/${slug}/activities`, label: t("ui.public.find") },
    { href: `/${slug}/what-is-this`, label: t("ui.public.what") },
  ];
}

/** Links of a public page's footer; staff sign in comes last. */
export function footerLinks(t: Translate, slug?: string): PageLink[] {
  const ofArea = slug
    ? [
        { href: `/${slug}/what-is-this`, label: t("ui.public.what") },
        { href: `/${slug}/who-runs-this`, label: t("ui.public.who") },
        { href: `/${slug}/money`, label: t("ui.public.money") },
        { href: `/${slug}/data`, label: t("ui.public.data") },
      ]
    : [];
  const contact = slug ? [{ href: `/${slug}/contact`, label: t("ui.public.contact") }] : [];
  return [
    ...ofArea,
    { href: "/who-sees-what", label: t("ui.public.whoSees") },
    { href: "/accessibility", label: t("ui.public.accessibility") },
    ...contact,
    { href: "/sign-in", label: t("ui.public.signIn") },
  ];
}
