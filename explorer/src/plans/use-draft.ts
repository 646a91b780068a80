import { useEffect, useRef, useState } from 'react';
import { useSession } from '../app/session-context.tsx';
import { copyContent } from './copy-content.ts';
import { type Draft, keepDraft, readDraft } from './draft-store.ts';
import type { Plan } from './plan-types.ts';

interface Drafting {
  draft: Draft;
  change: (part: Partial<Draft>) => void;
  /** Whether anything differs from the version that it is based on. */
  isChanged: boolean;
  /** Forgets what was written. */
  forget: () => void;
}

/** What somebody writes on a plan; it outlives a reload and the way to another page, until it is saved or given up. */
export function useDraft(plan: Plan): Drafting {
  const { identity } = useSession();
  const [draft, setDraft] = useState<Draft>(() => readDraft(identity, plan.id) ?? freshDraft(plan));
  const isForgotten = useRef(false);
  const isChanged = JSON.stringify(draft.content) !== JSON.stringify(draft.base.content);
  useEffect(() => {
    if (!isForgotten.current) keepDraft(identity, plan.id, isChanged || draft.note !== '' ? draft : null);
  }, [identity, plan.id, draft, isChanged]);
  return {
    draft,
    isChanged,
    change: (part) => setDraft((old) => ({ ...old, ...part })),
    forget: () => {
      isForgotten.current = true;
      keepDraft(identity, plan.id, null);
    },
  };
}

function freshDraft({ version, content }: Plan): Draft {
  const base = copyContent(content);
  return { base: { version, content: base }, content: base, note: '' };
}
