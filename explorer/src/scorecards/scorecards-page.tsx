import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyNote } from '../app/empty-note.tsx';
import { usePlace } from '../app/place-context.tsx';
import { Segmented } from '../app/segmented.tsx';
import { Comparison } from './comparison.tsx';
import { FirmCard } from './firm-card.tsx';
import { Ranking } from './ranking.tsx';
import { Versions } from './versions.tsx';

const tabs = ['ranking', 'comparison', 'versions'] as const;
type Tab = (typeof tabs)[number];

/** How innovative firms are: who ranks where and why, what another version of the card would change, and who makes it. */
export function ScorecardsPage() {
  const { t } = useTranslation();
  const { place, go } = usePlace();
  const [tab, setTab] = useState<Tab>('ranking');
  const subject = place.subject?.startsWith('ENTERPRISE:') ? place.subject : null;
  const open = (key: string) => {
    setTab('ranking');
    go({ subject: key });
  };
  return (
    <main id="main" className="page" data-testid="scorecards-page">
      <header className="page-head">
        <h1>{t('score.title')}</h1>
        <Segmented
          label={t('score.tabs')}
          options={tabs.map((one) => ({
            value: one,
            name: t(`score.tab.${one}`),
            testId: `score-tab-${one}`,
          }))}
          value={tab}
          onChoose={setTab}
        />
      </header>
      {tab === 'ranking' && (
        <div className={`score-columns${subject ? ' has-firm' : ''}`}>
          <Ranking chosen={subject} onOpen={open} />
          {subject ? (
            <FirmCard key={subject} subject={subject} onBack={() => go({ subject: null })} />
          ) : (
            <EmptyNote title={t('score.pick')} help={t('score.pickHelp')} />
          )}
        </div>
      )}
      {tab === 'comparison' && <Comparison onOpen={open} onDraft={() => setTab('versions')} />}
      {tab === 'versions' && <Versions onCompare={() => setTab('comparison')} />}
    </main>
  );
}
