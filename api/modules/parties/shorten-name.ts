const PROVINCES =
  '北京|天津|上海|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|内蒙古|广西|西藏|宁夏|新疆|香港|澳门|台湾';
const REGION = new RegExp(
  `^(?:(?:${PROVINCES})(?:省|市|壮族自治区|回族自治区|维吾尔自治区|自治区)?)?(?:[\\p{Script=Han}]{2,3}市)?`,
  'u',
);
const LEGAL_FORM =
  /(?:集团)?(?:股份有限公司|有限责任公司|有限公司|股份公司|普通合伙企业|有限合伙企业|合伙企业（有限合伙）|合伙企业\(有限合伙\))$/u;
const FOREIGN_FORM =
  /[\s,]+(?:Co\.?,?\s*Ltd\.?|Ltd\.?|Limited|Inc\.?|GmbH|AG|S\.?A\.?|LLC|PLC|B\.?V\.?|K\.?K\.?)$/iu;
const SHORTEST = 2;

/**
 * A firm's name without region and legal form: 江苏省苏州市蓝鲸智能装备有限公司 becomes 蓝鲸智能装备. The brand is never cut;
 * what would leave fewer than two characters is not dropped.
 */
export function shortenName(name: string): string {
  const withoutForm = dropUnlessShort(name, LEGAL_FORM);
  const isChinese = /\p{Script=Han}/u.test(name);
  if (!isChinese) return dropUnlessShort(name, FOREIGN_FORM);
  return dropUnlessShort(withoutForm, REGION);
}

function dropUnlessShort(name: string, part: RegExp): string {
  const shortened = name.replace(part, '').trim();
  return [...shortened].length >= SHORTEST ? shortened : name;
}
