const width = 30;

/** Draws how far a long work is: a line that fills in a terminal, a few lines where output goes to a file. */
export function progressBar(out: NodeJS.WriteStream = process.stdout): (share: number) => void {
  let shown = -1;
  return (share) => {
    const percent = Math.floor(share * 100);
    if (percent <= shown || (!out.isTTY && percent < shown + 25)) return;
    shown = percent;
    const filled = Math.round(share * width);
    const bar = `  [${"=".repeat(filled)}${" ".repeat(width - filled)}] ${percent} %`;
    out.write(out.isTTY ? `\r${bar}${percent >= 99 ? "\n" : ""}` : `${bar}\n`);
  };
}
