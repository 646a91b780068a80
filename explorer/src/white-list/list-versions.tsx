import { useTranslation } from 'react-i18next';
import type { WhiteListQuery } from '../__generated__/operations.ts';
import { PartyButton } from '../app/party-button.tsx';
import { useSession } from '../app/session-context.tsx';
import { formatInstant } from '../i18n/format.ts';

type Version = WhiteListQuery['whiteListVersions'][number];

/** Every upload with who sent it, what came and went, and the rows that found nobody. */
export function ListVersions({ versions, isKeeper }: { versions: readonly Version[]; isKeeper: boolean }) {
  const { t } = useTranslation();
  const { locale } = useSession();
  return (
    <section className="list-firms" data-testid="list-versions">
      <h2>{t('list.versions')}</h2>
      {versions.map((version, index) => (
        <details key={version.number} open={index === 0 && isKeeper} data-testid="list-version">
          <summary>
            <b>{t('list.version', { number: version.number })}</b> {version.title} · {version.uploadedBy} ·{' '}
            {formatInstant(version.uploadedAt, locale)} ·{' '}
            {t('list.rows', { accepted: version.accepted, rows: version.rowCount })} ·{' '}
            {t('list.change', { added: version.addedCount, removed: version.removedCount })}
          </summary>
          {isKeeper && (
            <>
              <Firms title={t('list.added')} parties={version.added} total={version.addedCount} />
              <Firms title={t('list.removed')} parties={version.removed} total={version.removedCount} />
              <Problems problems={version.problems} />
            </>
          )}
        </details>
      ))}
    </section>
  );
}

interface FirmsProps {
  title: string;
  parties: Version['added'];
  total: number;
}

function Firms({ title, parties, total }: FirmsProps) {
  const { t } = useTranslation();
  if (parties.length === 0) return null;
  return (
    <p className="list-parties">
      <span className="note">{title}</span>
      {parties.map((party) => (
        <PartyButton key={party.id} party={party} />
      ))}
      {parties.length < total && (
        <span className="note">{t('chains.membersShown', { shown: parties.length, total })}</span>
      )}
    </p>
  );
}

function Problems({ problems }: { problems: Version['problems'] }) {
  const { t } = useTranslation();
  if (problems.total === 0) return <p className="note">{t('list.noProblems')}</p>;
  return (
    <div className="possible-scroll">
      <table className="data-table" data-testid="list-problems">
        <thead>
          <tr>
            <th className="num">{t('list.line')}</th>
            <th>{t('list.code')}</th>
            <th>{t('list.name')}</th>
            <th>{t('list.outcome')}</th>
            <th>{t('list.why')}</th>
          </tr>
        </thead>
        <tbody>
          {problems.items.map((row) => (
            <tr key={row.line}>
              <td className="num">{row.line}</td>
              <td>{row.code}</td>
              <td>{row.name}</td>
              <td>{t(`list.outcomes.${row.outcome}`)}</td>
              <td>{row.reason}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {problems.shown < problems.total && (
        <p className="note">{t('chains.membersShown', { shown: problems.shown, total: problems.total })}</p>
      )}
    </div>
  );
}
