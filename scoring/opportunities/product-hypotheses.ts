/** Products that rules propose: the code in findings, and the words of the product shelf. */
export const PRODUCT_HYPOTHESES = {
  REVERSE_FACTORING: { zh: '反向保理', en: 'Reverse factoring' },
  DEALER_FINANCE: { zh: '经销商融资', en: 'Dealer finance' },
  CURRENT_DEPOSIT: { zh: '单位活期存款', en: 'Corporate current account' },
  PAYROLL: { zh: '代发工资', en: 'Payroll' },
} as const;

export type ProductHypothesis = keyof typeof PRODUCT_HYPOTHESES;
