import { ChevronDown, ChevronUp, Crosshair, Link2, Printer, UserRound } from 'lucide-react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { PanelPartyDocument } from '../__generated__/operations.ts';
import { ErrorNote } from '../app/error-note.tsx';
import { PartyMark } from '../app/party-mark.tsx';
import { freshPlace, usePlace } from '../app/place-context.tsx';
import { Skeleton } from '../app/skeleton.tsx';
import { useToast } from '../app/toast-context.tsx';
import { useCanvas } from '../canvas/canvas-context.tsx';
import { formatCount } from '../i18n/format.ts';
import { PlanDoor } from '../plans/plan-door.tsx';
import { parseOpeningKey } from '../state/opening-key.ts';
import { countKnown } from '../state/order-counts.ts';
import { type PartyKey, parsePartyKey } from '../state/party-key.ts';
import { GroupTab } from './group-tab.tsx';
import { OpportunitiesTab } from './opportunities-tab.tsx';
import { OverviewTab } from './overview-tab.tsx';
import { OwnersTab } from './owners-tab.tsx';
import { type PanelTab, usePanel } from './panel-context.tsx';
import { partyHeadline } from './party-headline.ts';
import { RelationshipsTab } from './relationships-tab.tsx';
import { SimilarTab } from './similar-tab.tsx';

/** Everything about the selected party, one kind of thing at a time. */
export function SidePanel() {
  const { t } = useTranslation();
  const { state } = useCanvas();
  const { place } = usePlace();
  const panel = usePanel();
  const key = selectedParty(state.selected.at(-1), state.links) ?? state.doc?.subject ?? place.subject;
  if (!key) return null;
  return (
    <aside
      className={`panel${panel.open ? ' is-open' : ''}`}
      data-testid="panel"
      data-party={key}
      aria-label={t('panel.label')}
    >
      <button
        type="button"
        className="panel-sheet"
        aria-expanded={panel.open}
        aria-label={t('panel.sheet')}
        data-testid="panel-sheet"
        onClick={() => panel.setOpen(!panel.open)}
      >
        {panel.open ? <ChevronDown size={18} /> : <ChevronUp size={18} />}
      </button>
      <PanelBody key={key} partyKey={key} />
    </aside>
  );
}

function selectedParty(
  id: string | undefined,
  links: Record<string, { object: PartyKey }>,
): PartyKey | undefined {
  if (!id) return undefined;
  if (parsePartyKey(id)) return id;
  return parseOpeningKey(id)?.of ?? links[id]?.object;
}

function PanelBody({ partyKey }: { partyKey: PartyKey }) {
  const { t } = useTranslation();
  const { place, go } = usePlace();
  const panel = usePanel();
  const { showToast } = useToast();
  const { state } = useCanvas();
  const ref = parsePartyKey(partyKey)!;
  const [{ data, error, fetching }, retry] = useQuery({
    query: PanelPartyDocument,
    variables: { ref, asOf: place.asOf },
  });
  const party = data?.party;
  const tabs = listTabs(party?.kind, party?.access);
  const { tab, setTab } = panel;
  const lacks = party !== undefined && party !== null && !tabs.includes(tab);
  useEffect(() => {
    if (lacks) setTab('overview');
  }, [lacks, setTab]);
  if (error && !party)
    return <ErrorNote error={error} onRetry={() => retry({ requestPolicy: 'network-only' })} />;
  if (!party) return fetching ? <Skeleton lines={8} /> : <p className="note">{t('canvas.notFound')}</p>;
  const related = countKnown(party.relationshipCounts);
  const count: Partial<Record<PanelTab, number>> = {
    relationships: related,
    opportunities: party.opportunities.totalCount,
  };
  const copy = () => navigator.clipboard?.writeText(location.href).then(() => showToast(t('panel.copied')));
  return (
    <>
      <header className="panel-head">
        <div className="panel-title">
          <h1 data-testid="panel-name">{party.kind === 'UNKNOWN' ? t('party.unknownRest') : party.name}</h1>
          <PartyMark party={party} />
        </div>
        <p className="panel-sub">{partyHeadline(party, t)}</p>
        <div className="panel-actions">
          {party.kind !== 'UNKNOWN' && partyKey !== state.doc?.subject && (
            <button
              type="button"
              className="button"
              data-testid="panel-center"
              onClick={() => go(freshPlace({ subject: partyKey, view: place.view }))}
            >
              <Crosshair size={13} />
              {t('panel.center')}
            </button>
          )}
          {(party.kind === 'ENTERPRISE' || party.kind === 'PERSON') && (
            <button
              type="button"
              className="button"
              data-testid="panel-customer"
              onClick={() => go({ page: 'customers', customer: partyKey })}
            >
              <UserRound size={13} />
              {t('panel.toCustomer')}
            </button>
          )}
          <PlanDoor party={party} />
          <button type="button" className="button quiet" data-testid="copy-link" onClick={() => void copy()}>
            <Link2 size={13} />
            {t('panel.copyLink')}
          </button>
          <button type="button" className="button quiet only-wide" onClick={() => print()}>
            <Printer size={13} />
            {t('panel.print')}
          </button>
        </div>
      </header>
      <div className="tabs" role="tablist" aria-label={t('panel.tabs')}>
        {tabs.map((name) => (
          <button
            key={name}
            type="button"
            role="tab"
            id={`tab-${name}`}
            aria-selected={tab === name}
            aria-controls="panel-body"
            data-testid={`tab-${name}`}
            onClick={() => {
              setTab(name);
              panel.setOpen(true);
            }}
          >
            {t(`panel.${name}`)}
            {count[name] !== undefined && <span className="tab-count">{formatCount(count[name])}</span>}
          </button>
        ))}
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
      <div className="panel-body" id="panel-body" role="tabpanel" aria-labelledby={`tab-${tab}`} tabIndex={0}>
        {tab === 'overview' && <OverviewTab party={party} partyKey={partyKey} />}
        {tab === 'owners' && <OwnersTab partyKey={partyKey} />}
        {tab === 'relationships' && (
          <RelationshipsTab partyKey={partyKey} counts={party.relationshipCounts} />
        )}
        {tab === 'opportunities' && <OpportunitiesTab partyKey={partyKey} name={party.name} />}
        {tab === 'group' && <GroupTab partyKey={partyKey} />}
        {tab === 'similar' && <SimilarTab partyKey={partyKey} />}
      </div>
    </>
  );
}

function listTabs(kind: string | undefined, access: string | undefined): PanelTab[] {
  if (kind === 'UNKNOWN') return ['overview'];
  if (kind === 'STATE') return ['overview', 'owners', 'relationships'];
  const tabs: PanelTab[] = ['overview', 'owners', 'relationships', 'opportunities', 'group'];
  return access === 'FULL' && kind === 'ENTERPRISE' ? [...tabs, 'similar'] : tabs;
}
