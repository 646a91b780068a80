import { int, type Neo4jConnection } from './neo4j-connection.ts';

/** A name or code that full-text search came upon, with the key of its party. */
export interface SearchHit {
  readonly key: string;
  /** FULL, SHORT, FORMER, FOREIGN, IDENTIFIER, CREDIT_CODE or SOURCE_ID. */
  readonly texts: readonly {
    readonly kind: string;
    readonly text: string;
    readonly pinyin?: string;
    readonly initials?: string;
  }[];
}

const LUCENE_SPECIAL = /[+\-!(){}[\]^"~*?:\\/&|<>=]/g;
const HAN = /\p{Script=Han}/u;

/**
 * Candidates for a text, from the two full-text indexes: phrases for Chinese, prefixes for letters and digits.
 * Limits: at most `limit` hits from each index. Cost: some ms.
 */
export async function searchText(
  connection: Neo4jConnection,
  text: string,
  limit: number,
): Promise<SearchHit[]> {
  const query = luceneQuery(text);
  if (query === undefined) return [];
  const { records } = await connection.read(
    `CALL () {
       CALL db.index.fulltext.queryNodes('entity_text', $query, {limit: $limit}) YIELD node, score
       WHERE node.recordedTo IS NULL
       RETURN node.key AS key, score,
              [{kind: 'FULL', text: node.name, pinyin: node.pinyin, initials: node.initials},
               {kind: 'SHORT', text: node.shortName, pinyin: node.shortPinyin, initials: node.shortInitials},
               {kind: 'CREDIT_CODE', text: node.uscc}, {kind: 'SOURCE_ID', text: node.sourceId}] AS texts
       UNION ALL
       CALL db.index.fulltext.queryNodes('name_text', $query, {limit: $limit}) YIELD node, score
       WHERE node.recordedTo IS NULL
       RETURN node.ownerKey AS key, score,
              [{kind: node.kind, text: node.text, pinyin: node.pinyin, initials: node.initials}] AS texts
     }
     RETURN key, texts ORDER BY score DESC`,
    { query, limit: int(limit) },
  );
  return records.map((record) => ({
    key: record.get('key'),
    texts: (record.get('texts') as { kind: string; text: string | null }[]).filter(
      (candidate): candidate is { kind: string; text: string } => candidate.text !== null,
    ),
  }));
}

/** Full-text queries take a phrase for each run of Chinese characters and a prefix for each run of others. */
function luceneQuery(text: string): string | undefined {
  const plain = text.normalize('NFKC').toLowerCase().replaceAll(LUCENE_SPECIAL, ' ').trim();
  const runs = plain.match(/\p{Script=Han}+|[^\s\p{Script=Han}]+/gu) ?? [];
  const terms = runs.map((run) => (HAN.test(run) ? chineseTerm(run) : `${run}*`));
  const joined = plain.replaceAll(/\s+/g, '');
  const isTyped = runs.length > 1 && !HAN.test(plain);
  if (terms.length === 0) return undefined;
  return isTyped ? `(${terms.join(' AND ')}) OR ${joined}*` : terms.join(' AND ');
}

/** The index holds pairs of characters, so a single one is found as the beginning or the end of a pair. */
function chineseTerm(run: string): string {
  return [...run].length === 1 ? `(${run}* OR ${run})` : `"${run}"`;
}
