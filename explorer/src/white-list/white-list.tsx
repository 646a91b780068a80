import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { WhiteListDocument } from '../__generated__/operations.ts';
import { EmptyNote } from '../app/empty-note.tsx';
import { ErrorNote } from '../app/error-note.tsx';
import { Skeleton } from '../app/skeleton.tsx';
import { countWords } from '../chains/count-words.ts';
import { ListVersions } from './list-versions.tsx';
import { ReceivedFirms } from './received-firms.tsx';
import { UploadList } from './upload-list.tsx';

const firmsMax = 500;

/** The white list of key chains: who keeps it uploads it and sees what became of each row; a unit sees what it received. */
export function WhiteList() {
  const { t } = useTranslation();
  const [{ data, error }, ask] = useQuery({ query: WhiteListDocument, variables: { first: firmsMax } });
  const again = () => ask({ requestPolicy: 'network-only' });
  if (error && !data) return <ErrorNote error={error} onRetry={again} />;
  if (!data) return <Skeleton lines={8} />;
  const { whiteListFirms: list, whiteListVersions: versions } = data;
  const customers = list.items.filter(({ isCustomer }) => isCustomer === true);
  const prospects = list.items.filter(({ isCustomer }) => isCustomer === false);
  const untold = list.items.filter(({ isCustomer }) => isCustomer === null || isCustomer === undefined);
  const [newest] = versions;
  return (
    <div className="white-list" data-testid="white-list">
      {list.viewerCanUpload && <UploadList onDone={again} />}
      {!newest && (
        <EmptyNote
          title={t('list.none')}
          help={t(list.viewerCanUpload ? 'list.noneUpload' : 'list.noneHelp')}
        />
      )}
      {newest && (
        <>
          <p className="chain-words" data-testid="list-summary">
            <b>{newest.title}</b> · {t('list.version', { number: newest.number })} ·{' '}
            {t('list.received', { count: list.total })} ·{' '}
            {t('list.customersOf', { customers: countWords(list.customers, list.hiddenCustomers) })}
            {list.shown < list.total &&
              ` · ${t('chains.membersShown', { shown: list.shown, total: list.total })}`}
          </p>
          {list.total === 0 && <EmptyNote title={t('list.nothing')} help={t('list.nothingHelp')} />}
          <ReceivedFirms title={t('list.customers')} firms={customers} testId="list-customers" />
          <ReceivedFirms title={t('list.prospects')} firms={prospects} testId="list-prospects" />
          <ReceivedFirms title={t('list.untold')} firms={untold} testId="list-untold" />
          <ListVersions versions={versions} isKeeper={list.viewerCanUpload} />
        </>
      )}
    </div>
  );
}
