import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Party } from '../state/canvas-types.ts';
import { useCanvas } from './canvas-context.tsx';
import { useCommunities } from './use-communities.ts';

type Key =
  | 'owns'
  | 'compounded'
  | 'control'
  | 'supply'
  | 'possible'
  | 'guarantee'
  | 'pays'
  | 'position'
  | 'evidence';

/** Signs for what is on the canvas now, and only for that. */
export function Legend() {
  const { t } = useTranslation();
  const { state, visible } = useCanvas();
  const [open, setOpen] = useState(false);
  const communities = useCommunities();
  if (!visible || !state.doc) return null;
  const links = visible.links.flatMap((key) => state.links[key] ?? []);
  const parties = visible.parties.flatMap((key) => state.parties[key] ?? []);
  const kinds = new Set(links.map((link) => link.kind));
  const lines: Key[] = [];
  if (kinds.has('OWNS')) lines.push('owns');
  if (kinds.has('COMPOUNDED')) lines.push('compounded');
  if (
    state.doc.controlLinks.length > 0 ||
    links.some((link) => link.kind === 'OWNS' && (link.share ?? 0) > 0.5)
  )
    lines.push('control');
  if (kinds.has('SUPPLIES')) lines.push('supply');
  if (kinds.has('POSSIBLE_SUPPLY')) lines.push('possible');
  if (kinds.has('GUARANTEES')) lines.push('guarantee');
  if (kinds.has('PAYS')) lines.push('pays');
  if (kinds.has('HOLDS_POSITION') || kinds.has('RELATED_TO')) lines.push('position');
  if (state.doc.evidence) lines.push('evidence');
  const shapes = shapeKeys.filter((shape) => parties.some(shapeTests[shape]));
  return (
    <div className={`legend${open ? ' is-open' : ''}`} data-testid="legend">
      <button type="button" className="legend-toggle" aria-expanded={open} onClick={() => setOpen(!open)}>
        {t('legend.show')}
      </button>
      <ul aria-label={t('legend.label')}>
        {lines.map((line) => (
          <li key={line}>
            <LineSign line={line} />
            {t(`legend.${line}`)}
          </li>
        ))}
        {shapes.map((shape) => (
          <li key={shape}>
            <span className={`sign sign-${shape}`} />
            {t(`legend.${shape}`)}
          </li>
        ))}
        {communities.map(({ id, name, parties, colour }) => (
          <li key={id} data-testid="legend-community">
            <span className="sign sign-community" style={{ background: colour }} />
            {t('legend.community', { name, count: parties.length })}
          </li>
        ))}
      </ul>
    </div>
  );
}

const shapeTests = {
  customer: (party: Party) => party.isCustomer === true,
  prospect: (party: Party) => party.isCustomer === false && party.kind === 'ENTERPRISE' && !party.foreign,
  person: (party: Party) => party.kind === 'PERSON',
  foreign: (party: Party) => party.foreign || party.kind === 'STATE',
  stub: (party: Party) => party.access === 'STUB',
  unknown: (party: Party) => party.kind === 'UNKNOWN',
};
const shapeKeys = Object.keys(shapeTests) as (keyof typeof shapeTests)[];

const strokes: Record<Key, { colour: string; width: number; dash?: string }> = {
  owns: { colour: '#475467', width: 1.5 },
  compounded: { colour: '#475467', width: 1.5, dash: '5 3' },
  control: { colour: '#172033', width: 3 },
  supply: { colour: '#0b8f83', width: 4 },
  possible: { colour: '#7cc4bd', width: 1.5, dash: '5 3' },
  guarantee: { colour: '#d9631e', width: 2, dash: '1.5 2.5' },
  pays: { colour: '#4c7f9e', width: 2, dash: '2 3' },
  position: { colour: '#7a4fd0', width: 1.25 },
  evidence: { colour: '#f2a900', width: 4 },
};

function LineSign({ line }: { line: Key }) {
  const { colour, width, dash } = strokes[line];
  return (
    <svg width="22" height="8" aria-hidden="true">
      <title>{line}</title>
      <line x1="0" x2="22" y1="4" y2="4" stroke={colour} strokeWidth={width} strokeDasharray={dash} />
    </svg>
  );
}
