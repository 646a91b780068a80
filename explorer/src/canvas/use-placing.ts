import { useEffect, useRef } from 'react';
import { type Box, overlapsAny } from '../layout/box.ts';
import { requestLayout } from '../layout/layout-client.ts';
import type { Anchored, LayoutRequest } from '../layout/layout-request.ts';
import type { CanvasDoc } from '../state/canvas-types.ts';
import { useCanvas } from './canvas-context.tsx';
import type { Scene, SceneNode } from './scene.ts';
import type { CurrentScene } from './use-scene.ts';

/**
 * Finds places for what has none: the whole picture once, later only what is new, in free space. Gives whether all is placed.
 * A change of language changes every label, so then the picture is laid out anew.
 */
export function usePlacing(
  { scene, current }: CurrentScene,
  doc: CanvasDoc | null,
  locale: string,
  aspect: number,
): boolean {
  const { actions } = useCanvas();
  const placedLocale = useRef(locale);
  const asked = useRef(0);
  const anew = placedLocale.current !== locale;
  const missing = scene && doc ? (anew ? scene.nodes : listUnplaced(scene.nodes, doc)) : [];
  const key =
    scene && doc && current
      ? `${doc.subject} ${doc.view} ${locale} ${missing.map((node) => node.id).join('|')}`
      : '';
  const placed = scene !== null && current && missing.length === 0;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says what has no place; nothing else asks for one
  useEffect(() => {
    if (!scene || !doc || !current || missing.length === 0) return;
    const mine = ++asked.current;
    const open = new Set(missing);
    const known = scene.nodes.filter((node) => !open.has(node));
    const request = known.length === 0 ? wholeOf(scene, doc, aspect) : aroundOf(known, missing, doc);
    requestLayout(request).then(
      (positions) => {
        if (mine !== asked.current) return;
        placedLocale.current = locale;
        actions.dispatch({ type: 'placed', positions });
      },
      () => {
        if (mine === asked.current) actions.dispatch({ type: 'placed', positions: inARow(missing) });
      },
    );
  }, [key]);
  return placed;
}

function anchored(node: SceneNode): Anchored {
  return { id: node.id, w: node.w, h: node.h, near: node.near, direction: node.direction, group: node.group };
}

function wholeOf(scene: Scene, doc: CanvasDoc, aspect: number): LayoutRequest {
  const direct = scene.links.filter(
    ({ link }) => link.kind !== 'COMPOUNDED' || link.subject.startsWith('UNKNOWN:'),
  );
  const edges = direct.map(({ source, target, link, control }) => ({
    source,
    target,
    weight: control ? 1 : (link.share ?? 0.2),
  }));
  return {
    type: 'whole',
    view: doc.view,
    subject: doc.subject,
    nodes: scene.nodes.map(anchored),
    edges,
    aspect,
  };
}

function aroundOf(known: SceneNode[], missing: SceneNode[], doc: CanvasDoc): LayoutRequest {
  const placed = known.map((node) => ({ ...anchored(node), ...doc.positions[node.id]! }));
  return {
    type: 'around',
    placed,
    nodes: missing.map((node) => ({ ...anchored(node), preferred: doc.positions[node.id] })),
  };
}

/** Nodes without a place, and nodes back from a fold whose old place has been taken meanwhile. */
export function listUnplaced(nodes: readonly SceneNode[], doc: CanvasDoc): SceneNode[] {
  const taken: Box[] = [];
  return nodes.filter((node) => {
    const at = doc.positions[node.id];
    const box = { id: node.id, w: node.w, h: node.h, x: at?.x ?? 0, y: at?.y ?? 0 };
    if (!at || overlapsAny(box, taken)) return true;
    taken.push(box);
    return false;
  });
}

/** Should the worker fail, the words are still all there, one under another. */
function inARow(nodes: SceneNode[]) {
  let y = 0;
  return Object.fromEntries(
    nodes.map((node) => {
      const at = { x: 0, y: y + node.h / 2 };
      y += node.h + 20;
      return [node.id, at];
    }),
  );
}
