import { expect, test } from 'vitest';
import { isWithin, parseRegion } from './parse-region.ts';

const within = (inner: string, outer: string): boolean => isWithin(parseRegion(inner), parseRegion(outer)!);

test('a region is province, city and what lies in the city, however its source writes it', () => {
  expect(parseRegion('江苏省苏州市')).toEqual({ province: '江苏', city: '苏州市' });
  expect(parseRegion('江苏苏州')).toEqual({ province: '江苏', city: '苏州' });
  expect(parseRegion('江苏省苏州市工业园区')).toEqual({ province: '江苏', city: '苏州市', area: '工业园区' });
  expect(parseRegion('云南省大理白族自治州')).toEqual({ province: '云南', city: '大理白族自治州' });
  expect(parseRegion('内蒙古自治区')).toEqual({ province: '内蒙古' });
  expect(parseRegion('上海市浦东新区')).toEqual({ province: '上海', city: '浦东新区' });
  expect(parseRegion('上海上海市')).toEqual({ province: '上海' });
});

test('a code of an administrative division says the province, and a place abroad stays as it is written', () => {
  expect(parseRegion('320500')).toEqual({ province: '江苏' });
  expect(parseRegion('Bayern')).toEqual({ province: 'Bayern' });
  expect(parseRegion('  ')).toBeUndefined();
});

test('a city lies in its province, a park in its city, and none in another of like name', () => {
  expect(within('江苏省苏州市', '江苏')).toBe(true);
  expect(within('江苏苏州', '江苏省苏州市')).toBe(true);
  expect(within('江苏省苏州市工业园区', '江苏苏州')).toBe(true);
  expect(within('江苏省苏州市', '江苏省苏州市工业园区')).toBe(false);
  expect(within('安徽省宿州市', '江苏省苏州市')).toBe(false);
  expect(within('江苏省', '江苏省苏州市')).toBe(false);
  expect(isWithin(undefined, { province: '江苏' })).toBe(false);
});
