/** A field of technology: an IPC class with subclasses, and what patents in it are about. */
export interface Technology {
  readonly subclasses: readonly string[];
  readonly subjects: readonly string[];
}

export const TECHNOLOGIES: readonly Technology[] = [
  {
    subclasses: ['H01M', 'H01G', 'H01R'],
    subjects: ['锂离子电池极片', '固态电解质膜', '高压连接器', '电池热失控抑制装置'],
  },
  {
    subclasses: ['H02J', 'H02K', 'H02M'],
    subjects: ['储能变流器', '永磁同步电机转子', '光伏逆变控制电路', '微电网调度装置'],
  },
  {
    subclasses: ['G01N', 'G01R', 'G01B'],
    subjects: ['表面缺陷视觉检测装置', '气体浓度传感器', '绝缘状态监测电路', '三维轮廓测量仪'],
  },
  {
    subclasses: ['G06F', 'G06T', 'G06Q'],
    subjects: ['工业图像分割方法', '分布式存储系统', '设备故障预测方法', '数据脱敏装置'],
  },
  {
    subclasses: ['B23K', 'B23P', 'B23Q'],
    subjects: ['激光焊接工装', '五轴加工夹具', '刀具磨损补偿方法', '自动上下料机构'],
  },
  {
    subclasses: ['C08L', 'C08G', 'C08J'],
    subjects: ['阻燃改性聚酰胺', '可降解薄膜', '耐高温树脂', '碳纤维增强复合材料'],
  },
  {
    subclasses: ['A61K', 'A61B', 'A61M'],
    subjects: ['缓释制剂', '内窥镜导光组件', '输注泵控制装置', '血糖监测贴片'],
  },
];

/** IPC classes in which nothing else of the bank is filed, one for each planted firm; made-up ones follow. */
export const RARE_CLASSES: readonly string[] = [
  'B81',
  'B82',
  'C30',
  'C40',
  'G21',
  'H10',
  'F03',
  'F22',
  'E21',
  'B33',
  'D21',
  'F41',
];
