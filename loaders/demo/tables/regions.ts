/** A city as it stands in names, codes and feeds. */
export interface Region {
  /** Six digits of the administrative division. */
  readonly code: string;
  readonly province: string;
  /** As in enterprise names: 苏州. */
  readonly city: string;
}

/** Cities, those near the bank first. */
export const REGIONS: readonly Region[] = `
320100 江苏 南京|320200 江苏 无锡|320500 江苏 苏州|320400 江苏 常州|320600 江苏 南通|321200 江苏 泰州|321100 江苏 镇江
321000 江苏 扬州|310100 上海 上海|330100 浙江 杭州|320900 江苏 盐城|320300 江苏 徐州|330400 浙江 嘉兴|330500 浙江 湖州
330200 浙江 宁波|330600 浙江 绍兴|340100 安徽 合肥|510100 四川 成都|340200 安徽 芜湖|340500 安徽 马鞍山|341100 安徽 滁州
330700 浙江 金华|330300 浙江 温州|331000 浙江 台州|500100 重庆 重庆|420100 湖北 武汉|430100 湖南 长沙|440100 广东 广州
440300 广东 深圳|441900 广东 东莞|440600 广东 佛山|370100 山东 济南|370200 山东 青岛|370600 山东 烟台|370700 山东 潍坊
410100 河南 郑州|410300 河南 洛阳|610100 陕西 西安|610300 陕西 宝鸡|120100 天津 天津|110100 北京 北京|130100 河北 石家庄
130200 河北 唐山|210100 辽宁 沈阳|210200 辽宁 大连|220100 吉林 长春|230100 黑龙江 哈尔滨|350100 福建 福州|350200 福建 厦门
350500 福建 泉州|360100 江西 南昌|360700 江西 赣州|450100 广西 南宁|450200 广西 柳州|530100 云南 昆明|520100 贵州 贵阳
620100 甘肃 兰州|650100 新疆 乌鲁木齐|140100 山西 太原|150100 内蒙古 呼和浩特|640100 宁夏 银川|460100 海南 海口
630100 青海 西宁|510700 四川 绵阳|420600 湖北 襄阳|430200 湖南 株洲`
  .trim()
  .split(/[|\n]/)
  .map((line) => {
    const [code, province, city] = line.trim().split(' ');
    return { code, province, city };
  });

/** Finds a city by its name. Throws when it is not in the table. */
export function getRegion(city: string): Region {
  const region = REGIONS.find((candidate) => candidate.city === city);
  if (region === undefined) throw new RangeError(`region "${city}" is not in the table`);
  return region;
}
