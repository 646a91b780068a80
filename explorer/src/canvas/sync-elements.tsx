import { useEffect, useMemo, useRef } from 'react';
import { toElements } from './cytoscape-elements.ts';
import type { Picture } from './picture.ts';
import { useStage } from './stage.tsx';
import { useCommunities } from './use-communities.ts';

/** Makes Cytoscape hold exactly the picture: what is the same is left alone, so nothing jumps. */
export function SyncElements({ picture }: { picture: Picture }) {
  const cy = useStage();
  const known = useRef(new Map<string, string>());
  const communities = useCommunities();
  const tints = useMemo(
    () => new Map(communities.flatMap(({ parties, colour }) => parties.map((key) => [key, colour]))),
    [communities],
  );
  useEffect(() => {
    const elements = toElements(picture, tints);
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
  }, [cy, picture, tints]);
  useEffect(
    () => () => {
      known.current.clear();
      if (!cy.destroyed()) cy.elements().remove();
    },
    [cy],
  );
  return null;
}
