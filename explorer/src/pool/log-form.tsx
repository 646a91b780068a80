import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ActivityKind, OpportunityLogDocument } from '../__generated__/operations.ts';
import { Segmented } from '../app/segmented.tsx';
import { useSession } from '../app/session-context.tsx';
import { useToast } from '../app/toast-context.tsx';
import { useAct } from './use-act.ts';
import { VoiceButton } from './voice-button.tsx';
import { whereAmI } from './where-am-i.ts';

const kinds: readonly ActivityKind[] = ['CONTACT', 'VISIT', 'NOTE'];
const channels = ['PHONE', 'WECHAT', 'MEETING', 'MAIL'] as const;

/** A call, a visit with where it was, or a word to remember, written or spoken. */
export function LogForm({ opportunity }: { opportunity: string }) {
  const { t } = useTranslation();
  const { language } = useSession();
  const { showToast } = useToast();
  const [kind, setKind] = useState<ActivityKind>('CONTACT');
  const [channel, setChannel] = useState<string>('PHONE');
  const [note, setNote] = useState('');
  const [place, setPlace] = useState('');
  const [voice, setVoice] = useState('');
  const { act, acting } = useAct(OpportunityLogDocument, (data) => data.opportunityLog.userErrors);
  const save = async () => {
    const done = await act((idempotencyKey) => ({
      input: {
        opportunityId: opportunity,
        kind,
        note,
        channel: kind === 'CONTACT' ? channel : null,
        place: kind === 'VISIT' ? place : null,
        voice: voice || null,
        idempotencyKey,
      },
      language,
    }));
    if (!done) return;
    setNote('');
    setVoice('');
    showToast(t(`pool.logged.${kind}`));
  };
  const locate = async () => {
    const found = await whereAmI();
    if (found === null) showToast(t('pool.noPlace'), 'bad');
    else setPlace(found);
  };
  return (
    <div className="log-form" data-testid="log-form">
      <Segmented
        label={t('pool.log')}
        options={kinds.map((value) => ({ value, name: t(`pool.logKind.${value}`), testId: `log-${value}` }))}
        value={kind}
        onChoose={setKind}
      />
      {kind === 'CONTACT' && (
        <select
          aria-label={t('pool.channel')}
          value={channel}
          onChange={(event) => setChannel(event.target.value)}
        >
          {channels.map((value) => (
            <option key={value} value={value}>
              {t(`pool.channels.${value}`)}
            </option>
          ))}
        </select>
      )}
      {kind === 'VISIT' && (
        <span className="log-place">
          <input
            aria-label={t('pool.place')}
            placeholder={t('pool.place')}
            maxLength={200}
            value={place}
            data-testid="visit-place"
            onChange={(event) => setPlace(event.target.value)}
          />
          <button type="button" className="button" onClick={() => void locate()}>
            {t('pool.checkIn')}
          </button>
        </span>
      )}
      <textarea
        rows={2}
        maxLength={500}
        aria-label={t('pool.note')}
        placeholder={t('pool.note')}
        data-testid="log-note"
        value={note}
        onChange={(event) => setNote(event.target.value)}
      />
      <div className="card-actions">
        <button
          type="button"
          className="button primary"
          disabled={acting}
          data-testid="log-save"
          onClick={() => void save()}
        >
          {t('pool.logSave')}
        </button>
        <VoiceButton voice={voice} onVoice={setVoice} />
      </div>
    </div>
  );
}
