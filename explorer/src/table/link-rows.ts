import type { TFunction } from 'i18next';
import { formatAmountColumn, formatShare, formatShareRange } from '../i18n/format.ts';
import type { Locale } from '../i18n/locale.ts';
import type { CanvasState } from '../state/canvas-types.ts';
import type { Visible } from '../state/visible.ts';
import type { TableData } from './table-types.ts';

interface Words {
  t: TFunction;
  locale: Locale;
}

/** One row for each relationship on the canvas. */
export function linkRows(
  state: Pick<CanvasState, 'parties' | 'links'>,
  visible: Visible,
  { t, locale }: Words,
): TableData {
  const name = (key: string) => {
    const party = state.parties[key];
    return party?.kind === 'UNKNOWN' ? t('party.unknownRest') : (party?.name ?? key);
  };
  const rows = visible.links.flatMap((key) => {
    const link = state.links[key];
    if (!link) return [];
    const share =
      link.share !== null
        ? formatShare(link.share, 2)
        : link.low !== null
          ? formatShareRange(link.low, link.high)
          : '—';
    return [
      {
        id: key,
        cells: [
          { text: name(link.subject) },
          { text: t(`relation.${link.kind}`) },
          { text: name(link.object) },
          { text: formatAmountColumn(link.amountFen, locale), order: link.amountFen ?? -1 },
          { text: share, order: link.share ?? link.low ?? -1 },
          {
            text:
              [link.label, link.through.length > 0 && t('link.possible', { goods: link.through.join('、') })]
                .filter(Boolean)
                .join(' · ') || '—',
          },
          { text: link.validFrom ?? '—' },
          { text: link.evidenceSource ?? '—' },
          { text: link.confidence === null ? '—' : link.confidence.toFixed(2), order: link.confidence ?? -1 },
        ],
      },
    ];
  });
  return {
    columns: [
      { key: 'from', title: t('table.from') },
      { key: 'kind', title: t('table.kind') },
      { key: 'to', title: t('table.to') },
      { key: 'amount', title: t('table.amount'), numeric: true },
      { key: 'share', title: t('table.share'), numeric: true },
      { key: 'label', title: t('table.label') },
      { key: 'since', title: t('table.since') },
      { key: 'source', title: t('table.source') },
      { key: 'confidence', title: t('table.confidence'), numeric: true },
    ],
    rows,
  };
}
