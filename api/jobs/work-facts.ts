import { dayOfInstant, parseDay } from '../../graph/model/day.ts';
import type { EntityFact, RelationshipFact } from '../../graph/model/facts.ts';
import { entityKey, relationshipKey } from '../../graph/model/keys.ts';
import type { FactStore } from '../../graph/neo4j/fact-store.ts';
import type { Neo4jConnection } from '../../graph/neo4j/neo4j-connection.ts';
import type { TagId } from '../../scoring/signals/signals.ts';
import { assertFacts } from '../facts/assert-facts.ts';
import { readEntityStates, readRelationshipVersions } from '../facts/read-relationship-versions.ts';
import type { ListedFirm } from '../work/white-list-store.ts';
import type { WorkStores } from '../work/work-stores.ts';
import { CHAIN_EDITS, decideChains, toChainFacts } from './decide-chain-facts.ts';

const TAG: TagId = 'key-chain';
/** Scope and evidence source of the marks that the white list makes. */
const WHITE_LIST = 'white-list';
/** Where loaders keep entities that all sources share. */
const SHARED = 'shared';

/** Where what people decide is kept. */
type DecidingStores = Pick<WorkStores, 'whiteList' | 'chainEdits'>;

/**
 * Makes facts of what people decided in the work store, so that image, rules and lenses see it like what a feed states. Run after a start, a
 * load and a decision: a graph that was built anew from its feeds has them again. One run at a time. See decision 9.
 */
export class WorkFacts {
  readonly #facts: FactStore;
  readonly #connection: Neo4jConnection;
  readonly #work: DecidingStores;
  #running: Promise<unknown> = Promise.resolve();

  constructor(facts: FactStore, connection: Neo4jConnection, work: DecidingStores) {
    this.#facts = facts;
    this.#connection = connection;
    this.#work = work;
  }

  /** Cost: one look-up a fact; nothing is written when nothing changed. */
  apply(): Promise<void> {
    const run = this.#running.then(async () => {
      await this.#applyWhiteList();
      await this.#applyChainEdits();
    });
    this.#running = run.catch(() => undefined);
    return run;
  }

  async #applyWhiteList(): Promise<void> {
    const firms = await this.#work.whiteList.listed();
    if (firms.length > 0) {
      const tag: EntityFact = { key: entityKey('TAG', TAG), kind: 'TAG', name: TAG, properties: {} };
      await this.#facts.writeBatch(SHARED, { entities: [tag] });
    }
    await assertFacts(this.#facts, WHITE_LIST, { relationships: firms.map(markOf) });
  }

  /**
   * States what approved edits of chains state, and closes what sources say otherwise, again after each load that brought it back. What became of
   * each edit is noted last: what a crash leaves unnoted is found out by the next run.
   */
  async #applyChainEdits(): Promise<void> {
    const edits = await this.#work.chainEdits.approved();
    if (edits.length === 0) return;
    const decisions = decideChains(edits);
    const [versions, states] = await Promise.all([
      readRelationshipVersions(
        this.#connection,
        decisions.statements.map(({ pattern }) => pattern),
      ),
      readEntityStates(
        this.#connection,
        decisions.namings.map(({ linkKey }) => linkKey),
      ),
    ]);
    const now = Date.now();
    const facts = toChainFacts(decisions, versions, states, dayOfInstant(now));
    const loose = await assertFacts(this.#facts, CHAIN_EDITS, facts);
    for (const [scope, group] of Map.groupBy(facts.outdated, (one) => one.scope))
      await this.#facts.closeFacts(scope, { relationships: group.map(({ key }) => key) });
    const effects = new Map(facts.effects);
    const missing = new Set(loose.map((fact) => `${fact.subjectKey} ${fact.objectKey}`));
    for (const { edit, pattern, isMain } of decisions.statements) {
      if (!isMain || !missing.has(`${pattern.subjectKey} ${pattern.objectKey}`)) continue;
      if (edit.effect === 'MISSING_END') effects.delete(edit.id);
      else effects.set(edit.id, 'MISSING_END');
    }
    await this.#work.chainEdits.noteEffects(effects, new Date(now));
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
