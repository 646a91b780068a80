import { cityKey, parseRegion, type Region } from './parse-region.ts';

export type RegionLevel = 'PROVINCE' | 'CITY' | 'AREA';

/** A region with the firms that are registered in it. */
export interface FirmRegion {
  /** What `parseRegion` reads as this region. */
  readonly region: string;
  /** Its own name, without those above. */
  readonly name: string;
  readonly level: RegionLevel;
  /** The region that it is a part of; undefined for a province. */
  readonly parent: string | undefined;
  /** By number. */
  readonly firms: readonly number[];
}

/**
 * Finds the regions in which firms are registered: provinces, most firms first, each followed by its cities, and these by what lies in them.
 * Shape: a firm counts for each level that its source names; one without a region for none.
 * Cost: O(firms).
 */
export function collectRegions(
  firms: readonly number[],
  regionOf: (firm: number) => string | undefined,
): FirmRegion[] {
  const found = new Map<string, { level: RegionLevel; region: Region; firms: number[] }>();
  const note = (key: string, level: RegionLevel, region: Region, firm: number): void => {
    const known = found.get(key);
    if (known === undefined) found.set(key, { level, region, firms: [firm] });
    else known.firms.push(firm);
  };
  for (const firm of firms) {
    const region = parseRegion(regionOf(firm) ?? '');
    if (region === undefined) continue;
    const { province, city, area } = region;
    note(province, 'PROVINCE', { province }, firm);
    if (city !== undefined) note(`${province}/${cityKey(city)}`, 'CITY', { province, city }, firm);
    if (city !== undefined && area !== undefined)
      note(`${province}/${cityKey(city)}/${area}`, 'AREA', region, firm);
  }
  const all = [...found].map(([key, value]) => ({ key, ...value }));
  const under = (key: string | undefined, level: RegionLevel) =>
    all
      .filter((each) => each.level === level && (key === undefined || each.key.startsWith(`${key}/`)))
      .sort((a, b) => b.firms.length - a.firms.length || a.key.localeCompare(b.key, 'zh'));
  return under(undefined, 'PROVINCE').flatMap((province) => [
    toFirmRegion(province),
    ...under(province.key, 'CITY').flatMap((city) => [
      toFirmRegion(city, province),
      ...under(city.key, 'AREA').map((area) => toFirmRegion(area, city)),
    ]),
  ]);
}

interface Found {
  readonly level: RegionLevel;
  readonly region: Region;
  readonly firms: readonly number[];
}

function toFirmRegion({ level, region, firms }: Found, parent?: Found): FirmRegion {
  return {
    region: nameOf(region),
    name: region.area ?? region.city ?? region.province,
    level,
    parent: parent === undefined ? undefined : nameOf(parent.region),
    firms,
  };
}

function nameOf({ province, city = '', area = '' }: Region): string {
  return `${province}${city}${area}`;
}
