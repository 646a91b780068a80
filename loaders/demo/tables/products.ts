/** A product of the bank; the class is one of the twelve. */
export interface ProductPlan {
  readonly id: string;
  readonly name: string;
  readonly productClass: string;
  readonly ownerLine: string;
}

const SHELF = `
DEP 存款 CORPORATE 单位活期存款/单位定期存款/七天通知存款/协定存款/大额存单/单位结构性存款
LOAN 贷款 CORPORATE 流动资金贷款/固定资产贷款/并购贷款/银团贷款/房地产开发贷款/经营性物业贷款/个人住房贷款
TRADE 贸易融资 CORPORATE 进口信用证/出口押汇/进口押汇/福费廷/打包贷款/涉外保函
BILL 票据 CORPORATE 银行承兑汇票/票据贴现/票据池/在线直贴
SCF 供应链 CORPORATE 反向保理/应收账款电子凭证/订单融资/经销商融资/仓单质押
IB 投行 FINANCIAL_MARKETS 债券承销/资产证券化/并购顾问/结构化融资/募集资金监管
FX 外汇/代客 FINANCIAL_MARKETS 即期结售汇/远期结售汇/外汇掉期/外汇期权/跨境人民币
CASH 现金管理 CORPORATE 现金池/代收业务/虚拟账户/司库系统/银企直联
PAY 代发 RETAIL 代发工资/社保代扣/报销卡/学费代收
CARD 信用卡/消费 RETAIL 公务卡/采购卡/员工信用卡/信用卡分期/个人消费贷款
WEALTH 财富/托管 WEALTH 对公理财/个人理财/私人银行/基金代销/资产托管/家族信托
THEME 科创/绿色/普惠 CORPORATE 知识产权质押贷款/科创信用贷/创新积分贷/绿色贷款/涉农贷款/普惠小微贷款`;

/** The shelf of the demo bank. */
export const PRODUCTS: readonly ProductPlan[] = SHELF.trim()
  .split('\n')
  .flatMap((line) => {
    const [prefix, productClass, ownerLine, ...names] = line.split(' ');
    return names
      .join(' ')
      .split('/')
      .map((name, index) => ({ id: `PRD-${prefix}-${index + 1}`, name, productClass, ownerLine }));
  });

/** The id of a product by its name. Throws when the shelf has none. */
export function getProductId(name: string): string {
  const product = PRODUCTS.find((candidate) => candidate.name === name);
  if (product === undefined) throw new RangeError(`product "${name}" is not on the shelf`);
  return product.id;
}
