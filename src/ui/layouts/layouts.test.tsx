import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { ErrorMessage } from "../components/error-message.tsx";
import { renderDocument } from "../render-document.ts";
import { english, type Translate } from "../words.ts";
import { GroupLayout } from "./group-layout.tsx";
import { PlainLayout } from "./plain-layout.tsx";
import { PublicLayout } from "./public-layout.tsx";
import { StaffLayout } from "./staff-layout.tsx";
import { YoungPersonLayout } from "./young-person-layout.tsx";

const area = { name: "Bedfordshire, Luton and Milton Keynes" };
const titleOf = (html: string) => /<title>(.*?)<\/title>/.exec(html)?.[1];

describe("A page", () => {
  test("is a whole document with its language, direction and one main landmark after the skip link", () => {
    const html = renderDocument(<PlainLayout title="Sign in" lang="ps" dir="rtl" />);
    assert.match(html, /^<!doctype html><html lang="ps" dir="rtl">/);
    assert.match(html, /<link rel="stylesheet" href="\/assets\/linkway\.rtl\.\w+\.css"\/>/);
    assert.equal(html.match(/<main [^>]*id="maincontent"/g)?.length, 1);
    assert.ok(html.indexOf('href="#maincontent"') < html.indexOf("<header"));
  });

  test("says in its title first that something is wrong", () => {
    assert.equal(titleOf(renderDocument(<PlainLayout title="Sign in" />)), "Sign in – Linkway");
    assert.equal(titleOf(renderDocument(<PlainLayout title="Sign in" hasErrors />)), "Error: Sign in – Linkway");
  });

  test("has no script or style in itself, so that the strictest content policy fits", () => {
    for (const html of [
      renderDocument(<StaffLayout title="Today" area={area} account={{ name: "Dani", signOutAction: "/sign-out" }} />),
      renderDocument(<YoungPersonLayout />),
    ]) {
      assert.doesNotMatch(html, /<script(?![^>]* src=)|<style| style=| on\w+=/);
    }
  });

  test("speaks the reader's language, components within it too", () => {
    const welsh: Translate = (key, values) => (key === "ui.error.prefix" ? "Gwall" : english(key, values));
    const html = renderDocument(
      <PlainLayout title="Mewngofnodi" hasErrors t={welsh} lang="cy">
        <ErrorMessage>Rhowch eich enw</ErrorMessage>
      </PlainLayout>,
    );
    assert.match(titleOf(html)!, /^Gwall: /);
    assert.match(html, /hidden">Gwall: <\/span>Rhowch eich enw/);
  });

  test("loads an area's own colour as a sheet, and none for the common one", () => {
    const html = (colour: string) => renderDocument(<PublicLayout title="Home" area={{ ...area, colour }} />);
    assert.match(html("#4a1d6b"), /href="\/assets\/area\/4a1d6b\.css"/);
    assert.doesNotMatch(html("#12504f"), /assets\/area/);
  });
});

describe("A staff page", () => {
  const html = renderDocument(
    <StaffLayout
      title="Today"
      area={area}
      account={{
        name: "Dani Rowanbrook",
        role: "link worker",
        signOutAction: "/sign-out",
        fields: <input name="csrf" />,
      }}
      nav={[{ href: "/today", label: "Today", current: true }]}
      demo
    />,
  );

  test("has who is signed in, the way out as a form, the current page and the way to raise a concern", () => {
    assert.match(html, /Dani Rowanbrook<\/bdi>.*, link worker/);
    assert.match(html, /<form[^>]* method="post" action="\/sign-out"><input name="csrf"\/><button/);
    assert.match(html, /href="\/today" aria-current="page"/);
    assert.match(html, /href="\/concerns\/new"[^>]*>Raise a concern/);
    assert.match(html, /the people and groups here are invented/);
  });
});

describe("A public page", () => {
  test("has help numbers above everything and staff sign-in as its last link", () => {
    const html = renderDocument(<PublicLayout title="Home" area={area} />);
    assert.ok(html.indexOf("/help-now") < html.indexOf("<main"));
    assert.match([...html.matchAll(/<a [^>]*href="([^"]+)"/g)].at(-1)![1]!, /^\/sign-in$/);
  });
});

describe("A young person's page", () => {
  const html = renderDocument(<YoungPersonLayout area={area}>Hi Mina</YoungPersonLayout>);

  test("names neither the service nor the area: not in its title, icon or header", () => {
    assert.equal(titleOf(html), "My page");
    assert.match(html, /rel="icon" href="\/assets\/dot\.svg"/);
    const shown = html.replace(/<head>.*<\/head>/, "").replace(/<[^>]*>/g, " ");
    assert.doesNotMatch(shown, /Linkway|Bedfordshire/);
  });

  test("has help and the way out before everything else", () => {
    assert.ok(html.indexOf("/help-now") < html.indexOf("<main"));
    assert.match(html, /<body[^>]* data-exit="\/leave"/);
    assert.match(html, /href="\/leave"[^>]*data-exit-link/);
  });
});

test("A group's page carries the group's name and lets whoever has the phone lock it", () => {
  const html = renderDocument(
    <GroupLayout title="Who came?" group="Tin Lantern Boxing Club" person="Dee" lockAction="/lock" />,
  );
  assert.match(html, /<bdi>Tin Lantern Boxing Club<\/bdi>/);
  assert.match(html, /action="\/lock">.*Not Dee\? Lock/);
});
