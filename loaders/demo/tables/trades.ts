/** What a line of business is called in industry codes, goods and enterprise names. */
export interface Trade {
  readonly key: string;
  readonly name: string;
  /** Four digits of GB/T 4754-2017. */
  readonly code: string;
  /** The third part of enterprise names. */
  readonly words: readonly string[];
  readonly goods: readonly string[];
}

function trade(line: string): Trade {
  const [key, name, code, words, goods] = line.trim().split(' ');
  return { key, name, code, words: words.split('/'), goods: goods === undefined ? [] : goods.split('/') };
}

/** Lines of business that are links of an industry chain; the key's first part is the chain. */
export const CHAIN_TRADES: readonly Trade[] = `
machinery-steel 钢材 3130 特钢/钢业/金属材料 中厚板/合金结构钢
machinery-forging 铸锻件 3393 锻件/锻造/铸造 回转支承锻件/履带板铸件
machinery-hydraulic 液压件 3444 液压/液压技术/流体传动 液压泵/多路阀
machinery-engine 发动机 3412 动力/动力机械/内燃机 柴油发动机
machinery-control 电控系统 4011 电控设备/自动化/智能控制 整机控制器/力矩限制器
machinery-structure 结构件 3311 钢结构/重型结构/机械配件 臂架结构件/底架
machinery-maker 整机制造 3514 重工机械/工程机械/重型装备 挖掘机/起重机
machinery-dealer 经销 5179 工程机械销售/机械设备销售/工程装备 工程机械经销服务
machinery-service 维修后市场 4330 工程机械维修/设备服务/机械租赁 工程机械维修服务
aviation-superalloy 高温合金 3240 高温合金/特种合金/合金材料 高温合金母材
aviation-titanium 钛合金 3259 钛业/钛合金/稀有金属 钛合金棒材
aviation-casting 精密铸造 3392 精铸科技/精密铸造/精铸 精铸叶片/精铸机匣
aviation-forging 模锻 3399 航空锻造/精锻科技/模锻 环锻件
aviation-treatment 热处理 3360 热处理/表面技术/热工科技 热处理加工
aviation-machining 精密机加工 3484 精密机械/精密制造/航空零部件 机匣加工件
aviation-parts 发动机部件 3744 航空动力部件/航发部件/航空装备 涡轮部件
aviation-maker 整机装配 3741 通用飞机/航空工业/飞行器制造 通用飞机
car-lithium 锂盐 2613 锂业/锂能材料/新能源材料 碳酸锂
car-cathode 正极材料 3985 正极材料/新材料/能源材料 磷酸铁锂/三元前驱体
car-separator 隔膜电解液 2662 电解液/隔膜科技/功能膜材 隔膜/电解液
car-cell 动力电芯 3841 动力电池/锂电/电池科技 方形电芯
car-drive 电机电控 3812 电驱动/电机/电驱系统 驱动电机/电机控制器
car-chassis 底盘零部件 3670 汽车部件/底盘系统/汽车零部件 转向节/副车架
car-maker 整车 3612 新能源汽车/汽车制造/智能汽车 纯电动乘用车
car-dealer 汽车经销 5261 汽车销售/汽车贸易/汽车服务 汽车经销服务
car-charging 充电设施 3823 充电科技/充电设备/能源服务 充电桩
cement-quarry 石灰石矿 1011 矿业/石料/矿产 石灰石
cement-clinker 熟料水泥 3011 水泥/建材/水泥制造 硅酸盐水泥
cement-aggregate 骨料砂石 1019 砂石/骨料/新型建材 机制砂
cement-concrete 商品混凝土 3021 混凝土/商砼/预拌混凝土 预拌混凝土
cement-precast 预制构件 3022 预制构件/装配式建筑/建筑构件 预制楼板
cement-trade 建材贸易 5165 建材贸易/建筑材料/物资 建材经销服务
cement-builder 建筑施工 4710 建设/建筑工程/建工 房屋施工
cement-developer 房地产开发 7010 置业/房地产开发/地产 商品住宅
pharma-intermediate 化工中间体 2614 精细化工/化工/化学 医药中间体
pharma-api 原料药 2710 药业/原料药/制药原料 原料药
pharma-excipient 辅料药包 2780 药用辅料/药用包材/医药包装 药用胶囊/药用玻璃瓶
pharma-drug 制剂 2720 制药/医药/药业科技 口服固体制剂/注射剂
pharma-biologic 生物制品 2761 生物制药/生物科技/生物医药 重组蛋白药物
pharma-research 研发外包 7340 医药研究/药物研究/医药科技 临床前研究服务
pharma-trade 医药流通 5151 医药贸易/医药物流/药品销售 药品配送服务
pharma-hospital 医疗机构 8411 医院管理/医疗/健康管理 诊疗服务
solar-silicon 硅料 2619 硅业/硅材料/新材科技 多晶硅
solar-wafer 硅片 3983 硅片/半导体材料/晶体科技 单晶硅片
solar-cell 电池片 3825 光伏科技/太阳能/光电 电池片
solar-glass 光伏玻璃 3042 光伏玻璃/特种玻璃/玻璃科技 光伏压延玻璃
solar-module 组件 3829 光伏组件/新能源/光伏 光伏组件
solar-inverter 逆变器 3821 电源技术/逆变技术/电气 组串逆变器
solar-storage 储能系统 3849 储能科技/储能/能源装备 储能柜
solar-station 电站 4416 光伏发电/新能源发电/电力 光伏电力`
  .trim()
  .split('\n')
  .map(trade);

/** Lines of business outside the chains. */
export const OTHER_TRADES: readonly Trade[] = `
software 软件 6513 软件/信息技术/数据科技
freight 道路运输 5431 物流/货运/供应链管理
storage 仓储 5990 仓储/仓储物流/冷链
spinning 棉纺 1711 纺织/棉纺/纱业
garment 服装 1811 服饰/制衣/服装
grain 粮食种植 0111 农业/粮油/农业发展
meat 肉类加工 1353 食品/肉食品/冷鲜食品
hotel 旅游饭店 6110 酒店管理/旅游/文旅
advertising 广告 7259 广告/传媒/文化传播
consulting 咨询 7249 咨询/企业管理/管理顾问
environment 环境治理 7722 环保科技/环境工程/生态环境`
  .trim()
  .split('\n')
  .map(trade);

/** Lines of business of firms that hold, lease or finance. */
export const HOLDING_TRADE = trade('holding 投资控股 7212 控股/投资控股/投资发展');
export const FUND_TRADE = trade('fund 股权投资基金 6739 股权投资合伙企业/创业投资合伙企业');
export const LEASING_TRADE = trade('leasing 融资租赁 6631 融资租赁/租赁');
export const SECURITIES_TRADE = trade('securities 证券 6712 证券');

/** Finds a line of business by its key. Throws when there is none. */
export function getTrade(key: string): Trade {
  const found = [...CHAIN_TRADES, ...OTHER_TRADES].find((candidate) => candidate.key === key);
  if (found === undefined) throw new RangeError(`trade "${key}" is not in the table`);
  return found;
}
