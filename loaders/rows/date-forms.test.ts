import { describe, expect, it } from 'vitest';
import { formatDay } from '../../graph/model/day.ts';
import { compileDates, readDay } from './date-forms.ts';

const day = (form: string, text: string, zone = 'Asia/Shanghai') => {
  const found = readDay(compileDates({ forms: [form], zone }), text);
  return found === undefined ? undefined : formatDay(found);
};

describe('dates', () => {
  it.each([
    ['yyyy-MM-dd', '2026-11-24', '2026-11-24'],
    ['yyyyMMdd', '20230821', '2023-08-21'],
    ['yyyy/M/d', '2023/8/1', '2023-08-01'],
    ['yyyy年M月d日', '2023年8月1日', '2023-08-01'],
    ['yyyy', '2003', '2003-01-01'],
    ['yyyy-MM-dd HH:mm:ss.SSS', '2020-01-03 13:22:12.95', '2020-01-03'],
    ['iso', '2020-01-03T23:30:00+08:00', '2020-01-03'],
  ])('of the form %s are read', (form, text, expected) => {
    expect(day(form, text)).toBe(expected);
  });

  it('at 16:00 UTC and later belong to the next day in Shanghai', () => {
    const form = 'yyyy-MM-dd HH:mm:ss.SSS';
    expect(day(form, '2020-01-27 15:59:59.999', 'UTC')).toBe('2020-01-27');
    expect(day(form, '2020-01-27 16:00:00', 'UTC')).toBe('2020-01-28');
    expect(day('epochMillis', '1669690786435', 'UTC')).toBe('2022-11-29');
  });

  it.each(['2026-02-30', '2026-13-01', 'yesterday', '2026-1-1'])('that are none are not read: %s', (text) => {
    expect(day('yyyy-MM-dd', text)).toBeUndefined();
  });

  it('refuse a zone they do not know', () => {
    expect(() => compileDates({ forms: ['iso'], zone: 'Mars' })).toThrow('zone "Mars" is none of');
  });
});
