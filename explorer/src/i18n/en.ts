import { chains } from './en/chains.ts';
import { customers } from './en/customers.ts';
import { frame } from './en/frame.ts';
import { graph } from './en/graph.ts';
import { lists } from './en/lists.ts';
import { opportunities } from './en/opportunities.ts';
import { panel } from './en/panel.ts';
import { peers } from './en/peers.ts';
import { performance } from './en/performance.ts';
import { plans } from './en/plans.ts';
import { risk } from './en/risk.ts';
import { rules } from './en/rules.ts';
import { scorecards } from './en/scorecards.ts';
import { workbench } from './en/workbench.ts';
import type { Messages } from './zh-cn.ts';

export const en: Messages = {
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
