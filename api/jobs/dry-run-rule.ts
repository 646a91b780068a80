import type { ImageKeeper } from '../../graph/image/image-keeper.ts';
import type { Day } from '../../graph/model/day.ts';
import type { MiningOptions } from '../../scoring/opportunities/find-opportunities.ts';
import type { RuleSetting } from '../../scoring/opportunities/rule-settings.ts';
import type { OpportunityStore } from '../work/opportunity-store.ts';
import type { FoundOpportunity } from '../work/record-mining.ts';
import { mineInThread } from './mining-thread.ts';

/** What a rule would find with other settings, against what is open now. */
export interface DryRun {
  readonly found: number;
  /** Found, and not open now. */
  readonly opened: number;
  /** Open now, and not found any more. */
  readonly withdrawn: number;
  /** The new ones that score best. */
  readonly examples: readonly FoundOpportunity[];
}

const EXAMPLES = 10;

/**
 * Applies one rule with a setting and keeps nothing.
 * Shape: counted among what units of `unitKeys` serve, or over the bank when left out; what ended and rests is not counted. What the graph learned since the image was last
 * compacted is not looked at. Cost: one pass of the rule over the bank, in a thread of its own.
 */
export async function dryRunRule(
  parts: { readonly keeper: ImageKeeper; readonly opportunities: OpportunityStore },
  setting: RuleSetting,
  options: Required<Pick<MiningOptions, 'settings' | 'factors'>>,
  { asOf, unitKeys }: { readonly asOf: Day; readonly unitKeys: readonly string[] | undefined },
): Promise<DryRun> {
  const others = options.settings.filter(({ rule, unit }) => rule !== setting.rule || unit !== setting.unit);
  const { open, ended } = await parts.opportunities.idsFoundBy(setting.rule, unitKeys);
  const mining = await mineInThread({
    base: parts.keeper.image.base,
    asOf,
    options: { ...options, settings: [...others, setting] },
    rule: setting.rule,
  });
  try {
    let [found, opened] = [0, 0];
    let examples: FoundOpportunity[] = [];
    const gone = new Set(open);
    for await (const block of mining.blocks) {
      const ours = block.filter(
        ({ id, unitKeys: units }) =>
          !ended.has(id) && (unitKeys === undefined || units.some((key) => unitKeys.includes(key))),
      );
      const fresh = ours.filter(({ id }) => !open.has(id));
      for (const { id } of ours) gone.delete(id);
      found += ours.length;
      opened += fresh.length;
      examples = [...examples, ...fresh].sort((a, b) => b.score - a.score).slice(0, EXAMPLES);
    }
    return { found, opened, withdrawn: gone.size, examples };
  } finally {
    await mining.stop();
  }
}
