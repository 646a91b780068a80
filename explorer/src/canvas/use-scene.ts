import { useMemo, useRef } from 'react';
import { useCanvas } from './canvas-context.tsx';
import { measureText } from './measure-text.ts';
import { computeScene, type Scene } from './scene.ts';
import { useFonts } from './use-fonts.ts';
import { useSceneWords } from './use-scene-words.ts';

export interface CurrentScene {
  scene: Scene | null;
  /** False while an older scene stands in for one whose font is still coming. */
  current: boolean;
}

/** What is to be drawn, measured in the font it will be drawn in; the last one stands until the font for the next is there. */
export function useScene(): CurrentScene {
  const { state, visible } = useCanvas();
  const { doc } = state;
  const words = useSceneWords(doc?.subject ?? null);
  const kept = useRef<{ scene: Scene; subject: string } | null>(null);
  const { parties, links } = state;
  const draft = useMemo(
    () => (doc && visible ? computeScene({ parties, links }, doc, visible, words, () => 1) : null),
    [parties, links, doc, visible, words],
  );
  const fonts = useFonts(useMemo(() => charactersOf(draft), [draft]));
  const scene = useMemo(
    () =>
      doc && visible && fonts > 0 ? computeScene({ parties, links }, doc, visible, words, measureText) : null,
    [parties, links, doc, visible, words, fonts],
  );
  if (!doc) kept.current = null;
  else if (scene) kept.current = { scene, subject: `${doc.subject} ${doc.view}` };
  const last = doc && kept.current?.subject === `${doc.subject} ${doc.view}` ? kept.current.scene : null;
  return { scene: scene ?? last, current: scene !== null };
}

function charactersOf(scene: Scene | null): string {
  const used = new Set('0123456789.%+＋·（）亿万年 aA');
  for (const node of scene?.nodes ?? []) for (const letter of node.title + node.subtitle) used.add(letter);
  for (const link of scene?.links ?? []) for (const letter of link.words) used.add(letter);
  return [...used].sort().join('');
}
