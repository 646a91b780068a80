import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation, useQuery } from 'urql';
import {
  type ScorecardLineFragment,
  ScorecardPublishDocument,
  ScorecardsDocument,
} from '../__generated__/operations.ts';
import { ErrorNote } from '../app/error-note.tsx';
import { useSession } from '../app/session-context.tsx';
import { Skeleton } from '../app/skeleton.tsx';
import { useToast } from '../app/toast-context.tsx';
import { formatInstant } from '../i18n/format.ts';
import { todayInShanghai } from '../opportunities/days-left.ts';
import { newKey } from '../opportunities/new-key.ts';
import { DraftEditor } from './draft-editor.tsx';

/** Every version of the innovation card: who made it, who approved it, and the form for the next one. */
export function Versions({ onCompare }: { onCompare: () => void }) {
  const { t } = useTranslation();
  const [{ data, error }, retry] = useQuery({
    query: ScorecardsDocument,
    requestPolicy: 'cache-and-network',
  });
  const [chosen, setChosen] = useState<number | null>(null);
  if (error && !data)
    return <ErrorNote error={error} onRetry={() => retry({ requestPolicy: 'network-only' })} />;
  if (!data) return <Skeleton lines={8} />;
  const versions = data.scorecards.filter(({ id }) => id === 'innovation');
  const current = versions.find(({ inForce }) => inForce);
  const shown = versions.find(({ version }) => version === chosen) ?? versions[0];
  const mayDraft = versions.some(({ viewerCanDraft }) => viewerCanDraft);
  return (
    <div className="version-columns" data-testid="versions">
      <section className="version-list">
        <p className="note">{t(mayDraft ? 'score.makeNote' : 'score.approveNote')}</p>
        <ul>
          {versions.map((one) => (
            <li key={one.version}>
              <VersionLine
                one={one}
                isShown={one.version === shown?.version}
                onPick={() => setChosen(one.version)}
                onCompare={versions.length > 1 ? onCompare : undefined}
              />
            </li>
          ))}
        </ul>
      </section>
      {shown && (
        <DraftEditor
          key={`${shown.version} ${shown.drafted?.at ?? ''}`}
          from={shown}
          current={current ?? shown}
          onDrafted={(version) => setChosen(version)}
        />
      )}
    </div>
  );
}

interface VersionLineProps {
  one: ScorecardLineFragment;
  isShown: boolean;
  onPick: () => void;
  onCompare: (() => void) | undefined;
}

function VersionLine({ one, isShown, onPick, onCompare }: VersionLineProps) {
  const { t } = useTranslation();
  const { locale } = useSession();
  const { version, status, inForce, validFrom, drafted, published, note } = one;
  return (
    <article
      className="card version"
      aria-current={isShown || undefined}
      data-testid="version"
      data-version={version}
    >
      <button type="button" className="version-head" onClick={onPick}>
        <b>{t('score.version', { version })}</b>
        <span className={`tag${status === 'DRAFT' ? ' tag-EVENT' : inForce ? ' tag-PROSPECT_LIST' : ''}`}>
          {t(status === 'DRAFT' ? 'score.DRAFT' : inForce ? 'score.inForce' : 'score.PUBLISHED')}
        </span>
        {validFrom && <span className="note">{t('score.validFrom', { date: validFrom })}</span>}
      </button>
      {note && <p>{note}</p>}
      <p className="note">
        {drafted
          ? t('score.draftedBy', { name: drafted.name, at: formatInstant(drafted.at, locale) })
          : t('score.shipped')}
      </p>
      {published && (
        <p className="note">
          {t('score.publishedBy', { name: published.name, at: formatInstant(published.at, locale) })}
        </p>
      )}
      {onCompare && status === 'DRAFT' && (
        <button type="button" className="link" onClick={onCompare}>
          {t('score.compareDraft')}
        </button>
      )}
      {one.viewerCanPublish && <Publish version={version} />}
    </article>
  );
}

/** The second person puts a draft in force from a day on. */
function Publish({ version }: { version: number }) {
  const { t } = useTranslation();
  const { showToast, showError } = useToast();
  const [day, setDay] = useState(todayInShanghai());
  const [publishing, publish] = useMutation(ScorecardPublishDocument);
  const [key] = useState(newKey);
  const onPublish = async () => {
    const input = { cardId: 'innovation', version, validFrom: day, idempotencyKey: key };
    const { data, error } = await publish({ input });
    if (error) return showError(error);
    const errors = data?.scorecardPublish.userErrors ?? [];
    if (errors.length > 0) return showToast(errors.map(({ message }) => message).join(' '), 'bad');
    showToast(t('score.published', { version, date: day }));
  };
  return (
    <div className="card-actions">
      <label className="field">
        {t('score.effectiveFrom')}
        <input
          type="date"
          value={day}
          min={todayInShanghai()}
          data-testid="publish-day"
          onChange={(event) => setDay(event.target.value)}
        />
      </label>
      <button
        type="button"
        className="button primary"
        disabled={publishing.fetching || day === ''}
        data-testid="publish"
        onClick={() => void onPublish()}
      >
        {t('score.publish')}
      </button>
    </div>
  );
}
