import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useClient } from 'urql';
import {
  LookalikeSeedsDocument,
  type LookalikeSeedsQuery,
  type PartyLineFragment,
} from '../__generated__/operations.ts';
import { useToast } from '../app/toast-context.tsx';
import { ask } from '../load/ask.ts';

type Line = LookalikeSeedsQuery['lookalikeSeeds'][number];

const linesMax = 500;

/** Names or codes, one a line; what names no customer of the viewer's is said line by line. */
export function SeedPaste({ onAdd }: { onAdd: (parties: PartyLineFragment[]) => void }) {
  const { t } = useTranslation();
  const client = useClient();
  const { showError } = useToast();
  const [text, setText] = useState('');
  const [problems, setProblems] = useState<Line[]>([]);
  const lines = text.split(/\r?\n/);
  const tooMany = lines.length > linesMax;
  const match = async () => {
    try {
      const { lookalikeSeeds } = await ask(client, LookalikeSeedsDocument, { lines });
      onAdd(lookalikeSeeds.flatMap(({ party }) => party ?? []));
      setProblems(lookalikeSeeds.filter(({ problem }) => problem));
      setText('');
    } catch (error) {
      showError(error);
    }
  };
  return (
    <div className="seed-paste">
      <label className="seed-field">
        <span>{t('peers.seedPaste')}</span>
        <textarea
          rows={3}
          data-testid="seed-paste"
          placeholder={t('peers.seedPasteHint')}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </label>
      <button
        type="button"
        className="button"
        data-testid="seed-match"
        disabled={text.trim() === '' || tooMany}
        onClick={match}
      >
        {t('peers.seedMatch')}
      </button>
      {tooMany && <p className="note">{t('peers.seedTooMany', { count: linesMax })}</p>}
      {problems.length > 0 && (
        <ul className="seed-problems" data-testid="seed-problems">
          {problems.map(({ line, text: given, remark }) => (
            <li key={line}>
              {t('peers.seedLine', { line, text: given })} <b>{remark}</b>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
