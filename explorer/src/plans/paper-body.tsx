import { useTranslation } from 'react-i18next';
import { useSession } from '../app/session-context.tsx';
import type { Audience } from '../state/place.ts';
import { formatDay } from './format-day.ts';
import { PaperItems } from './paper-items.tsx';
import { PaperMaterials } from './paper-materials.tsx';
import { PaperPart } from './paper-part.tsx';
import type { PaperPlan, PaperVersion } from './paper-types.ts';

interface Props {
  plan: PaperPlan;
  shown: PaperVersion;
  audience: Audience;
  isAgreed: boolean;
}

/** What both versions of the document have: title, needs, products, materials, dates, and whom to call. */
export function PaperBody({ plan, shown, audience, isAgreed }: Props) {
  const { t } = useTranslation();
  const { content } = shown;
  const isForCustomer = audience === 'CUSTOMER';
  return (
    <>
      <Title plan={plan} shown={shown} audience={audience} isAgreed={isAgreed} />
      <PaperPart title={t('paper.needs')}>
        {content.summary && <p>{content.summary}</p>}
        {content.needs.length > 0 && (
          <ol className="paper-list">
            {content.needs.map(({ id, text }) => (
              <li key={id}>{text}</li>
            ))}
          </ol>
        )}
      </PaperPart>
      <PaperPart title={t('paper.items')}>
        <PaperItems items={content.items} isForCustomer={isForCustomer} />
      </PaperPart>
      <PaperPart title={t('paper.materials')}>
        <PaperMaterials plan={plan} materials={content.materials} isForCustomer={isForCustomer} />
      </PaperPart>
      <PaperPart title={t('paper.dates')}>
        <Dates plan={plan} shown={shown} />
      </PaperPart>
      <PaperPart title={t('paper.people')}>
        <People plan={plan} isForCustomer={isForCustomer} />
      </PaperPart>
      {isForCustomer && <p className="paper-terms">{t('paper.terms')}</p>}
    </>
  );
}

function Title({ plan, shown, audience, isAgreed }: Props) {
  const { t } = useTranslation();
  const { locale } = useSession();
  const unit = plan.subject.customer?.orgUnit?.name ?? plan.team[0]?.unit;
  const agreed = plan.history.find(({ kind, version }) => kind === 'AGREED' && version === shown.version);
  return (
    <header className="paper-title">
      <p className="paper-top">
        <span>{unit}</span>
        <span>
          {audience === 'INTERNAL' && <b>{t('paper.internal')}</b>}
          {audience === 'CUSTOMER' && !isAgreed && <b>{t('paper.draft')}</b>}
        </span>
      </p>
      <h1>{plan.name.startsWith(plan.subject.name) ? t('paper.title') : plan.name}</h1>
      <p className="paper-customer">
        {plan.scope === 'GROUP' ? t('paper.group', { name: plan.subject.name }) : plan.subject.name}
      </p>
      <p className="paper-date">
        {t('paper.dated', {
          day: formatDay(agreed?.at ?? shown.at, locale),
          version: shown.version,
        })}
      </p>
    </header>
  );
}

function Dates({ plan, shown }: { plan: PaperPlan; shown: PaperVersion }) {
  const { t } = useTranslation();
  const { locale } = useSession();
  const done = new Set(plan.ticks.map(({ lineId }) => lineId));
  const lines = shown.content.milestones.toSorted((a, b) =>
    (a.dueOn ?? '9999') < (b.dueOn ?? '9999') ? -1 : 1,
  );
  if (lines.length === 0) return <p>{t('paper.toAgree')}</p>;
  return (
    <table className="paper-table">
      <thead>
        <tr>
          <th className="paper-no">{t('paper.column.no')}</th>
          <th>{t('paper.column.step')}</th>
          <th className="paper-day">{t('paper.column.day')}</th>
          <th className="paper-day">{t('paper.column.state')}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ id, name, dueOn }, at) => (
          <tr key={id}>
            <td>{at + 1}</td>
            <td>{name}</td>
            <td>{dueOn ? formatDay(dueOn, locale) : t('paper.toAgree')}</td>
            <td>{t(done.has(id) ? 'paper.done' : 'paper.planned')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A customer calls those who sell and serve, not those who approve. */
function People({ plan, isForCustomer }: { plan: PaperPlan; isForCustomer: boolean }) {
  const { t } = useTranslation();
  const people = plan.team.filter(({ role }) => !isForCustomer || role !== 'APPROVAL');
  return (
    <table className="paper-table">
      <thead>
        <tr>
          <th>{t('paper.column.name')}</th>
          <th>{t('paper.column.role')}</th>
          <th>{t('paper.column.unit')}</th>
          <th className="paper-phone">{t('paper.column.phone')}</th>
        </tr>
      </thead>
      <tbody>
        {people.map(({ name, role, unit }) => (
          <tr key={name + role}>
            <td>{name}</td>
            <td>{t(`plans.role.${role}`)}</td>
            <td>{unit ?? '—'}</td>
            <td />
          </tr>
        ))}
      </tbody>
    </table>
  );
}
