import { HelpCircle, SlidersHorizontal } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { PersonasDocument, SessionDocument } from '../__generated__/operations.ts';
import { locales } from '../i18n/locale.ts';
import { SearchBox } from '../search/search-box.tsx';
import { home } from '../state/place.ts';
import { AsOfPicker } from './as-of-picker.tsx';
import { MenuButton } from './menu-button.tsx';
import { NoticeBell } from './notice-bell.tsx';
import { usePlace } from './place-context.tsx';
import { useSession } from './session-context.tsx';

/** Where one is, what one looks for, as of when, why, in which language, and as whom. */
export function TopBar({ onHelp }: { onHelp: () => void }) {
  const { t } = useTranslation();
  const { go } = usePlace();
  const [open, setOpen] = useState(false);
  return (
    <header className="top">
      <button type="button" className="logo" data-testid="logo" onClick={() => go({ ...home })}>
        <span className="logo-dots" aria-hidden="true" />
        <span className="logo-latin">Proxima</span> 比邻
      </button>
      <SearchBox />
      <NoticeBell />
      <button
        type="button"
        className="icon-button only-phone"
        aria-label={t('top.settings')}
        aria-expanded={open}
        data-testid="settings"
        onClick={() => setOpen(!open)}
      >
        <SlidersHorizontal size={18} />
      </button>
      <div className={`top-controls${open ? ' is-open' : ''}`}>
        <AsOfPicker />
        <span className="spring" />
        <Purposes />
        <Languages />
        <Personas />
        <button
          type="button"
          className="icon-button only-wide"
          aria-label={t('top.help')}
          title={t('top.help')}
          data-testid="help"
          onClick={onHelp}
        >
          <HelpCircle size={17} />
        </button>
      </div>
    </header>
  );
}

function Purposes() {
  const { t } = useTranslation();
  const { choosePurpose } = useSession();
  const [{ data }] = useQuery({ query: SessionDocument });
  const viewer = data?.viewer;
  if (!viewer) return null;
  const purpose = t('top.purpose', { purpose: t(`purpose.${viewer.purpose}`) });
  return (
    <MenuButton
      label={`${t('top.purposeLabel')}${t('top.colon')}${purpose}`}
      hint={t('top.purposeHint')}
      text={purpose}
      testId="purpose"
      items={viewer.purposes.map((purpose) => ({
        key: purpose,
        label: t(`purpose.${purpose}`),
        checked: purpose === viewer.purpose,
        onPick: () => choosePurpose(purpose),
      }))}
    />
  );
}

function Languages() {
  const { t } = useTranslation();
  const { locale, chooseLocale } = useSession();
  const { place, mirror } = usePlace();
  return (
    <MenuButton
      label={`${t('top.language')}${t('top.colon')}中文 / EN`}
      text="中文 / EN"
      testId="language"
      items={locales.map(({ key, name }) => ({
        key,
        label: name,
        checked: key === locale,
        onPick: () => {
          mirror({ ...place, locale: key });
          chooseLocale(key);
        },
      }))}
    />
  );
}

function Personas() {
  const { t } = useTranslation();
  const { persona, choosePersona } = useSession();
  const [{ data: session }] = useQuery({ query: SessionDocument });
  const [{ data }] = useQuery({ query: PersonasDocument });
  const viewer = session?.viewer;
  const personas = data?.personas ?? [];
  const text = viewer ? `${viewer.name} · ${viewer.orgUnit?.name ?? t('headOffice')}` : t('top.persona');
  return (
    <MenuButton
      label={`${t('top.persona')}${viewer ? `${t('top.colon')}${text}` : ''}`}
      text={text}
      testId="persona"
      items={personas.map((other) => ({
        key: other.key,
        label: `${other.name} · ${other.orgUnit?.name ?? t('headOffice')}`,
        note: [
          other.line && t(`line.${other.line as 'RETAIL'}`, { defaultValue: '' }),
          t(`role.${other.role}`),
        ]
          .filter(Boolean)
          .join(' · '),
        checked: other.key === persona,
        onPick: () => choosePersona(other.key),
      }))}
    />
  );
}
