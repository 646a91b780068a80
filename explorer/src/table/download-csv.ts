import type { Column, Row } from './table-types.ts';

/** Saves rows as CSV that Excel opens in Chinese; a cell that could be a formula is kept as text. */
export function downloadCsv(name: string, columns: readonly Column[], rows: readonly Row[]): void {
  const url = URL.createObjectURL(new Blob([formatCsv(columns, rows)], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}

export function formatCsv(columns: readonly Column[], rows: readonly Row[]): string {
  const lines = [
    columns.map((column) => column.title),
    ...rows.map((row) => row.cells.map((cell) => cell.text)),
  ];
  return `\uFEFF${lines.map((line) => line.map(quote).join(',')).join('\r\n')}\r\n`;
}

function quote(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) && text !== '—' ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
