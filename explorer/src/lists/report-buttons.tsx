import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import {
  type ListItemFieldsFragment,
  ListReasonsDocument,
  ListReportDocument,
} from '../__generated__/operations.ts';
import { useSession } from '../app/session-context.tsx';
import { useToast } from '../app/toast-context.tsx';
import { useAct } from '../pool/use-act.ts';

const results = ['CONTACTED', 'INTERESTED', 'NOT_INTERESTED', 'UNREACHABLE'] as const;
type Result = (typeof results)[number];

/** What came of a customer, in one press; why not, where it came to nothing, in a second. */
export function ReportButtons({ item }: { item: ListItemFieldsFragment }) {
  const { t } = useTranslation();
  const { language } = useSession();
  const { showToast } = useToast();
  const [asksWhy, setAsksWhy] = useState(false);
  const [{ data }] = useQuery({ query: ListReasonsDocument, variables: { language }, pause: !asksWhy });
  const { act, acting } = useAct(ListReportDocument, (answer) => answer.listReport.userErrors);
  const report = async (state: Result, reason?: string) => {
    const input = { item: item.id, state, ...(reason ? { reason } : {}) };
    const done = await act((idempotencyKey) => ({ input: { ...input, idempotencyKey }, language }));
    if (!done) return;
    setAsksWhy(false);
    showToast(
      state === 'INTERESTED'
        ? t('lists.interested')
        : t('lists.reported', { state: t(`lists.report.${state}`) }),
    );
  };
  if (asksWhy)
    return (
      <fieldset className="report-buttons" disabled={acting}>
        <legend>{t('lists.whyNot')}</legend>
        {data?.listReasons.map(({ code, words }) => (
          <button
            key={code}
            type="button"
            className="button"
            data-testid="report-reason"
            onClick={() => void report('NOT_INTERESTED', code)}
          >
            {words}
          </button>
        ))}
        <button type="button" className="button quiet" onClick={() => setAsksWhy(false)}>
          {t('lists.cancel')}
        </button>
      </fieldset>
    );
  return (
    <div className="report-buttons">
      {results.map((state) => (
        <button
          key={state}
          type="button"
          className={state === 'INTERESTED' ? 'button primary' : 'button'}
          aria-pressed={state === item.state}
          disabled={acting}
          data-testid={`report-${state}`}
          onClick={() => (state === 'NOT_INTERESTED' ? setAsksWhy(true) : void report(state))}
        >
          {t(`lists.report.${state}`)}
        </button>
      ))}
    </div>
  );
}
