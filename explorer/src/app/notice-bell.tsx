import { Bell } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation, useQuery } from 'urql';
import { NoticesDocument, type NoticesQuery, NoticesReadDocument } from '../__generated__/operations.ts';
import { formatInstant } from '../i18n/format.ts';
import { usePlace } from './place-context.tsx';
import { useSession } from './session-context.tsx';
import { useToast } from './toast-context.tsx';

type Notice = NoticesQuery['notices']['items'][number];

const pollMs = 60_000;
const mostShown = 99;

/** How many notices are unread, and the latest of them; asked for again each minute while the page is in sight. */
export function NoticeBell() {
  const { t } = useTranslation();
  const { language } = useSession();
  const { showError } = useToast();
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const [{ data }, ask] = useQuery({ query: NoticesDocument, variables: { language } });
  const [, read] = useMutation(NoticesReadDocument);
  useEffect(() => {
    const again = () => {
      if (!document.hidden) ask({ requestPolicy: 'network-only' });
    };
    const timer = setInterval(again, pollMs);
    document.addEventListener('visibilitychange', again);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', again);
    };
  }, [ask]);
  useEffect(() => {
    if (!open) return;
    const away = (event: PointerEvent) => {
      if (!box.current?.contains(event.target as Node)) setOpen(false);
    };
    const key = (event: KeyboardEvent) => event.key === 'Escape' && setOpen(false);
    addEventListener('pointerdown', away);
    addEventListener('keydown', key);
    return () => {
      removeEventListener('pointerdown', away);
      removeEventListener('keydown', key);
    };
  }, [open]);
  const notices = data?.notices;
  const unread = notices?.unread ?? 0;
  const readAll = async () => {
    const [latest] = notices?.items ?? [];
    if (!latest) return;
    const { error } = await read({ upTo: latest.id });
    if (error) showError(error);
    else ask({ requestPolicy: 'network-only' });
  };
  return (
    <div ref={box} className="bell">
      <button
        type="button"
        className="icon-button"
        aria-label={t('notices.label', { count: unread })}
        aria-expanded={open}
        data-testid="bell"
        onClick={() => setOpen(!open)}
      >
        <Bell size={17} />
        {unread > 0 && (
          <b className="bell-count" data-testid="bell-count">
            {unread > mostShown ? `${mostShown}+` : unread}
          </b>
        )}
      </button>
      {open && (
        <section className="bell-list" aria-label={t('notices.title')} data-testid="bell-list">
          <header>
            <h2>{t('notices.title')}</h2>
            {unread > 0 && (
              <button type="button" className="link" data-testid="bell-read" onClick={() => void readAll()}>
                {t('notices.readAll')}
              </button>
            )}
          </header>
          {notices?.items.length === 0 && <p className="note">{t('notices.none')}</p>}
          <ul>
            {notices?.items.map((notice) => (
              <li key={notice.id}>
                <NoticeRow notice={notice} onOpen={() => setOpen(false)} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

/** A notice leads to its opportunity, where the viewer may still see it. */
function NoticeRow({ notice, onOpen }: { notice: Notice; onOpen: () => void }) {
  const { locale } = useSession();
  const { go } = usePlace();
  const { opportunity } = notice;
  const open = () => {
    if (!opportunity) return;
    onOpen();
    go({ page: 'home', opportunity: opportunity.id, team: null });
  };
  return (
    <button
      type="button"
      className={notice.isRead ? 'bell-row' : 'bell-row is-unread'}
      disabled={!opportunity}
      data-testid="notice"
      onClick={open}
    >
      {notice.text}
      <small>{formatInstant(notice.at, locale)}</small>
    </button>
  );
}
