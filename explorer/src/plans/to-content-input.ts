import type { PlanContentInput } from '../__generated__/operations.ts';
import { copyContent } from './copy-content.ts';
import type { Content } from './plan-types.ts';

/** What was written, as it is sent: people by their ids. */
export function toContentInput(content: Content): PlanContentInput {
  const copy = copyContent(content);
  return {
    ...copy,
    items: copy.items.map(({ lead, assist, ...item }) => ({
      ...item,
      leadId: lead?.id ?? null,
      assistId: assist?.id ?? null,
    })),
  };
}
