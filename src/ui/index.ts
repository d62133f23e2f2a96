/** Components, pictures and layouts of every page, as typed TSX rendered on the server. */
export * from "./area-colour.ts";
export { assetUrl } from "./assets.ts";
export * from "./markup.ts";
export { renderDocument } from "./render-document.ts";
export * from "./words.ts";
export { useWords, Words } from "./words-context.ts";

export * from "./components/back-link.tsx";
export * from "./components/button.tsx";
export * from "./components/caption.tsx";
export * from "./components/character-count.tsx";
export * from "./components/checkboxes.tsx";
export type { Choice, ChoiceItemOptions } from "./components/choice-item.tsx";
export * from "./components/date-input.tsx";
export * from "./components/details.tsx";
export * from "./components/error-message.tsx";
export * from "./components/error-summary.tsx";
export { Field, fieldIds, FormGroup, type FieldProps } from "./components/field.tsx";
export * from "./components/fieldset.tsx";
export * from "./components/heading.tsx";
export * from "./components/hint.tsx";
export * from "./components/input.tsx";
export * from "./components/inset-text.tsx";
export * from "./components/label.tsx";
export * from "./components/legend.tsx";
export * from "./components/nhs-icon.tsx";
export * from "./components/radios.tsx";
export * from "./components/select.tsx";
export * from "./components/skip-link.tsx";
export * from "./components/tag.tsx";
export * from "./components/textarea.tsx";

export type { LayoutArea, PageProps } from "./layouts/document.tsx";
export * from "./layouts/group-layout.tsx";
export * from "./layouts/plain-layout.tsx";
export * from "./layouts/public-layout.tsx";
export type { LayoutAccount, NavItem } from "./layouts/staff-header.tsx";
export * from "./layouts/staff-layout.tsx";
export * from "./layouts/young-person-layout.tsx";

export * from "./pictures/icon.tsx";
