import { Plus, X } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { RoyaltyValueDocument } from '../__generated__/operations.ts';
import { useSession } from '../app/session-context.tsx';
import { formatAmount } from '../i18n/format.ts';
import { useDebounced } from '../search/use-debounced.ts';
import { NumberField } from './number-field.tsx';

const fenPerWan = 1_000_000;
const yearsMax = 20;
const checkDelayMs = 300;

/** Relief from royalty by the figures of an assessor; only the revenue it begins with is known to the service. */
export function Royalty({ revenueFen }: { revenueFen: number | undefined }) {
  const { t } = useTranslation();
  const { locale } = useSession();
  const [wan, setWan] = useState(Array.from({ length: 3 }, () => Math.round((revenueFen ?? 0) / fenPerWan)));
  const [royalty, setRoyalty] = useState(4);
  const [discount, setDiscount] = useState(12);
  const asked = useDebounced(JSON.stringify({ wan, royalty, discount }), checkDelayMs);
  const figures = JSON.parse(asked) as { wan: number[]; royalty: number; discount: number };
  const [{ data, error }] = useQuery({
    query: RoyaltyValueDocument,
    variables: {
      revenues: figures.wan.map((one) => Math.round(one * fenPerWan)),
      royaltyRate: figures.royalty / 100,
      discountRate: figures.discount / 100,
    },
  });
  return (
    <section className="score-class" data-testid="royalty">
      <h3>
        {t('score.royalty.title')}
        <span className="num" data-testid="royalty-value">
          {error || !data ? '—' : formatAmount(data.royaltyValue.value, locale)}
        </span>
      </h3>
      <p className="note">{t(revenueFen === undefined ? 'score.royalty.noRevenue' : 'score.royalty.note')}</p>
      <div className="draft-knots">
        <NumberField
          label={t('score.royalty.rate')}
          unit="%"
          value={royalty}
          disabled={false}
          onChange={setRoyalty}
        />
        <NumberField
          label={t('score.royalty.discount')}
          unit="%"
          value={discount}
          disabled={false}
          onChange={setDiscount}
        />
      </div>
      <ul className="draft-knots">
        {wan.map((one, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a year is its place in the row
          <li key={at}>
            <NumberField
              label={t('score.royalty.year', { year: at + 1 })}
              unit={t('score.royalty.unit')}
              value={one}
              disabled={false}
              onChange={(value) => setWan(wan.map((old, index) => (index === at ? value : old)))}
            />
          </li>
        ))}
        <li>
          {wan.length < yearsMax && (
            <button
              type="button"
              className="icon-button"
              aria-label={t('score.royalty.more')}
              onClick={() => setWan([...wan, wan.at(-1) ?? 0])}
            >
              <Plus size={13} />
            </button>
          )}
          {wan.length > 1 && (
            <button
              type="button"
              className="icon-button"
              aria-label={t('score.royalty.less')}
              onClick={() => setWan(wan.slice(0, -1))}
            >
              <X size={13} />
            </button>
          )}
        </li>
      </ul>
    </section>
  );
}
