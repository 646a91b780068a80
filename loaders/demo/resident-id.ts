const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** The check character of the first 17 digits of a resident id (GB 11643). */
export function residentIdCheck(body: string): string {
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(body[index]), 0);
  return '10X98765432'[sum % 11];
}

/**
 * A resident id that no resident can have: its region starts with 99, which no province has.
 * Different numbers (below 5,000,000) give different ids.
 */
export function buildResidentId(number: number, birthDate: string, isFemale: boolean): string {
  const region = 990_000 + (Math.floor(number / 500) % 10_000);
  const order = (number % 500) * 2 + (isFemale ? 0 : 1);
  const body = `${region}${birthDate.replaceAll('-', '')}${String(order).padStart(3, '0')}`;
  return body + residentIdCheck(body);
}
