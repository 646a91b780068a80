import { useTranslation } from 'react-i18next';
import type { HandOverPreviewQuery } from '../__generated__/operations.ts';
import { useSession } from '../app/session-context.tsx';
import { formatAmount } from '../i18n/format.ts';

type Preview = NonNullable<HandOverPreviewQuery['handOverPreview']>;

/** What passes on when somebody hands over everything. */
export function PassesOn({ preview }: { preview: Preview }) {
  const { t } = useTranslation();
  const { locale } = useSession();
  const { leads, assists, referrals, stages, employee } = preview;
  if (leads + assists + referrals === 0)
    return <p data-testid="passes-on">{t('bench.nothingToHandOver', { name: employee.name })}</p>;
  const expected = stages.reduce((sum, { expectedAmount }) => sum + expectedAmount, 0);
  return (
    <div className="passes-on" data-testid="passes-on">
      <p>
        <b>{t('bench.passesOn', { name: employee.name, leads, assists, referrals })}</b>
      </p>
      <p className="note">
        {stages
          .filter(({ count }) => count > 0)
          .map(({ stage, count }) => `${t(`pool.stage.${stage}`)} ${count}`)
          .join(' · ')}
        {expected > 0 && ` · ${t('pool.expectedIs', { amount: formatAmount(expected, locale) })}`}
      </p>
      <p className="note">{t('bench.passesOnHelp')}</p>
    </div>
  );
}
