import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { HeldProductsDocument } from '../__generated__/operations.ts';
import { EmptyNote } from '../app/empty-note.tsx';
import { ErrorNote } from '../app/error-note.tsx';
import { Segmented } from '../app/segmented.tsx';
import { Skeleton } from '../app/skeleton.tsx';
import { LookalikeRanked } from './lookalike-ranked.tsx';
import { SeedList } from './seed-list.tsx';

const ways = ['product', 'list'] as const;

/** Who is like given good customers: the holders of a product, or a list of one's own. */
export function LookalikeList() {
  const { t } = useTranslation();
  const [way, setWay] = useState<(typeof ways)[number]>('product');
  return (
    <>
      <Segmented
        label={t('peers.likeWhom')}
        options={ways.map((value) => ({ value, name: t(`peers.likeBy.${value}`), testId: `like-${value}` }))}
        value={way}
        onChoose={setWay}
      />
      {way === 'product' ? <LikeHolders /> : <SeedList />}
    </>
  );
}

function LikeHolders() {
  const { t } = useTranslation();
  const [{ data, error }, retry] = useQuery({ query: HeldProductsDocument });
  const [chosen, setChosen] = useState('');
  if (error && !data)
    return <ErrorNote error={error} onRetry={() => retry({ requestPolicy: 'network-only' })} />;
  if (!data) return <Skeleton lines={6} />;
  const product = data.heldProducts.find(({ id }) => id === chosen) ?? data.heldProducts[0];
  if (!product) return <EmptyNote title={t('peers.noProducts')} help={t('peers.noProductsHelp')} />;
  return (
    <>
      <label className="field lookalike-choice">
        <span>{t('peers.likeHolders')}</span>
        <select
          data-testid="lookalike-product"
          value={product.id}
          onChange={(event) => setChosen(event.target.value)}
        >
          {data.heldProducts.map(({ id, name, holders }) => (
            <option key={id} value={id}>
              {t('peers.productHolders', { name, count: holders })}
            </option>
          ))}
        </select>
      </label>
      <LookalikeRanked key={product.id} product={product.id} />
    </>
  );
}
