import { useTranslation } from 'react-i18next';
import type { ChainFirmsFieldsFragment, ChainMemberChoice } from '../__generated__/operations.ts';
import { ErrorNote } from '../app/error-note.tsx';
import { PartyButton } from '../app/party-button.tsx';
import { PartyMark } from '../app/party-mark.tsx';
import { Skeleton } from '../app/skeleton.tsx';
import { hiddenWords } from './count-words.ts';
import type { EditDraft } from './edit-draft.ts';

interface LinkFirmsProps {
  title: string;
  /** What stands above the list: what the link needs and feeds. */
  children?: React.ReactNode;
  firms: ChainFirmsFieldsFragment | null | undefined;
  error: unknown;
  onRetry: () => void;
  choice: ChainMemberChoice;
  choices: readonly { choice: ChainMemberChoice; count: string }[];
  onChoose: (choice: ChainMemberChoice) => void;
  onMore: (() => void) | undefined;
  /** Begins a change of a firm; undefined for who does not edit. */
  onEdit?: ((part: Pick<EditDraft, 'kind' | 'firm' | 'roles'>) => void) | undefined;
}

/** The firms behind the numbers of a link; a click on one opens it on the canvas. */
export function LinkFirms(props: LinkFirmsProps) {
  const { t } = useTranslation();
  const { title, children, firms, error, onRetry, choice, choices, onChoose, onMore, onEdit } = props;
  return (
    <aside className="link-firms" aria-label={title} data-testid="chain-members">
      <h2>{title}</h2>
      {children}
      <div className="chips" role="radiogroup" aria-label={t('chains.chooseFirms')}>
        {choices.map((other) => (
          // biome-ignore lint/a11y/useSemanticElements: a segmented control, drawn as one
          <button
            key={other.choice}
            type="button"
            role="radio"
            className="chip"
            aria-checked={other.choice === choice}
            data-testid={`firms-${other.choice}`}
            onClick={() => onChoose(other.choice)}
          >
            {t(`chains.choice.${other.choice}`)} <b>{other.count}</b>
          </button>
        ))}
      </div>
      {error !== undefined && !firms && <ErrorNote error={error} onRetry={onRetry} />}
      {!firms && error === undefined && <Skeleton lines={6} />}
      {firms && (
        <>
          {firms.items.length === 0 && (
            <p className="note">{firms.hidden > 0 ? hiddenWords(t, firms.hidden) : t(`chains.noFirms`)}</p>
          )}
          <ul className="rows">
            {firms.items.map(({ party, roles, green, specialised, listed, since }) => (
              <li key={party.id} data-testid="chain-firm">
                <span className="row-main">
                  <PartyButton party={party} />
                  <PartyMark party={party} />
                </span>
                <span className="row-note">
                  {[
                    ...roles.map((role) => t(`chains.role.${role}`)),
                    ...(specialised && !roles.includes('SPECIALISED') ? [t('chains.role.SPECIALISED')] : []),
                    ...(green ? [t('chains.choice.GREEN')] : []),
                    ...(listed ? [t('chains.choice.LISTED')] : []),
                    ...(since ? [t('chains.since', { date: since })] : []),
                  ].join(' · ')}
                </span>
                {onEdit && (
                  <span className="firm-edits">
                    {(['CHANGE_ROLE', 'REMOVE_MEMBER'] as const).map((kind) => (
                      <button
                        key={kind}
                        type="button"
                        className="link"
                        data-testid={`firm-${kind}`}
                        onClick={() => onEdit({ kind, firm: party, roles })}
                      >
                        {t(`edit.kind.${kind}`)}
                      </button>
                    ))}
                  </span>
                )}
              </li>
            ))}
          </ul>
          {firms.items.length > 0 && (
            <p className="note">
              {t('chains.membersShown', { shown: firms.shown, total: firms.total })}
              {firms.hidden > 0 && ` · ${hiddenWords(t, firms.hidden)}`}
              {firms.shown < firms.total && onMore && (
                <button type="button" className="link" data-testid="firms-more" onClick={onMore}>
                  {t('chains.moreFirms')}
                </button>
              )}
            </p>
          )}
        </>
      )}
    </aside>
  );
}
