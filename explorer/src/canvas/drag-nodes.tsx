import type { EventObject } from 'cytoscape';
import { useEffect, useRef } from 'react';
import { findFreeNear } from '../layout/separate.ts';
import type { Point } from '../state/canvas-types.ts';
import { useCanvas } from './canvas-context.tsx';
import type { Picture } from './picture.ts';
import { useStage } from './stage.tsx';

/** Nodes follow the hand, their links and words with them; dropped on others, they go to the nearest free spot. */
export function DragNodes({
  picture,
  onLive,
}: {
  picture: Picture;
  onLive: (live: Record<string, Point>) => void;
}) {
  const cy = useStage();
  const { actions } = useCanvas();
  const latest = useRef(picture);
  latest.current = picture;
  useEffect(() => {
    const live: Record<string, Point> = {};
    let frame = 0;
    const follow = (event: EventObject) => {
      const { x, y } = event.target.position();
      const node = latest.current.nodes.get(event.target.id());
      if (!node) return;
      live[node.id] = { x, y: y - node.shapeDy };
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => onLive({ ...live }));
    };
    const drop = () => {
      cancelAnimationFrame(frame);
      const ids = Object.keys(live);
      if (ids.length === 0) return;
      const taken = [...latest.current.nodes.values()].filter((node) => !ids.includes(node.id));
      const positions: Record<string, Point> = {};
      for (const id of ids) {
        const node = latest.current.nodes.get(id);
        if (!node) continue;
        const spot = findFreeNear({ w: node.w, h: node.h, ...live[id]! }, taken);
        positions[id] = spot;
        taken.push({ ...node, ...spot });
        delete live[id];
      }
      onLive({});
      actions.dispatch({ type: 'moved', positions, record: true });
    };
    cy.on('drag', 'node', follow);
    cy.on('free', 'node', drop);
    return () => {
      cancelAnimationFrame(frame);
      cy.off('drag', 'node', follow);
      cy.off('free', 'node', drop);
    };
  }, [cy, actions, onLive]);
  return null;
}
