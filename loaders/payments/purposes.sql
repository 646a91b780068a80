-- Words for the purpose of a payment and what class each is, where a bank has no list of its own. The whole text must be the
-- word: a purchase of tax control devices is no tax. PREPAYMENT is trade paid for in advance; the others are no trade.
SELECT word, class FROM (VALUES
  ('税款', 'TAX'), ('缴税', 'TAX'), ('增值税', 'TAX'), ('企业所得税', 'TAX'), ('个人所得税', 'TAX'), ('印花税', 'TAX'), ('关税', 'TAX'),
  ('社保', 'SOCIAL'), ('社保费', 'SOCIAL'), ('社会保险费', 'SOCIAL'), ('医保', 'SOCIAL'), ('公积金', 'SOCIAL'), ('住房公积金', 'SOCIAL'),
  ('工资', 'PAYROLL'), ('代发工资', 'PAYROLL'), ('奖金', 'PAYROLL'), ('劳务费', 'PAYROLL'),
  ('借款', 'LOAN'), ('贷款', 'LOAN'), ('还款', 'LOAN'), ('还贷', 'LOAN'), ('归还借款', 'LOAN'), ('归还贷款', 'LOAN'), ('委托贷款', 'LOAN'),
  ('利息', 'INTEREST'), ('贷款利息', 'INTEREST'), ('结息', 'INTEREST'),
  ('投资款', 'INVESTMENT'), ('增资款', 'INVESTMENT'), ('注资', 'INVESTMENT'), ('股权转让款', 'INVESTMENT'), ('分红', 'INVESTMENT'), ('理财', 'INVESTMENT'),
  ('退款', 'REFUND'), ('退货款', 'REFUND'), ('退回', 'REFUND'), ('退保证金', 'REFUND'),
  ('预付款', 'PREPAYMENT'), ('预付货款', 'PREPAYMENT'), ('定金', 'PREPAYMENT')
) AS listed (word, class)
