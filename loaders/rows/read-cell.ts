import { parseFen } from '../../graph/model/fen.ts';
import { parseShare, WHOLE } from '../../graph/model/share.ts';
import type { Column } from '../feeds/column.ts';
import { type DateReader, readDay } from './date-forms.ts';
import { isResidentId } from './resident-id.ts';
import { isUscc } from './uscc.ts';

/** Told of a bad cell; returns whether the value is used nevertheless. */
export type CellComplaint = (code: string, value: string, expected: string) => boolean;

/** Reads a trimmed cell that is not empty; undefined when nothing of it is to be used. */
export type CellReader = (text: string, complain: CellComplaint) => string | number | boolean | undefined;

/** As many digits are exact in fen. */
const PLAIN_LENGTH_MAX = 13;

const TRUE_WORDS = new Set(['true', '1', 'y', 'yes', '是', 't']);
const FALSE_WORDS = new Set(['false', '0', 'n', 'no', '否', 'f']);

/** Makes the reader of one column. `isPercent` says that shares are written as percentages without the sign. */
export function compileCell(column: Column, dates: DateReader, isPercent: boolean): CellReader {
  switch (column.type) {
    case 'text':
    case 'id':
      return (text) => text;
    case 'share':
      return compileShare(column, isPercent);
    case 'amount':
      return readAmount;
    case 'date':
      return (text, complain) => checked(readDay(dates, text), text, complain, 'DATE_INVALID', 'a date');
    case 'instant':
      return (text, complain) =>
        checked(readInstant(dates, text), text, complain, 'INSTANT_INVALID', 'a time');
    case 'integer':
      return (text, complain) =>
        checked(
          /^[+-]?\d{1,15}$/.test(text) ? Number(text) : undefined,
          text,
          complain,
          'INTEGER_INVALID',
          'a whole number',
        );
    case 'fraction':
      return readFraction;
    case 'number':
      return (text, complain) =>
        checked(
          /^[+-]?\d+(\.\d+)?$/.test(text) ? Number(text) : undefined,
          text,
          complain,
          'NUMBER_INVALID',
          'a number',
        );
    case 'flag':
      return (text, complain) => checked(readFlag(text), text, complain, 'FLAG_INVALID', 'true or false');
    case 'enum':
      return compileWords(column.words ?? {});
    case 'uscc':
      return readUscc;
    case 'residentId':
      return readResidentId;
  }
}

function checked<T>(
  value: T | undefined,
  text: string,
  complain: CellComplaint,
  code: string,
  expected: string,
) {
  if (value === undefined) complain(code, text, expected);
  return value;
}

function compileShare(column: Column, isPercent: boolean): CellReader {
  const below = column.belowCode ?? 'SHARE_NEGATIVE';
  const above = column.aboveCode ?? 'SHARE_ABOVE_1';
  return (text, complain) => {
    const share = parseShare(isPercent && !/[%％]$/.test(text) ? `${text}%` : text);
    if (share === undefined) {
      complain('SHARE_INVALID', text, 'a fraction, or a percentage with its sign');
      return undefined;
    }
    if (share < 0) return complain(below, text, 'at least 0') ? share : undefined;
    if (share > WHOLE) return complain(above, text, 'at most 1') ? share : undefined;
    return share;
  };
}

function readAmount(text: string, complain: CellComplaint): number | undefined {
  const fen = plainFen(text) ?? parseFen(text);
  if (fen === undefined) {
    complain('AMOUNT_INVALID', text, 'an amount in yuan with up to two decimals');
    return undefined;
  }
  if (fen < 0) return complain('AMOUNT_NEGATIVE', text, 'at least 0') ? fen : undefined;
  return fen;
}

/** Digits with up to two decimals, which is what nearly all amounts are; anything else is left to `parseFen`. */
function plainFen(text: string): number | undefined {
  const { length } = text;
  if (length > PLAIN_LENGTH_MAX) return undefined;
  let fen = 0;
  let decimals = -1;
  for (let i = 0; i < length; i++) {
    const digit = text.charCodeAt(i) - 48;
    if (digit === -2 && decimals < 0 && i > 0) decimals = 0;
    else if (digit < 0 || digit > 9 || decimals === 2) return undefined;
    else {
      fen = fen * 10 + digit;
      if (decimals >= 0) decimals += 1;
    }
  }
  if (length === 0) return undefined;
  return decimals === 2 ? fen : decimals === 1 ? fen * 10 : fen * 100;
}

function readInstant(dates: DateReader, text: string): number | undefined {
  const found = dates(text);
  if (found?.day !== undefined) return found.day * 86_400_000 - 8 * 3_600_000;
  return found?.instantMs;
}

function readFraction(text: string, complain: CellComplaint): number | undefined {
  const number = Number(text);
  if (number >= 0 && number <= 1) return number;
  complain('FRACTION_INVALID', text, 'a number from 0 to 1');
  return undefined;
}

function readFlag(text: string): boolean | undefined {
  const word = text.toLowerCase();
  if (TRUE_WORDS.has(word)) return true;
  return FALSE_WORDS.has(word) ? false : undefined;
}

function compileWords(words: Readonly<Record<string, string>>): CellReader {
  const expected = `one of ${Object.keys(words).join(', ')}`;
  return (text, complain) => {
    const word = words[text] ?? words[text.toUpperCase()];
    if (word === undefined) complain('WORD_UNKNOWN', text, expected);
    return word;
  };
}

function readUscc(text: string, complain: CellComplaint): string | undefined {
  const code = text.normalize('NFKC').toUpperCase();
  return isUscc(code) || complain('USCC_CHECK', text, 'a credit code with a valid check character')
    ? code
    : undefined;
}

function readResidentId(text: string, complain: CellComplaint): string | undefined {
  const number = text.normalize('NFKC').toUpperCase();
  return isResidentId(number) ||
    complain('RESIDENT_ID_CHECK', text, 'an identity number with a valid check character')
    ? number
    : undefined;
}
