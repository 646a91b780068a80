import type { EntityKind, PartyKind } from '../../graph/model/entity-kind.ts';

/** How the text of a cell is read. */
type ColumnType =
  | 'text'
  | 'id'
  | 'share'
  | 'amount'
  | 'date'
  | 'instant'
  | 'integer'
  | 'fraction'
  | 'number'
  | 'flag'
  | 'enum'
  | 'uscc'
  | 'residentId';

/** One column of a feed; `T` is what its cells are read as. */
export interface Column<T = unknown> {
  readonly type: ColumnType;
  readonly isRequired: boolean;
  /** Words an `enum` may hold, each with what it is read as. */
  readonly words?: Readonly<Record<string, string>>;
  /** Code of a share outside 0..1, where the feed has a word of its own. */
  readonly belowCode?: string;
  readonly aboveCode?: string;
  /** Only for the compiler. */
  readonly read?: T;
}

const PARTY_WORDS = {
  ENTERPRISE: 'ENTERPRISE',
  PERSON: 'PERSON',
  STATE: 'STATE',
  UNKNOWN: 'UNKNOWN',
} as const;
const PAYER_WORDS = { ...PARTY_WORDS, ACCOUNT: 'ACCOUNT' } as const;

function optional<T>(type: ColumnType, more: Partial<Column<T | undefined>> = {}): Column<T | undefined> {
  return { type, isRequired: false, ...more };
}

/** The columns a feed is put together from. Shares are read as nano integers, amounts as fen, dates as days. */
export const column = {
  text: optional<string>('text'),
  id: optional<string>('id'),
  share: optional<number>('share'),
  amount: optional<number>('amount'),
  date: optional<number>('date'),
  instant: optional<number>('instant'),
  integer: optional<number>('integer'),
  fraction: optional<number>('fraction'),
  number: optional<number>('number'),
  flag: optional<boolean>('flag'),
  uscc: optional<string>('uscc'),
  residentId: optional<string>('residentId'),
  partyKind: optional<PartyKind>('enum', { words: PARTY_WORDS }),
  payerKind: optional<Extract<EntityKind, PartyKind | 'ACCOUNT'>>('enum', { words: PAYER_WORDS }),
  /** A share that sources call a weight. */
  weight: optional<number>('share', { belowCode: 'NEGATIVE_WEIGHT', aboveCode: 'WEIGHT_ABOVE_1' }),
};

/** A column with a closed list of words; each is read as what it maps to. */
export function words<const L extends Readonly<Record<string, string>>>(
  list: L,
): Column<L[keyof L] | undefined> {
  return optional<L[keyof L]>('enum', { words: list });
}

/** The same column, but a row without it is rejected. */
export function required<T>(of: Column<T | undefined>): Column<T> {
  return { ...of, isRequired: true, read: undefined };
}
