import type { Widen } from '../widen.ts';
import type { risk as chinese } from '../zh-cn/risk.ts';

export const risk: Widen<typeof chinese> = {
  risk: {
    title: 'Guarantee circles',
    count: '{{count}} guarantee circles',
    countNote: 'largest amount inside first',
    members: '{{count}} members',
    hiddenMembers: '{{count}} members hidden by permission',
    circularity: 'Share inside the circle',
    reciprocity: 'Share returned',
    open: 'Show in the graph',
    none: 'No guarantee circles',
    noneHelp: 'At this date no guarantees run in a ring.',
    needPurpose: 'This page needs the purpose “risk”',
    needPurposeHelp:
      'Guarantees and contagion are open to the risk purpose only. What you do there is audited.',
    cannot: 'Your role does not have the risk purpose; ask the risk department.',
    switch: 'Switch to risk',
    contagion: 'Contagion: if {{name}} defaults',
    contagionRun: 'Run scenario',
    called: 'Called',
    totalCalled: '{{amount}} called in all',
    equity: 'Equity',
    round: 'Round',
    assumed: 'assumed to default',
    fails: 'Exceeds equity',
    holds: 'Can bear it',
    party: 'Party',
    pick: 'Choose who defaults first',
  },
};
