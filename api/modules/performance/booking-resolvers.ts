import { formatDay, parseDay } from '../../../graph/model/day.ts';
import { PRODUCT_HYPOTHESES } from '../../../scoring/opportunities/product-hypotheses.ts';
import { PRODUCT_CLASSES, type ProductClass } from '../../../scoring/performance/product-classes.ts';
import type {
  BookingReportInput,
  MutationResolvers,
  QueryResolvers,
} from '../../__generated__/resolver-types.ts';
import type { RequestContext } from '../../context.ts';
import { creditOf } from '../../jobs/credit-of.ts';
import { readShelf, type ShelfProduct } from '../../jobs/product-shelf.ts';
import type { BookingRecord, BookingRefusal, NewBooking } from '../../work/booking-store.ts';
import { findNumber, findPartySource } from '../parties/party-source.ts';

const NUMBER_MAX = 64;
const REASON_MAX = 200;
const HEADS_MAX = 1_000_000;

const REFUSALS: Readonly<
  Record<
    | BookingRefusal
    | 'FORBIDDEN'
    | 'BAD_NUMBER'
    | 'NO_SUCH_PARTY'
    | 'NO_PRODUCT'
    | 'BAD_AMOUNT'
    | 'BAD_HEADS'
    | 'FUTURE'
    | 'REASON_MISSING',
    { zh: string; en: string }
  >
> = {
  NUMBER_TAKEN: {
    zh: '该流水号已登记了另一笔入账，请核对',
    en: 'another booking has this number: check it',
  },
  NOT_FOUND: { zh: '没有这个流水号的登记入账', en: 'no reported booking has this number' },
  FORBIDDEN: { zh: '只有运营人员可以登记入账', en: 'only operations may book' },
  BAD_NUMBER: { zh: `流水号为 1 至 ${NUMBER_MAX} 个字符`, en: `a number has 1 to ${NUMBER_MAX} characters` },
  NO_SUCH_PARTY: { zh: '没有这个客户', en: 'there is no such party' },
  NO_PRODUCT: { zh: '请选择货架上的产品或十二大类之一', en: 'name a product of the shelf or its class' },
  BAD_AMOUNT: { zh: '金额须大于 0', en: 'the amount has to be above 0' },
  BAD_HEADS: { zh: '人数须为 0 至 1,000,000 的整数', en: 'people are a whole number up to 1,000,000' },
  FUTURE: { zh: '入账日期不能晚于今天', en: 'the date lies in the future' },
  REASON_MISSING: {
    zh: `请说明冲正原因，不超过 ${REASON_MAX} 字`,
    en: `say why, in ${REASON_MAX} characters at most`,
  },
};

function refuse({ language }: RequestContext, code: keyof typeof REFUSALS, field: string) {
  return {
    booking: null,
    userErrors: [{ code, message: REFUSALS[code][language], field: ['input', field] }],
  };
}

const mayBook = ({ viewer }: RequestContext): boolean => viewer.role === 'OPERATIONS';

export const bookingMutations = {
  bookingReport: async (_, { input }, context) => {
    const { bookings, clock } = context.services;
    if (!mayBook(context)) return refuse(context, 'FORBIDDEN', 'number');
    const booking = await toBooking(context, input);
    if ('code' in booking) return refuse(context, booking.code, booking.field);
    const refused = await bookings.report(booking, input.idempotencyKey, new Date(clock()));
    return refused === undefined ? succeed(context, booking.id) : refuse(context, refused, 'number');
  },
  bookingReverse: async (_, { input }, context) => {
    const { bookings, clock } = context.services;
    if (!mayBook(context)) return refuse(context, 'FORBIDDEN', 'number');
    const reason = input.reason.trim();
    if (reason === '' || reason.length > REASON_MAX) return refuse(context, 'REASON_MISSING', 'reason');
    const number = input.number.trim();
    const found = await bookings.findById(number);
    if (found?.source !== 'REPORTED') return refuse(context, 'NOT_FOUND', 'number');
    const by = { name: context.viewer.name, reason };
    const refused = await bookings.reverse(number, by, input.idempotencyKey, new Date(clock()));
    return refused === undefined ? succeed(context, number) : refuse(context, refused, 'number');
  },
} satisfies MutationResolvers;

