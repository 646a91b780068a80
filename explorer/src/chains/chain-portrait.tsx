import type { TFunction } from 'i18next';
import { Pencil } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import {
  ChainEditsDocument,
  ChainLinkFirmsDocument,
  type ChainMemberChoice,
  ChainPortraitDocument,
  type ChainPortraitQuery,
} from '../__generated__/operations.ts';
import { ErrorNote } from '../app/error-note.tsx';
import { usePlace } from '../app/place-context.tsx';
import { Segmented } from '../app/segmented.tsx';
import { Skeleton } from '../app/skeleton.tsx';
import { AnswerNote } from '../panel/answer-note.tsx';
import { ChainEdits, readAgainAfterEdits } from './chain-edits.tsx';
import { ChainFigures } from './chain-figures.tsx';
import { ChainFindings } from './chain-findings.tsx';
import { ChainLeaders } from './chain-leaders.tsx';
import { ChainMap, type MapLink } from './chain-map.tsx';
import { countWords } from './count-words.ts';
import type { EditDraft } from './edit-draft.ts';
import { EditForm } from './edit-form.tsx';
import { LinkFirms } from './link-firms.tsx';
import { rankLinks } from './rank-links.ts';
import { RegionChoice } from './region-choice.tsx';
import { linksAbove, rollUpLinks } from './roll-up-links.ts';

type Portrait = NonNullable<ChainPortraitQuery['chain']>['portrait'];
type PortraitLink = Portrait['items'][number];

const noDraft: EditDraft = {
  kind: 'ADD_MEMBER',
  linkId: '',
  toLinkId: '',
  firm: null,
  roles: [],
  name: '',
};
const firmsShown = 30;
const firmsMax = 100;

/** One chain in the whole country or in a region: its figures, its links on a map, and the firms behind each number. */
export function ChainPortrait({ id }: { id: string }) {
  const { t } = useTranslation();
  const { place, go } = usePlace();
  const { region, asOf } = place;
  const [{ data, error, fetching }, retry] = useQuery({
    query: ChainPortraitDocument,
    variables: { id, region, regional: region !== null, asOf },
    context: readAgainAfterEdits,
  });
  const [{ data: edited }] = useQuery({
    query: ChainEditsDocument,
    variables: { chain: id },
    requestPolicy: 'cache-and-network',
    context: readAgainAfterEdits,
  });
  const edits = edited?.chainEdits;
  const [isEditing, setEditing] = useState(false);
  const [draft, setDraft] = useState<EditDraft>(noDraft);
  const [choice, setChoice] = useState<ChainMemberChoice>('ALL');
  const [lensId, setLensId] = useState('');
  const chain = data?.chain;
  const portrait = chain?.portrait;
  const lens = portrait?.lenses.find((other) => other.id === lensId);
  const under = portrait?.items.some(({ link }) => link.id === place.under) ? place.under : null;
  const links = useMemo(
    () => (portrait ? mapLinks(portrait, under, lensId, t) : []),
    [portrait, under, lensId, t],
  );
  if (error && !data)
    return <ErrorNote error={error} onRetry={() => retry({ requestPolicy: 'network-only' })} />;
  if (!chain || !portrait) return <Skeleton lines={8} />;
  const names = new Map(portrait.items.map(({ link }) => [link.id, link.name]));
  const chosen =
    portrait.items.find(({ link }) => link.id === place.link) ??
    portrait.items.find(({ link }) => link.id === links[0]?.id);
  const pick = (link: string) => {
    const parent = portrait.items.find((other) => other.link.id === link)?.parent ?? null;
    go({ link, under: names.has(parent ?? '') ? parent : null });
  };
  return (
    <div className={fetching ? 'is-fetching' : undefined}>
      <div className="chain-choices">
        <RegionChoice
          regions={chain.regions}
          region={region}
          onChange={(next) => {
            setChoice('ALL');
            go({ region: next });
          }}
        />
        <Segmented
          label={t('chains.lens')}
          options={[{ id: '', name: t('chains.coverageLens') }, ...portrait.lenses].map(
            ({ id: key, name }) => ({
              value: key,
              name,
              testId: `lens-${key || 'COVERAGE'}`,
            }),
          )}
          value={lensId}
          onChoose={setLensId}
        />
        {edits && (edits.viewerCanPropose || edits.viewerCanReview) && (
          <button
            type="button"
            className="button"
            aria-pressed={isEditing}
            data-testid="chain-edit"
            onClick={() => setEditing(!isEditing)}
          >
            <Pencil size={14} />
            {t(edits.viewerCanPropose ? 'edit.open' : 'edit.review')}
            {edits.pending.length > 0 && t('edit.waiting', { count: edits.pending.length })}
          </button>
        )}
        {lens && <span className="note">{lens.figure}</span>}
      </div>
      {isEditing && edits && (
        <ChainEdits edits={edits}>
          {edits.viewerCanPropose && (
            <EditForm
              chain={id}
              links={portrait.items.map(({ link }) => link)}
              draft={{ ...draft, linkId: draft.linkId || (chosen?.link.id ?? '') }}
              onDraft={setDraft}
            />
          )}
        </ChainEdits>
      )}
      <ChainFigures measured={portrait} whole={chain.whole} hasLocalisation />
      <ChainFindings
        gaps={portrait.metrics.gaps}
        whiteSpace={portrait.metrics.whiteSpace}
        names={names}
        region={region}
        onPick={pick}
      />
      <ChainLeaders leaders={portrait.leaders} />
      {under !== null && (
        <p className="chain-crumbs" data-testid="chain-crumbs">
          <button type="button" className="link" onClick={() => go({ under: null })}>
            {chain.name}
          </button>
          {linksAbove(portrait.items, under).map(({ link }) => (
            <button key={link.id} type="button" className="link" onClick={() => go({ under: link.id })}>
              › {link.name}
            </button>
          ))}
        </p>
      )}
      <div className="chain-desk">
        <div className="chain-map">
          <ChainMap
            links={links}
            chosen={chosen?.link.id ?? null}
            onPick={(link, door) => {
              setChoice(door);
              go({ link });
            }}
          />
          <AnswerNote answer={portrait} />
        </div>
        {chosen && (
          <Firms
            key={`${chosen.link.id} ${region ?? ''}`}
            chain={id}
            link={chosen}
            names={names}
            choice={choice}
            onChoose={setChoice}
            onOpenParts={chosen.hasParts ? () => go({ under: chosen.link.id }) : undefined}
            onEdit={
              isEditing && edits?.viewerCanPropose && !chosen.hasParts
                ? (part) => setDraft({ ...noDraft, ...part, linkId: chosen.link.id })
                : undefined
            }
          />
        )}
      </div>
    </div>
  );
}

