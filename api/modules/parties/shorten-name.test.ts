import { expect, test } from 'vitest';
import { shortenName } from './shorten-name.ts';

test.each([
  ['江苏省苏州市蓝鲸智能装备有限公司', '蓝鲸智能装备'],
  ['上海星河股份有限公司', '星河'],
  ['华岳重工机械股份有限公司', '华岳重工机械'],
  ['Hydrotek GmbH', 'Hydrotek'],
  ['北京有限公司', '北京'],
  ['徐国强', '徐国强'],
])('%s is shown as %s', (name, short) => {
  expect(shortenName(name)).toBe(short);
});
