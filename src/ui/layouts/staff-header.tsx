import type { Children } from "../markup.ts";
import { Icon } from "../pictures/icon.tsx";
import { useWords } from "../words-context.ts";
import { Brand } from "./brand.tsx";

export interface NavItem {
  href: string;
  label: Children;
  current?: boolean;
}

/** Who is signed in. `fields` are the hidden fields that the sign-out form needs. */
export interface LayoutAccount {
  name: string;
  role?: string;
  href?: string;
  signOutAction?: string;
  fields?: Children;
}

export interface StaffHeaderProps {
  areaName?: string;
  account?: LayoutAccount;
  nav?: readonly NavItem[];
  homeHref?: string;
  raiseConcernHref?: string;
}

/** Who and where you are, the way to the other pages, and "Raise a concern" at the same spot on every page. */
export function StaffHeader({ areaName, account, nav = [], homeHref, raiseConcernHref }: StaffHeaderProps) {
  const words = useWords();
  return (
    <header class="lw-header">
      <div class="lw-header__inner lw-width">
        <Brand areaName={areaName} href={homeHref} />
        {account && <Account {...account} />}
      </div>
      {(nav.length > 0 || raiseConcernHref) && (
        <nav class="lw-nav lw-width" aria-label={words("ui.menu")}>
          <ul class="lw-nav__list">
            {nav.map((item) => (
              <li class={item.current ? "lw-nav__item lw-nav__item--current" : "lw-nav__item"}>
                <a class="lw-nav__link" href={item.href} aria-current={item.current ? "page" : undefined}>
                  {item.label}
                </a>
              </li>
            ))}
            {raiseConcernHref && (
              <li class="lw-nav__item lw-nav__item--concern">
                <a class="lw-nav__link" href={raiseConcernHref}>
                  {words("ui.raiseConcern")}
                </a>
              </li>
            )}
          </ul>
        </nav>
      )}
    </header>
  );
}

function Account({ name, role, href, signOutAction, fields }: LayoutAccount) {
  const words = useWords();
  const who = (
    <>
      <bdi>{name}</bdi>
      {role && <span class="lw-account__role">, {role}</span>}
    </>
  );
  return (
    <div class="lw-account">
      <span class="lw-account__who">
        <Icon name="person" size={24} />
        {href ? <a href={href}>{who}</a> : <span>{who}</span>}
      </span>
      {signOutAction && (
        <form method="post" action={signOutAction}>
          {fields}
          <button class="lw-account__out" type="submit">
            {words("ui.signOut")}
          </button>
        </form>
      )}
    </div>
  );
}
