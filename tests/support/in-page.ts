/** Functions that run in the browser's page: they may use nothing from outside themselves. */

interface PageElement {
  readonly className: string;
  readonly textContent: string;
  readonly childNodes: Iterable<{ readonly nodeType: number; readonly nodeValue: string | null }>;
  readonly clientWidth: number;
  readonly scrollWidth: number;
  readonly dataset: Readonly<Record<string, string>>;
  closest(selector: string): unknown;
  getBoundingClientRect(): Omit<LabelBox, 'text'>;
}
declare const document: {
  readonly documentElement: PageElement;
  readonly fonts: { readonly ready: Promise<unknown> };
  querySelectorAll(selector: string): Iterable<PageElement>;
};
declare const innerWidth: number;
declare function requestAnimationFrame(then: (at: unknown) => void): number;
declare function getComputedStyle(element: PageElement): Readonly<Record<string, string>>;

export interface LabelBox {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Fonts are there and three frames have been drawn. */
export async function settled(): Promise<void> {
  await document.fonts.ready;
  for (let frame = 0; frame < 3; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
}

/** Where each node stands, by its party. */
export function readPositions(nodes: readonly PageElement[]): Record<string, string> {
  return Object.fromEntries(
    nodes.map(({ dataset: { party, x, y } }) => [party, `${Math.round(Number(x))} ${Math.round(Number(y))}`]),
  );
}

export function readBoxes(labels: readonly PageElement[]): LabelBox[] {
  return labels.map((label) => {
    const { left, top, right, bottom } = label.getBoundingClientRect();
    return { text: label.textContent, left, top, right, bottom };
  });
}

/** Elements whose words run out of them, unless they scroll or end in an ellipsis. */
export function findOverflows(): string[] {
  const found: string[] = [];
  if (document.documentElement.scrollWidth > innerWidth) found.push('the page is wider than its window');
  for (const element of document.querySelectorAll('body *')) {
    const hasWords = [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim());
    if (!hasWords || element.closest('.sr-only, .skip, option, svg') || element.clientWidth === 0) continue;
    const style = getComputedStyle(element);
    if (['auto', 'scroll'].includes(style.overflowX) || style.textOverflow === 'ellipsis') continue;
    if (element.scrollWidth > element.clientWidth + 1)
      found.push(`${element.className}: ${element.textContent}`);
  }
  return found;
}
