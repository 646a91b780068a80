import { hash } from 'node:crypto';
import type { EntityFact, NameFact, RelationshipFact, Scalar } from '../model/facts.ts';
import { int } from './neo4j-connection.ts';
import { typingOf } from './search-text.ts';

/** Fingerprint of what a source says of an entity: the same content is never written twice. */
export function entityContent(fact: EntityFact, scope: string): string {
  return fingerprint([scope, fact.name], fact.properties);
}

/** Fingerprint of a version of a relationship; a recording time that the loader filled in is not part of it. */
export function relationshipContent(fact: RelationshipFact): string {
  return fingerprint([fact.validFrom, fact.validTo, fact.recordedFrom], fact.properties);
}

export function nameContent(fact: NameFact): string {
  return fingerprint([fact.text, fact.kind, fact.scheme]);
}

function fingerprint(parts: unknown[], properties: Readonly<Record<string, Scalar>> = {}): string {
  for (const name of Object.keys(properties).sort()) parts.push(name, properties[name]);
  return hash('sha256', JSON.stringify(parts), 'base64url').slice(0, 12);
}

/** A value as the driver has to be given it: whole numbers stay whole. */
export function stored(value: Scalar): unknown {
  return typeof value === 'number' && Number.isSafeInteger(value) ? int(value) : value;
}

export function storedAll(properties: Readonly<Record<string, Scalar>>): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  for (const name of Object.keys(properties)) result[name] = stored(properties[name]);
  return result;
}

/** The properties by which full-text search finds an entity. */
export function searchProperties(fact: EntityFact): Record<string, string> {
  const result: Record<string, string> = {};
  if (fact.kind !== 'ENTERPRISE' && fact.kind !== 'PERSON' && fact.kind !== 'STATE') return result;
  const typing = typingOf(fact.name, fact.kind === 'PERSON');
  if (typing !== undefined) Object.assign(result, typing);
  const { shortName } = fact.properties;
  if (typeof shortName === 'string') {
    const short = typingOf(shortName);
    if (short !== undefined) {
      result.shortPinyin = short.pinyin;
      result.shortInitials = short.initials;
    }
  }
  return result;
}
