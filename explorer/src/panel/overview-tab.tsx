import type { TFunction } from 'i18next';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { PanelExposureDocument, type PanelPartyQuery } from '../__generated__/operations.ts';
import { usePlace } from '../app/place-context.tsx';
import { useSession } from '../app/session-context.tsx';
import { useKindWord } from '../canvas/use-kind-word.ts';
import { formatAmount, formatCount, formatShare, nameCountry } from '../i18n/format.ts';
import { PanelInputs } from '../scorecards/panel-inputs.tsx';
import { orderCounts } from '../state/order-counts.ts';
import { type PartyKey, parsePartyKey } from '../state/party-key.ts';
import { AnswerNote } from './answer-note.tsx';
import { usePanel } from './panel-context.tsx';

type PanelParty = NonNullable<PanelPartyQuery['party']>;

/** The facts of a party, as the sources give them. */
export function OverviewTab({ party, partyKey }: { party: PanelParty; partyKey: PartyKey }) {
  const { t } = useTranslation();
  if (party.kind === 'UNKNOWN') {
    return <Explain title={t('panel.unknownTitle')}>{t('panel.unknown')}</Explain>;
  }
  return (
    <>
      {party.access === 'STUB' && <Explain title={t('panel.stubTitle')}>{t('panel.stub')}</Explain>}
      {party.access === 'FULL' && <PanelInputs party={partyKey} />}
      <CustomerFacts party={party} />
      <Numbers party={party} partyKey={partyKey} />
      <PartyFacts party={party} />
      {party.access === 'FULL' && <Exposure partyKey={partyKey} />}
    </>
  );
}

function Explain({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="explain">
      <b>{title}</b>
      <p>{children}</p>
    </div>
  );
}

/** Counts of relationships, each a door to its rows. */
function Numbers({ party, partyKey }: { party: PanelParty; partyKey: PartyKey }) {
  const kindWord = useKindWord();
  const { showRelationships } = usePanel();
  if (party.relationshipCounts.length === 0) return null;
  return (
    <div className="numbers">
      {orderCounts(party.relationshipCounts).map(({ kind, side, total }) => (
        <button
          key={`${kind} ${side}`}
          type="button"
          data-testid={`number-${kind}-${side}`}
          onClick={() => showRelationships({ of: partyKey, kind, side })}
        >
          <b>{formatCount(total)}</b>
          <span>{kindWord(kind, side)}</span>
        </button>
      ))}
    </div>
  );
}

function CustomerFacts({ party }: { party: PanelParty }) {
  const { t } = useTranslation();
  const { customer } = party;
  if (!customer) return null;
  const { tier } = customer;
  return (
    <Facts
      rows={[
        [t('fact.orgUnit'), customer.orgUnit?.name],
        [
          t('fact.manager'),
          customer.managers.map((manager) => managerWords(manager, customer.orgUnit?.name, t)).join('；'),
        ],
        [
          t('fact.tier'),
          tier &&
            t('fact.tierOf', {
              name: tier.name,
              percent: formatShare(tier.percentile, 0),
              peers: tier.peers,
              group: tier.peerGroup,
            }),
        ],
        [t('fact.customerNo'), customer.customerNo],
        [t('fact.since'), customer.since],
      ]}
    />
  );
}

type Manager = NonNullable<PanelParty['customer']>['managers'][number];

/** Name, line of business, and the unit where it is not the one that manages the customer. */
function managerWords({ name, line, orgUnit }: Manager, managing: string | undefined, t: TFunction): string {
  const business = line && t(`line.${line as 'RETAIL'}`, { defaultValue: line });
  return [name, business, orgUnit?.name === managing ? null : orgUnit?.name].filter(Boolean).join(' · ');
}

function PartyFacts({ party }: { party: PanelParty }) {
  const { t } = useTranslation();
  const { locale } = useSession();
  const rows: Row[] = [];
  if (party.__typename === 'Enterprise') {
    const goods = (role: string) =>
      party.goods.items
        .filter((item) => item.role === role)
        .map(
          (item) =>
            item.goods.name + (item.revenueShare === null ? '' : ` ${formatShare(item.revenueShare, 0)}`),
        )
        .join('、');
    rows.push(
      [t('fact.uscc'), party.uscc],
      [
        t('fact.industry'),
        party.industries.map((industry) => `${industry.name} ${industry.code}`).join('；'),
      ],
      [t('fact.goodsMade'), goods('MAKES')],
      [t('fact.goodsNeeded'), goods('NEEDS')],
      [t('fact.region'), party.region],
      [t('fact.country'), party.country && nameCountry(party.country, locale)],
      [t('fact.legalForm'), party.legalForm],
      [
        t('fact.registeredCapital'),
        party.registeredCapital === null ? null : formatAmount(party.registeredCapital, locale),
      ],
      [t('fact.equity'), party.equity === null ? null : formatAmount(party.equity, locale)],
      [t('fact.foundedOn'), party.foundedOn],
      [t('fact.status'), party.status],
      [t('fact.listed'), party.listed === null ? null : t(party.listed ? 'fact.yes' : 'fact.no')],
      [
        t('fact.identifiers'),
        party.identifiers
          .map(({ scheme, value }) => `${t(`scheme.${scheme as 'LEI'}`, { defaultValue: scheme })} ${value}`)
          .join('；'),
      ],
    );
  }
  if (party.__typename === 'Person') {
    rows.push(
      [t('fact.birthYear'), party.birthYear?.toString()],
      [t('fact.gender'), party.gender],
      [t('fact.idNumber'), party.idNumber],
    );
  }
  const names = party.names.filter((other) => other.name !== party.name);
  rows.push([t('fact.names'), names.map(({ kind, name }) => `${name}（${t(`fact.${kind}`)}）`).join('；')]);
  rows.push([t('fact.sourceId'), party.sourceId]);
  return <Facts rows={rows} />;
}

function Exposure({ partyKey }: { partyKey: PartyKey }) {
  const { t } = useTranslation();
  const { locale } = useSession();
  const { place } = usePlace();
  const ref = parsePartyKey(partyKey)!;
  const [{ data }] = useQuery({ query: PanelExposureDocument, variables: { ref, asOf: place.asOf } });
  const exposure = data?.party?.exposure;
  if (!exposure || exposure.total === 0) return null;
  return (
    <>
      <h2 className="panel-h2">{t('fact.exposure')}</h2>
      <Facts
        rows={[
          [t('fact.balance'), formatAmount(exposure.balance, locale)],
          [t('fact.netExposure'), formatAmount(exposure.netExposure, locale)],
          ...exposure.items.map(
            (item): Row => [
              `${item.category} · ${item.kind}`,
              formatAmount(item.balance ?? item.netExposure, locale),
            ],
          ),
        ]}
      />
      <AnswerNote answer={exposure} />
    </>
  );
}

type Row = [string, string | null | undefined];

function Facts({ rows }: { rows: Row[] }) {
  const known = rows.filter(([, value]) => value);
  if (known.length === 0) return null;
  return (
    <dl className="facts">
      {known.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
