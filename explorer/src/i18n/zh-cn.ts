import type { Widen } from './widen.ts';
import { chains } from './zh-cn/chains.ts';
import { customers } from './zh-cn/customers.ts';
import { frame } from './zh-cn/frame.ts';
import { graph } from './zh-cn/graph.ts';
import { lists } from './zh-cn/lists.ts';
import { opportunities } from './zh-cn/opportunities.ts';
import { panel } from './zh-cn/panel.ts';
import { peers } from './zh-cn/peers.ts';
import { performance } from './zh-cn/performance.ts';
import { plans } from './zh-cn/plans.ts';
import { risk } from './zh-cn/risk.ts';
import { rules } from './zh-cn/rules.ts';
import { scorecards } from './zh-cn/scorecards.ts';
import { workbench } from './zh-cn/workbench.ts';

/** The words on screen, in the bank's own Chinese, a file a page. English has the same keys or does not compile. */
export const zhCn = {
  ...frame,
  ...workbench,
  ...graph,
  ...panel,
  ...opportunities,
  ...performance,
  ...rules,
  ...peers,
  ...lists,
  ...customers,
  ...plans,
  ...risk,
  ...chains,
  ...scorecards,
};

export type Messages = Widen<typeof zhCn>;
