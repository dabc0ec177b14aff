/**
 * A spreadsheet runs a cell that begins like a formula (OWASP, "CSV Injection"). Such a cell gets
 * an apostrophe before it on the way out and loses it on the way in; apostrophes already there are
 * counted in, so every text comes back as it was.
 */
const risky = /^'*[=+\-@\t\r]/;
const guarded = /^'+[=+\-@\t\r]/;

export function guardCell(text: string): string {
  return risky.test(text) ? `'${text}` : text;
}

export function unguardCell(cell: string): string {
  return guarded.test(cell) ? cell.slice(1) : cell;
}
