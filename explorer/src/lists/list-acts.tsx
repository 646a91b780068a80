import { useTranslation } from 'react-i18next';
import { ListCloseDocument, ListSendDocument } from '../__generated__/operations.ts';
import { usePlace } from '../app/place-context.tsx';
import { useSession } from '../app/session-context.tsx';
import { useToast } from '../app/toast-context.tsx';
import { formatCount } from '../i18n/format.ts';
import { useAct } from '../pool/use-act.ts';
import { SureButton } from './sure-button.tsx';

/** Ends a list, or throws a draft away. */
export function CloseList({ id, isDraft = false }: { id: string; isDraft?: boolean }) {
  const { t } = useTranslation();
  const { go } = usePlace();
  const { language } = useSession();
  const { showToast } = useToast();
  const { act, acting } = useAct(ListCloseDocument, (data) => data.listClose.userErrors);
  const close = async () => {
    const done = await act((idempotencyKey) => ({ input: { list: id, idempotencyKey }, language }));
    if (!done) return;
    showToast(t('lists.closed'));
    if (isDraft) go({ taskList: null, listView: 'lists' });
  };
  return (
    <SureButton
      name={t(isDraft ? 'lists.discard' : 'lists.close')}
      sure={t('lists.closeSure')}
      className="button quiet"
      disabled={acting}
      testId="list-close"
      onSure={() => void close()}
    />
  );
}

/** Sends a draft down to the branches. */
export function SendList({ id, total }: { id: string; total: number }) {
  const { t } = useTranslation();
  const { go } = usePlace();
  const { language } = useSession();
  const { showToast } = useToast();
  const { act, acting } = useAct(ListSendDocument, (data) => data.listSend.userErrors);
  const send = async () => {
    const done = await act((idempotencyKey) => ({ input: { list: id, idempotencyKey }, language }));
    if (!done) return;
    showToast(t('lists.sent'));
    go({ listPart: 'funnel', listOwner: null });
  };
  return (
    <SureButton
      name={t('lists.send', { total: formatCount(total) })}
      sure={t('lists.sendSure')}
      className="button primary"
      disabled={acting || total === 0}
      testId="list-send"
      onSure={() => void send()}
    />
  );
}
