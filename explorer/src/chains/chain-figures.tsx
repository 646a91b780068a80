import { useTranslation } from 'react-i18next';
import type { ChainMetricFieldsFragment } from '../__generated__/operations.ts';
import { formatCount, formatShare } from '../i18n/format.ts';
import { countWords } from './count-words.ts';

/** What the figures of a chain are read from: a chain of links, or of goods. */
export interface Measured {
  firms: number;
  customers: number;
  hiddenCustomers: number;
  localisation?: number | null;
  metrics: ChainMetricFieldsFragment;
}

interface FiguresProps {
  measured: Measured;
  /** The same chain in the whole country, when `measured` is of a region. */
  whole?: Measured | undefined;
  hasLocalisation: boolean;
}

type Figure = [string, (measured: Measured) => string];

/** How complete a chain is and how far the bank covers it, a region's figures beside those of the whole country. */
export function ChainFigures({ measured, whole, hasLocalisation }: FiguresProps) {
  const { t } = useTranslation();
  const share = (value: number | null | undefined): string =>
    value === null || value === undefined ? t('chains.unknown') : formatShare(value, 0);
  const figures: Figure[] = [
    [t('chains.firms'), ({ firms }) => formatCount(firms)],
    [
      t('chains.customers'),
      ({ customers, hiddenCustomers, metrics }) =>
        countWords(customers, hiddenCustomers, metrics.customerPenetration),
    ],
    [t('chains.completeness'), ({ metrics }) => share(metrics.nodeCompleteness)],
    [t('chains.nodeCoverage'), ({ metrics }) => share(metrics.bankNodeCoverage)],
    [t('chains.penetration'), ({ metrics }) => share(metrics.customerPenetration)],
    [t('chains.linkCoverage'), ({ metrics }) => share(metrics.linkCoverage)],
  ];
  if (hasLocalisation) figures.push([t('chains.localisation'), ({ localisation }) => share(localisation)]);
  return (
    <dl className="chain-figures" aria-label={t('chains.figures')} data-testid="chain-figures">
      {figures.map(([name, read]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            <b>{read(measured)}</b>
            {whole && <small data-testid="figure-whole">{t('chains.whole', { value: read(whole) })}</small>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
