import { describe, expect, it } from 'vitest';
import { en } from './en.ts';
import { zhCn } from './zh-cn.ts';

function flatten(messages: object, path = ''): [string, string][] {
  return Object.entries(messages).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[`${path}${key}`, value] as [string, string]]
      : flatten(value, `${path}${key}.`),
  );
}

const slots = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1]).toSorted();

describe('the two languages', () => {
  const english = new Map(flatten(en));

  it('say the same things with the same figures in them', () => {
    for (const [key, text] of flatten(zhCn))
      expect([key, slots(english.get(key)!)]).toEqual([key, slots(text)]);
  });

  it('leave nothing untranslated', () => {
    for (const [key, text] of english) expect([key, /\p{Script=Han}/u.test(text)]).toEqual([key, false]);
  });
});
