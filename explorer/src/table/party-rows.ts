import type { TFunction } from 'i18next';
import type { useKindWord } from '../canvas/use-kind-word.ts';
import { formatAmountColumn, formatShare } from '../i18n/format.ts';
import type { Locale } from '../i18n/locale.ts';
import type { CanvasDoc, CanvasState, Link, Party } from '../state/canvas-types.ts';
import type { PartyKey } from '../state/party-key.ts';
import { otherEnd, type Visible } from '../state/visible.ts';
import type { Row, TableData } from './table-types.ts';

type Known = Pick<CanvasState, 'parties' | 'links'>;

interface Words {
  t: TFunction;
  kindWord: ReturnType<typeof useKindWord>;
  locale: Locale;
}

/** One row for each party on the canvas, the subject first, then by amount. */
export function partyRows(state: Known, doc: CanvasDoc, visible: Visible, words: Words): TableData {
  const { t } = words;
  const links = Map.groupBy(
    visible.links
      .flatMap((key) => state.links[key] ?? [])
      .flatMap((link) => [
        { link, end: link.subject },
        { link, end: link.object },
      ]),
    ({ end }) => end,
  );
  const rows = visible.parties.flatMap((key): (Row & { amount: number })[] => {
    const party = state.parties[key];
    if (!party) return [];
    const own = (links.get(key) ?? []).map(({ link }) => link);
    const direct = own.filter((link) => otherEnd(link, key) === doc.subject || key === doc.subject);
    const amountFen = key === doc.subject ? null : sumFen(direct);
    const share = direct.find((link) => link.share !== null)?.share ?? null;
    return [
      {
        id: key,
        amount: key === doc.subject ? Infinity : (amountFen ?? -1),
        cells: [
          { text: party.kind === 'UNKNOWN' ? t('party.unknownRest') : party.name },
          { text: roleOf(party, key, doc, visible, words) },
          { text: key === doc.subject ? '—' : relationOf(key, direct, state, doc, visible, words) },
          { text: formatAmountColumn(amountFen, words.locale), order: amountFen ?? -1 },
          { text: share === null || key === doc.subject ? '—' : formatShare(share), order: share ?? -1 },
          { text: standingOf(party, t) },
          { text: [party.manager, party.orgUnit].filter(Boolean).join(' · ') || '—' },
          { text: String(own.length), order: own.length },
        ],
      },
    ];
  });
  return {
    columns: [
      { key: 'name', title: t('table.name') },
      { key: 'role', title: t('table.role') },
      { key: 'relation', title: t('table.relation') },
      { key: 'amount', title: t('table.amount'), numeric: true },
      { key: 'share', title: t('table.share'), numeric: true },
      { key: 'customer', title: t('table.customer') },
      { key: 'manager', title: t('table.manager') },
      { key: 'links', title: t('table.links'), numeric: true },
    ],
    rows: rows.toSorted((a, b) => b.amount - a.amount),
  };
}

function sumFen(links: readonly Link[]): number | null {
  const amounts = links.flatMap((link) => (link.kind === 'PAYS' ? [] : (link.amountFen ?? [])));
  return amounts.length ? amounts.reduce((sum, amount) => sum + amount, 0) : null;
}

function roleOf(
  party: Party,
  key: PartyKey,
  doc: CanvasDoc,
  visible: Visible,
  { t, kindWord }: Words,
): string {
  if (key === doc.subject) return t('node.subject');
  const via = visible.via.get(key);
  const role = via ? kindWord(via.kind, via.side, true) : '';
  return [role, party.foreign ? t('party.foreign') : null].filter(Boolean).join(' · ');
}

/** 供货 → 华岳重工, or through whom it is here. */
function relationOf(
  key: PartyKey,
  direct: readonly Link[],
  state: Known,
  doc: CanvasDoc,
  visible: Visible,
  { t }: Words,
): string {
  const near = direct.length > 0 ? doc.subject : visible.via.get(key)?.near;
  const name = near ? (state.parties[near]?.shortName ?? '') : '';
  const links =
    direct.length > 0
      ? direct
      : visible.links
          .flatMap((id) => state.links[id] ?? [])
          .filter((l) => near && otherEnd(l, key) === near && (l.subject === key || l.object === key));
  const parts = links.map(
    (link) => `${t(`relation.${link.kind}`)} ${link.subject === key ? '→' : '←'} ${name}`,
  );
  return [...new Set(parts)].join('；');
}

function standingOf(party: Party, t: TFunction): string {
  if (party.access === 'STUB') return t('party.stub');
  if (party.isCustomer) return t('party.customer');
  return party.isCustomer === false && party.kind === 'ENTERPRISE' ? t('party.prospect') : '—';
}
