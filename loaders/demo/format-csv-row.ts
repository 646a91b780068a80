const NEEDS_QUOTES = /[",\r\n]/;

/** One line of CSV with its line end; a cell is quoted only where it must be (RFC 4180). */
export function formatCsvRow(cells: readonly (string | number | undefined)[]): string {
  let line = '';
  for (let index = 0; index < cells.length; index += 1) {
    const text = cells[index] === undefined ? '' : String(cells[index]);
    line += (index === 0 ? '' : ',') + (NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  }
  return `${line}\n`;
}
