import type { Day } from '../../graph/model/day.ts';
import type { EntityFact, RelationshipFact } from '../../graph/model/facts.ts';
import { relationshipKey } from '../../graph/model/keys.ts';
import { CHAIN_ROLES, type ChainRole, chainRolesOf } from '../../scoring/chains/chain-role.ts';
import type {
  EntityState,
  RelationshipPattern,
  RelationshipVersion,
} from '../facts/read-relationship-versions.ts';
import type { ChainEdit, ChainEditEffect } from '../work/chain-edit-store.ts';

/** Scope and evidence source of what approved edits state. */
export const CHAIN_EDITS = 'chain-edits';

/** A relationship that an edit states, or denies when `roles` is undefined; no roles are said of what is no membership. */
interface Statement {
  readonly edit: ChainEdit;
  readonly pattern: RelationshipPattern;
  readonly isStated: boolean;
  readonly roles: readonly ChainRole[] | undefined;
  /** Whether what became of it is what became of the edit. */
  readonly isMain: boolean;
}

/** A name that an edit gives a link. */
interface Naming {
  readonly edit: ChainEdit;
  readonly linkKey: string;
  readonly name: string;
  /** The link is there by this edit alone. */
  readonly isNew: boolean;
}

/** What the approved edits come to: of several about the same thing the last one counts. */
export interface ChainDecisions {
  readonly statements: readonly Statement[];
  readonly namings: readonly Naming[];
}

/** Shape: edits in the order in which they were decided. */
export function decideChains(edits: readonly ChainEdit[]): ChainDecisions {
  const statements = new Map<string, Statement>();
  const namings = new Map<string, Naming>();
  const say = (
    edit: ChainEdit,
    pattern: RelationshipPattern,
    isStated: boolean,
    { roles, isMain = true }: { roles?: readonly ChainRole[]; isMain?: boolean } = {},
  ): void => {
    const id = [pattern.kind, pattern.subjectKey, pattern.objectKey ?? ''].join(' ');
    statements.set(id, { edit, pattern, isStated, roles, isMain });
  };
  for (const edit of edits) {
    const { kind, partyKey, linkKey, toLinkKey, chainKey, roles, name } = edit;
    switch (kind) {
      case 'ADD_MEMBER':
      case 'CHANGE_ROLE':
      case 'REMOVE_MEMBER':
        say(edit, { kind: 'SITS_IN', subjectKey: partyKey!, objectKey: linkKey }, kind !== 'REMOVE_MEMBER', {
          roles,
        });
        break;
      case 'ADD_FEED':
      case 'REMOVE_FEED':
        say(edit, { kind: 'FEEDS', subjectKey: linkKey, objectKey: toLinkKey }, kind === 'ADD_FEED');
        break;
      case 'RENAME_LINK':
        namings.set(linkKey, {
          edit,
          linkKey,
          name: name!,
          isNew: namings.get(linkKey)?.isNew ?? false,
        });
        break;
      case 'ADD_LINK':
        namings.set(linkKey, { edit, linkKey, name: name!, isNew: true });
        say(edit, { kind: 'LINK_OF', subjectKey: linkKey, objectKey: chainKey }, true);
        statements.delete(['LINK_UNDER', linkKey, ''].join(' '));
        if (toLinkKey !== undefined)
          say(edit, { kind: 'LINK_UNDER', subjectKey: linkKey, objectKey: toLinkKey }, true, {
            isMain: false,
          });
        break;
      case 'REMOVE_LINK':
        namings.delete(linkKey);
        say(edit, { kind: 'LINK_OF', subjectKey: linkKey, objectKey: chainKey }, false);
        for (const [id, { pattern }] of statements)
          if (pattern.kind === 'LINK_UNDER' && pattern.subjectKey === linkKey) statements.delete(id);
        say(edit, { kind: 'LINK_UNDER', subjectKey: linkKey, objectKey: undefined }, false, {
          isMain: false,
        });
    }
  }
  return { statements: [...statements.values()], namings: [...namings.values()] };
}

/** What has to be done so that the graph says what was decided. */
export interface ChainFacts {
  readonly entities: readonly EntityFact[];
  readonly relationships: readonly RelationshipFact[];
  /** Open relationships of sources that say otherwise. */
  readonly outdated: readonly RelationshipVersion[];
  /** What became of edits where that is not what was noted before. */
  readonly effects: ReadonlyMap<string, ChainEditEffect>;
}

/**
 * Compares what was decided with what the store holds.
 * Shape: where a source says the same now the edit states nothing of its own, so that a firm is never there twice; where a source says otherwise
 * its open version is outdated. A membership that ended before `today` is history and left alone. A changed role keeps the start that a source gave.
 */
