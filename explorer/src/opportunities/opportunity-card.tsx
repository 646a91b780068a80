import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OpportunityCardFragment } from '../__generated__/operations.ts';
import { PartyButton } from '../app/party-button.tsx';
import { freshPlace, usePlace } from '../app/place-context.tsx';
import { useCanvas } from '../canvas/canvas-context.tsx';
import { formatScore } from '../i18n/format.ts';
import { usePanel } from '../panel/panel-context.tsx';
import { WorkPanel } from '../pool/work-panel.tsx';
import { PartyGrade } from '../scorecards/party-grade.tsx';
import { partyKey } from '../state/party-key.ts';
import { ClaimButtons } from './claim-buttons.tsx';
import { CountsFor } from './counts-for.tsx';
import { daysLeft, todayInShanghai } from './days-left.ts';
import { EvidenceFacts } from './evidence-facts.tsx';
import { MoreTriggers } from './more-triggers.tsx';
import { WaysIn } from './ways-in.tsx';

/** Rules whose product the grade of a firm decides on. */
const TECHNOLOGY_RULES = new Set(['technology-firm', 'patent-grant']);

/** One reason to call somebody: what, why, how sure, on what evidence, and what to do about it. */
export function OpportunityCard({
  opportunity,
  withSubject,
  isOpen = false,
}: {
  opportunity: OpportunityCardFragment;
  withSubject?: boolean;
  /** Whether the work on it is unfolded from the start. */
  isOpen?: boolean;
}) {
  const { t } = useTranslation();
  const { place, go } = usePlace();
  const { state, actions } = useCanvas();
  const { setOpen, setTab } = usePanel();
  const [why, setWhy] = useState(false);
  const [works, setWorks] = useState(isOpen);
  const card = useRef<HTMLElement>(null);
  const lit = state.doc?.evidence?.opportunityId === opportunity.id;
  const { gate, evidence } = opportunity;
  useEffect(() => {
    if (lit) card.current?.scrollIntoView({ block: 'nearest' });
  }, [lit]);
  const show = async () => {
    if (lit && place.page === 'graph') return actions.unlight();
    if (place.page === 'graph' && state.doc) {
      setOpen(false);
      await actions.light(opportunity.id);
    } else {
      setTab('opportunities');
      go(
        freshPlace({
          subject: partyKey(opportunity.via ?? opportunity.subject),
          view: viewOf(evidence.relationships),
          opportunity: opportunity.id,
        }),
      );
    }
  };
  const partName = (name: string) => t(`opp.part.${name as 'closeness'}`, { defaultValue: name });
  const lineName = (line: string) => t(`line.${line as 'RETAIL'}`, { defaultValue: line });
  const blocked = gate.status === 'BLOCKED';
  const count = Math.max(evidence.relationships.length + evidence.hidden, opportunity.evidenceTotal);
  const left = daysLeft(opportunity.expiresOn, todayInShanghai());
  return (
    <article
      ref={card}
      className={`card${lit ? ' is-lit' : ''}${blocked ? ' is-blocked' : ''}`}
      data-testid="opportunity-card"
      data-opportunity={opportunity.id}
      data-status={opportunity.status}
    >
      <div className="card-head">
        <h2>{opportunity.title}</h2>
        {blocked ? (
          <span className="tag tag-blocked">{t('opp.blocked')}</span>
        ) : (
          <button
            type="button"
            className="card-score"
            aria-expanded={why}
            aria-label={t('opp.score', { score: formatScore(opportunity.score.value) })}
            title={t('opp.why')}
            onClick={() => setWhy(!why)}
          >
            {formatScore(opportunity.score.value)}
          </button>
        )}
      </div>
      <p className="card-why">
        <span className={`tag tag-${opportunity.type}`}>{t(`opp.type.${opportunity.type}`)}</span>
        {opportunity.why}
      </p>
      <MoreTriggers triggers={opportunity.alsoFoundBy} />
      {withSubject && (
        <div className="card-parties">
          <PartyButton party={opportunity.subject} />
          {opportunity.via && opportunity.via.id !== opportunity.subject.id && (
            <span className="card-via">
              {t('opp.via')} <PartyButton party={opportunity.via} />
            </span>
          )}
        </div>
      )}
      {TECHNOLOGY_RULES.has(opportunity.rule) && !blocked && (
        <PartyGrade party={partyKey(opportunity.subject)} />
      )}
      {opportunity.scenario && !blocked && (
        <p className="card-reasons" data-testid="scenario">
          {t('opp.scenario', {
            name: opportunity.scenario.name,
            lead: lineName(opportunity.scenario.leadLine),
            assist: lineName(opportunity.scenario.assistLine),
          })}
        </p>
      )}
      {!blocked && <CountsFor counts={opportunity.countsFor} />}
      {gate.status !== 'OPEN' && (
        <p className={`card-gate gate-${gate.status}`} data-testid="gate">
          {gate.status === 'CONDITIONAL' && <b>{t('opp.conditional')} </b>}
          {gate.reason ?? t('opp.blockedHint')}
        </p>
      )}
      {!blocked && (
        <p className="card-reasons">
          {[
            ...(why ? [] : opportunity.score.reasons.slice(0, 3)),
            left !== null && (left >= 0 ? t('opp.expires', { count: left }) : t('opp.expired')),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
      )}
      {why && (
        <ul className="score-parts">
          {opportunity.score.parts.map((part) => (
            <li key={part.name}>
              <span>{partName(part.name)}</span>
              <meter min={0} max={1} value={part.value} aria-label={partName(part.name)} />
              <span className="num">
                {formatScore(part.value)} × {formatScore(part.weight)}
              </span>
            </li>
          ))}
          {opportunity.score.learned && (
            <li className="score-unknown" data-testid="learned">
              {opportunity.score.reasons.at(-1)}
            </li>
          )}
          {opportunity.score.unknown.length > 0 && (
            <li className="score-unknown">
              {t('opp.unknown', { parts: opportunity.score.unknown.join('、') })}
            </li>
          )}
        </ul>
      )}
      <EvidenceFacts facts={evidence.facts} />
      {why && <WaysIn opportunity={opportunity.id} />}
      {opportunity.withdrawnAt && <p className="card-reasons">{t('opp.withdrawn')}</p>}
      <div className="card-actions">
        <ClaimButtons opportunity={opportunity} />
        {!blocked && (
          <button
            type="button"
            className="button"
            aria-expanded={works}
            data-testid="work-open"
            onClick={() => setWorks(!works)}
          >
            {t(opportunity.claim ? 'pool.work' : 'pool.workFree')}
          </button>
        )}
        {count > 0 && (
          <button
            type="button"
            className="button"
            aria-pressed={lit}
            data-testid="evidence"
            title={t('opp.openGraph')}
            onClick={() => void show()}
          >
            {lit ? t('opp.lit') : t('opp.evidence', { count })}
          </button>
        )}
      </div>
      {works && <WorkPanel opportunity={opportunity.id} />}
    </article>
  );
}

/** The view that draws what the evidence is of. */
function viewOf(relationships: readonly { readonly kind: string }[]): 'supply' | 'ownership' | 'all' {
  const kinds = new Set(relationships.map(({ kind }) => kind));
  if (kinds.size !== 1) return 'all';
  return kinds.has('SUPPLIES') ? 'supply' : kinds.has('OWNS') ? 'ownership' : 'all';
}
