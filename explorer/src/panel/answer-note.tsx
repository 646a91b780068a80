import { useTranslation } from 'react-i18next';
import type { AnswerFieldsFragment } from '../__generated__/operations.ts';
import { useSession } from '../app/session-context.tsx';
import { formatInstant, formatShare } from '../i18n/format.ts';
import { isFew } from '../i18n/hidden-few.ts';

/** What an answer says about itself: how much of it is here, what it rests on, and what a reader must know. */
export function AnswerNote({ answer }: { answer: AnswerFieldsFragment }) {
  const { t } = useTranslation();
  const { locale } = useSession();
  const parts = [
    answer.shown < answer.total && t('answer.shownOf', { shown: answer.shown, total: answer.total }),
    answer.hidden > 0 &&
      t(isFew(answer.hidden) ? 'answer.hiddenFew' : 'answer.hidden', { count: answer.hidden }),
    answer.completeness < 1 && t('answer.completeness', { share: formatShare(answer.completeness, 0) }),
  ].filter((part) => part !== false);
  return (
    <div className="answer-note" data-testid="answer-note">
      {answer.warnings.map((warning) => (
        <p key={warning.code + warning.message} className="warning">
          {warning.message}
        </p>
      ))}
      <details>
        <summary>{[t('answer.about'), ...parts].join(' · ')}</summary>
        <p>
          {answer.asOf} · {t('answer.knownAt', { time: formatInstant(answer.knownAt, locale) })} ·{' '}
          {t('answer.method', { version: answer.methodVersion })}
        </p>
        {answer.parameters.length > 0 && (
          <ul>
            {answer.parameters.map((parameter) => (
              <li key={parameter.key}>
                {parameter.key} {parameter.operator} {parameter.value}
                {parameter.source && <i> {parameter.source}</i>}
              </li>
            ))}
          </ul>
        )}
      </details>
    </div>
  );
}
