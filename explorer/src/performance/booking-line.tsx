import { type FormEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { type BookingFieldsFragment, BookingReverseDocument } from '../__generated__/operations.ts';
import { PartyButton } from '../app/party-button.tsx';
import { useSession } from '../app/session-context.tsx';
import { useToast } from '../app/toast-context.tsx';
import { formatAmount, formatInstant } from '../i18n/format.ts';
import { newKey } from '../opportunities/new-key.ts';

/** A reported booking; taking it back asks for the reason first. */
export function BookingLine({ booking }: { booking: BookingFieldsFragment }) {
  const { t } = useTranslation();
  const { locale } = useSession();
  const [asking, setAsking] = useState(false);
  const isReversed = Boolean(booking.reversedAt);
  return (
    <li className={isReversed ? 'is-reversal' : undefined} data-testid="booking">
      <div className="posting-main">
        {booking.party ? (
          <PartyButton party={booking.party} />
        ) : (
          <span className="note">{t('perf.hiddenParty')}</span>
        )}
        <b className="num">{formatAmount(booking.amount, locale)}</b>
      </div>
      <p className="note">
        {[
          booking.number,
          booking.product,
          booking.bookedOn,
          booking.isMatched && t('perf.matched'),
          `${booking.reportedBy} ${formatInstant(booking.reportedAt, locale)}`,
          isReversed && t('perf.reversedFor', { reason: booking.reversalReason }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {!isReversed && !asking && (
        <button type="button" className="link" data-testid="booking-reverse" onClick={() => setAsking(true)}>
          {t('perf.reverse')}
        </button>
      )}
      {asking && <ReverseForm number={booking.number} onDone={() => setAsking(false)} />}
    </li>
  );
}

function ReverseForm({ number, onDone }: { number: string; onDone: () => void }) {
  const { t } = useTranslation();
  const { showToast, showError } = useToast();
  const [saving, reverse] = useMutation(BookingReverseDocument);
  const [reason, setReason] = useState('');
  const key = useRef(newKey());
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const result = await reverse({ input: { number, reason, idempotencyKey: key.current } });
    if (result.error) return showError(result.error);
    const errors = result.data?.bookingReverse.userErrors ?? [];
    if (errors.length > 0) return showToast(errors.map(({ message }) => message).join(' '), 'bad');
    showToast(t('perf.reversed'));
    onDone();
  };
  return (
    <form className="desk-form" onSubmit={(event) => void submit(event)}>
      <label>
        <span>{t('perf.reverseWhy')}</span>
        <input
          required
          maxLength={200}
          value={reason}
          data-testid="reverse-reason"
          onChange={(event) => setReason(event.target.value)}
        />
      </label>
      <button
        type="submit"
        className="button danger"
        disabled={saving.fetching}
        data-testid="reverse-confirm"
      >
        {t('perf.reverseConfirm')}
      </button>
      <button type="button" className="button" onClick={onDone}>
        {t('opp.cancel')}
      </button>
    </form>
  );
}
