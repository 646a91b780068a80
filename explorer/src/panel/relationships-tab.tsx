import { ChevronDown, ChevronRight, Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import {
  type CanvasLinkFragment,
  type CountFieldsFragment,
  PanelRelationshipsDocument,
} from '../__generated__/operations.ts';
import { EmptyNote } from '../app/empty-note.tsx';
import { ErrorNote } from '../app/error-note.tsx';
import { PartyButton } from '../app/party-button.tsx';
import { usePlace } from '../app/place-context.tsx';
import { useSession } from '../app/session-context.tsx';
import { Skeleton } from '../app/skeleton.tsx';
import { useCanvas } from '../canvas/canvas-context.tsx';
import { useKindWord } from '../canvas/use-kind-word.ts';
import { formatAmount, formatCount, formatShare, formatShareRange } from '../i18n/format.ts';
import { isFew } from '../i18n/hidden-few.ts';
import { pageSize } from '../load/load-opening.ts';
import type { OpeningRef } from '../state/opening-key.ts';
import { countKnown, orderCounts } from '../state/order-counts.ts';
import { partyKey as keyOf, type PartyKey, parsePartyKey } from '../state/party-key.ts';
import { usePanel } from './panel-context.tsx';

const listMax = 100;

/** Relationships grouped by kind, with how many there are; each group opens to its rows. */
export function RelationshipsTab({
  partyKey,
  counts,
}: {
  partyKey: PartyKey;
  counts: readonly CountFieldsFragment[];
}) {
  const { t } = useTranslation();
  const { opening, setOpening } = usePanel();
  const kindWord = useKindWord();
  const { actions, visible } = useCanvas();
  if (counts.length === 0) return <EmptyNote title={t('rel.none')} help={t('canvas.nothingHelp.all')} />;
  const total = countKnown(counts);
  const onCanvas = visible?.parties.includes(partyKey) ?? false;
  return (
    <>
      <p className="note">{t('rel.total', { count: total })}</p>
      <ul className="groups" data-testid="relationship-groups">
        {orderCounts(counts).map((count) => {
          const ref: OpeningRef = { of: partyKey, kind: count.kind, side: count.side };
          const open = opening?.of === partyKey && opening.kind === count.kind && opening.side === count.side;
          return (
            <li key={`${count.kind} ${count.side}`}>
              <div className="group-head">
                <button
                  type="button"
                  aria-expanded={open}
                  data-testid={`group-${count.kind}-${count.side}`}
                  onClick={() => setOpening(open ? null : ref)}
                >
                  {open ? <ChevronDown size={14} /> : <ChevronRight size={14} />}
                  {kindWord(count.kind, count.side)} <b>{formatCount(count.total)}</b>
                </button>
                {count.hidden !== 0 && (
                  <span className="row-note">
                    {t(isFew(count.hidden) ? 'rel.hiddenFew' : 'rel.hidden', { count: count.hidden })}
                  </span>
                )}
                {onCanvas && (
                  <button type="button" className="link" onClick={() => actions.expand(ref)}>
                    <Plus size={12} />
                    {t('rel.toCanvas')}
                  </button>
                )}
              </div>
              {open && <Rows opening={ref} />}
            </li>
          );
        })}
      </ul>
    </>
  );
}

function Rows({ opening }: { opening: OpeningRef }) {
  const { t } = useTranslation();
  const { place } = usePlace();
  const [first, setFirst] = useState(pageSize);
  const [after, setAfter] = useState<string | null>(null);
  const [before, setBefore] = useState<CanvasLinkFragment[]>([]);
  const ref = parsePartyKey(opening.of)!;
  const [{ data, error, fetching }, retry] = useQuery({
    query: PanelRelationshipsDocument,
    variables: { ref, asOf: place.asOf, kinds: [opening.kind], side: opening.side, first, after },
  });
  if (error && !data?.party)
    return <ErrorNote error={error} onRetry={() => retry({ requestPolicy: 'network-only' })} />;
  const page = data?.party?.relationships;
  if (!page) return <Skeleton lines={4} />;
  const nodes = [...before, ...page.edges.map((edge) => edge.node)];
  const next = () => {
    if (after === null && first + pageSize <= listMax) return setFirst(first + pageSize);
    setBefore(nodes);
    setAfter(page.pageInfo.endCursor);
    setFirst(pageSize);
  };
  return (
    <>
      <ul className="rows" data-testid="relationship-rows">
        {nodes.map((link) => (
          <Row key={link.key} link={link} of={opening.of} />
        ))}
      </ul>
      {page.pageInfo.hasNextPage && (
        <button
          type="button"
          className="button quiet wide"
          disabled={fetching}
          data-testid="rows-more"
          onClick={next}
        >
          {t('rel.loadMore', {
            count: Math.min(pageSize, page.totalCount - nodes.length),
            shown: nodes.length,
            total: page.totalCount,
          })}
        </button>
      )}
    </>
  );
}

function Row({ link, of }: { link: CanvasLinkFragment; of: PartyKey }) {
  const { t } = useTranslation();
  const { locale } = useSession();
  const other = keyOf(link.subject) === of ? link.object : link.subject;
  const figure =
    link.share !== null
      ? formatShare(link.share)
      : link.shareMin !== null || link.shareMax !== null
        ? formatShareRange(link.shareMin, link.shareMax)
        : link.amount !== null
          ? formatAmount(link.amount, locale)
          : link.kind === 'OWNS'
            ? t('link.shareUnknown')
            : '';
  const notes = [
    link.label,
    link.through.map((goods) => goods.name).join('、'),
    link.validFrom && `${t('table.since')} ${link.validFrom}`,
    link.evidenceSource,
    link.confidence !== null &&
      link.confidence < 1 &&
      `${t('table.confidence')} ${link.confidence.toFixed(2)}`,
  ].filter(Boolean);
  return (
    <li>
      <span className="row-main">
        <PartyButton party={other} />
        <b className="num">{figure}</b>
      </span>
      {notes.length > 0 && <span className="row-note">{notes.join(' · ')}</span>}
    </li>
  );
}
