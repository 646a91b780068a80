import { describe, expect, test } from 'vitest';
import { PARAMETER_WORDS } from './parameter-words.ts';
import { OPPORTUNITY_RULES } from './registry.ts';

describe('the registry of rules', () => {
  test('names every parameter, in words and with bounds that hold its default', () => {
    for (const { parameters } of OPPORTUNITY_RULES) {
      for (const parameter of parameters) {
        expect(PARAMETER_WORDS).toHaveProperty(parameter.key);
        expect(parameter.default).toBeGreaterThanOrEqual(parameter.min);
        expect(parameter.default).toBeLessThanOrEqual(parameter.max);
      }
    }
  });

  test('has no parameter in words that no rule has', () => {
    const used = new Set(OPPORTUNITY_RULES.flatMap(({ parameters }) => parameters.map(({ key }) => key)));
    expect(Object.keys(PARAMETER_WORDS).filter((key) => !used.has(key))).toEqual([]);
  });

  test('has no id twice', () => {
    expect(new Set(OPPORTUNITY_RULES.map(({ id }) => id)).size).toBe(OPPORTUNITY_RULES.length);
  });
});