export function toChainFacts(
  { statements, namings }: ChainDecisions,
  versions: readonly RelationshipVersion[],
  states: ReadonlyMap<string, EntityState>,
  today: Day,
): ChainFacts {
  const effects = new Map<string, ChainEditEffect>();
  const relationships: RelationshipFact[] = [];
  const outdated: RelationshipVersion[] = [];
  const entities = namings.flatMap((naming) => nameLink(naming, states, effects));
  const byEnds = Map.groupBy(versions, (one) => `${one.kind} ${one.subjectKey}`);
  for (const statement of statements) {
    const { edit, pattern, isStated, roles, isMain } = statement;
    const all = (byEnds.get(`${pattern.kind} ${pattern.subjectKey}`) ?? []).filter(
      ({ objectKey, validTo }) =>
        (pattern.objectKey === undefined || objectKey === pattern.objectKey) &&
        (validTo ?? today + 1) > today,
    );
    const sourced = all.filter(({ scope }) => scope !== CHAIN_EDITS);
    const open = sourced.filter((one) => one.isOpen);
    const agreeing = isStated ? open.filter((one) => roles === undefined || hasRoles(one, roles)) : [];
    const differing = open.filter((one) => !agreeing.includes(one));
    outdated.push(...differing);
    if (isStated && agreeing.length === 0) relationships.push(factOf(statement, sourced));
    const isOwn = all.some((one) => one.isOpen && one.scope === CHAIN_EDITS);
    const effect = isStated
      ? effectOfStating(edit.effect, agreeing.length > 0, differing.length > 0)
      : effectOfDenying(edit.effect, open.length > 0, isOwn, sourced.length > 0);
    if (isMain && effect !== undefined && (effect !== edit.effect || effect === 'REPEATED'))
      effects.set(edit.id, effect);
  }
  return { entities, relationships, outdated, effects };
}

/** Undefined leaves what was noted. */
function effectOfStating(
  before: ChainEditEffect | undefined,
  agrees: boolean,
  differs: boolean,
): ChainEditEffect | undefined {
  if (agrees) return 'AGREES';
  if (before === undefined) return 'APPLIED';
  if (differs) return 'REPEATED';
  return before === 'APPLIED' || before === 'REPEATED' ? undefined : 'APPLIED';
}

function effectOfDenying(
  before: ChainEditEffect | undefined,
  isOpen: boolean,
  isOwn: boolean,
  isKnown: boolean,
): ChainEditEffect | undefined {
  if (before === undefined) return isOpen || isOwn ? 'APPLIED' : 'NOTHING';
  if (isOpen) return 'REPEATED';
  return isKnown || before === 'NOTHING' ? undefined : isOwn ? 'APPLIED' : 'NOTHING';
}

function hasRoles({ label }: RelationshipVersion, roles: readonly ChainRole[]): boolean {
  const said = chainRolesOf(label);
  return said.length === roles.length && said.every((role) => roles.includes(role));
}

function factOf(
  { pattern, roles = [] }: Statement,
  sourced: readonly RelationshipVersion[],
): RelationshipFact {
  const { kind, subjectKey } = pattern;
  const objectKey = pattern.objectKey!;
  const label = roles.map((role) => CHAIN_ROLES[role].zh).join('、');
  return {
    key: relationshipKey(kind, subjectKey, objectKey, CHAIN_EDITS),
    kind,
    subjectKey,
    objectKey,
    validFrom: sourced.at(-1)?.validFrom,
    properties: { evidenceSource: CHAIN_EDITS, ...(label === '' ? {} : { label }) },
  };
}

/** The entity of a link under the name that was decided; none when a source gives it that name or no longer has the link. */
function nameLink(
  { edit, linkKey, name, isNew }: Naming,
  states: ReadonlyMap<string, EntityState>,
  effects: Map<string, ChainEditEffect>,
): EntityFact[] {
  const state = states.get(linkKey);
  const isOurs = state === undefined || state.scope === CHAIN_EDITS;
  const agrees = !isOurs && state.name === name;
  if (edit.kind === 'RENAME_LINK') {
    const isGone = state === undefined && !isNew;
    const effect: ChainEditEffect | undefined = isGone
      ? 'NOTHING'
      : agrees
        ? 'AGREES'
        : edit.effect === undefined
          ? 'APPLIED'
          : isOurs
            ? undefined
            : 'REPEATED';
    if (effect !== undefined && (effect !== edit.effect || effect === 'REPEATED'))
      effects.set(edit.id, effect);
    if (isGone) return [];
  }
  return agrees ? [] : [{ key: linkKey, kind: 'CHAIN_LINK', name, properties: {} }];
}
