import type { GraphView } from '../../graph/image/graph-view.ts';
import { formatDay } from '../../graph/model/day.ts';
import type { RequestContext } from '../context.ts';
import { type MessageCode, messageOf } from './messages.ts';

/** Changes when an algorithm gives other answers for the same graph. */
const METHOD_VERSION = '2';

/** Fewer hidden things than this are given as this many, so that a count does not tell what access hides. */
const HIDDEN_MIN = 5;

export interface WarningSource {
  readonly code: MessageCode;
  readonly value?: number | string;
}

export interface ParameterSource {
  readonly key: string;
  readonly value: string;
  readonly operator?: string;
  readonly source?: string;
}

interface AnswerParts<Item> {
  readonly items: readonly Item[];
  /** Items that exist and may be seen. */
  readonly total: number;
  readonly hidden?: number;
  readonly completeness?: number;
  readonly warnings?: readonly WarningSource[];
  readonly parameters?: readonly ParameterSource[];
}

/** Wraps the items of a computed answer into what every answer says about itself. */
export function answer<Item>(context: RequestContext, view: GraphView, parts: AnswerParts<Item>) {
  return {
    asOf: formatDay(view.asOf),
    knownAt: new Date(Number.isFinite(view.knownAt) ? view.knownAt : context.now).toISOString(),
    methodVersion: METHOD_VERSION,
    parameters: [...(parts.parameters ?? [])],
    completeness: parts.completeness ?? 1,
    warnings: (parts.warnings ?? []).map(({ code, value }) => ({
      code,
      message: messageOf(code, context.language, value),
    })),
    status: 'CANDIDATE' as const,
    shown: parts.items.length,
    total: parts.total,
    hidden: roundHidden(parts.hidden ?? 0),
    items: [...parts.items],
  };
}

/** One to four are given as five: "fewer than five" says nothing of a single party. */
export function roundHidden(count: number): number {
  return count === 0 ? 0 : Math.max(count, HIDDEN_MIN);
}
