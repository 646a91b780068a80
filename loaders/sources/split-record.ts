/**
 * Takes one CSV record apart.
 *
 * Quoting as in RFC 4180: a field is quoted when it begins with the quote, a doubled quote stands for one; a quote inside
 * an unquoted field is an ordinary character. Undefined when a quoted field is still open at the end, that is when
 * the record goes on in the next line.
 */
export function splitRecord(text: string, separator: string, quote: string): string[] | undefined {
  if (quote === '' || !text.includes(quote)) return text.split(separator);
  const fields: string[] = [];
  let at = 0;
  for (;;) {
    if (text[at] === quote) {
      const end = closingQuote(text, at + 1, quote);
      if (end < 0) return undefined;
      const next = text.indexOf(separator, end + 1);
      const tail = text.slice(end + 1, next < 0 ? text.length : next);
      fields.push(text.slice(at + 1, end).replaceAll(quote + quote, quote) + tail.trimEnd());
      if (next < 0) return fields;
      at = next + separator.length;
    } else {
      const next = text.indexOf(separator, at);
      fields.push(next < 0 ? text.slice(at) : text.slice(at, next));
      if (next < 0) return fields;
      at = next + separator.length;
    }
  }
}

function closingQuote(text: string, from: number, quote: string): number {
  for (let at = text.indexOf(quote, from); at >= 0; at = text.indexOf(quote, at + 2)) {
    if (text[at + 1] !== quote) return at;
  }
  return -1;
}
