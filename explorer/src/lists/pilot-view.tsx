import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import {
  ListBranchesDocument,
  ListPilotDocument,
  type ListPilotFieldsFragment,
  PilotSetDocument,
} from '../__generated__/operations.ts';
import { ErrorNote } from '../app/error-note.tsx';
import { useSession } from '../app/session-context.tsx';
import { Skeleton } from '../app/skeleton.tsx';
import { useToast } from '../app/toast-context.tsx';
import { formatInstant } from '../i18n/format.ts';
import { useAct } from '../pool/use-act.ts';
import { AdoptionTable } from './adoption-table.tsx';
import { BranchChoice } from './branch-choice.tsx';

/** Which branches take part, who changed that and why, and how many of each branch work with it. */
export function PilotView() {
  const { t } = useTranslation();
  const { locale } = useSession();
  const [{ data, error }, retry] = useQuery({
    query: ListPilotDocument,
    requestPolicy: 'cache-and-network',
  });
  if (error && !data)
    return <ErrorNote error={error} onRetry={() => retry({ requestPolicy: 'network-only' })} />;
  if (!data) return <Skeleton lines={8} />;
  const { settings, adoption, viewerCanSet, viewerIsInPilot } = data.listPilot;
  const names = (branchNames: readonly string[] | null | undefined) =>
    branchNames?.join('、') ?? t('lists.pilotAll');
  return (
    <div className="list-checks" data-testid="pilot">
      <section className="sheet" aria-label={t('lists.pilotTitle')}>
        <header className="sheet-head">
          <h2>{t('lists.pilotTitle')}</h2>
          <span data-testid="pilot-now">
            {t('lists.pilotNow', { names: names(settings[0]?.branchNames) })}
          </span>
        </header>
        {!viewerIsInPilot && <p className="list-late">{t('lists.pilotOut')}</p>}
        {viewerCanSet && (
          <PilotForm key={settings[0]?.at} now={settings[0]?.branchIds ?? []} onSaved={retry} />
        )}
        <h3 className="list-sub">{t('lists.pilotHistory')}</h3>
        {settings.length === 0 && <p className="note">{t('lists.pilotNever')}</p>}
        <ul className="plain-rows">
          {settings.map(({ at, by, note, branchNames }) => (
            <li key={at}>
              <span>
                {names(branchNames)} · {note}
              </span>
              <span className="note">
                {by} · {formatInstant(at, locale)}
              </span>
            </li>
          ))}
        </ul>
      </section>
      <AdoptionTable adoption={adoption} />
    </div>
  );
}

interface FormProps {
  now: ListPilotFieldsFragment['settings'][number]['branchIds'];
  onSaved: () => void;
}

function PilotForm({ now, onSaved }: FormProps) {
  const { t } = useTranslation();
  const { showToast } = useToast();
  const [branches, setBranches] = useState<readonly string[]>(now ?? []);
  const [note, setNote] = useState('');
  const [{ data }] = useQuery({ query: ListBranchesDocument });
  const { act, acting } = useAct(PilotSetDocument, (answer) => answer.pilotSet.userErrors);
  const save = async () => {
    const chosen = branches.length === 0 ? {} : { branches: [...branches] };
    const done = await act((idempotencyKey) => ({ input: { ...chosen, note, idempotencyKey } }));
    if (!done) return;
    showToast(t('lists.pilotSaved'));
    onSaved();
  };
  return (
    <div className="pilot-form">
      <BranchChoice branches={data?.listBranches ?? []} chosen={branches} onChoose={setBranches} />
      <input
        aria-label={t('lists.pilotNote')}
        placeholder={t('lists.pilotNote')}
        maxLength={200}
        data-testid="pilot-note"
        value={note}
        onChange={(event) => setNote(event.target.value)}
      />
      <button
        type="button"
        className="button primary"
        disabled={acting || note.trim() === ''}
        data-testid="pilot-save"
        onClick={() => void save()}
      >
        {t('lists.pilotSave')}
      </button>
    </div>
  );
}
