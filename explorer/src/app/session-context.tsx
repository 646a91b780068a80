import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Provider } from 'urql';
import type { Language, Purpose } from '../__generated__/operations.ts';
import { createClient } from '../graphql/client.ts';
import { changeLocale } from '../i18n/i18n.ts';
import type { Locale } from '../i18n/locale.ts';

export interface Session {
  persona: string;
  /** null leaves it to the service to choose what the role usually asks for. */
  purpose: Purpose | null;
  locale: Locale;
  language: Language;
  /** Changes whenever what may be seen changes; whatever was read before is stale then. */
  identity: string;
  choosePersona: (key: string) => void;
  choosePurpose: (purpose: Purpose) => void;
  chooseLocale: (locale: Locale) => void;
}

const SessionContext = createContext<Session | null>(null);
const store = { persona: 'proxima.persona', purpose: 'proxima.purpose', locale: 'proxima.locale' };
const defaultPersona = 'manager';

export function initialLocale(fromLink: Locale | null): Locale {
  return fromLink ?? (recall(store.locale) === 'en' ? 'en' : 'zh-CN');
}

/** Who asks, why, and in which language; each request carries it, and a change drops what was read before. */
export function SessionProvider({ locale: start, children }: { locale: Locale; children: ReactNode }) {
  const { i18n } = useTranslation();
  const [persona, setPersona] = useState(recall(store.persona) ?? defaultPersona);
  const [purpose, setPurpose] = useState((recall(store.purpose) as Purpose | null) ?? null);
  const [locale, setLocale] = useState<Locale>(start);
  const client = useMemo(() => createClient({ persona, purpose, locale }), [persona, purpose, locale]);
  useEffect(() => {
    if (i18n.language !== locale) void changeLocale(locale);
  }, [i18n, locale]);
  const session = useMemo<Session>(
    () => ({
      persona,
      purpose,
      locale,
      language: locale === 'en' ? 'EN' : 'ZH',
      identity: `${persona} ${purpose ?? ''}`,
      choosePersona: (key) => {
        remember(store.persona, key);
        remember(store.purpose, null);
        setPersona(key);
        setPurpose(null);
      },
      choosePurpose: (next) => {
        remember(store.purpose, next);
        setPurpose(next);
      },
      chooseLocale: (next) => {
        remember(store.locale, next);
        void changeLocale(next).then(() => setLocale(next));
      },
    }),
    [persona, purpose, locale],
  );
  return (
    <SessionContext value={session}>
      <Provider value={client}>{children}</Provider>
    </SessionContext>
  );
}

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('useSession outside SessionProvider');
  return session;
}

function recall(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function remember(key: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
  } catch {
    // A browser that keeps nothing still works; it only forgets.
  }
}
