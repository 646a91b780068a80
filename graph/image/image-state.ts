import type { ImageBase } from './image-base.ts';
import type { Overlay } from './overlay.ts';

/** What a view reads: an immutable base and what came after it. */
export interface ImageState {
  readonly base: ImageBase;
  readonly overlay: Overlay;
}
