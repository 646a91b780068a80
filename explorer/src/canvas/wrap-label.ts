export type Measure = (text: string, font: 'title' | 'subtitle' | 'link') => number;

const lineMax = 3;

/**
 * A name in as few lines as fit, evenly long. Latin words stay whole and no name is ever cut: a name too long for the
 * lines allowed makes the box wider instead.
 */
export function wrapLabel(text: string, widthMax: number, measure: (text: string) => number): string[] {
  const width = measure(text);
  if (width <= widthMax) return [text];
  const lines = Math.min(lineMax, Math.ceil(width / widthMax));
  const target = width / lines;
  const out: string[] = [];
  let line = '';
  for (const piece of piecesOf(text)) {
    const longer = line + piece;
    const over = measure(longer.trimEnd()) - target;
    const under = target - measure(line.trimEnd());
    if (line !== '' && out.length < lines - 1 && over > under) {
      out.push(line.trim());
      line = piece;
    } else {
      line = longer;
    }
  }
  out.push(line.trim());
  return out.filter((part) => part !== '');
}

/** Words with their space, and single ideographs; brackets and marks stay with what they close. */
function piecesOf(text: string): string[] {
  return (
    text.match(
      /[（(「《]*(?:\p{Script=Han}|[^\p{Script=Han}\s（(「《]+\s*)[）)」》，。、·]*|[（(「《]+|\s+/gu,
    ) ?? [text]
  );
}
