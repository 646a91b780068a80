import cytoscape, { type Core } from 'cytoscape';
import { createContext, type ReactNode, useContext, useEffect, useRef, useState } from 'react';
import { cytoscapeStyle } from './cytoscape-style.ts';

const StageContext = createContext<Core | null>(null);

export const zoomRange = { min: 0.15, max: 2.5 } as const;

/** Mounts Cytoscape once; everything it does is in the behaviours beneath it, which render nothing. */
export function Stage({ children }: { children: ReactNode }) {
  const container = useRef<HTMLDivElement>(null);
  const [cy, setCy] = useState<Core | null>(null);
  useEffect(() => {
    const core = cytoscape({
      container: container.current,
      style: cytoscapeStyle,
      minZoom: zoomRange.min,
      maxZoom: zoomRange.max,
      boxSelectionEnabled: true,
      selectionType: 'single',
      layout: { name: 'preset' },
      pixelRatio: Math.max(2, window.devicePixelRatio),
    });
    setCy(core);
    window.proxima = { cy: core };
    return () => {
      setCy(null);
      core.destroy();
    };
  }, []);
  return (
    <>
      <div ref={container} className="stage-canvas" aria-hidden="true" />
      {cy && <StageContext value={cy}>{children}</StageContext>}
    </>
  );
}

export function useStage(): Core {
  const cy = useContext(StageContext);
  if (!cy) throw new Error('useStage outside Stage');
  return cy;
}

declare global {
  interface Window {
    /** For browser tests and the curious: the drawing itself, to be read only. */
    proxima?: { cy: Core };
  }
}
