/** Branches (分行) with their city and their sub-branches (支行). */
export const BRANCHES: readonly { readonly city: string; readonly subBranches: readonly string[] }[] = [
  { city: '南京', subBranches: ['江北', '鼓楼', '建邺', '江宁', '栖霞', '雨花台', '秦淮', '六合'] },
  { city: '无锡', subBranches: ['江阴', '梁溪', '新吴', '锡山', '宜兴', '惠山'] },
  { city: '苏州', subBranches: ['工业园', '吴中', '昆山', '张家港', '常熟', '太仓', '相城'] },
  { city: '常州', subBranches: ['天宁', '武进', '新北', '溧阳', '金坛'] },
  { city: '上海', subBranches: ['浦东', '松江', '嘉定', '徐汇', '闵行'] },
  { city: '杭州', subBranches: ['滨江', '余杭', '萧山', '拱墅', '钱塘'] },
  { city: '成都', subBranches: ['高新', '锦江', '双流', '龙泉驿', '青羊'] },
];
