import { FileText, Upload } from 'lucide-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { WhiteListUploadDocument } from '../__generated__/operations.ts';
import { useToast } from '../app/toast-context.tsx';
import { newKey } from '../opportunities/new-key.ts';
import { toBase64 } from './to-base64.ts';

/** Chooses a CSV file, names it, and sends its bytes: the service tells UTF-8 from GB18030. */
export function UploadList({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation();
  const { showToast, showError } = useToast();
  const [{ fetching }, upload] = useMutation(WhiteListUploadDocument);
  const [file, setFile] = useState<File | null>(null);
  const [title, setTitle] = useState('');
  const [refused, setRefused] = useState('');
  const key = useRef(newKey());
  const input = useRef<HTMLInputElement>(null);
  const send = async () => {
    if (!file) return;
    setRefused('');
    const contentBase64 = toBase64(new Uint8Array(await file.arrayBuffer()));
    const result = await upload({ input: { title, contentBase64, idempotencyKey: key.current } });
    if (result.error) return showError(result.error);
    key.current = newKey();
    const { version, userErrors } = result.data!.whiteListUpload;
    if (!version) return setRefused(userErrors.map(({ message }) => message).join(' '));
    showToast(t('list.uploaded', { accepted: version.accepted, rows: version.rowCount }));
    setFile(null);
    if (input.current) input.current.value = '';
    onDone();
  };
  return (
    <section className="list-upload" aria-label={t('list.upload')}>
      <label className="button">
        <FileText size={14} />
        {file?.name ?? t('list.file')}
        <input
          ref={input}
          className="sr-only"
          type="file"
          accept=".csv,.txt,text/csv"
          data-testid="list-file"
          onChange={(event) => {
            const chosen = event.target.files?.[0] ?? null;
            setFile(chosen);
            setRefused('');
            if (chosen) setTitle(chosen.name.replace(/\.[^.]*$/, ''));
          }}
        />
      </label>
      <label className="field">
        <span>{t('list.title')}</span>
        <input data-testid="list-title" value={title} onChange={(event) => setTitle(event.target.value)} />
      </label>
      <button
        type="button"
        className="button primary"
        disabled={!file || title.trim() === '' || fetching}
        data-testid="list-upload"
        onClick={() => void send()}
      >
        <Upload size={14} />
        {t('list.upload')}
      </button>
      <p className="note">{t('list.columns')}</p>
      {refused && (
        <p className="warning" role="alert" data-testid="list-refused">
          {refused}
        </p>
      )}
    </section>
  );
}
