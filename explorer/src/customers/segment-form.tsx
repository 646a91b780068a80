import { type FormEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import {
  SegmentDeleteDocument,
  type SegmentFieldsFragment,
  SegmentSaveDocument,
  SegmentShareDocument,
  type SegmentSharing,
} from '../__generated__/operations.ts';
import { usePlace } from '../app/place-context.tsx';
import { useToast } from '../app/toast-context.tsx';
import { newKey } from '../opportunities/new-key.ts';

const sharings = ['OWN', 'UNIT', 'BANK'] as const;

/** Keeps a segment under a name, shares it, or takes it away; only its owner may. */
export function SegmentForm({
  segment,
  condition,
}: {
  segment: SegmentFieldsFragment | null | undefined;
  condition: string;
}) {
  const { t } = useTranslation();
  const { go } = usePlace();
  const { showToast, showError } = useToast();
  const [saving, save] = useMutation(SegmentSaveDocument);
  const [sharingNow, share] = useMutation(SegmentShareDocument);
  const [deleting, remove] = useMutation(SegmentDeleteDocument);
  const [name, setName] = useState(segment?.name ?? '');
  const [note, setNote] = useState(segment?.note ?? '');
  const [isSure, setIsSure] = useState(false);
  const key = useRef(newKey());
  const mayChange = !segment || segment.viewerCanChange;
  const busy = saving.fetching || sharingNow.fetching || deleting.fetching;
  /** Says what came of a request; a key is used up once it was answered. */
  const tell = (
    result: { error?: unknown },
    errors: readonly { message: string }[] | undefined,
    words: string,
  ): boolean => {
    if (result.error) {
      showError(result.error);
      return false;
    }
    key.current = newKey();
    if (errors && errors.length > 0) {
      showToast(errors.map(({ message }) => message).join(' '), 'bad');
      return false;
    }
    showToast(words);
    return true;
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const own = segment?.viewerCanChange ? { id: segment.id, version: segment.version } : {};
    const result = await save({ input: { ...own, name, note, condition, idempotencyKey: key.current } });
    const answer = result.data?.segmentSave;
    if (tell(result, answer?.userErrors, t('customers.saved')) && answer?.segment)
      go({ segment: answer.segment.id, condition: null });
  };
  const changeSharing = async (sharing: SegmentSharing) => {
    const result = await share({ input: { id: segment!.id, sharing, idempotencyKey: key.current } });
    tell(result, result.data?.segmentShare.userErrors, t(`customers.shared.${sharing}`));
  };
  const archive = async () => {
    const result = await remove({ input: { id: segment!.id, idempotencyKey: key.current } });
    if (tell(result, result.data?.segmentDelete.userErrors, t('customers.deleted')))
      go({ segment: 'all', condition: null });
  };
  return (
    <form className="segment-form" data-testid="segment-form" onSubmit={(event) => void submit(event)}>
      <label className="segment-field">
        <span>{t('customers.segmentName')}</span>
        <input
          type="text"
          required
          maxLength={60}
          value={name}
          data-testid="segment-name"
          onChange={(event) => setName(event.target.value)}
        />
      </label>
      <label className="segment-field">
        <span>{t('customers.note')}</span>
        <input
          type="text"
          maxLength={500}
          value={note}
          placeholder={t('customers.notePlaceholder')}
          onChange={(event) => setNote(event.target.value)}
        />
      </label>
      <button
        type="submit"
        className="button primary"
        disabled={busy || condition === '' || name.trim() === ''}
        data-testid="segment-save"
      >
        {t(mayChange ? 'customers.save' : 'customers.saveCopy')}
      </button>
      {segment?.viewerCanChange && (
        <>
          <label>
            <span className="sr-only">{t('customers.shareWith')}</span>
            <select
              value={segment.sharing}
              disabled={busy}
              data-testid="segment-share"
              onChange={(event) => void changeSharing(event.target.value as SegmentSharing)}
            >
              {sharings.map((sharing) => (
                <option key={sharing} value={sharing}>
                  {t(`customers.sharing.${sharing}`)}
                </option>
              ))}
            </select>
          </label>
          <button
            type="button"
            className={isSure ? 'button danger' : 'button quiet'}
            disabled={busy}
            data-testid="segment-delete"
            onClick={() => (isSure ? void archive() : setIsSure(true))}
          >
            {t(isSure ? 'customers.deleteSure' : 'customers.delete')}
          </button>
        </>
      )}
    </form>
  );
}
