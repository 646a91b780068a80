import { type FormEvent, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation, useQuery } from 'urql';
import {
  BookingReportDocument,
  ReportedBookingsDocument,
  type SearchQuery,
  ShelfProductsDocument,
} from '../__generated__/operations.ts';
import { EmptyNote } from '../app/empty-note.tsx';
import { ErrorNote } from '../app/error-note.tsx';
import { Skeleton } from '../app/skeleton.tsx';
import { useToast } from '../app/toast-context.tsx';
import { FirmSearch } from '../chains/firm-search.tsx';
import { todayInShanghai } from '../opportunities/days-left.ts';
import { newKey } from '../opportunities/new-key.ts';
import { BookingLine } from './booking-line.tsx';

type Party = SearchQuery['search']['edges'][number]['node'];

const fenOfYuan = 100;

/** Where operations enter what other systems of the bank booked, and take back what was wrong. */
export function BookingDesk() {
  const { t } = useTranslation();
  const context = useMemo(() => ({ additionalTypenames: ['Booking'] }), []);
  const [{ data, error }, retry] = useQuery({ query: ReportedBookingsDocument, context });
  return (
    <div className="booking-desk">
      <BookingForm />
      <section className="sheet" aria-label={t('perf.reported')}>
        <header className="sheet-head">
          <h2>{t('perf.reported')}</h2>
          <span className="note">{t('perf.reportedNote')}</span>
        </header>
        {error && !data && (
          <ErrorNote error={error} onRetry={() => retry({ requestPolicy: 'network-only' })} />
        )}
        {!data && !error && <Skeleton lines={5} />}
        {data?.reportedBookings.length === 0 && (
          <EmptyNote title={t('perf.noneReported')} help={t('perf.noneReportedHelp')} />
        )}
        <ul className="posting-list">
          {data?.reportedBookings.map((booking) => (
            <BookingLine key={booking.number} booking={booking} />
          ))}
        </ul>
      </section>
    </div>
  );
}

function BookingForm() {
  const { t } = useTranslation();
  const { showToast, showError } = useToast();
  const [{ data }] = useQuery({ query: ShelfProductsDocument });
  const [saving, report] = useMutation(BookingReportDocument);
  const today = todayInShanghai();
  const [party, setParty] = useState<Party | null>(null);
  const [fields, setFields] = useState({ number: '', productId: '', yuan: '', heads: '', bookedOn: today });
  const key = useRef(newKey());
  const change = (name: keyof typeof fields) => (event: { target: { value: string } }) =>
    setFields({ ...fields, [name]: event.target.value });
  const isPayroll = data?.shelfProducts.find(({ id }) => id === fields.productId)?.productClass === 'PAYROLL';
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!party) return showToast(t('perf.chooseParty'), 'bad');
    const result = await report({
      input: {
        number: fields.number,
        party: { kind: party.kind, sourceId: party.sourceId },
        productId: fields.productId,
        amount: Math.round(Number(fields.yuan) * fenOfYuan),
        heads: isPayroll && fields.heads ? Number(fields.heads) : null,
        bookedOn: fields.bookedOn,
        idempotencyKey: key.current,
      },
    });
    if (result.error) return showError(result.error);
    const { booking, userErrors = [] } = result.data?.bookingReport ?? {};
    if (userErrors.length > 0) {
      // What is corrected now is another request.
      key.current = newKey();
      return showToast(userErrors.map(({ message }) => message).join(' '), 'bad');
    }
    key.current = newKey();
    setFields({ number: '', productId: '', yuan: '', heads: '', bookedOn: today });
    setParty(null);
    showToast(t(booking?.isMatched ? 'perf.bookedMatched' : 'perf.bookedDone'));
  };
  return (
    <section className="sheet" aria-label={t('perf.desk')}>
      <header className="sheet-head">
        <h2>{t('perf.desk')}</h2>
        <span className="note">{t('perf.deskNote')}</span>
      </header>
      <form className="desk-form" data-testid="booking-form" onSubmit={(event) => void submit(event)}>
        <div className="desk-party">
          <span>{t('perf.customer')}</span>
          {party ? (
            <span className="desk-chosen">
              <b>{party.name}</b>
              <button type="button" className="link" onClick={() => setParty(null)}>
                {t('perf.changeParty')}
              </button>
            </span>
          ) : (
            <FirmSearch onPick={setParty} />
          )}
        </div>
        <label>
          <span>{t('perf.serial')}</span>
          <input
            required
            maxLength={64}
            value={fields.number}
            data-testid="booking-number"
            onChange={change('number')}
          />
        </label>
        <label>
          <span>{t('perf.product')}</span>
          <select
            required
            value={fields.productId}
            data-testid="booking-product"
            onChange={change('productId')}
          >
            <option value="">{t('perf.chooseProduct')}</option>
            {data?.shelfProducts.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span>{t('perf.yuan')}</span>
          <input
            type="number"
            required
            min={0.01}
            step={0.01}
            inputMode="decimal"
            value={fields.yuan}
            data-testid="booking-amount"
            onChange={change('yuan')}
          />
        </label>
        {isPayroll && (
          <label>
            <span>{t('perf.heads')}</span>
            <input
              type="number"
              min={0}
              step={1}
              inputMode="numeric"
              value={fields.heads}
              onChange={change('heads')}
            />
          </label>
        )}
        <label>
          <span>{t('perf.bookedOn')}</span>
          <input type="date" required max={today} value={fields.bookedOn} onChange={change('bookedOn')} />
        </label>
        <button
          type="submit"
          className="button primary"
          disabled={saving.fetching}
          data-testid="booking-save"
        >
          {t('perf.book')}
        </button>
      </form>
    </section>
  );
}
