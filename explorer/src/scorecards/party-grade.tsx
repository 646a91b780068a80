import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { FirmGradeDocument } from '../__generated__/operations.ts';
import { usePlace } from '../app/place-context.tsx';
import { formatShare } from '../i18n/format.ts';
import { type PartyKey, parsePartyKey } from '../state/party-key.ts';
import { formatPoints } from './format-points.ts';
import { GradeChip } from './grade-chip.tsx';

/** The grade of a firm on the card in force, as a door to its card; nothing where it is not scored or may not be seen. */
export function PartyGrade({ party }: { party: PartyKey }) {
  const { t } = useTranslation();
  const { place, go } = usePlace();
  const [{ data }] = useQuery({
    query: FirmGradeDocument,
    variables: { ref: parsePartyKey(party)!, asOf: place.asOf },
    pause: !party.startsWith('ENTERPRISE:'),
  });
  const found = data?.party && 'scorecards' in data.party ? data.party.scorecards[0] : undefined;
  if (!found) return null;
  const { total, grade, coverage, gradeReasons } = found;
  return (
    <button
      type="button"
      className="party-grade"
      data-testid="party-grade"
      onClick={() => go({ page: 'scorecards', subject: party })}
    >
      <span>{t('score.short')}</span>
      <GradeChip grade={grade} />
      <span className="note">
        {grade && total !== null && total !== undefined
          ? `${t('score.pointsOf', { points: formatPoints(total) })} · ${t('score.coverageOf', { share: formatShare(coverage, 0) })}`
          : gradeReasons[0]}
      </span>
    </button>
  );
}
