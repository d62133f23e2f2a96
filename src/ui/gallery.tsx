import { galleryCharts } from "./gallery/charts.tsx";
import { galleryForms } from "./gallery/forms.tsx";
import { galleryPublic } from "./gallery/public.tsx";
import { galleryStaff } from "./gallery/staff.tsx";
import { galleryYoung } from "./gallery/young.tsx";
import { PageHead } from "./pictures/section.tsx";
import { renderDocument } from "./render-document.ts";
import { StaffLayout } from "./layouts/staff-layout.tsx";

/** One page with every part that pages are made of, filled with invented people and groups. A whole HTML document. */
export function galleryPage(): string {
  const parts = [galleryStaff, galleryCharts, galleryForms, galleryPublic, galleryYoung];
  return renderDocument(
    <StaffLayout title="Gallery" demo nav={[{ href: "/gallery", label: "Gallery", current: true }]}>
      <PageHead caption="What pages are made of" heading="Gallery" />
      {parts.map((part) => part())}
    </StaffLayout>,
  );
}