function mapLinks(portrait: Portrait, under: string | null, lensId: string, t: TFunction): MapLink[] {
  const lens = portrait.lenses.find(({ id }) => id === lensId);
  const places = new Map(lens?.links.map((ranked, index) => [ranked.link, index + 1]));
  const level = rollUpLinks(portrait.items, under);
  const ranks = rankLinks(level.map(({ part, feeds }) => ({ id: part.link.id, feeds })));
  return level.map(({ part, feeds, parts }) => ({
    id: part.link.id,
    name: part.link.name,
    rank: ranks.get(part.link.id) ?? 0,
    feeds,
    firms: part.firms,
    customers: part.customers,
    hiddenCustomers: part.hiddenCustomers,
    penetration: part.penetration,
    place: places.get(part.link.id),
    marks: marksOf(part, parts, t),
  }));
}

interface FirmsProps {
  chain: string;
  link: PortraitLink;
  names: ReadonlyMap<string, string>;
  choice: ChainMemberChoice;
  onChoose: (choice: ChainMemberChoice) => void;
  onOpenParts: (() => void) | undefined;
  /** Begins a change of a firm of the link; undefined for who does not edit. */
  onEdit: ((part: Pick<EditDraft, 'kind' | 'firm' | 'roles'>) => void) | undefined;
}

function Firms({ chain, link, names, choice, onChoose, onOpenParts, onEdit }: FirmsProps) {
  const { t } = useTranslation();
  const { place } = usePlace();
  const [first, setFirst] = useState(firmsShown);
  const [{ data, error }, retry] = useQuery({
    query: ChainLinkFirmsDocument,
    variables: { id: chain, link: link.link.id, region: place.region, asOf: place.asOf, choice, first },
    context: readAgainAfterEdits,
  });
  const count = (value: number): string => String(value);
  const choices: { choice: ChainMemberChoice; count: string }[] = [
    { choice: 'ALL', count: count(link.firms) },
    { choice: 'CUSTOMERS', count: countWords(link.customers, link.hiddenCustomers, link.penetration) },
    ...(link.hiddenCustomers === 0
      ? [{ choice: 'PROSPECTS' as const, count: count(link.firms - link.customers) }]
      : []),
    ...(link.green > 0 ? [{ choice: 'GREEN' as const, count: count(link.green) }] : []),
    ...(link.specialised > 0 ? [{ choice: 'SPECIALISED' as const, count: count(link.specialised) }] : []),
    ...(link.listed > 0 ? [{ choice: 'LISTED' as const, count: count(link.listed) }] : []),
  ];
  return (
    <LinkFirms
      title={link.link.name}
      firms={data?.chain?.portrait.link?.members}
      error={error}
      onRetry={() => retry({ requestPolicy: 'network-only' })}
      choice={choice}
      choices={choices}
      onChoose={(next) => {
        setFirst(firmsShown);
        onChoose(next);
      }}
      onMore={first < firmsMax ? () => setFirst(firmsMax) : undefined}
      onEdit={onEdit}
    >
      {link.feeds.length > 0 && (
        <p className="note">
          {t('chains.feeds')} → {link.feeds.map((feed) => names.get(feed) ?? feed).join('、')}
        </p>
      )}
      {onOpenParts && (
        <button type="button" className="button" data-testid="open-parts" onClick={onOpenParts}>
          {t('chains.openParts')}
        </button>
      )}
    </LinkFirms>
  );
}

/** What else a link is marked with: firms on the white list, with policy tags, and parts under it. */
function marksOf(part: Portrait['items'][number], parts: number, t: TFunction): string[] {
  const marks: string[] = [];
  if (part.listed > 0) marks.push(t('chains.listedOf', { count: part.listed }));
  if (part.green > 0) marks.push(t('chains.greenOf', { count: part.green }));
  if (part.specialised > 0) marks.push(t('chains.specialisedOf', { count: part.specialised }));
  if (parts > 0) marks.push(t('chains.partsOf', { count: parts }));
  return marks;
}
