import { describe, expect, it } from 'vitest';
import { isResidentId } from './resident-id.ts';
import { isUscc } from './uscc.ts';

describe('unified social credit codes', () => {
  it.each([
    '91350100M000100Y43',
    '91512081MA62K0260E',
    '91330100799655058B',
    '9144030071526726XG',
    '91320500MA10003670',
  ])('%s is valid', (code) => {
    expect(isUscc(code)).toBe(true);
  });

  it.each(['91350100M000100Y4Z', '91350100M000100Y44', '91350100M000100Y4', ''])('%s is not', (code) => {
    expect(isUscc(code)).toBe(false);
  });
});

describe('resident identity numbers', () => {
  it.each([
    ['11010519491231002X', true],
    ['440524188001010014', true],
    ['110105194912310021', false],
    ['11010519491231', false],
  ])('%s: %s', (number, isValid) => {
    expect(isResidentId(number)).toBe(isValid);
  });
});
