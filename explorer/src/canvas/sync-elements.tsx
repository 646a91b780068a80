import { useEffect, useRef } from 'react';
import { toElements } from './cytoscape-elements.ts';
import type { Picture } from './picture.ts';
import { useStage } from './stage.tsx';

/** Makes Cytoscape hold exactly the picture: what is the same is left alone, so nothing jumps. */
export function SyncElements({ picture }: { picture: Picture }) {
  const cy = useStage();
  const known = useRef(new Map<string, string>());
  useEffect(() => {
    const elements = toElements(picture);
    const wanted = new Set(elements.map((element) => element.data.id!));
    cy.batch(() => {
      for (const id of known.current.keys()) {
        if (wanted.has(id)) continue;
        cy.getElementById(id).remove();
        known.current.delete(id);
      }
      for (const element of elements) {
        const id = element.data.id!;
        const print = JSON.stringify(element);
        if (known.current.get(id) === print) continue;
        const there = cy.getElementById(id);
        if (there.empty()) {
          cy.add(element);
        } else {
          there.data(element.data);
          there.classes(element.classes as string);
          if (element.position && there.isNode() && !there.grabbed()) there.position(element.position);
        }
        known.current.set(id, print);
      }
    });
  }, [cy, picture]);
  useEffect(
    () => () => {
      known.current.clear();
      if (!cy.destroyed()) cy.elements().remove();
    },
    [cy],
  );
  return null;
}
