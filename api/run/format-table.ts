type Cells = readonly (string | number)[];

const NEEDS_QUOTES = /[",\r\n]/;
/** What a spreadsheet would take for a formula; a number with its sign is none. */
const FORMULA = /^[=+\-@\t\r](?![\d.]+$)/;
/** Characters that a terminal draws two columns wide. */
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/g;
const GAP = '  ';

/** One line of CSV without its end (RFC 4180); no cell is taken for a formula. */
export function formatCsvLine(cells: Cells): string {
  return cells
    .map((cell) => {
      const text = FORMULA.test(String(cell)) ? `'${cell}` : String(cell);
      return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
    })
    .join(',');
}

/** Lines of a table for a terminal: columns aligned, Chinese characters counted as two, the last column as long as it is. */
export function formatTable(header: Cells, rows: readonly Cells[]): string[] {
  const lines = [header, ...rows].map((cells) => cells.map(String));
  const widths = header.map((_, at) => lines.reduce((most, cells) => Math.max(most, widthOf(cells[at])), 0));
  return lines.map((cells) =>
    cells
      .map((text, at) => text + ' '.repeat(at === cells.length - 1 ? 0 : widths[at] - widthOf(text)))
      .join(GAP)
      .trimEnd(),
  );
}

function widthOf(text: string): number {
  return text.length + (text.match(WIDE)?.length ?? 0);
}
