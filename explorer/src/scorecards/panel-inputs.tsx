import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { FirmScorecardsDocument } from '../__generated__/operations.ts';
import { usePlace } from '../app/place-context.tsx';
import { useSession } from '../app/session-context.tsx';
import { type PartyKey, parsePartyKey } from '../state/party-key.ts';
import { PartyGrade } from './party-grade.tsx';
import { ScoreFacts } from './score-facts.tsx';

/** The grade of a firm beside the canvas, and on demand every figure, patent and list that it rests on. */
export function PanelInputs({ party }: { party: PartyKey }) {
  const { t } = useTranslation();
  const { language } = useSession();
  const { place } = usePlace();
  const [{ data }] = useQuery({
    query: FirmScorecardsDocument,
    variables: { ref: parsePartyKey(party)!, asOf: place.asOf, language },
    pause: !party.startsWith('ENTERPRISE:'),
  });
  const scores = data?.party?.__typename === 'Enterprise' ? data.party.scorecards : [];
  const found = scores.find(({ cardId }) => cardId === 'innovation');
  if (!found) return null;
  const facts = found.indicators.flatMap(({ evidence }) => evidence.facts);
  const distinct = [...new Map(facts.map((fact) => [`${fact.kind} ${fact.name} ${fact.on}`, fact])).values()];
  return (
    <>
      <PartyGrade party={party} />
      {distinct.length > 0 && (
        <details className="panel-inputs" data-testid="score-inputs">
          <summary>{t('score.inputs', { count: distinct.length })}</summary>
          <ScoreFacts evidence={{ hidden: 0, facts: distinct }} shown={distinct.length} />
        </details>
      )}
    </>
  );
}
