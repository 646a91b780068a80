/** A legal entity identifier (ISO 17442) with check digits; its issuer code DEMO belongs to nobody. */
export function buildLegalEntityIdentifier(number: number): string {
  const body = `DEMO00${String(number).padStart(12, '0')}`;
  const digits = [...`${body}00`].map((character) => Number.parseInt(character, 36)).join('');
  return body + String(98n - (BigInt(digits) % 97n)).padStart(2, '0');
}
