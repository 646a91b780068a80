import { useTranslation } from 'react-i18next';
import { useSession } from '../app/session-context.tsx';
import { formatDay } from './format-day.ts';
import type { PaperPlan } from './paper-types.ts';
import type { Material } from './plan-types.ts';

interface Props {
  plan: PaperPlan;
  materials: readonly Material[];
  isForCustomer: boolean;
}

/** What each side brings, of which the customer is told the own part; what was brought is ticked. */
export function PaperMaterials({ plan, materials, isForCustomer }: Props) {
  const { t } = useTranslation();
  const told = isForCustomer ? materials.filter(({ from }) => from === 'CUSTOMER') : materials;
  if (told.length === 0) return <p>{t('paper.noMaterials')}</p>;
  return (
    <div className="paper-sides">
      {(['CUSTOMER', 'BANK'] as const).map((side) => {
        const lines = told.filter(({ from }) => from === side);
        if (lines.length === 0) return null;
        return (
          <div key={side}>
            {!isForCustomer && <h3>{t(`plans.side.${side}`)}</h3>}
            <ul className="paper-checks">
              {lines.map((line) => (
                <Check key={line.id} plan={plan} line={line} />
              ))}
            </ul>
          </div>
        );
      })}
    </div>
  );
}

function Check({ plan, line }: { plan: PaperPlan; line: Material }) {
  const { t } = useTranslation();
  const { locale } = useSession();
  const isDone = plan.ticks.some(({ lineId }) => lineId === line.id);
  const rest = [
    line.who,
    line.dueOn && !isDone && t(`paper.by.${line.from}`, { day: formatDay(line.dueOn, locale) }),
  ];
  return (
    <li>
      <span aria-hidden="true">{isDone ? '☑' : '☐'}</span> {line.name}
      <small>{[isDone && t('paper.brought'), ...rest].filter(Boolean).join(' · ')}</small>
    </li>
  );
}
