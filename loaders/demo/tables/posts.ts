/** A kind of post at a unit, and how many there are. */
export interface Post {
  readonly role: string;
  readonly line:
    | 'CORPORATE'
    | 'RETAIL'
    | 'WEALTH'
    | 'FINANCIAL_MARKETS'
    | 'RISK'
    | 'INDUSTRY'
    | 'PRODUCT'
    | 'OPERATIONS';
  readonly count: number;
}

export const HEAD_OFFICE_POSTS: readonly Post[] = [
  { role: 'RISK_MANAGER', line: 'RISK', count: 4 },
  { role: 'CREDIT_APPROVER', line: 'RISK', count: 3 },
  { role: 'COMPLIANCE_OFFICER', line: 'RISK', count: 2 },
  { role: 'INDUSTRY_ANALYST', line: 'INDUSTRY', count: 6 },
  { role: 'PRODUCT_OWNER', line: 'PRODUCT', count: 12 },
  { role: 'TRADER', line: 'FINANCIAL_MARKETS', count: 4 },
  { role: 'RELATIONSHIP_MANAGER', line: 'FINANCIAL_MARKETS', count: 2 },
  { role: 'OPERATIONS', line: 'OPERATIONS', count: 4 },
];

export const BRANCH_POSTS: readonly Post[] = [
  { role: 'BRANCH_HEAD', line: 'CORPORATE', count: 1 },
  { role: 'RELATIONSHIP_MANAGER', line: 'FINANCIAL_MARKETS', count: 2 },
  { role: 'RISK_MANAGER', line: 'RISK', count: 2 },
  { role: 'INDUSTRY_ANALYST', line: 'INDUSTRY', count: 1 },
  { role: 'PRODUCT_OWNER', line: 'PRODUCT', count: 1 },
  { role: 'OPERATIONS', line: 'OPERATIONS', count: 1 },
];

export const SUB_BRANCH_POSTS: readonly Post[] = [
  { role: 'BRANCH_HEAD', line: 'CORPORATE', count: 1 },
  { role: 'RELATIONSHIP_MANAGER', line: 'CORPORATE', count: 3 },
  { role: 'RELATIONSHIP_MANAGER', line: 'RETAIL', count: 2 },
  { role: 'RELATIONSHIP_MANAGER', line: 'WEALTH', count: 1 },
  { role: 'LOBBY_MANAGER', line: 'RETAIL', count: 1 },
  { role: 'OPERATIONS', line: 'OPERATIONS', count: 1 },
];

/** Employees whom the stories name. */
export const NAMED_EMPLOYEES = [
  { id: 'EMP-ZHOULAN', name: '周岚', orgName: '江北支行', role: 'RELATIONSHIP_MANAGER', line: 'CORPORATE' },
  { id: 'EMP-CHENLI', name: '陈立', orgName: '江阴支行', role: 'RELATIONSHIP_MANAGER', line: 'CORPORATE' },
  { id: 'EMP-LIUYANG', name: '刘洋', orgName: '锦江支行', role: 'RELATIONSHIP_MANAGER', line: 'CORPORATE' },
  { id: 'EMP-SHENYUE', name: '沈越', orgName: '总行', role: 'RISK_MANAGER', line: 'RISK' },
  { id: 'EMP-LUQING', name: '陆清', orgName: '锡山支行', role: 'RELATIONSHIP_MANAGER', line: 'RETAIL' },
  { id: 'EMP-GUYAO', name: '顾瑶', orgName: '建邺支行', role: 'RELATIONSHIP_MANAGER', line: 'RETAIL' },
] as const;
