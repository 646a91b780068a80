import { Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { SegmentsDocument } from '../__generated__/operations.ts';
import { EmptyNote } from '../app/empty-note.tsx';
import { ErrorNote } from '../app/error-note.tsx';
import { usePlace } from '../app/place-context.tsx';
import { useSession } from '../app/session-context.tsx';
import { Skeleton } from '../app/skeleton.tsx';
import { formatInstant } from '../i18n/format.ts';
import { CountWords } from './count-words.tsx';

/** Segments that were saved, one's own first, each with how many it has now. */
export function SegmentList() {
  const { t } = useTranslation();
  const { go } = usePlace();
  const { language, locale } = useSession();
  const [{ data, error }, retry] = useQuery({
    query: SegmentsDocument,
    variables: { language },
    requestPolicy: 'cache-and-network',
  });
  const make = (
    <button
      type="button"
      className="button primary"
      data-testid="segment-new"
      onClick={() => go({ segment: 'new', condition: null })}
    >
      <Plus size={14} />
      {t('customers.newSegment')}
    </button>
  );
  if (error && !data)
    return <ErrorNote error={error} onRetry={() => retry({ requestPolicy: 'network-only' })} />;
  if (!data) return <Skeleton lines={8} />;
  return (
    <section aria-label={t('customers.tab.segments')}>
      {data.segments.length > 0 && <div className="customer-filters">{make}</div>}
      {data.segments.length === 0 && (
        <EmptyNote title={t('customers.noSegments')} help={t('customers.noSegmentsHelp')}>
          {make}
        </EmptyNote>
      )}
      <ul className="segment-list">
        {data.segments.map((segment) => (
          <li key={segment.id} className="sheet">
            <button
              type="button"
              className="segment-name"
              data-testid="segment-open"
              onClick={() => go({ segment: segment.id, condition: null })}
            >
              {segment.name}
            </button>
            <p>
              <CountWords count={segment.count} />
            </p>
            <p className="note">{segment.count.sentence}</p>
            {segment.note && <p>{segment.note}</p>}
            <p className="note">
              {[
                t(`customers.sharing.${segment.sharing}`),
                t('customers.savedBy', { name: segment.owner, at: formatInstant(segment.savedAt, locale) }),
              ].join(' · ')}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
