import {
  Award,
  Factory,
  FileText,
  Gauge,
  LayoutDashboard,
  ListChecks,
  MessageSquareText,
  MoreHorizontal,
  Scale,
  Share2,
  ShieldAlert,
  SlidersHorizontal,
  Users,
} from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Page } from '../state/place.ts';
import { usePlace } from './place-context.tsx';

/** Those that a phone shows along the bottom come first. */
const entries = [
  { page: 'home', icon: LayoutDashboard },
  { page: 'customers', icon: Users },
  { page: 'opportunities', icon: MessageSquareText },
  { page: 'lists', icon: ListChecks },
  { page: 'plans', icon: FileText },
  { page: 'performance', icon: Gauge },
  { page: 'graph', icon: Share2 },
  { page: 'risk', icon: ShieldAlert },
  { page: 'chains', icon: Factory },
  { page: 'similar', icon: Scale },
  { page: 'scorecards', icon: Award },
  { page: 'rules', icon: SlidersHorizontal },
] as const satisfies readonly { page: Page; icon: unknown }[];

const alongBottom = 4;

/** The pages there are; on a phone four along the bottom, and the others on a sheet. */
export function Rail() {
  const { t } = useTranslation();
  const { place } = usePlace();
  const [more, setMore] = useState(false);
  const isElsewhere = entries.slice(alongBottom).some(({ page }) => page === place.page);
  return (
    <>
      <nav className="rail" aria-label={t('rail.label')}>
        {entries.map((entry, at) => (
          <RailEntry key={entry.page} entry={entry} place={at < alongBottom ? 'rail' : 'rest'} />
        ))}
        <button
          type="button"
          className="rail-more"
          aria-expanded={more}
          aria-current={isElsewhere ? 'true' : undefined}
          data-testid="rail-more"
          onClick={() => setMore(!more)}
        >
          <MoreHorizontal size={18} strokeWidth={1.8} />
          {t('rail.more')}
        </button>
      </nav>
      {more && <MoreSheet onClose={() => setMore(false)} />}
    </>
  );
}

interface EntryProps {
  entry: (typeof entries)[number];
  place: 'rail' | 'rest' | 'more';
  onPick?: () => void;
}

function RailEntry({ entry: { page, icon: Icon }, place: at, onPick }: EntryProps) {
  const { t } = useTranslation();
  const { place, go } = usePlace();
  return (
    <button
      type="button"
      className={at === 'rest' ? 'rail-rest' : undefined}
      aria-current={place.page === page ? 'page' : undefined}
      data-testid={at === 'more' ? `more-${page}` : `rail-${page}`}
      onClick={() => {
        onPick?.();
        go({
          page,
          customer: null,
          segment: null,
          condition: null,
          taskList: null,
          listOwner: null,
          plan: null,
          print: null,
          ...(page === 'home' || page === 'plans' ? { team: null, opportunity: null } : {}),
        });
      }}
    >
      <Icon size={18} strokeWidth={1.8} />
      {t(`rail.${page}`)}
    </button>
  );
}

/** What does not fit along the bottom of a phone. */
function MoreSheet({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const sheet = useRef<HTMLDialogElement>(null);
  useEffect(() => sheet.current?.showModal(), []);
  return (
    <dialog
      ref={sheet}
      className="more-sheet"
      aria-label={t('rail.more')}
      data-testid="more-sheet"
      onClose={onClose}
    >
      <div className="more-entries">
        {entries.slice(alongBottom).map((entry) => (
          <RailEntry key={entry.page} entry={entry} place="more" onPick={onClose} />
        ))}
      </div>
      <button type="button" className="button wide" data-testid="more-close" onClick={onClose}>
        {t('app.close')}
      </button>
    </dialog>
  );
}
