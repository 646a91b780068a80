import { parseDay } from '../../graph/model/day.ts';
import type { EntityFact, RelationshipFact } from '../../graph/model/facts.ts';
import { entityKey, relationshipKey } from '../../graph/model/keys.ts';
import type { FactStore } from '../../graph/neo4j/fact-store.ts';
import type { TagId } from '../../scoring/signals/signals.ts';
import { assertFacts } from '../facts/assert-facts.ts';
import type { ListedFirm, WhiteListStore } from '../work/white-list-store.ts';

const TAG: TagId = 'key-chain';
/** Scope and evidence source of the marks that the white list makes. */
const WHITE_LIST = 'white-list';
/** Where loaders keep entities that all sources share. */
const SHARED = 'shared';

/**
 * Makes facts of what people decided in the work store, so that image, rules and lenses see it like what a feed states. Run after a start, a
 * load and a decision: a graph that was built anew from its feeds has them again. One run at a time. See decision 8.
 */
export class WorkFacts {
  readonly #facts: FactStore;
  readonly #whiteList: WhiteListStore;
  #running: Promise<unknown> = Promise.resolve();

  constructor(facts: FactStore, whiteList: WhiteListStore) {
    this.#facts = facts;
    this.#whiteList = whiteList;
  }

  /** Cost: one look-up a fact; nothing is written when nothing changed. */
  apply(): Promise<void> {
    const run = this.#running.then(() => this.#applyWhiteList());
    this.#running = run.catch(() => undefined);
    return run;
  }

  async #applyWhiteList(): Promise<void> {
    const firms = await this.#whiteList.listed();
    if (firms.length > 0) {
      const tag: EntityFact = { key: entityKey('TAG', TAG), kind: 'TAG', name: TAG, properties: {} };
      await this.#facts.writeBatch(SHARED, { entities: [tag] });
    }
    await assertFacts(this.#facts, WHITE_LIST, { relationships: firms.map(markOf) });
  }
}

function markOf({ partyKey, chain, link, level, listedOn }: ListedFirm): RelationshipFact {
  const tagKey = entityKey('TAG', TAG);
  const label = [chain, link, level].filter((part) => part !== '').join(' · ');
  return {
    key: relationshipKey('HAS_TAG', partyKey, tagKey, WHITE_LIST),
    kind: 'HAS_TAG',
    subjectKey: partyKey,
    objectKey: tagKey,
    validFrom: parseDay(listedOn),
    properties: { evidenceSource: WHITE_LIST, ...(label === '' ? {} : { label }) },
  };
}
