import { hash } from 'node:crypto';
import { dayOfInstant, formatDay, parseDay } from '../../graph/model/day.ts';
import {
  PRODUCT_HYPOTHESES,
  type ProductHypothesis,
} from '../../scoring/opportunities/product-hypotheses.ts';
import { classOfProduct } from '../../scoring/performance/product-classes.ts';
import type { BookingStore } from '../work/booking-store.ts';

/** Of so many wins of the demo bank one is still on its way through the systems. */
const WAITING_EVERY = 3;
const DAYS_MAX = 10;

/**
 * Books what people of the demo bank won, as its systems would: most within ten days, about what was said, the same whenever the same bank is
 * made. A win that is booked is not waiting any more, so that doing it again books nothing new.
 */
export async function bookDemoWins(bookings: BookingStore, now: number): Promise<void> {
  const today = dayOfInstant(now);
  const waiting = await bookings.listWaiting();
  const booked = waiting.flatMap((win) => {
    const bytes = Buffer.from(hash('sha256', win.id, 'base64'), 'base64');
    const product = PRODUCT_HYPOTHESES[win.product as ProductHypothesis];
    const bookedOn = parseDay(win.wonOn)! + 1 + (bytes[0] % DAYS_MAX);
    if (product === undefined || bytes[1] % WAITING_EVERY === 0 || bookedOn > today) return [];
    const [share] = win.shares;
    return [
      {
        id: `DEMO-${bytes.toString('hex').slice(0, 12)}`,
        source: 'REPORTED' as const,
        factKey: undefined,
        subjectKey: win.subjectKey,
        productKey: undefined,
        productName: product.zh,
        product: win.product,
        productClass: classOfProduct(win.product) ?? '',
        amountFen: Math.round((win.amountFen * (90 + (bytes[2] % 20))) / 100),
        heads: win.heads,
        bookedOn: formatDay(bookedOn),
        isChange: false,
        creditKey: share?.key,
        creditName: share?.name ?? '',
        creditUnitKey: share?.unitKey ?? '',
        recordedBy: '核心系统',
      },
    ];
  });
  await bookings.record(booked, new Date(now));
}
