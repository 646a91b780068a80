import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { ChainsDocument } from '../__generated__/operations.ts';
import { EmptyNote } from '../app/empty-note.tsx';
import { ErrorNote } from '../app/error-note.tsx';
import { Skeleton } from '../app/skeleton.tsx';
import { ChainPortrait } from './chain-portrait.tsx';

/** Industry chains: which links there are, and how far the bank covers each. */
export function ChainsPage() {
  const { t } = useTranslation();
  const [{ data, error }, retry] = useQuery({ query: ChainsDocument });
  const [chosen, setChosen] = useState<string | null>(null);
  const chains = data?.chains ?? [];
  const id = chosen ?? chains[0]?.id;
  return (
    <main id="main" className="page" data-testid="chains-page">
      <header className="page-head">
        <h1>{t('chains.title')}</h1>
        {chains.length > 0 && <span className="note">{t('chains.count', { count: chains.length })}</span>}
        {chains.length > 1 && (
          <label className="field">
            <span className="sr-only">{t('chains.choose')}</span>
            <select data-testid="chain-choice" value={id} onChange={(event) => setChosen(event.target.value)}>
              {chains.map((chain) => (
                <option key={chain.id} value={chain.id}>
                  {chain.name} · {t('chains.links', { count: chain.links.length })}
                </option>
              ))}
            </select>
          </label>
        )}
      </header>
      {error && !data && <ErrorNote error={error} onRetry={() => retry({ requestPolicy: 'network-only' })} />}
      {!data && !error && <Skeleton lines={8} />}
      {data && chains.length === 0 && <EmptyNote title={t('chains.none')} help={t('chains.noneHelp')} />}
      {id && <ChainPortrait key={id} id={id} />}
    </main>
  );
}
