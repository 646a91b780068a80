import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { SegmentCountDocument, SegmentDocument, type SegmentQuery } from '../__generated__/operations.ts';
import { EmptyNote } from '../app/empty-note.tsx';
import { ErrorNote } from '../app/error-note.tsx';
import { usePlace } from '../app/place-context.tsx';
import { useSession } from '../app/session-context.tsx';
import { Skeleton } from '../app/skeleton.tsx';
import { useDebounced } from '../search/use-debounced.ts';
import { completeOf, type Draft, draftOf } from './condition-draft.ts';
import { ConditionGroup } from './condition-group.tsx';
import { CountWords } from './count-words.tsx';
import { SegmentForm } from './segment-form.tsx';
import { SegmentMembers } from './segment-members.tsx';
import { SegmentVersions } from './segment-versions.tsx';

const debounceMs = 350;

/** Makes or changes a segment: its conditions, how many meet them while one edits, and who they are. */
export function SegmentEditor({ segmentId }: { segmentId: string }) {
  const { t } = useTranslation();
  const { place } = usePlace();
  const { language } = useSession();
  const isNew = segmentId === 'new';
  const [{ data, error }, retry] = useQuery({
    query: SegmentDocument,
    variables: { id: segmentId, language },
    pause: isNew,
    requestPolicy: 'cache-and-network',
  });
  if (isNew) return <Editor segment={null} start={place.condition} />;
  if (error && !data)
    return <ErrorNote error={error} onRetry={() => retry({ requestPolicy: 'network-only' })} />;
  if (!data) return <Skeleton lines={8} />;
  if (!data.segment)
    return <EmptyNote title={t('customers.noSegment')} help={t('customers.noSegmentHelp')} />;
  return <Editor key={data.segment.id} segment={data.segment} start={data.segment.condition} />;
}

function Editor({ segment, start }: { segment: SegmentQuery['segment']; start: string | null }) {
  const { t } = useTranslation();
  const { go } = usePlace();
  const { language } = useSession();
  const [draft, setDraft] = useState<Draft>(() => draftOf(start));
  const complete = completeOf(draft);
  const json = useDebounced(complete === null ? '' : JSON.stringify(complete), debounceMs);
  const [{ data, error, fetching }] = useQuery({
    query: SegmentCountDocument,
    variables: { condition: json, language },
    pause: json === '',
  });
  // The last count stays until the next is there.
  const [count, setCount] = useState(data?.segmentCount);
  useEffect(() => {
    if (data && json !== '') setCount(data.segmentCount);
  }, [data, json]);
  const shown = json === '' ? undefined : count;
  return (
    <div className="segment-editor" data-testid="segment-editor">
      <section className="sheet" aria-label={t('customers.conditions')}>
        <header className="sheet-head">
          <h2>{segment?.name ?? t('customers.newSegment')}</h2>
          <button type="button" className="link" onClick={() => go({ segment: 'all', condition: null })}>
            {t('customers.allSegments')}
          </button>
        </header>
        <ConditionGroup draft={draft} depth={0} onChange={setDraft} />
        <div className="segment-result" role="status" aria-busy={fetching}>
          {shown && <CountWords count={shown} />}
          {!shown && !error && <span className="note">{t('customers.addToCount')}</span>}
          {error && <span className="is-behind">{t('customers.cannotCount')}</span>}
          {shown?.sentence && (
            <p data-testid="segment-sentence">{t('customers.sentence', { sentence: shown.sentence })}</p>
          )}
          {shown?.problems.map(({ place, message }) => (
            <p key={`${place} ${message}`} className="is-behind">
              {message}
            </p>
          ))}
        </div>
        <SegmentForm segment={segment} condition={complete === null ? '' : JSON.stringify(complete)} />
      </section>
      {json !== '' && shown?.total !== undefined && shown.total !== null && (
        <SegmentMembers
          key={json}
          condition={json}
          name={segment?.name ?? t('customers.newSegment')}
          reach={shown.reach}
        />
      )}
      {segment && <SegmentVersions versions={segment.versions} />}
    </div>
  );
}
