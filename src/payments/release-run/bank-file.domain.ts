import { stringify } from "csv-stringify/sync";
import { formatPence, type Pence } from "../../platform/values/index.ts";

/** One payment as the bank reads it. */
export interface BankLine {
  readonly accountName: string;
  readonly sortCode: string;
  readonly accountNumber: string;
  readonly amountPence: Pence;
  readonly reference: string;
}

/**
 * The file for the bank's web page: comma-separated, one payment a line, pounds with two decimals. A name that a
 * spreadsheet would run as a formula is made harmless.
 */
export function toBankFile(lines: readonly BankLine[]): string {
  return stringify(
    lines.map((line) => [
      line.accountName,
      line.sortCode,
      line.accountNumber,
      formatPence(line.amountPence, { exact: true }).replaceAll(/[£,]/g, ""),
      line.reference,
    ]),
    { header: true, columns: ["Name", "Sort code", "Account number", "Amount", "Reference"], escape_formulas: true },
  );
}
