import type { Content } from './plan-types.ts';

/** What somebody has written and not saved, with the version that it is based on. */
export interface Draft {
  base: { version: number; content: Content };
  content: Content;
  note: string;
}

const keyOf = (identity: string, planId: string) => `proxima.plan ${identity} ${planId}`;

export function readDraft(identity: string, planId: string): Draft | null {
  try {
    const text = sessionStorage.getItem(keyOf(identity, planId));
    return text === null ? null : (JSON.parse(text) as Draft);
  } catch {
    return null;
  }
}

/** Keeps what is written over a reload; null forgets it. */
export function keepDraft(identity: string, planId: string, draft: Draft | null): void {
  try {
    if (draft === null) sessionStorage.removeItem(keyOf(identity, planId));
    else sessionStorage.setItem(keyOf(identity, planId), JSON.stringify(draft));
  } catch {
    // A browser that keeps nothing still edits; it only forgets over a reload.
  }
}
