import type { NodeShape } from './node-look.ts';
import { type Measure, wrapLabel } from './wrap-label.ts';

export const personCircle = 36;

export interface NodeSize {
  lines: string[];
  /** Of the whole node with its label: nothing else may stand there. */
  w: number;
  h: number;
  /** Of the drawn shape. */
  shapeW: number;
  shapeH: number;
  /** From the centre of the whole down to the centre of the shape. */
  shapeDy: number;
}

interface Weight {
  /** How many small signs stand before the title. */
  marks: number;
  /** The subject is larger, with room for what flows into it. */
  prominent: boolean;
  /** Stands left or right of its neighbour: columns look best when their boxes are equally wide. */
  aside: boolean;
}

const even = (value: number) => Math.ceil(value / 4) * 4;

/** Boxes are as large as their words, so that a label can overlap nothing when boxes do not. */
export function sizeNode(
  shape: NodeShape,
  title: string,
  subtitle: string,
  { marks, prominent, aside }: Weight,
  measure: Measure,
): NodeSize {
  const lines = wrapLabel(title, 176, (text) => measure(text, 'title'));
  const textW = Math.max(
    ...lines.map((line) => measure(line, 'title') + marks * 17),
    subtitle ? measure(subtitle, 'subtitle') : 0,
  );
  if (shape === 'person') {
    const labelH = lines.length * 18 + 4;
    const h = personCircle + labelH;
    return {
      lines,
      w: even(Math.max(personCircle + 4, textW + 8)),
      h,
      shapeW: personCircle,
      shapeH: personCircle,
      shapeDy: labelH / 2,
    };
  }
  const side = shape === 'hexagon' || shape === 'unknown' ? 22 : 14;
  const w = even(Math.max(aside ? 140 : 112, textW + side * 2) + (prominent ? 24 : 0));
  const h = even(lines.length * 18 + (subtitle ? 15 : 0) + 9) + (prominent ? 16 : 0);
  return { lines, w, h, shapeW: w, shapeH: h, shapeDy: 0 };
}
