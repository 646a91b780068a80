import { useEffect, useRef } from 'react';
import { useCanvas } from './canvas-context.tsx';
import type { Picture } from './picture.ts';
import { useStage } from './stage.tsx';

/** Selection in the state and on the drawing are one. */
export function SyncSelection({ picture }: { picture: Picture }) {
  const cy = useStage();
  const { state, actions } = useCanvas();
  const applying = useRef(false);
  const { selected } = state;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what has just been drawn may be what is selected
  useEffect(() => {
    applying.current = true;
    cy.batch(() => {
      const wanted = new Set(selected);
      cy.elements(':selected').forEach((element) => {
        if (!wanted.has(element.id())) element.unselect();
      });
      for (const id of wanted) cy.getElementById(id).select();
    });
    applying.current = false;
  }, [cy, selected, picture]);
  useEffect(() => {
    let frame = 0;
    const tell = () => {
      if (applying.current) return;
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => {
        const ids = cy.elements(':selected').map((element) => element.id());
        const parties = ids.filter(
          (id) => cy.getElementById(id).isNode() && !cy.getElementById(id).hasClass('rest'),
        );
        actions.select(parties.length > 0 ? parties : ids.filter((id) => cy.getElementById(id).isEdge()));
      });
    };
    cy.on('select unselect', tell);
    return () => {
      cancelAnimationFrame(frame);
      cy.off('select unselect', tell);
    };
  }, [cy, actions]);
  return null;
}
