import type { LoadReport, RowCounts } from './load-report.ts';

const ROW_COLUMNS = ['read', 'filtered', 'duplicate', 'accepted', 'rejected'] as const;
const FACT_COLUMNS = ['stated', 'created', 'corrected', 'unchanged', 'closed', 'stubs'] as const;

/** The report of a load as a person reads it on a terminal. */
export function formatReport(report: LoadReport): string {
  const files = [
    ['file', ...ROW_COLUMNS],
    ...report.files.map((file) => [file.file, ...rowCells(file)]),
    ['all files', ...rowCells(report.rows)],
  ];
  const entries = [
    ['feed', 'rows', ...FACT_COLUMNS, 'rows/s'],
    ...report.entries.map((entry) => [
      entry.entry,
      grouped(entry.read),
      ...FACT_COLUMNS.map((name) => grouped(entry.facts[name])),
      grouped(entry.rowsPerSecond),
    ]),
  ];
  const codes = report.codes.map((code) => {
    const word = code.severity === 'reject' ? 'rejected' : 'warned';
    return [word, code.code, grouped(code.count), code.examples[0]];
  });
  return [
    headline(report),
    table(files),
    table(entries),
    ...(codes.length > 0
      ? [table([['', 'code', 'rows', 'for example'], ...codes], ['left', 'left', 'right', 'left'])]
      : []),
    ...report.entries
      .filter((entry) => entry.resumedAtRow !== undefined)
      .map((entry) => `${entry.entry} was resumed at row ${grouped(entry.resumedAtRow!)}`),
    ...report.ignored.map(({ file, reason }) => `ignored ${file}: ${reason}`),
    ...report.absent.map(
      (entry) => `absent ${entry}: its file is not in the folder, nothing of it was closed`,
    ),
    `rejected rows: ${report.quarantineFile}`,
    `warned rows: ${report.warningsFile}`,
  ].join('\n');
}

function headline(report: LoadReport): string {
  const what = report.isDryRun ? 'checked (dry run, nothing written)' : 'loaded';
  const rate = `${grouped(report.rowsPerSecond)} rows/s, ${grouped(report.factsPerSecond)} facts/s`;
  return `${what} ${report.directory} with mapping ${report.mapping} in ${report.seconds.toFixed(1)} s (${rate})\n`;
}

function rowCells(counts: RowCounts): string[] {
  return ROW_COLUMNS.map((name) => grouped(counts[name]));
}

function grouped(count: number): string {
  return count.toLocaleString('en-US');
}

type Side = 'left' | 'right';

function table(rows: readonly string[][], sides: readonly Side[] = []): string {
  const widths = rows[0].map((_, i) => Math.max(...rows.map((row) => widthOf(row[i]))));
  const lines = rows.map((row) =>
    row
      .map((cell, i) => {
        const pad = ' '.repeat(widths[i] - widthOf(cell));
        return (sides[i] ?? (i === 0 ? 'left' : 'right')) === 'left' ? cell + pad : pad + cell;
      })
      .join('  ')
      .trimEnd(),
  );
  return `${lines.join('\n')}\n`;
}

/** Terminal columns of a text: Chinese characters take two. */
function widthOf(text: string): number {
  return [...text].reduce(
    (width, char) =>
      width +
      (/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]/.test(char) ? 2 : 1),
    0,
  );
}
