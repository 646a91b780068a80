/** An amount of money in integer fen (1/100 of the currency's unit), exact up to 2^53 - 1. */
export type Fen = number;

const AMOUNT = /^([+-]?)(\d+)(?:\.(\d*))?$/;
const EXPONENT = /^[+-]?(\d+(\.\d*)?|\.\d+)[eE][+-]?\d+$/;

/** Reads an amount in yuan, thousands separators allowed; undefined when it is none or too large to be exact. */
export function parseFen(text: string): Fen | undefined {
  const plain = text.trim().replaceAll(',', '');
  const match = AMOUNT.exec(plain);
  if (match === null) {
    return EXPONENT.test(plain) ? exact(Math.round(Number(plain) * 100)) : undefined;
  }
  const [, sign, yuan, decimals = ''] = match;
  const fen = Number(yuan) * 100 + Math.round(Number(`0.${decimals || '0'}`) * 100);
  return exact(sign === '-' ? -fen : fen);
}

function exact(fen: number): Fen | undefined {
  return Number.isSafeInteger(fen) ? fen : undefined;
}
