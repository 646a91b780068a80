/** Where a firm is registered, level by level, as far as its source says. */
export interface Region {
  /** Without 省, 市 or 自治区: 江苏, 上海, 内蒙古. Whole text where no province of China is named. */
  readonly province: string;
  /** As recorded: 苏州市, or a district of a municipality. */
  readonly city?: string;
  /** What follows the city: a district, a county or a park. */
  readonly area?: string;
}

/** First two digits of the administrative division (GB/T 2260) and the name in short. */
const PROVINCES: ReadonlyMap<string, string> = new Map(
  `11 北京|12 天津|13 河北|14 山西|15 内蒙古|21 辽宁|22 吉林|23 黑龙江|31 上海|32 江苏|33 浙江|34 安徽|35 福建|36 江西
37 山东|41 河南|42 湖北|43 湖南|44 广东|45 广西|46 海南|50 重庆|51 四川|52 贵州|53 云南|54 西藏|61 陕西|62 甘肃|63 青海
64 宁夏|65 新疆|71 台湾|81 香港|82 澳门`
    .split(/[|\n]/)
    .map((line) => line.split(' ') as [string, string]),
);
const PROVINCE_ENDING = /^(省|市|壮族自治区|回族自治区|维吾尔自治区|自治区|特别行政区)/;
const CITY = /^(.+?(?:自治州|地区|盟|市))(.*)$/;

/**
 * Takes the name of a region apart: 江苏省苏州市, 江苏苏州 and 320500 are all in 江苏. Undefined for an empty text.
 * Source: names of provinces as in GB/T 2260; a code says the province alone.
 */
export function parseRegion(text: string): Region | undefined {
  const trimmed = text.trim();
  if (trimmed === '') return undefined;
  if (/^\d{2,}$/.test(trimmed)) {
    const province = PROVINCES.get(trimmed.slice(0, 2));
    return { province: province ?? trimmed };
  }
  const province = [...PROVINCES.values()].find((name) => trimmed.startsWith(name));
  if (province === undefined) return { province: trimmed };
  const rest = trimmed
    .slice(province.length)
    .replace(PROVINCE_ENDING, '')
    .replace(/^市辖区/, '')
    .trim();
  if (rest === '' || rest === province || rest === `${province}市`) return { province };
  const [, city, area] = CITY.exec(rest) ?? [undefined, rest, ''];
  return area === '' ? { province, city } : { province, city, area };
}

/** Whether a region lies in another one, or is it. */
export function isWithin(region: Region | undefined, outer: Region): boolean {
  if (region === undefined || region.province !== outer.province) return false;
  if (outer.city === undefined) return true;
  if (cityKey(region.city) !== cityKey(outer.city)) return false;
  return outer.area === undefined || region.area?.startsWith(outer.area) === true;
}

/** A city as it is compared: 苏州 and 苏州市 are one. */
export function cityKey(city: string | undefined): string {
  return city?.replace(/市$/, '') ?? '';
}
