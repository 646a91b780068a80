import { MIGRATIONS } from './migrations.ts';
import { int, type Neo4jConnection } from './neo4j-connection.ts';

/** Brings the schema up to date. Safe to repeat and to cut off. Returns the numbers of the steps that ran. */
export async function migrate(connection: Neo4jConnection): Promise<number[]> {
  await connection.runImplicit(
    'CREATE CONSTRAINT migration_number IF NOT EXISTS FOR (m:Migration) REQUIRE m.number IS UNIQUE',
  );
  const { records } = await connection.read('MATCH (m:Migration) RETURN m.number AS number');
  const done = new Set(records.map((record) => record.get('number')));
  const applied: number[] = [];
  for (const migration of MIGRATIONS) {
    if (done.has(migration.number)) continue;
    for (const statement of migration.statements) await connection.runImplicit(statement);
    await connection.runImplicit('CALL db.awaitIndexes(600)');
    await connection.runImplicit('MERGE (m:Migration {number: $number}) SET m.name = $name', {
      number: int(migration.number),
      name: migration.name,
    });
    applied.push(migration.number);
  }
  return applied;
}
