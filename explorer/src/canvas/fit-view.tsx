import type { Core } from 'cytoscape';
import { useEffect, useRef } from 'react';
import { boundsOf } from '../layout/box.ts';
import type { Picture } from './picture.ts';
import type { PlacedNode } from './routes.ts';
import { useStage } from './stage.tsx';

const readableZoom = { desktop: 0.66, phone: 0.5 } as const;
const margin = { top: 62, bottom: 74, side: 28 } as const;
const moveMs = 260;

/** A picture about something else is fitted to the canvas; one that grew is, gently, when what came in is out of sight. */
export function FitView({ picture, about, placed }: { picture: Picture; about: string; placed: boolean }) {
  const cy = useStage();
  const fitted = useRef('');
  const known = useRef(new Set<string>());
  const touched = useRef(false);
  const latest = useRef(picture);
  latest.current = picture;
  useEffect(() => {
    if (!placed || picture.nodes.size === 0) return;
    const fresh = [...picture.nodes.values()].filter((node) => !known.current.has(node.id));
    known.current = new Set(picture.nodes.keys());
    if (fitted.current !== about) {
      fitted.current = about;
      touched.current = false;
      fitPicture(cy, picture, { floor: true, animate: false });
    } else if (fresh.some((node) => !inSight(cy, node.x, node.y, node.w, node.h))) {
      fitPicture(cy, picture, { floor: true, animate: true, about: fresh });
    }
  }, [cy, picture, placed, about]);
  useEffect(() => {
    const touch = () => {
      touched.current = true;
    };
    cy.on('dragpan scrollzoom pinchzoom', touch);
    const observer = new ResizeObserver(() => {
      cy.resize();
      if (!touched.current && latest.current.nodes.size > 0)
        fitPicture(cy, latest.current, { floor: true, animate: false });
    });
    observer.observe(cy.container()!);
    return () => {
      cy.off('dragpan scrollzoom pinchzoom', touch);
      observer.disconnect();
    };
  }, [cy]);
  return null;
}

interface FitOptions {
  floor: boolean;
  animate: boolean;
  /** What to keep in the middle, beside the subject, when not everything fits. */
  about?: readonly PlacedNode[];
}

/** The whole picture in sight; with `floor`, never smaller than can be read, with the subject in the middle instead. */
export function fitPicture(cy: Core, picture: Picture, { floor, animate, about }: FitOptions): void {
  const bounds = boundsOf([...picture.nodes.values()]);
  const side = cy.width() < 600 ? 10 : margin.side;
  const [w, h] = [cy.width() - side * 2, cy.height() - margin.top - margin.bottom];
  const whole = Math.min(1.1, w / Math.max(1, bounds.x2 - bounds.x1), h / Math.max(1, bounds.y2 - bounds.y1));
  const least = cy.width() < 600 ? readableZoom.phone : readableZoom.desktop;
  const zoom = Math.max(floor ? least : 0.15, whole);
  const subject = [...picture.nodes.values()].find((node) => node.subject);
  const middle = boundsOf([...(about ?? []), ...(subject ? [subject] : [])]);
  const centre = (low: number, high: number, room: number, at: number) =>
    (high - low) * zoom > room + 1
      ? Math.min(high - room / zoom / 2, Math.max(low + room / zoom / 2, at))
      : (low + high) / 2;
  const x = centre(bounds.x1, bounds.x2, w, (middle.x1 + middle.x2) / 2);
  const y = centre(bounds.y1, bounds.y2, h, (middle.y1 + middle.y2) / 2);
  const pan = { x: cy.width() / 2 - x * zoom, y: margin.top + h / 2 - y * zoom };
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  if (animate && !still) cy.animate({ zoom, pan }, { duration: moveMs });
  else cy.viewport({ zoom, pan });
}

function inSight(cy: Core, x: number, y: number, w: number, h: number): boolean {
  const seen = cy.extent();
  const zoom = cy.zoom();
  return (
    x - w / 2 >= seen.x1 &&
    x + w / 2 <= seen.x2 &&
    y - h / 2 >= seen.y1 + margin.top / zoom &&
    y + h / 2 <= seen.y2 - margin.bottom / zoom
  );
}
