import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { matchRows, nameKey } from './match-rows.ts';
import { decodeText, readWhiteList } from './read-white-list.ts';

const file =
  '统一社会信用代码,企业名称,产业链,环节,级别,备注\n91320100MA1WJ6X47R,甲公司,工程机械,"液压件,阀",省级,\n\n,乙公司,,,,"两\n行"\n';

function rowsOf(text: string) {
  const read = readWhiteList(text);
  if ('fault' in read) throw new Error(read.fault);
  return read.rows;
}

describe('a white list', () => {
  test('is read the same from UTF-8 and from GB18030', () => {
    const utf = decodeText(new TextEncoder().encode(`\uFEFF${file}`));
    const gb = decodeText(iconv.encode(file, 'gb18030'));
    expect(rowsOf(gb!)).toEqual(rowsOf(utf!));
    expect(decodeText(Uint8Array.of(0xff, 0xff, 0xff))).toBeUndefined();
  });

  test('keeps the line of each row, over empty lines and rows of several lines', () => {
    const rows = rowsOf(`${file}x,丙公司`);
    expect(rows.map(({ line, name }) => [line, name])).toEqual([
      [2, '甲公司'],
      [4, '乙公司'],
      [6, '丙公司'],
    ]);
    expect(rows[0]).toMatchObject({ chain: '工程机械', link: '液压件,阀', level: '省级' });
    expect(rows[1].note).toBe('两\n行');
  });

  test('may name its columns in English and leave out what it does not know', () => {
    expect(rowsOf('name\tchain\nA\tcars')).toMatchObject([{ name: 'A', chain: 'cars', code: '' }]);
  });

  test('without a column of codes or names, without rows or with an open quote is refused, saying where', () => {
    expect(readWhiteList('城市,人口\n南京,1')).toEqual({ fault: 'HEADER', line: 1 });
    expect(readWhiteList('')).toEqual({ fault: 'EMPTY', line: 1 });
    expect(readWhiteList('名称\n\n')).toEqual({ fault: 'EMPTY', line: 2 });
    expect(readWhiteList('名称\n甲\n"乙')).toEqual({ fault: 'QUOTE', line: 3 });
    expect(readWhiteList('名称\n甲\n"乙\n丙\n"丁\n戊')).toEqual({ fault: 'QUOTE', line: 3 });
    expect(readWhiteList(`名称\n${'甲\n'.repeat(5001)}`)).toEqual({ fault: 'TOO_MANY_ROWS', line: 5002 });
  });
});

describe('a row of a white list', () => {
  const index = {
    byCode: new Map([['91320100MA1WJ6X47R', ['E:a']]]),
    byName: new Map([
      [nameKey('甲（集团）公司'), ['E:a']],
      [nameKey('乙公司'), ['E:b1', 'E:b2']],
      [nameKey('丙公司'), ['E:c']],
    ]),
  };
  const match = (...pairs: [string, string][]) =>
    matchRows(
      pairs.map(([code, name], at) => ({
        line: at + 2,
        code,
        name,
        chain: '',
        link: '',
        level: '',
        note: '',
      })),
      index,
    ).map(({ outcome, matchedBy, partyKey, remark }) => [outcome, matchedBy, partyKey, remark]);

  test('is matched by its code before its name, and a name that differs is remarked', () => {
    expect(match(['91320100MA1WJ6X47R', '甲(集团)公司'])).toEqual([['ACCEPTED', 'CODE', 'E:a', undefined]]);
    expect(match(['91320100MA1WJ6X47R', '丙公司'])).toEqual([['ACCEPTED', 'CODE', 'E:a', 'NAME_DIFFERS']]);
  });

  test('with a code that nobody bears is matched by its exact full name, with a remark', () => {
    expect(match(['123', '丙公司'])).toEqual([['ACCEPTED', 'NAME', 'E:c', 'CODE_INVALID']]);
    expect(match(['', '丙'])).toEqual([['UNKNOWN', undefined, undefined, undefined]]);
  });

  test('that could be several firms, is empty or repeats a firm is kept with the reason', () => {
    expect(match(['', '乙公司'], ['', ''], ['', '丙公司'], ['', '丙公司'])).toEqual([
      ['AMBIGUOUS', undefined, undefined, '2'],
      ['EMPTY', undefined, undefined, undefined],
      ['ACCEPTED', 'NAME', 'E:c', undefined],
      ['DUPLICATE', 'NAME', 'E:c', '4'],
    ]);
  });
});
