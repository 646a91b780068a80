import { useTranslation } from 'react-i18next';
import { WorkTeamDocument, type WorkTeamQuery } from '../__generated__/operations.ts';
import { usePlace } from '../app/place-context.tsx';
import { useSession } from '../app/session-context.tsx';
import { formatAmount, formatCount } from '../i18n/format.ts';
import { formatTeam, type TeamPlace } from '../state/team-place.ts';
import { Funnel } from './funnel.tsx';
import { Section } from './section.tsx';
import { useSection } from './use-section.ts';

type Person = NonNullable<WorkTeamQuery['workbench']['team']>['people'][number];
type Open = (team: Partial<TeamPlace> & Pick<TeamPlace, 'list'>) => void;

/** What a head looks at first: what nobody has taken, what is late, who works on how much, and how far it comes. */
export function TeamWork() {
  const { t } = useTranslation();
  const { go } = usePlace();
  const loaded = useSection(WorkTeamDocument, {});
  const team = loaded.data?.workbench.team;
  const open: Open = (place) => go({ team: formatTeam(place), opportunity: null });
  return (
    <Section title={t('bench.team', { unit: team?.unit.name ?? '' })} testId="bench-team" loaded={loaded}>
      {() =>
        team && (
          <div className="team-work">
            <div>
              <div className="team-figures">
                <button
                  type="button"
                  data-testid="team-unclaimed"
                  onClick={() => open({ list: 'UNCLAIMED' })}
                >
                  <b>
                    {formatCount(team.unclaimed)}
                    {team.isUnclaimedCapped && '+'}
                  </b>
                  {t('bench.list.UNCLAIMED')}
                </button>
                <button
                  type="button"
                  className={team.overdue > 0 ? 'is-bad' : undefined}
                  data-testid="team-overdue"
                  onClick={() => open({ list: 'OVERDUE' })}
                >
                  <b>{formatCount(team.overdue)}</b>
                  {t('bench.list.OVERDUE')}
                </button>
              </div>
              <h3>{t('bench.funnel')}</h3>
              <Funnel counts={team.funnel} onOpen={(step) => open({ list: 'REACHED', step })} />
            </div>
            <ul className="team-people">
              <li className="team-row team-row-head" aria-hidden="true">
                <span>{t('bench.person')}</span>
                <span className="num">{t('bench.list.CLAIMED')}</span>
                <span className="num">{t('bench.list.OVERDUE')}</span>
                <span className="num">{t('bench.expected')}</span>
                <span className="num">{t('bench.list.WON')}</span>
                <span />
              </li>
              {team.people.map((person) => (
                <TeamRow key={person.employee.id} person={person} open={open} />
              ))}
            </ul>
          </div>
        )
      }
    </Section>
  );
}

function TeamRow({ person, open }: { person: Person; open: Open }) {
  const { t } = useTranslation();
  const { locale } = useSession();
  const { employee } = person;
  const line = employee.line && t(`line.${employee.line as 'RETAIL'}`, { defaultValue: '' });
  const figure = (list: 'CLAIMED' | 'OVERDUE' | 'WON', count: number, note?: string) => (
    <button
      type="button"
      className={list === 'OVERDUE' && count > 0 ? 'figure-button is-bad' : 'figure-button'}
      disabled={count === 0}
      aria-label={`${employee.name} ${t(`bench.list.${list}`)} ${count}${note ?? ''}`}
      data-testid={`person-${list}`}
      onClick={() => open({ list, employee: employee.id })}
    >
      <small>{t(`bench.list.${list}`)} </small>
      {count}
      {note}
    </button>
  );
  return (
    <li className="team-row" data-testid="team-person" data-employee={employee.id}>
      <span className="team-name">
        <b>{employee.name}</b>
        <small>{[line, employee.orgUnit?.name].filter(Boolean).join(' · ')}</small>
      </span>
      <span className="num">
        {figure('CLAIMED', person.claimed)}
        <small className="team-stages">
          {person.stages
            .filter(({ count }) => count > 0)
            .map(({ stage, count }) => `${t(`pool.stage.${stage}`)} ${count}`)
            .join(' · ')}
        </small>
      </span>
      <span className="num">{figure('OVERDUE', person.overdue)}</span>
      <span className="num team-expected">
        {person.expectedAmount > 0 ? formatAmount(person.expectedAmount, locale) : '—'}
      </span>
      <span className="num">
        {figure(
          'WON',
          person.won,
          person.wonAmount > 0 ? ` · ${formatAmount(person.wonAmount, locale)}` : '',
        )}
      </span>
      <button
        type="button"
        className="link"
        disabled={person.claimed === 0}
        data-testid="hand-over"
        onClick={() => open({ list: 'HANDOVER', employee: employee.id })}
      >
        {t('bench.handOver')}
      </button>
    </li>
  );
}