export const bookingQueries = {
  reportedBookings: async (_, __, context) =>
    mayBook(context)
      ? (await context.services.bookings.listReported()).map((booking) => bookingSource(context, booking))
      : [],
  shelfProducts: async (_, __, context) =>
    [...(await shelfOf(context)).values()].map(({ key, name, productClass }) => ({
      id: key,
      name,
      productClass: classOf(productClass),
    })),
} satisfies QueryResolvers;

/** What is to be booked, or what is wrong with it. */
async function toBooking(
  context: RequestContext,
  input: BookingReportInput,
): Promise<NewBooking | { readonly code: keyof typeof REFUSALS; readonly field: string }> {
  const { today, directory } = context;
  const number = input.number.trim();
  if (number === '' || number.length > NUMBER_MAX) return { code: 'BAD_NUMBER', field: 'number' };
  const customer = findNumber(today, input.party);
  if (customer === undefined) return { code: 'NO_SUCH_PARTY', field: 'party' };
  const shelved = input.productId ? await findShelved(context, input.productId) : undefined;
  if (input.productId ? shelved === undefined : !input.productClass)
    return { code: 'NO_PRODUCT', field: 'productId' };
  if (!(input.amount > 0)) return { code: 'BAD_AMOUNT', field: 'amount' };
  const heads = input.heads ?? 0;
  if (heads < 0 || heads > HEADS_MAX) return { code: 'BAD_HEADS', field: 'heads' };
  if (parseDay(input.bookedOn)! > today.asOf) return { code: 'FUTURE', field: 'bookedOn' };
  const productClass = shelved?.productClass ?? input.productClass ?? '';
  return {
    id: number,
    source: 'REPORTED',
    factKey: undefined,
    subjectKey: today.keyOf(customer),
    productKey: shelved?.key,
    productName: shelved?.name ?? PRODUCT_CLASSES[productClass as ProductClass].name.zh,
    product: shelved?.product ?? '',
    productClass,
    amountFen: input.amount,
    heads,
    bookedOn: formatDay(parseDay(input.bookedOn)!),
    isChange: false,
    ...creditOf(today, directory, customer, shelved?.ownerLine),
    recordedBy: context.viewer.name,
  };
}

async function findShelved(context: RequestContext, id: string): Promise<ShelfProduct | undefined> {
  const no = context.today.findEntity(id);
  return no === undefined ? undefined : (await shelfOf(context)).get(no);
}

function shelfOf({ services, today }: RequestContext): Promise<Map<number, ShelfProduct>> {
  return readShelf(services.connection, today);
}

async function succeed(context: RequestContext, number: string) {
  const booking = await context.services.bookings.findById(number);
  return { booking: booking === undefined ? null : bookingSource(context, booking), userErrors: [] };
}

function bookingSource(context: RequestContext, booking: BookingRecord) {
  const no = context.today.findEntity(booking.subjectKey);
  return {
    number: booking.id,
    party: (no === undefined ? undefined : findPartySource(context, no)) ?? null,
    product: wordsOf(context, booking),
    productClass: classOf(booking.productClass),
    amount: booking.amountFen,
    heads: booking.heads,
    bookedOn: booking.bookedOn,
    isMatched: booking.winId !== undefined,
    reportedBy: booking.recordedBy,
    reportedAt: booking.recordedAt.toISOString(),
    reversedAt: booking.reversedAt?.toISOString() ?? null,
    reversalReason: booking.reversedAt === undefined ? null : booking.reversalReason,
  };
}

/** A product in the viewer's language where its name in it is known. */
function wordsOf({ language }: RequestContext, { product, productName }: BookingRecord): string {
  if (language === 'zh') return productName;
  const known = Object.entries(PRODUCT_HYPOTHESES).find(([code]) => code === product);
  return known?.[1].en ?? productName;
}

function classOf(code: string): ProductClass | null {
  return code in PRODUCT_CLASSES ? (code as ProductClass) : null;
}
