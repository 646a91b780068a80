const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
const ORGANISATION_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2];

/**
 * The unified social credit code of an enterprise (GB 32100-2015) with both check digits.
 * `region` has six digits, `organisation` eight characters of the code's alphabet.
 */
export function buildUnifiedCode(region: string, organisation: string): string {
  const body = `91${region}${organisation}${organisationCheck(organisation)}`;
  return body + unifiedCheck(body);
}

/** Whether both check digits of a unified social credit code hold. */
export function isUnifiedCode(code: string): boolean {
  return (
    /^[0-9A-HJ-NPQRTUWXY]{18}$/.test(code) &&
    code[16] === organisationCheck(code.slice(8, 16)) &&
    code[17] === unifiedCheck(code.slice(0, 17))
  );
}

function unifiedCheck(body: string): string {
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * ALPHABET.indexOf(body[index]), 0);
  return ALPHABET[(31 - (sum % 31)) % 31];
}

function organisationCheck(organisation: string): string {
  const sum = ORGANISATION_WEIGHTS.reduce(
    (total, weight, index) => total + weight * Number.parseInt(organisation[index], 36),
    0,
  );
  return '0X987654321'[sum % 11];
}
