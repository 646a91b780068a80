import type { Link, Opening, Party } from '../state/canvas-types.ts';
import type { Via } from '../state/visible.ts';

/** The words on the canvas, in the reader's language. */
export interface SceneWords {
  title: (party: Party) => string;
  subtitle: (party: Party, via: Via | undefined, hop: number) => string;
  rest: (opening: Opening, rest: number) => string;
  restHint: (opening: Opening) => string;
  link: (link: Link, control: boolean) => string;
}
