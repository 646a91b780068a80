import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatShare } from '../i18n/format.ts';
import { countWords, coverageOf } from './count-words.ts';
import { card, type PlacedFeed, placeLinks } from './place-links.ts';

/** A link, or goods, on the map of a chain. */
export interface MapLink {
  id: string;
  name: string;
  rank: number;
  feeds: readonly string[];
  firms: number;
  customers: number;
  hiddenCustomers: number;
  penetration?: number | null | undefined;
  /** Where a lens ranks it, from 1. */
  place?: number | undefined;
  /** Words of what else is to be said, shortest first. */
  marks: readonly string[];
  /** Whether it is what the map is drawn around. */
  isCentre?: boolean;
}

/** Where a card stands to the chosen one. */
type Side = 'feeding' | 'fed' | 'both';

export type Door = 'ALL' | 'CUSTOMERS';

interface ChainMapProps {
  links: readonly MapLink[];
  chosen: string | null;
  onPick: (id: string, door: Door) => void;
}

/** With more feeds than this none is drawn, and what feeds the chosen link or is fed by it says so: a thousand lines say nothing. */
const feedsMax = 140;

/** The links of a chain in columns from raw material to use, coloured by coverage, with what feeds what as lines. */
export function ChainMap({ links, chosen, onPick }: ChainMapProps) {
  const { t } = useTranslation();
  const [hovered, setHovered] = useState<string | null>(null);
  const plan = useMemo(() => placeLinks(links), [links]);
  const focus = hovered ?? chosen;
  const isLit = ({ from, to }: PlacedFeed): boolean => from === focus || to === focus;
  const isDense = plan.feeds.length > feedsMax;
  const drawn = isDense ? [] : plan.feeds;
  const sideOf = (id: string): Side | undefined => {
    if (!isDense || chosen === null || id === chosen) return undefined;
    const isFeeding = plan.feeds.some(({ from, to }) => from === id && to === chosen);
    const isFed = plan.feeds.some(({ from, to }) => from === chosen && to === id);
    return isFeeding && isFed ? 'both' : isFeeding ? 'feeding' : isFed ? 'fed' : undefined;
  };
  const frame = useRef<HTMLDivElement>(null);
  const start = chosen === null ? undefined : plan.at.get(chosen);
  // Only when the map changes: what one scrolled to stays where it is when one picks a card.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => {
    const { current } = frame;
    if (!current || !start) return;
    current.scrollLeft = start.x - (current.clientWidth - card.width) / 2;
    current.scrollTop = start.y - (current.clientHeight - card.height) / 2;
  }, [plan]);
  return (
    <>
      <div className="chain-scroll" ref={frame} data-testid="chain">
        <div className="chain-plan" style={{ width: plan.width, height: plan.height }}>
          <svg width={plan.width} height={plan.height} aria-hidden="true" data-testid="chain-feeds">
            <defs>
              {['feed', 'feed-lit'].map((id) => (
                <marker
                  key={id}
                  id={id}
                  className={id}
                  viewBox="0 0 8 8"
                  refX="6"
                  refY="4"
                  markerWidth="7"
                  markerHeight="7"
                  orient="auto"
                >
                  <path d="M0,0.8 L7,4 L0,7.2 z" />
                </marker>
              ))}
            </defs>
            {[...drawn]
              .sort((a, b) => Number(isLit(a)) - Number(isLit(b)))
              .map((feed) => (
                <path
                  key={`${feed.from} ${feed.to}`}
                  className={isLit(feed) ? 'feed-line is-lit' : 'feed-line'}
                  d={feed.path}
                  markerEnd={`url(#${isLit(feed) ? 'feed-lit' : 'feed'})`}
                />
              ))}
          </svg>
          {links.map((link) => (
            <LinkCard
              key={link.id}
              link={link}
              at={plan.at.get(link.id)!}
              isChosen={link.id === chosen}
              side={sideOf(link.id)}
              onPick={(door) => onPick(link.id, door)}
              onHover={(over) => setHovered(over ? link.id : null)}
            />
          ))}
        </div>
      </div>
      <p className="chain-legend">
        <span className="legend-steps">
          {t('chains.coverageLegend')}
          {[1, 2, 3, 4, 5].map((step) => (
            <i key={step} className={`cover-${step}`} />
          ))}
        </span>
        <span>
          <i className="cover-white" />
          {t('chains.white')}
        </span>
        <span>
          <i className="cover-gap" />
          {t('chains.gap')}
        </span>
        <span>
          <i className="cover-untold" />
          {t('chains.untold')}
        </span>
        <span>
          {isDense
            ? t('chains.feedsMany', { count: plan.feeds.length })
            : t('chains.feedsCount', { count: plan.feeds.length })}
        </span>
      </p>
    </>
  );
}

interface LinkCardProps {
  link: MapLink;
  at: { x: number; y: number };
  isChosen: boolean;
  side: Side | undefined;
  onPick: (door: Door) => void;
  onHover: (over: boolean) => void;
}

function LinkCard({ link, at, isChosen, side, onPick, onHover }: LinkCardProps) {
  const { t } = useTranslation();
  const coverage = coverageOf(link);
  const { firms, customers, hiddenCustomers, penetration, marks } = link;
  const state = coverage === 'gap' ? t('chains.gap') : coverage === 'white' ? t('chains.white') : undefined;
  const words = [...(side ? [t(`chains.side.${side}`)] : []), ...(state ? [state] : []), ...marks].join(
    ' · ',
  );
  const hasShare = penetration !== null && penetration !== undefined && penetration > 0;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hovering lights what the card's own button does when chosen
    <div
      className={`chain-card cover-${coverage}${isChosen ? ' is-chosen' : ''}${link.isCentre ? ' is-centre' : ''}${side ? ' is-beside' : ''}`}
      style={{ left: at.x, top: at.y, width: card.width, height: card.height }}
      data-testid="chain-link"
      data-link={link.id}
      onMouseEnter={() => onHover(true)}
      onMouseLeave={() => onHover(false)}
    >
      <span className="chain-head">
        <button
          type="button"
          className="chain-card-name"
          aria-pressed={isChosen}
          title={link.name}
          onClick={() => onPick('ALL')}
        >
          {link.name}
        </button>
        {hasShare && <b>{formatShare(penetration, 0)}</b>}
      </span>
      {link.place !== undefined && (
        <span className="chain-place">{t('chains.rank', { rank: link.place })}</span>
      )}
      <span className="chain-counts">
        <button type="button" data-testid="link-firms" onClick={() => onPick('ALL')}>
          {t('chains.firmsOf', { count: firms })}
        </button>
        {firms > 0 && (
          <button type="button" data-testid="link-customers" onClick={() => onPick('CUSTOMERS')}>
            {t('chains.customersOf', { customers: countWords(customers, hiddenCustomers, penetration) })}
          </button>
        )}
      </span>
      <span className="chain-marks" title={words}>
        {words}
      </span>
    </div>
  );
}
