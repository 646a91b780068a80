import { type Day, parseDay } from '../graph/model/day.ts';

/** A dated, sourced limit or constant with the way a figure is compared with it. */
export interface MethodParameter {
  readonly key: string;
  readonly value: number;
  readonly operator: '>=' | '>' | '<=' | '<';
  readonly base: string;
  /** Inclusive; exclusive. */
  readonly validFrom: Day;
  readonly validTo: Day | undefined;
  readonly source: string;
  /** False where a draft or common knowledge stands in for the text in force. */
  readonly isConfirmed: boolean;
}

/** Shares of 1e-9 are told apart; only floating-point noise is forgiven. */
const NOISE = 1e-11;

function row(
  key: string,
  operator: MethodParameter['operator'],
  value: number,
  base: string,
  validFrom: string,
  source: string,
  isConfirmed = true,
): MethodParameter {
  return {
    key,
    value,
    operator,
    base,
    validFrom: parseDay(validFrom)!,
    validTo: undefined,
    source,
    isConfirmed,
  };
}

/** Every limit that scoring compares with: the text in force says what is included. */
export const METHOD_PARAMETERS: readonly MethodParameter[] = [
  row('ubo.ownership', '>=', 0.25, 'equity, direct and indirect', '2024-11-01', 'PBOC/SAMR order 2024-3'),
  row('ubo.income_or_vote', '>=', 0.25, 'income or votes', '2024-11-01', 'PBOC/SAMR order 2024-3'),
  row(
    'ubo.high_risk_ownership',
    '>=',
    0.1,
    'equity of high-risk clients',
    '2025-10-01',
    'PBOC draft of October 2025',
    false,
  ),
  row('control.majority', '>', 0.5, 'votes', '2024-07-01', 'Company Law 2023 art. 265'),
  row('le.single_nonfi_exposure', '<=', 0.15, 'exposure to net tier-1', '2018-07-01', 'CBRC order 2018-1'),
  row(
    'le.connected_nonfi',
    '<=',
    0.2,
    'exposure of a group to net tier-1',
    '2018-07-01',
    'CBRC order 2018-1',
  ),
  row('dep.major_customer', '>', 0.5, 'revenue from one buyer', '2020-01-01', 'CSRC issue guideline no. 5'),
];

/**
 * The parameter of a key in force on a day; before the first, the first stands in.
 * Errors: RangeError when there is none of the key.
 */
export function getParameter(
  key: string,
  asOf: Day,
  parameters: readonly MethodParameter[] = METHOD_PARAMETERS,
): MethodParameter {
  const rows = parameters.filter((parameter) => parameter.key === key);
  const inForce = rows.findLast(
    ({ validFrom, validTo }) => validFrom <= asOf && (validTo === undefined || asOf < validTo),
  );
  const found = inForce ?? rows[0];
  if (found === undefined) throw new RangeError(`there is no parameter ${key}`);
  return found;
}

/** Compares a figure with a limit by its operator. */
export function meets(
  figure: number,
  { value, operator }: Pick<MethodParameter, 'value' | 'operator'>,
): boolean {
  if (operator === '>=') return figure >= value - NOISE;
  if (operator === '>') return figure > value + NOISE;
  if (operator === '<=') return figure <= value + NOISE;
  return figure < value - NOISE;
}
