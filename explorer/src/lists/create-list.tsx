import { FileText } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import {
  ListBranchesDocument,
  ListCreateDocument,
  OpportunityProductsDocument,
  SegmentsDocument,
} from '../__generated__/operations.ts';
import { usePlace } from '../app/place-context.tsx';
import { Segmented } from '../app/segmented.tsx';
import { useSession } from '../app/session-context.tsx';
import { useToast } from '../app/toast-context.tsx';
import { useAct } from '../pool/use-act.ts';
import { toBase64 } from '../white-list/to-base64.ts';
import { BranchChoice } from './branch-choice.tsx';

const titleMax = 60;

/** A new list from a file or a segment: it becomes a draft, with every row checked before anything is sent. */
export function CreateList() {
  const { t } = useTranslation();
  const { go } = usePlace();
  const { language } = useSession();
  const { showToast } = useToast();
  const [source, setSource] = useState<'UPLOAD' | 'SEGMENT'>('UPLOAD');
  const [fields, setFields] = useState({ title: '', product: '', deadline: '', note: '', quota: '' });
  const [file, setFile] = useState<File | null>(null);
  const [segment, setSegment] = useState('');
  const [branches, setBranches] = useState<readonly string[]>([]);
  const [{ data: products }] = useQuery({ query: OpportunityProductsDocument, variables: { language } });
  const [{ data: segments }] = useQuery({
    query: SegmentsDocument,
    variables: { language },
    pause: source === 'UPLOAD',
  });
  const [{ data: units }] = useQuery({ query: ListBranchesDocument });
  const { act, acting } = useAct(ListCreateDocument, (data) => data.listCreate.userErrors);
  const set = (change: Partial<typeof fields>) => setFields((old) => ({ ...old, ...change }));
  const { title, product, deadline, note, quota } = fields;
  const isQuotaWrong = quota !== '' && !/^[1-9]\d{0,6}$/.test(quota);
  const isReady =
    title.trim() !== '' &&
    product !== '' &&
    deadline !== '' &&
    !isQuotaWrong &&
    (source === 'UPLOAD' ? file : segment);
  const create = async () => {
    const content =
      source === 'SEGMENT'
        ? { segment }
        : {
            contentBase64: toBase64(new Uint8Array(await file!.arrayBuffer())),
            fileName: file!.name,
          };
    const done = await act((idempotencyKey) => ({
      input: {
        title,
        product,
        deadline,
        note,
        ...content,
        ...(quota === '' ? {} : { quotaPerBranch: Number(quota) }),
        ...(branches.length === 0 ? {} : { branches: [...branches] }),
        idempotencyKey,
      },
      language,
    }));
    if (!done?.listCreate.list) return;
    showToast(t('lists.created'));
    go({ taskList: done.listCreate.list.id, listPart: 'rows', listOwner: null, listView: 'lists' });
  };
  return (
    <section className="sheet create-list" aria-label={t('lists.createTitle')} data-testid="create-list">
      <label>
        <span>{t('lists.name')}</span>
        <input
          data-testid="create-title"
          maxLength={titleMax}
          value={title}
          onChange={(event) => set({ title: event.target.value })}
        />
      </label>
      <label>
        <span>{t('lists.product')}</span>
        <select
          data-testid="create-product"
          value={product}
          onChange={(event) => set({ product: event.target.value })}
        >
          <option value="">{t('lists.choose')}</option>
          {products?.opportunityProducts.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{t('lists.deadlineField')}</span>
        <input
          type="date"
          data-testid="create-deadline"
          value={deadline}
          onChange={(event) => set({ deadline: event.target.value })}
        />
      </label>
      <label>
        <span>{t('lists.quota')}</span>
        <input
          type="number"
          min={1}
          step={1}
          aria-invalid={isQuotaWrong}
          placeholder={t('lists.quotaHint')}
          data-testid="create-quota"
          value={quota}
          onChange={(event) => set({ quota: event.target.value })}
        />
      </label>
      <label className="is-wide">
        <span>{t('lists.note')}</span>
        <input
          maxLength={500}
          placeholder={t('lists.notePlaceholder')}
          data-testid="create-note"
          value={note}
          onChange={(event) => set({ note: event.target.value })}
        />
      </label>
      <div className="is-wide create-source">
        <span>{t('lists.from')}</span>
        <Segmented
          label={t('lists.from')}
          options={(['UPLOAD', 'SEGMENT'] as const).map((value) => ({
            value,
            name: t(`lists.source.${value}`),
            testId: `create-${value}`,
          }))}
          value={source}
          onChoose={setSource}
        />
        {source === 'UPLOAD' ? (
          <ListFile
            file={file}
            onChoose={(chosen) => {
              setFile(chosen);
              if (chosen && title === '')
                set({ title: chosen.name.replace(/\.[^.]*$/, '').slice(0, titleMax) });
            }}
          />
        ) : (
          <select
            aria-label={t('lists.pickSegment')}
            data-testid="create-segment"
            value={segment}
            onChange={(event) => setSegment(event.target.value)}
          >
            <option value="">{t('lists.pickSegment')}</option>
            {segments?.segments.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        )}
        {source === 'UPLOAD' && <p className="note">{t('lists.fileHelp')}</p>}
        {source === 'SEGMENT' && segments?.segments.length === 0 && (
          <p className="note">{t('lists.noSegments')}</p>
        )}
      </div>
      <BranchChoice branches={units?.listBranches ?? []} chosen={branches} onChoose={setBranches} />
      <p className="is-wide">
        <button
          type="button"
          className="button primary"
          disabled={!isReady || acting}
          data-testid="create-send"
          onClick={() => void create()}
        >
          {t('lists.create')}
        </button>
      </p>
    </section>
  );
}

function ListFile({ file, onChoose }: { file: File | null; onChoose: (file: File | null) => void }) {
  const { t } = useTranslation();
  return (
    <label className="button">
      <FileText size={14} />
      {file?.name ?? t('lists.file')}
      <input
        className="sr-only"
        type="file"
        accept=".csv,.txt,text/csv"
        data-testid="create-file"
        onChange={(event) => onChoose(event.target.files?.[0] ?? null)}
      />
    </label>
  );
}
