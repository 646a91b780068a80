import { expect, test } from 'vitest';
import { rankHit } from './rank-hit.ts';

const firm = {
  key: 'E:301079',
  texts: [
    {
      kind: 'FULL',
      text: '邵阳维克液压股份有限公司',
      pinyin: 'shaoyangweikeyeyagufenyouxiangongsi',
      initials: 'sywkyygfyxgs',
    },
    { kind: 'SHORT', text: '邵阳液压', pinyin: 'shaoyangyeya', initials: 'syyy' },
    { kind: 'CREDIT_CODE', text: '91430500MA10003670' },
  ],
};

test.each([
  ['邵阳液压', 'SHORT_NAME'],
  ['syyy', 'INITIALS'],
  ['SYYY', 'INITIALS'],
  ['shao yang ye ya', 'PINYIN'],
  ['shaoyangye', 'PINYIN'],
  ['维克液压', 'NAME_PART'],
  ['邵阳维克液压股份有限公司', 'FULL_NAME'],
  ['91430500ma10003670', 'CREDIT_CODE'],
])('%s finds the firm by its %s', (text, reason) => {
  expect(rankHit(text, firm)?.matchedOn).toBe(reason);
});

test('a text that only shares characters is no match', () => {
  expect(rankHit('液压邵阳', firm)).toBeUndefined();
});

test('a former name says that it is one and ranks below a name in use', () => {
  const former = { key: 'E:1', texts: [{ kind: 'FORMER', text: '邵阳液压' }] };
  expect(rankHit('邵阳液压', former)).toMatchObject({ matchedOn: 'FORMER_NAME' });
  expect(rankHit('邵阳液压', former)!.score).toBeLessThan(rankHit('邵阳液压', firm)!.score);
});
