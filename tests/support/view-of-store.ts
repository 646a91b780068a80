import { relationshipKindCode } from '../../graph/changes/change-rows.ts';
import { GraphImage } from '../../graph/image/graph-image.ts';
import type { GraphView } from '../../graph/image/graph-view.ts';
import { ImageBuilder } from '../../graph/image/image-builder.ts';
import { DAY_MAX, DAY_MIN, type Day } from '../../graph/model/day.ts';
import type { EntityFact, RelationshipFact } from '../../graph/model/facts.ts';
import { relationshipDefinition } from '../../graph/model/relationship-kind.ts';
import type { MemoryFactStore } from '../../loaders/testing/memory-fact-store.ts';

/** The graph of everything that is open in a memory store; a fact without a start holds at all times. */
export function viewOfStore(store: MemoryFactStore, asOf: Day): GraphView {
  const builder = new ImageBuilder();
  const numbers = new Map<string, number>();
  const open = <T>(facts: ReadonlyMap<string, { content: string; isOpen: boolean }>): T[] =>
    [...facts.values()].filter(({ isOpen }) => isOpen).map(({ content }) => JSON.parse(content) as T);
  for (const { key, kind, name, isStub } of open<EntityFact>(store.entities)) {
    const no = numbers.size;
    numbers.set(key, no);
    builder.entity({ no, kind, key, name, shortName: '', isForeign: false, isStub: isStub === true });
  }
  for (const fact of open<RelationshipFact>(store.relationships)) {
    const { properties } = fact;
    const values = new Float64Array(8).fill(Number.NaN);
    Object.keys(relationshipDefinition(fact.kind).columns).forEach((name, index) => {
      const value = properties[name];
      if (typeof value === 'number') values[index] = value;
    });
    builder.open({
      kind: relationshipKindCode(fact.kind),
      subject: numbers.get(fact.subjectKey)!,
      object: numbers.get(fact.objectKey)!,
      bytes: Buffer.from(fact.key, 'base64url'),
      keyAt: 0,
      validFrom: fact.validFrom ?? DAY_MIN,
      validTo: fact.validTo ?? DAY_MAX,
      recordedFrom: 0,
      isDateInferred: fact.validFrom === undefined,
      values,
      label: String(properties.label ?? ''),
      confidence: typeof properties.confidence === 'number' ? properties.confidence : Number.NaN,
    });
  }
  return new GraphImage(builder.finish(1)).view(asOf);
}
