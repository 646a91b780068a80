import { useTranslation } from 'react-i18next';
import { usePlace } from '../app/place-context.tsx';
import { useSession } from '../app/session-context.tsx';
import { formatAmount, formatShare } from '../i18n/format.ts';
import { ProfileCard } from './profile-card.tsx';
import type { Profile } from './profile-types.ts';

/** The twelve classes of the shelf: what is held, and what peers hold beside it. */
export function ProductsCard({ profile: { productClasses } }: { profile: Profile }) {
  const { t } = useTranslation();
  const { locale } = useSession();
  const { go } = usePlace();
  const held = productClasses.filter(({ holdings }) => holdings.length > 0);
  const products = productClasses.reduce((sum, { holdings }) => sum + holdings.length, 0);
  return (
    <ProfileCard
      title={t('customers.products')}
      aside={t('customers.productsOf', { products, held: held.length, classes: productClasses.length })}
      testId="products"
    >
      <ul className="class-grid">
        {productClasses.map(({ name, holdings, gaps }) => (
          <li key={name} className={holdings.length > 0 ? 'is-held' : undefined}>
            <h3>{name}</h3>
            {holdings.map((holding) => (
              <p key={holding.productId}>
                {holding.product}
                <span className="num">{formatAmount(holding.balance, locale)}</span>
                <small className="note">
                  {[
                    holding.since && t('customers.since', { date: holding.since }),
                    holding.maturesOn && t('customers.matures', { date: holding.maturesOn }),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </small>
              </p>
            ))}
            {gaps.slice(0, 2).map(({ productId, product, peerShare }) => (
              <button
                key={productId}
                type="button"
                className="gap"
                title={t('customers.gapDoor')}
                onClick={() =>
                  go({
                    customer: null,
                    segment: 'new',
                    condition: JSON.stringify({ type: 'all', of: [{ type: 'gap', product: productId }] }),
                  })
                }
              >
                {t('customers.gap', { product, share: formatShare(peerShare, 0) })}
              </button>
            ))}
            {holdings.length === 0 && gaps.length === 0 && <p className="note">{t('customers.notHeld')}</p>}
          </li>
        ))}
      </ul>
    </ProfileCard>
  );
}
