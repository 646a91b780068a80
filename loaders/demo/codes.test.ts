import { expect, test } from 'vitest';
import { buildLegalEntityIdentifier } from './legal-entity-identifier.ts';
import { buildResidentId, residentIdCheck } from './resident-id.ts';
import { buildUnifiedCode, isUnifiedCode } from './unified-code.ts';

test('both check digits of a unified social credit code are right', () => {
  expect(buildUnifiedCode('350100', 'M000100Y')).toBe('91350100M000100Y43');
  expect(buildUnifiedCode('330100', '79965505')).toBe('91330100799655058B');
  expect(buildUnifiedCode('440300', '71526726')).toBe('9144030071526726XG');
  expect(buildUnifiedCode('320500', 'MA100036')).toBe('91320500MA10003670');
});

test('a code with a wrong character or letter is none', () => {
  expect(isUnifiedCode('91350100M000100Y43')).toBe(true);
  expect(isUnifiedCode('91350100M000100Y4Z')).toBe(false);
  expect(isUnifiedCode('91512081MA62K0260F')).toBe(false);
});

test('a resident id has its check character and no province', () => {
  expect(residentIdCheck('11010519491231002')).toBe('X');
  expect(residentIdCheck('44052418800101001')).toBe('4');
  const id = buildResidentId(1_234_567, '1980-02-29', true);
  expect(id).toMatch(/^99\d{4}19800229\d{2}[02468][\dX]$/);
});

test('a legal entity identifier leaves 1 when divided by 97', () => {
  const digits = [...buildLegalEntityIdentifier(42)]
    .map((character) => Number.parseInt(character, 36))
    .join('');
  expect(BigInt(digits) % 97n).toBe(1n);
});
