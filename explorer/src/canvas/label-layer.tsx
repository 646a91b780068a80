import { Lock, Minus } from 'lucide-react';
import { memo, useEffect, useRef } from 'react';
import { linkKinds } from './link-kinds.ts';
import { initialOf } from './node-look.ts';
import type { Picture } from './picture.ts';
import type { LinkLabel } from './place-link-labels.ts';
import type { PlacedNode } from './routes.ts';
import { useStage } from './stage.tsx';

/** The words of the canvas as page text over it: sharp at every zoom, and what the boxes were measured for. */
export function LabelLayer({ picture }: { picture: Picture }) {
  const cy = useStage();
  const world = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const follow = () => {
      const { x, y } = cy.pan();
      if (world.current) world.current.style.transform = `translate(${x}px, ${y}px) scale(${cy.zoom()})`;
    };
    follow();
    cy.on('viewport resize', follow);
    return () => {
      cy.off('viewport resize', follow);
    };
  }, [cy]);
  return (
    <div className="label-layer" aria-hidden="true">
      <div ref={world} className="label-world">
        {picture.labels.map((label) => (
          <LinkWords key={label.id} label={label} />
        ))}
        {[...picture.nodes.values()].map((node) => (
          <NodeWords key={node.id} node={node} />
        ))}
      </div>
    </div>
  );
}

const NodeWords = memo(function NodeWords({ node }: { node: PlacedNode }) {
  const classes = ['node-words', `is-${node.shape}`, `is-${node.standing}`, node.subject && 'is-subject'];
  return (
    <div
      className={classes.filter(Boolean).join(' ')}
      data-testid="node"
      data-party={node.id}
      data-x={node.x}
      data-y={node.y}
      style={{ left: node.x - node.w / 2, top: node.y - node.h / 2, width: node.w, height: node.h }}
    >
      <span className="node-title" data-testid="node-label">
        {node.standing === 'stub' && <Lock size={12} strokeWidth={2} />}
        {node.folded && <Minus size={12} strokeWidth={2.5} />}
        <span>
          {node.lines.map((line) => (
            <span key={line} className="node-line">
              {line}
            </span>
          ))}
        </span>
      </span>
      {node.shape === 'person' && <span className="node-initial">{initialOf(node.title)}</span>}
      {node.subtitle && <span className="node-subtitle">{node.subtitle}</span>}
    </div>
  );
}, sameNode);

function sameNode({ node: a }: { node: PlacedNode }, { node: b }: { node: PlacedNode }): boolean {
  return (
    a.x === b.x &&
    a.y === b.y &&
    a.w === b.w &&
    a.h === b.h &&
    a.title === b.title &&
    a.subtitle === b.subtitle &&
    a.standing === b.standing &&
    a.folded === b.folded &&
    a.subject === b.subject &&
    a.lines.join() === b.lines.join()
  );
}

function LinkWords({ label }: { label: LinkLabel }) {
  const { evidence, control, link } = label.link;
  const colour = evidence ? '#8a5a00' : control ? '#172033' : linkKinds[link.kind].ink;
  return (
    <div
      className={`link-words${evidence || control ? ' is-strong' : ''}`}
      data-testid="link-label"
      data-link={label.id}
      style={{
        left: label.x - label.w / 2,
        top: label.y - label.h / 2,
        width: label.w,
        height: label.h,
        color: colour,
      }}
    >
      {label.words}
    </div>
  );
}
