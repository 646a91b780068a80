import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import {
  WhiteListFirmReportDocument,
  type WhiteListQuery,
  type WhiteListStatus,
} from '../__generated__/operations.ts';
import { PartyButton } from '../app/party-button.tsx';
import { useToast } from '../app/toast-context.tsx';
import { newKey } from '../opportunities/new-key.ts';

type Firm = WhiteListQuery['whiteListFirms']['items'][number];

const statuses: readonly WhiteListStatus[] = ['RECEIVED', 'FOLLOWING', 'WON', 'DECLINED'];

interface ReceivedFirmsProps {
  title: string;
  firms: readonly Firm[];
  testId: string;
}

/** Firms of the list with who received each and how far it is. */
export function ReceivedFirms({ title, firms, testId }: ReceivedFirmsProps) {
  const { t } = useTranslation();
  if (firms.length === 0) return null;
  const hasStatus = firms.some(({ status }) => status);
  return (
    <section className="list-firms" data-testid={testId}>
      <h2>
        {title} <span className="note">{t('list.firms', { count: firms.length })}</span>
      </h2>
      <div className="possible-scroll">
        <table className="data-table firms-table">
          <thead>
            <tr>
              <th>{t('list.firm')}</th>
              <th>{t('list.place')}</th>
              <th>{t('list.since')}</th>
              {hasStatus && <th>{t('list.unit')}</th>}
              {hasStatus && <th>{t('list.status')}</th>}
            </tr>
          </thead>
          <tbody>
            {firms.map((firm) => (
              <tr key={firm.party.id} data-testid="list-firm">
                <td>
                  <PartyButton party={firm.party} />
                </td>
                <td>
                  {[firm.chain, firm.link, firm.level, firm.note].filter((part) => part !== '').join(' · ')}
                </td>
                <td>{firm.listedOn}</td>
                {hasStatus && (
                  <td>
                    {firm.unit?.name ?? t('list.nobody')}
                    {firm.basis && <span className="note"> {t(`list.basis.${firm.basis}`)}</span>}
                  </td>
                )}
                {hasStatus && (
                  <td>
                    <Standing firm={firm} />
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function Standing({ firm }: { firm: Firm }) {
  const { t } = useTranslation();
  const { showToast, showError } = useToast();
  const [{ fetching }, report] = useMutation(WhiteListFirmReportDocument);
  const [said, setSaid] = useState({ status: firm.status ?? 'RECEIVED', note: firm.statusNote ?? '' });
  const [wanted, setWanted] = useState<WhiteListStatus | null>(null);
  const [note, setNote] = useState('');
  const key = useRef(newKey());
  if (!firm.viewerCanReport) {
    return (
      <>
        {t(`list.statuses.${said.status}`)}
        {said.note && <span className="note"> {said.note}</span>}
      </>
    );
  }
  const send = async (status: WhiteListStatus) => {
    const party = { kind: firm.party.kind, sourceId: firm.party.sourceId };
    const result = await report({ input: { party, status, note, idempotencyKey: key.current } });
    if (result.error) return showError(result.error);
    key.current = newKey();
    const { userErrors } = result.data!.whiteListFirmReport;
    if (userErrors.length > 0) return showToast(userErrors.map(({ message }) => message).join(' '), 'bad');
    setSaid({ status, note });
    setWanted(null);
    showToast(t('list.reported', { name: firm.party.name, status: t(`list.statuses.${status}`) }));
  };
  return (
    <span className="list-standing">
      <select
        aria-label={t('list.statusOf', { name: firm.party.name })}
        data-testid="list-status"
        value={wanted ?? said.status}
        disabled={fetching}
        onChange={(event) => {
          const status = event.target.value as WhiteListStatus;
          setNote('');
          setWanted(status === said.status ? null : status);
        }}
      >
        {statuses.map((status) => (
          <option key={status} value={status}>
            {t(`list.statuses.${status}`)}
          </option>
        ))}
      </select>
      {wanted === null && said.note && <span className="note">{said.note}</span>}
      {wanted !== null && (
        <>
          <input
            aria-label={t('list.note')}
            placeholder={t(wanted === 'DECLINED' ? 'list.reason' : 'list.note')}
            data-testid="list-note"
            maxLength={500}
            value={note}
            onChange={(event) => setNote(event.target.value)}
          />
          <button
            type="button"
            className="button primary"
            disabled={fetching || (wanted === 'DECLINED' && note.trim() === '')}
            data-testid="list-report"
            onClick={() => void send(wanted)}
          >
            {t('list.send')}
          </button>
        </>
      )}
    </span>
  );
}
