import { useTranslation } from 'react-i18next';
import type { CombinedError } from 'urql';
import { explainError } from '../app/explain-error.ts';

interface Props {
  error: CombinedError | undefined;
  waiting: boolean;
  text: string;
  shown: number;
  total: number;
}

/** How many were found, and what to try when none was. */
export function SearchFoot({ error, waiting, text, shown, total }: Props) {
  const { t } = useTranslation();
  if (error) {
    const { title, help } = explainError(error, t);
    return (
      <p className="search-foot is-bad" role="alert">
        {title} · {help}
      </p>
    );
  }
  if (waiting && shown === 0) return <p className="search-foot">{t('search.searching')}</p>;
  if (shown === 0) {
    return (
      <div className="search-foot" data-testid="search-none">
        <b>{t('search.none', { text })}</b>
        <p>{t('search.noneHelp')}</p>
      </div>
    );
  }
  return (
    <p className="search-foot" role="status">
      {total > shown ? t('search.foundMore', { shown, count: total }) : t('search.found', { count: total })}
      <span>{t('search.keys')}</span>
    </p>
  );
}
