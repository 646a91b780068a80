import { useTranslation } from 'react-i18next';

/** A grade as a small mark: the better, the stronger; a dashed one where there is none. */
export function GradeChip({ grade, place }: { grade: string | null | undefined; place?: number }) {
  const { t } = useTranslation();
  if (!grade) return <span className="grade grade-none">{t('score.ungraded')}</span>;
  const at = place ?? Number(/\d+$/.exec(grade)?.[0] ?? 1) - 1;
  const tone = at < 3 ? 'high' : at < 6 ? 'middle' : 'low';
  return (
    <span className={`grade grade-${tone}`}>
      {grade === 'PASS' || grade === 'FAIL' ? t(`score.${grade}`) : grade}
    </span>
  );
}
