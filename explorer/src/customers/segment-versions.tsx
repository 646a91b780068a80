import { useTranslation } from 'react-i18next';
import type { SegmentQuery } from '../__generated__/operations.ts';
import { useSession } from '../app/session-context.tsx';
import { formatInstant } from '../i18n/format.ts';

type Versions = NonNullable<SegmentQuery['segment']>['versions'];

/** Who changed a segment, when, and what it said then. */
export function SegmentVersions({ versions }: { versions: Versions }) {
  const { t } = useTranslation();
  const { locale } = useSession();
  return (
    <details className="sheet" data-testid="segment-versions">
      <summary>{t('customers.versions', { count: versions.length })}</summary>
      <ul className="plain-rows">
        {versions.map(({ version, action, name, sentence, sharing, by, at }) => (
          <li key={version}>
            <span>
              <b>{t(`customers.action.${action as 'SAVED'}`)}</b> {name} · {t(`customers.sharing.${sharing}`)}
              <br />
              <small className="note">{sentence}</small>
            </span>
            <span className="note">
              {by} · {formatInstant(at, locale)}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
