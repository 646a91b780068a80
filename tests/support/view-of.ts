import { relationshipKindCode } from '../../graph/changes/change-rows.ts';
import { GraphImage } from '../../graph/image/graph-image.ts';
import type { GraphView } from '../../graph/image/graph-view.ts';
import { ImageBuilder } from '../../graph/image/image-builder.ts';
import { DAY_MAX, DAY_MIN, type Day, parseDay } from '../../graph/model/day.ts';
import type { EntityKind } from '../../graph/model/entity-kind.ts';
import { entityKey, relationshipKey } from '../../graph/model/keys.ts';
import {
  RELATIONSHIP_KINDS,
  type RelationshipKind,
  relationshipDefinition,
} from '../../graph/model/relationship-kind.ts';
import { WHOLE } from '../../graph/model/share.ts';

/** Columns by name (shares as fractions, money in fen) and what else a row may say; days as `2026-11-24`. */
export interface TerseValues {
  readonly [column: string]: number | string | undefined;
  readonly label?: string;
  readonly from?: string;
  readonly to?: string;
  readonly confidence?: number;
}

/** Subject, object, and the first column or several values. */
export type TerseRow = readonly [string, string, (number | TerseValues)?];

export type TerseGraph = Partial<Record<RelationshipKind, readonly TerseRow[]>>;

export interface ViewOptions {
  /** Kinds of entities whose kind is not clear: an owner whom nobody owns is a person, any other party an enterprise. */
  readonly kinds?: Readonly<Record<string, EntityKind>>;
  readonly foreign?: readonly string[];
  /** Names in the order of their numbers; the others follow as they come. */
  readonly order?: readonly string[];
  readonly asOf?: string;
}

/** A view with names for its entities. */
export interface TestGraph {
  readonly view: GraphView;
  /** The number of a name. Throws when there is none. */
  no(name: string): number;
  name(no: number): string;
  at(asOf: string): TestGraph;
}

/** Builds a view from a terse description: `viewOf({ OWNS: [['P', 'A', 0.6]] })`. */
export function viewOf(graph: TerseGraph, options: ViewOptions = {}): TestGraph {
  const kinds = kindsOf(graph, options);
  const names = [...new Set([...(options.order ?? []), ...kinds.keys()])];
  const numbers = new Map(names.map((name, no) => [name, no]));
  const builder = new ImageBuilder();
  const keyOf = (name: string): string => entityKey(kinds.get(name) ?? 'ENTERPRISE', name);
  names.forEach((name, no) => {
    const isForeign = options.foreign?.includes(name) ?? false;
    builder.entity({
      no,
      kind: kinds.get(name) ?? 'ENTERPRISE',
      key: keyOf(name),
      name,
      shortName: '',
      isForeign,
      isStub: false,
    });
  });
  for (const kind of RELATIONSHIP_KINDS) {
    (graph[kind] ?? []).forEach(([subject, object, given], index) => {
      const key = relationshipKey(kind, keyOf(subject), keyOf(object), '', [String(index)]);
      addRow(builder, kind, numbers.get(subject)!, numbers.get(object)!, key, given ?? {});
    });
  }
  return wrap(new GraphImage(builder.finish(1)), options.asOf ?? '2026-11-24', names, numbers);
}

function wrap(
  image: GraphImage,
  asOf: string,
  names: readonly string[],
  numbers: ReadonlyMap<string, number>,
): TestGraph {
  return {
    view: image.view(day(asOf, 0)),
    no: (name) => {
      const no = numbers.get(name);
      if (no === undefined) throw new Error(`no entity ${name}`);
      return no;
    },
    name: (no) => names[no],
    at: (other) => wrap(image, other, names, numbers),
  };
}

function kindsOf(graph: TerseGraph, options: ViewOptions): Map<string, EntityKind> {
  const found = new Map<string, EntityKind>();
  const owned = new Set((graph.OWNS ?? []).map(([, object]) => object));
  const note = (name: string, allowed: readonly EntityKind[], isOwner: boolean): void => {
    const given = options.kinds?.[name];
    if (given !== undefined) found.set(name, given);
    else if (allowed.length === 1) found.set(name, allowed[0]);
    else if (!found.has(name)) found.set(name, isOwner && !owned.has(name) ? 'PERSON' : 'ENTERPRISE');
  };
  for (const kind of RELATIONSHIP_KINDS) {
    const { subject, object } = relationshipDefinition(kind);
    for (const row of graph[kind] ?? []) {
      note(row[0], subject, kind === 'OWNS');
      note(row[1], object, false);
    }
  }
  return found;
}

function addRow(
  builder: ImageBuilder,
  kind: RelationshipKind,
  subject: number,
  object: number,
  key: string,
  given: number | TerseValues,
): void {
  const columns = Object.entries(relationshipDefinition(kind).columns);
  const said: TerseValues = typeof given === 'number' ? { [columns[0][0]]: given } : given;
  const values = new Float64Array(8).fill(Number.NaN);
  columns.forEach(([name, quantity], index) => {
    const value = said[name];
    if (typeof value === 'number') values[index] = quantity === 'share' ? Math.round(value * WHOLE) : value;
  });
  builder.open({
    kind: relationshipKindCode(kind),
    subject,
    object,
    bytes: Buffer.from(key, 'base64url'),
    keyAt: 0,
    validFrom: day(said.from, DAY_MIN),
    validTo: day(said.to, DAY_MAX),
    recordedFrom: 0,
    isDateInferred: false,
    values,
    label: said.label ?? '',
    confidence: said.confidence ?? Number.NaN,
  });
}

function day(text: string | undefined, otherwise: Day): Day {
  if (text === undefined) return otherwise;
  const parsed = parseDay(text);
  if (parsed === undefined) throw new Error(`"${text}" is no day`);
  return parsed;
}
