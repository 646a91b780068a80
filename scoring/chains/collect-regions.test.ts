import { expect, test } from 'vitest';
import { collectRegions } from './collect-regions.ts';
import { isWithin, parseRegion } from './parse-region.ts';

const regions = [
  '江苏苏州',
  '江苏省苏州市',
  '江苏省苏州市工业园区',
  '江苏',
  '上海',
  '',
  '浙江杭州',
  '浙江宁波',
];
const found = collectRegions(
  regions.map((_, firm) => firm),
  (firm) => regions[firm],
);

test('firms are counted for the province, the city and the park in which they are registered', () => {
  expect(found.map(({ region, level, parent, firms }) => [region, level, parent, firms.length])).toEqual([
    ['江苏', 'PROVINCE', undefined, 4],
    ['江苏苏州', 'CITY', '江苏', 3],
    ['江苏苏州市工业园区', 'AREA', '江苏苏州', 1],
    ['浙江', 'PROVINCE', undefined, 2],
    ['浙江杭州', 'CITY', '浙江', 1],
    ['浙江宁波', 'CITY', '浙江', 1],
    ['上海', 'PROVINCE', undefined, 1],
  ]);
});

test('the firms of a region are those that lie within what it is called', () => {
  for (const { region, firms } of found) {
    const outer = parseRegion(region)!;
    const within = regions.flatMap((text, firm) => (isWithin(parseRegion(text), outer) ? [firm] : []));
    expect([region, within]).toEqual([region, firms]);
  }
});
