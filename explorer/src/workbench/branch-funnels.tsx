import { useTranslation } from 'react-i18next';
import { WorkBranchesDocument } from '../__generated__/operations.ts';
import { usePlace } from '../app/place-context.tsx';
import { formatCount, formatShare } from '../i18n/format.ts';
import { Section } from './section.tsx';
import { useSection } from './use-section.ts';

/** For the head office: how far what was found came at each branch, and how many of its people use the pool. */
export function BranchFunnels() {
  const { t } = useTranslation();
  const { go } = usePlace();
  const loaded = useSection(WorkBranchesDocument, {});
  const branches = loaded.data?.workbench.branches ?? [];
  const steps = branches[0]?.funnel.map(({ step }) => step) ?? [];
  return (
    <Section
      title={t('bench.branches')}
      testId="bench-branches"
      loaded={loaded}
      empty={branches.length === 0 && t('bench.noBranches')}
      aside={<span className="note">{t('bench.branchesNote')}</span>}
    >
      {() => (
        <div className="branch-scroll">
          <table className="branch-table">
            <thead>
              <tr>
                <th scope="col">{t('bench.branch')}</th>
                {steps.map((step) => (
                  <th key={step} scope="col" className="num">
                    {t(`bench.step.${step}`)}
                  </th>
                ))}
                <th scope="col" className="num">
                  {t('bench.adoption')}
                </th>
              </tr>
            </thead>
            <tbody>
              {branches.map(({ unit, funnel, people, active }) => (
                <tr key={unit.id} data-testid="branch-row">
                  <th scope="row">
                    <button
                      type="button"
                      className="link"
                      onClick={() => go({ page: 'performance', board: 'MINE', unit: `O:${unit.id}` })}
                    >
                      {unit.name}
                    </button>
                  </th>
                  {funnel.map(({ step, count, conversion }) => (
                    <td key={step} className="num">
                      {formatCount(count)}
                      {conversion != null && count > 0 && <small> {formatShare(conversion, 0)}</small>}
                    </td>
                  ))}
                  <td className="num">
                    {t('bench.activeOf', { active, people })}
                    {people > 0 && <small> {formatShare(active / people, 0)}</small>}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Section>
  );
}
