import { inflateSync } from 'node:zlib';

/**
 * The words of a document that Chromium printed, page after page, without any space: where a line breaks, there is none. It reads what
 * Skia writes and no other PDF: objects in the open, fonts named after their object, and a table to Unicode for each font.
 */
export function readPdfText(pdf: Buffer): string {
  const source = pdf.toString('latin1');
  const objects = new Map<number, string>();
  for (const [, no, body] of source.matchAll(/(?:^|\n)(\d+) 0 obj\n(.*?)\nendobj/gs))
    objects.set(Number(no), body);
  const glyphs = new Map<number, ReadonlyMap<number, string>>();
  for (const [no, body] of objects) {
    const table = /\/ToUnicode (\d+) 0 R/.exec(body)?.[1];
    if (table !== undefined) glyphs.set(no, readTable(inflate(objects.get(Number(table)) ?? '')));
  }
  const pages = [...objects.values()].filter((body) => /\/Type \/Page\b(?!s)/.test(body));
  return pages
    .map((page) => readPage(inflate(objects.get(contentsOf(page)) ?? ''), glyphs, objects))
    .join('')
    .replaceAll(/\s/g, '');
}

function contentsOf(page: string): number {
  return Number(/\/Contents (\d+) 0 R/.exec(page)?.[1]);
}

function inflate(body: string): string {
  const at = /stream\r?\n/.exec(body);
  if (at === null) return '';
  const stream = Buffer.from(body.slice(at.index + at[0].length), 'latin1');
  return inflateSync(stream, { finishFlush: 2 }).toString('latin1');
}

/** `<01> <4E00>`, and `<01> <05> <4E00>` for a run. */
function readTable(text: string): ReadonlyMap<number, string> {
  const table = new Map<number, string>();
  for (const [, kind, rows] of text.matchAll(/beginbf(char|range)\n(.*?)endbf/gs)) {
    for (const row of rows.trim().split('\n')) {
      const [from, to, start] = [...row.matchAll(/<([0-9A-Fa-f]+)>/g)].map(([, hex]) => hex);
      if (kind === 'char') table.set(Number.parseInt(from, 16), ofUtf16(to));
      else
        for (let code = Number.parseInt(from, 16); code <= Number.parseInt(to, 16); code++)
          table.set(
            code,
            String.fromCodePoint(Number.parseInt(start, 16) + code - Number.parseInt(from, 16)),
          );
    }
  }
  return table;
}

function ofUtf16(hex: string): string {
  return Buffer.from(hex, 'hex').swap16().toString('utf16le');
}

function readPage(
  content: string,
  glyphs: ReadonlyMap<number, ReadonlyMap<number, string>>,
  objects: ReadonlyMap<number, string>,
): string {
  let font = 0;
  let words = '';
  for (const [token, name, hex, literal] of content.matchAll(
    /\/F(\d+) \S+ Tf|<([0-9A-Fa-f]+)>|\(((?:\\.|[^\\)])*)\)/gs,
  )) {
    if (name !== undefined) font = Number(name);
    else if (token !== '')
      words += spell(hex ?? toHex(literal ?? ''), glyphs.get(font), isWide(objects.get(font)));
  }
  return words;
}

function isWide(font: string | undefined): boolean {
  return font?.includes('/Type0') ?? false;
}

function spell(hex: string, table: ReadonlyMap<number, string> | undefined, wide: boolean): string {
  const codes = hex.match(wide ? /.{4}/g : /.{2}/g) ?? [];
  return codes.map((code) => table?.get(Number.parseInt(code, 16)) ?? '').join('');
}

/** A string in brackets, its escapes undone. */
function toHex(literal: string): string {
  const plain = literal.replaceAll(/\\([0-7]{1,3}|.)/gs, (_, escaped: string) => {
    if (/^[0-7]/.test(escaped)) return String.fromCharCode(Number.parseInt(escaped, 8));
    return { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }[escaped] ?? escaped;
  });
  return Buffer.from(plain, 'latin1').toString('hex');
}
