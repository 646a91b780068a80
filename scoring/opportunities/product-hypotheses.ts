import type { Words } from '../words.ts';

/** Products that rules propose: the code in findings, and the words of the product shelf. */
export const PRODUCT_HYPOTHESES = {
  REVERSE_FACTORING: { zh: '反向保理', en: 'Reverse factoring' },
  RECEIVABLE_FINANCE: { zh: '应收账款电子凭证', en: 'Receivable finance' },
  ORDER_FINANCE: { zh: '订单融资', en: 'Order finance' },
  DEALER_FINANCE: { zh: '经销商融资', en: 'Dealer finance' },
  CURRENT_DEPOSIT: { zh: '单位活期存款', en: 'Corporate current account' },
  LARGE_DEPOSIT: { zh: '大额存单', en: 'Large certificate of deposit' },
  COLLECTION: { zh: '代收业务', en: 'Collection' },
  DIRECT_BANKING: { zh: '银企直联', en: 'Direct banking link' },
  WORKING_CAPITAL: { zh: '流动资金贷款', en: 'Working-capital loan' },
  INCLUSIVE_LOAN: { zh: '普惠小微贷款', en: 'Small-firm loan' },
  BILL_DISCOUNT: { zh: '票据贴现', en: 'Bill discount' },
  BANK_ACCEPTANCE: { zh: '银行承兑汇票', en: 'Bank acceptance' },
  IMPORT_LC: { zh: '进口信用证', en: 'Import letter of credit' },
  IMPORT_FINANCE: { zh: '进口押汇', en: 'Import finance' },
  FX_SETTLEMENT: { zh: '即期结售汇', en: 'Spot foreign exchange' },
  FORWARD_FX: { zh: '远期结售汇', en: 'Forward foreign exchange' },
  PAYROLL: { zh: '代发工资', en: 'Payroll' },
  STAFF_CARD: { zh: '员工信用卡', en: 'Staff credit card' },
  CONSUMER_LOAN: { zh: '个人消费贷款', en: 'Consumer loan' },
  PERSONAL_WEALTH: { zh: '个人理财', en: 'Personal wealth' },
  PRIVATE_BANKING: { zh: '私人银行', en: 'Private banking' },
  DEVELOPMENT_LOAN: { zh: '房地产开发贷款', en: 'Property development loan' },
  MORTGAGE: { zh: '个人住房贷款', en: 'Home mortgage' },
  CORPORATE_WEALTH: { zh: '对公理财', en: 'Corporate wealth' },
  CUSTODY: { zh: '资产托管', en: 'Custody' },
  PROCEEDS_SUPERVISION: { zh: '募集资金监管', en: 'Supervision of proceeds' },
  BOND_UNDERWRITING: { zh: '债券承销', en: 'Bond underwriting' },
  TECH_LOAN: { zh: '科创信用贷', en: 'Technology loan' },
  IP_LOAN: { zh: '知识产权质押贷款', en: 'Loan against patents' },
} as const satisfies Record<string, Words>;

export type ProductHypothesis = keyof typeof PRODUCT_HYPOTHESES;
