import type { GraphView } from '../../graph/image/graph-view.ts';
import type { Neo4jConnection } from '../../graph/neo4j/neo4j-connection.ts';
import { PRODUCT_HYPOTHESES } from '../../scoring/opportunities/product-hypotheses.ts';
import { findProductClass } from '../../scoring/performance/product-classes.ts';
import { readEntityRecords } from '../facts/read-entity-records.ts';

/** A product of the bank as its feed describes it. */
export interface ShelfProduct {
  readonly no: number;
  readonly key: string;
  readonly name: string;
  /** Code of the hypothesis of the same name; empty where no rule proposes it. */
  readonly product: string;
  /** One of the twelve classes; empty for another. */
  readonly productClass: string;
  /** Line that sells it; undefined where the feed does not say. */
  readonly ownerLine: string | undefined;
}

const codes = new Map<string, string>(Object.entries(PRODUCT_HYPOTHESES).map(([code, { zh }]) => [zh, code]));

/** The products of the bank by number. Cost: O(entities), and one query. */
export async function readShelf(
  connection: Neo4jConnection,
  view: GraphView,
): Promise<Map<number, ShelfProduct>> {
  const nos: number[] = [];
  for (let no = 0; no < view.entityCount; no++) if (view.kindOf(no) === 'PRODUCT') nos.push(no);
  const records = await readEntityRecords(connection, nos);
  return new Map(
    nos.map((no, at) => {
      const name = view.nameOf(no);
      const { class: productClass, ownerLine } = records[at];
      return [
        no,
        {
          no,
          key: view.keyOf(no),
          name,
          product: codes.get(name) ?? '',
          productClass: findProductClass(String(productClass ?? '')) ?? '',
          ownerLine: ownerLine === undefined ? undefined : String(ownerLine),
        },
      ];
    }),
  );
}
