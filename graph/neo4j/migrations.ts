import { RELATIONSHIP_KINDS } from '../model/relationship-kind.ts';

/** One step of the schema. Statements are idempotent, so that a step cut off in the middle can run again. */
export interface Migration {
  readonly number: number;
  readonly name: string;
  readonly statements: readonly string[];
}

const unique = (name: string, label: string, property: string): string =>
  `CREATE CONSTRAINT ${name} IF NOT EXISTS FOR (n:${label}) REQUIRE n.${property} IS UNIQUE`;

const fullText = (name: string, labels: string, properties: readonly string[]): string =>
  `CREATE FULLTEXT INDEX ${name} IF NOT EXISTS FOR (n:${labels}) ON EACH [${properties.map((p) => `n.${p}`).join(', ')}]
   OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'cjk', \`fulltext.eventually_consistent\`: true}}`;

/** For every kind there is now; those that are there stay as they are. */
function keysOfKinds(): string[] {
  return RELATIONSHIP_KINDS.map(
    (kind) =>
      `CREATE CONSTRAINT key_of_${kind.toLowerCase()} IF NOT EXISTS FOR ()-[r:${kind}]-() REQUIRE r.key IS UNIQUE`,
  );
}

/** In the order of their numbers; never edited once released. */
export const MIGRATIONS: readonly Migration[] = [
  {
    number: 1,
    name: 'keys of nodes',
    statements: [
      unique('entity_key', 'Entity', 'key'),
      unique('entity_no', 'Entity', 'no'),
      unique('name_key', 'Name', 'key'),
      unique('change_seq', 'Change', 'seq'),
      unique('counter_name', 'Counter', 'name'),
      unique('load_key', 'Load', 'key'),
      unique('scope_name', 'Scope', 'name'),
      'CREATE INDEX name_owner IF NOT EXISTS FOR (n:Name) ON (n.ownerKey)',
      'CREATE INDEX entity_scope IF NOT EXISTS FOR (n:Entity) ON (n.scope)',
      'CREATE INDEX name_scope IF NOT EXISTS FOR (n:Name) ON (n.scope)',
      `MERGE (c:Counter {name: 'change'}) ON CREATE SET c.value = 0`,
      `MERGE (c:Counter {name: 'entity'}) ON CREATE SET c.value = 0`,
    ],
  },
  { number: 2, name: 'keys of relationships', statements: keysOfKinds() },
  {
    number: 3,
    name: 'full text of names and codes',
    statements: [
      fullText('entity_text', 'Enterprise|Person|State', [
        'name',
        'shortName',
        'pinyin',
        'initials',
        'shortPinyin',
        'shortInitials',
        'uscc',
        'sourceId',
      ]),
      fullText('name_text', 'Name', ['text', 'pinyin', 'initials']),
    ],
  },
  { number: 4, name: 'keys of metrics, events and tags', statements: keysOfKinds() },
  { number: 5, name: 'keys of patents held and cited', statements: keysOfKinds() },
  { number: 6, name: 'keys of events on goods', statements: keysOfKinds() },
];
