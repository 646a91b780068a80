import type { Words } from '../words.ts';

/** What a customer who takes a product wants, said so that the customer may read it: nothing of how the bank knows. */
const NEEDS: Readonly<Record<string, Words>> = {
  REVERSE_FACTORING: {
    zh: '稳定供应商，延长账期而不增加供应商负担',
    en: 'Longer terms that do not burden suppliers',
  },
  RECEIVABLE_FINANCE: { zh: '盘活应收账款，缩短回款周期', en: 'Money for receivables before they are paid' },
  ORDER_FINANCE: { zh: '凭订单备料生产的资金', en: 'Money to make what was ordered' },
  DEALER_FINANCE: { zh: '支持经销商购机付款，加快销售回款', en: 'Dealers who can pay at once' },
  CURRENT_DEPOSIT: { zh: '日常结算与账户管理', en: 'Everyday payments and accounts' },
  LARGE_DEPOSIT: { zh: '提高闲置资金收益', en: 'More from idle money' },
  COLLECTION: {
    zh: '月末、季末集中回款的归集与对账',
    en: 'Collecting and matching what comes in at month end',
  },
  DIRECT_BANKING: { zh: '资金系统与银行直接相连，线上结算', en: 'Payments from its own systems' },
  WORKING_CAPITAL: { zh: '补充生产经营周转资金', en: 'Working capital' },
  INCLUSIVE_LOAN: { zh: '手续简便的小额周转资金', en: 'A small loan without much paper' },
  BILL_DISCOUNT: { zh: '票据快速变现', en: 'Money for bills at once' },
  BANK_ACCEPTANCE: { zh: '以票据支付货款，降低付款成本', en: 'Paying by bill at a lower cost' },
  IMPORT_LC: { zh: '进口采购的付款信用', en: 'Credit for what is bought abroad' },
  IMPORT_FINANCE: { zh: '进口付汇的外币资金', en: 'Foreign currency to pay for imports' },
  FX_SETTLEMENT: { zh: '便捷的结售汇', en: 'Buying and selling currency with ease' },
  FORWARD_FX: { zh: '锁定未来购汇成本，规避汇率波动', en: 'A fixed rate for currency bought later' },
  PAYROLL: { zh: '员工工资按时、保密发放', en: 'Paying its people on time' },
  STAFF_CARD: { zh: '员工用卡便利与权益', en: 'Cards for its people' },
  CONSUMER_LOAN: { zh: '员工消费资金', en: 'Loans for its people' },
  PERSONAL_WEALTH: { zh: '员工财富管理', en: 'Savings and wealth for its people' },
  PRIVATE_BANKING: { zh: '企业主家族财富管理', en: 'Wealth of the owners' },
  DEVELOPMENT_LOAN: { zh: '项目建设资金', en: 'Money for the project' },
  MORTGAGE: { zh: '为购房人提供按揭，加快销售回款', en: 'Mortgages for those who buy its homes' },
  CORPORATE_WEALTH: { zh: '闲置资金稳健增值', en: 'Idle money that earns' },
  CUSTODY: { zh: '资产的独立保管与核算', en: 'Assets kept and counted apart' },
  PROCEEDS_SUPERVISION: { zh: '募集资金专户监管与合规使用', en: 'Proceeds kept and used as promised' },
  BOND_UNDERWRITING: { zh: '拓宽直接融资渠道', en: 'Money from the bond market' },
  TECH_LOAN: { zh: '研发与成果转化资金', en: 'Money for research' },
  IP_LOAN: { zh: '以知识产权获得融资', en: 'Money on its patents' },
};

/** The need that a product answers, in words for the customer; the product by name where none is known. */
export function needOfProduct(product: string, name: string, language: 'zh' | 'en'): string {
  return NEEDS[product]?.[language] ?? name;
}
