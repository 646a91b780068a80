import type { ProductHypothesis } from '../opportunities/product-hypotheses.ts';
import type { Words } from '../words.ts';
import type { ProductClass } from './product-classes.ts';

/** The boards of the cockpit: 大零售, 大公司, 大金市. */
export const BOARDS = ['RETAIL', 'CORPORATE', 'MARKETS'] as const;
export type Board = (typeof BOARDS)[number];

/** What an indicator measures of a booking, or of what people do. */
export type Measure =
  /** Its amount. */
  | 'AMOUNT'
  /** One, each time. */
  | 'BOOKINGS'
  /** One, for the first that a customer has. */
  | 'CUSTOMERS'
  /** People it is for: staff who are paid through the bank. */
  | 'HEADS'
  | 'CLAIMS'
  | 'FIRST_CONTACTS'
  | 'REFERRALS'
  | 'SUBMISSIONS';

/** What has to be so of a booking; everything that is given. */
export interface Counted {
  readonly classes?: readonly ProductClass[];
  readonly products?: readonly ProductHypothesis[];
  readonly except?: readonly ProductHypothesis[];
  /** The booking is matched to a win that one of these rules found. */
  readonly rules?: readonly string[];
}

/** One line of the cockpit, as data. */
export interface PerformanceIndicator {
  readonly id: string;
  readonly name: Words;
  /** Undefined: every board shows it. */
  readonly board: Board | undefined;
  /** RESULT is of the ledger and split; BEHAVIOUR counts whole for everybody who did it, and never money. */
  readonly kind: 'RESULT' | 'BEHAVIOUR';
  readonly unit: 'FEN' | 'COUNT' | 'HEADS';
  readonly measure: Measure;
  /** Any of these; none for behaviour. */
  readonly counts: readonly Counted[];
  /** The scenario of collaboration that it is the indicator of. */
  readonly scenario: string | undefined;
  /** The period that it is set and judged for first. */
  readonly period: 'MONTH' | 'QUARTER' | 'YEAR';
  readonly direction: 'MORE_IS_BETTER';
}

/** Amounts of counts and heads are kept in hundredths, so that one customer can be split 70/20/10; money in fen. */
export const HUNDREDTHS = 100;

/** An amount as it is kept, in the unit that people read. */
export function toReadable(unit: PerformanceIndicator['unit'], amount: number): number {
  return unit === 'FEN' ? amount : amount / HUNDREDTHS;
}

/** What people write, as it is kept. */
export function toKept(unit: PerformanceIndicator['unit'], value: number): number {
  return Math.round(unit === 'FEN' ? value : value * HUNDREDTHS);
}
