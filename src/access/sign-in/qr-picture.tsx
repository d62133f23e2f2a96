import qrcode from "qrcode";

/** A QR code as inline SVG: dark squares as one path, with the quiet edge that readers need. */
export function QrPicture({ text, label }: { text: string; label: string }) {
  const { modules } = qrcode.create(text, { errorCorrectionLevel: "M" });
  const { size } = modules;
  let path = "";
  for (let row = 0; row < size; row += 1)
    for (let column = 0; column < size; column += 1)
      if (modules.get(row, column)) path += `M${column + 4} ${row + 4}h1v1h-1z`;
  const edge = size + 8;
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${edge} ${edge}`}
      width="232"
      height="232"
      shape-rendering="crispEdges"
    >
      <rect width={edge} height={edge} fill="#fff" />
      <path d={path} fill="#212b32" />
    </svg>
  );
}
