import { useState } from 'react';
import { useTranslation } from 'react-i18next';

interface FindingsProps {
  /** Ids of links without a firm, and of links without a customer. */
  gaps: readonly string[];
  whiteSpace: readonly string[];
  names: ReadonlyMap<string, string>;
  /** Why a link is missing: in this region, or everywhere. */
  region: string | null;
  onPick: (id: string) => void;
}

const fewShown = 8;

/** Links to fill (补链) and links to win (空白), by name; each leads to its place on the map. */
export function ChainFindings({ gaps, whiteSpace, names, region, onPick }: FindingsProps) {
  const { t } = useTranslation();
  const rows = [
    { key: 'gap', title: t(region ? 'chains.gapsLocal' : 'chains.gaps', { region }), ids: gaps },
    { key: 'white', title: t('chains.whiteSpace'), ids: whiteSpace },
  ];
  return (
    <div className="chain-findings" data-testid="chain-findings">
      {rows.map(({ key, title, ids }) => (
        <Finding key={key} kind={key} title={title} ids={ids} names={names} onPick={onPick} />
      ))}
    </div>
  );
}

interface FindingProps {
  kind: string;
  title: string;
  ids: readonly string[];
  names: ReadonlyMap<string, string>;
  onPick: (id: string) => void;
}

function Finding({ kind, title, ids, names, onPick }: FindingProps) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const shown = open ? ids : ids.slice(0, fewShown);
  return (
    <p data-testid={`finding-${kind}`}>
      <b>
        {title} <span className="num">{ids.length}</span>
      </b>
      {ids.length === 0 && <span className="note">{t('chains.noneFound')}</span>}
      {shown.map((id) => (
        <button key={id} type="button" className={`chip chip-${kind}`} onClick={() => onPick(id)}>
          {names.get(id) ?? id}
        </button>
      ))}
      {ids.length > shown.length && (
        <button type="button" className="link" onClick={() => setOpen(true)}>
          {t('chains.more', { count: ids.length - shown.length })}
        </button>
      )}
    </p>
  );
}
