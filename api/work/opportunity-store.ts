import type { OpportunityPage, OpportunitySource } from '../sources.ts';
import type { Database, Row, Statements } from './database.ts';

/** What mining found, as the store keeps it. `content` is a fingerprint: equal content is not written again. */
export interface FoundOpportunity
  extends Omit<OpportunitySource, 'foundAt' | 'withdrawnAt' | 'claim' | 'expiresOn'> {
  /** Keys of the units and employees that manage subject or via: who may see it. */
  readonly unitKeys: readonly string[];
  readonly managerKeys: readonly string[];
  readonly content: string;
  /** Date on which it expires when found today. */
  readonly expiresOn: string;
}

export interface MiningOutcome {
  readonly found: number;
  readonly opened: number;
  readonly changed: number;
  readonly withdrawn: number;
  readonly unchanged: number;
}

/** Whose opportunities to list: those of units or employees; undefined means all. */
export interface OpportunityReach {
  readonly unitKeys: readonly string[];
  readonly employeeKey: string | undefined;
}

export interface OpportunityQuery {
  readonly rules?: readonly string[];
  readonly types?: readonly string[];
  readonly statuses?: readonly ('OPEN' | 'CLAIMED' | 'WITHDRAWN')[];
  readonly subjectKey?: string;
  readonly viaKey?: string;
  /** Subject or via. */
  readonly partyKey?: string;
  readonly scoreMin?: number;
  /** Only those whose gate is open. */
  readonly isWorkable?: boolean;
  readonly reach?: OpportunityReach;
  /** Whether what is for the purpose RISK alone may be listed. */
  readonly withRisk: boolean;
  readonly first: number;
  readonly after?: string;
}

export type ClaimRefusal = 'NOT_FOUND' | 'ALREADY_CLAIMED' | 'NOT_CLAIMED_BY_YOU' | 'WITHDRAWN';

const WRITE_BLOCK = 500;
const COLUMNS = `o.*, c.employee_name, c.employee_key, c.claimed_at`;
const FROM = 'FROM opportunity o LEFT JOIN opportunity_claim c ON c.opportunity_id = o.id';

/** Opportunities and claims in the work store. */
export class OpportunityStore {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /**
   * Takes over what a mining run found, in one transaction: new ones are opened, changed ones written, those no longer
   * found withdrawn (claims stay), those found again reopened. The same findings again write nothing but the run.
   */
  async record(
    findings: readonly FoundOpportunity[],
    run: { readonly version: number; readonly asOf: string; readonly now: Date },
  ): Promise<MiningOutcome> {
    return this.#database.transaction(async (statements) => {
      const rows = await statements.query(
        'SELECT id, content, withdrawn_at IS NOT NULL AS withdrawn FROM opportunity FOR UPDATE',
      );
      const known = new Map(rows.map((row) => [row.id as string, row]));
      const opened = findings.filter((finding) => !known.has(finding.id));
      const changed = findings.filter((finding) => {
        const row = known.get(finding.id);
        return row !== undefined && (row.content !== finding.content || row.withdrawn === true);
      });
      const present = new Set(findings.map((finding) => finding.id));
      const gone = rows
        .filter((row) => row.withdrawn === false && !present.has(row.id as string))
        .map((row) => row.id);
      for (let at = 0; at < opened.length; at += WRITE_BLOCK)
        await insert(statements, opened.slice(at, at + WRITE_BLOCK), run.now);
      for (let at = 0; at < changed.length; at += WRITE_BLOCK)
        await insert(statements, changed.slice(at, at + WRITE_BLOCK), run.now);
      if (gone.length > 0) {
        await statements.query('UPDATE opportunity SET withdrawn_at = $1 WHERE id = ANY($2)', [
          run.now,
          gone,
        ]);
      }
      const outcome = {
        found: findings.length,
        opened: opened.length,
        changed: changed.length,
        withdrawn: gone.length,
        unchanged: findings.length - opened.length - changed.length,
      };
      await statements.query(
        `INSERT INTO mining_run (graph_version, as_of, finished_at, found, opened, changed, withdrawn)
         VALUES ($1, $2, $3, $4, $5, $6, $7)`,
        [run.version, run.asOf, run.now, outcome.found, outcome.opened, outcome.changed, outcome.withdrawn],
      );
      return outcome;
    });
  }

  async findById(
    id: string,
  ): Promise<(OpportunitySource & { unitKeys: string[]; managerKeys: string[] }) | undefined> {
    const [row] = await this.#database.query(`SELECT ${COLUMNS} ${FROM} WHERE o.id = $1`, [id]);
    if (row === undefined) return undefined;
    return {
      ...toSource(row),
      unitKeys: row.unit_keys as string[],
      managerKeys: row.manager_keys as string[],
    };
  }

  /** A page, best first. `hidden` counts those that the filter selects but the reach leaves out. */
  async list(query: OpportunityQuery): Promise<OpportunityPage> {
    const everything = conditions({ ...query, reach: undefined });
    const visible = conditions(query);
    const page = conditions(query, query.after);
    const [[total], [seen], rows] = await Promise.all([
      this.#database.query(
        `SELECT count(*)::int AS count ${FROM} WHERE ${everything.text}`,
        everything.values,
      ),
      this.#database.query(`SELECT count(*)::int AS count ${FROM} WHERE ${visible.text}`, visible.values),
      this.#database.query(
        `SELECT ${COLUMNS} ${FROM} WHERE ${page.text} ORDER BY o.score DESC, o.id LIMIT ${Math.trunc(query.first) + 1}`,
        page.values,
      ),
    ]);
    return {
      items: rows.slice(0, query.first).map(toSource),
      totalCount: seen.count as number,
      hidden: (total.count as number) - (seen.count as number),
      hasNextPage: rows.length > query.first,
    };
  }

  /** One winner: the first claim stays. The same idempotency key gets the same answer again. */
  async claim(
    id: string,
    employee: { key: string; name: string },
    idempotencyKey: string,
    now: Date,
  ): Promise<ClaimRefusal | undefined> {
    return this.#once(idempotencyKey, 'claim', id, now, async (statements) => {
      const [row] = await statements.query('SELECT withdrawn_at FROM opportunity WHERE id = $1', [id]);
      if (row === undefined) return 'NOT_FOUND';
      if (row.withdrawn_at !== null) return 'WITHDRAWN';
      const won = await statements.query(
        `INSERT INTO opportunity_claim (opportunity_id, employee_key, employee_name, claimed_at)
         VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING RETURNING opportunity_id`,
        [id, employee.key, employee.name, now],
      );
      if (won.length > 0) return undefined;
      const [claim] = await statements.query(
        'SELECT employee_key FROM opportunity_claim WHERE opportunity_id = $1',
        [id],
      );
      return claim?.employee_key === employee.key ? undefined : 'ALREADY_CLAIMED';
    });
  }

  /** Gives one's own claim back. */
  async release(
    id: string,
    employee: { key: string },
    idempotencyKey: string,
    now: Date,
  ): Promise<ClaimRefusal | undefined> {
    return this.#once(idempotencyKey, 'release', id, now, async (statements) => {
      const gone = await statements.query(
        'DELETE FROM opportunity_claim WHERE opportunity_id = $1 AND employee_key = $2 RETURNING opportunity_id',
        [id, employee.key],
      );
      return gone.length > 0 ? undefined : 'NOT_CLAIMED_BY_YOU';
    });
  }

  async lastMinedAt(): Promise<Date | undefined> {
    const [row] = await this.#database.query('SELECT max(finished_at) AS at FROM mining_run');
    return (row?.at as Date | null) ?? undefined;
  }

  async lastMinedVersion(): Promise<{ version: number; asOf: string } | undefined> {
    const [row] = await this.#database.query(
      'SELECT graph_version, as_of FROM mining_run ORDER BY id DESC LIMIT 1',
    );
    return row === undefined ? undefined : { version: Number(row.graph_version), asOf: row.as_of as string };
  }

  #once(
    idempotencyKey: string,
    operation: string,
    id: string,
    now: Date,
    work: (statements: Statements) => Promise<ClaimRefusal | undefined>,
  ): Promise<ClaimRefusal | undefined> {
    return this.#database.transaction(async (statements) => {
      const first = await statements.query(
        `INSERT INTO request (idempotency_key, operation, opportunity_id, answered_at) VALUES ($1, $2, $3, $4)
         ON CONFLICT DO NOTHING RETURNING idempotency_key`,
        [idempotencyKey, operation, id, now],
      );
      if (first.length === 0) {
        const [earlier] = await statements.query(
          'SELECT error_code FROM request WHERE idempotency_key = $1',
          [idempotencyKey],
        );
        return (earlier?.error_code as ClaimRefusal | null) ?? undefined;
      }
      const refused = await work(statements);
      if (refused !== undefined) {
        await statements.query('UPDATE request SET error_code = $1 WHERE idempotency_key = $2', [
          refused,
          idempotencyKey,
        ]);
      }
      return refused;
    });
  }
}

async function insert(
  statements: Statements,
  findings: readonly FoundOpportunity[],
  now: Date,
): Promise<void> {
  const rows = findings.map((finding) => ({ ...finding, foundAt: now.toISOString() }));
  await statements.query(
    `INSERT INTO opportunity (id, rule, type, subject_key, via_key, product, score, parts, unknown_parts, details, evidence,
                              unit_keys, manager_keys, content, found_at, expires_on, gate, audience)
     SELECT r->>'id', r->>'rule', r->>'type', r->>'subjectKey', r->>'viaKey', r->>'product', (r->>'score')::float8,
            r->'parts', ARRAY(SELECT jsonb_array_elements_text(r->'unknownParts')), r->'details', r->'evidence',
            ARRAY(SELECT jsonb_array_elements_text(r->'unitKeys')), ARRAY(SELECT jsonb_array_elements_text(r->'managerKeys')),
            r->>'content', (r->>'foundAt')::timestamptz, r->>'expiresOn', r->'gate', r->>'audience'
       FROM jsonb_array_elements($1::jsonb) AS r
     ON CONFLICT (id) DO UPDATE SET score = EXCLUDED.score, parts = EXCLUDED.parts, unknown_parts = EXCLUDED.unknown_parts, details = EXCLUDED.details,
       product = EXCLUDED.product, via_key = EXCLUDED.via_key, evidence = EXCLUDED.evidence, unit_keys = EXCLUDED.unit_keys,
       manager_keys = EXCLUDED.manager_keys, content = EXCLUDED.content, gate = EXCLUDED.gate,
       audience = EXCLUDED.audience, withdrawn_at = NULL`,
    [JSON.stringify(rows)],
  );
}

function conditions(query: OpportunityQuery, after?: string): { text: string; values: unknown[] } {
  const parts: string[] = ['true'];
  const values: unknown[] = [];
  const add = (text: (place: string) => string, value: unknown): void => {
    values.push(value);
    parts.push(text(`$${values.length}`));
  };
  if (query.rules !== undefined) add((at) => `o.rule = ANY(${at})`, query.rules);
  if (query.types !== undefined) add((at) => `o.type = ANY(${at})`, query.types);
  if (query.subjectKey !== undefined) add((at) => `o.subject_key = ${at}`, query.subjectKey);
  if (query.viaKey !== undefined) add((at) => `o.via_key = ${at}`, query.viaKey);
  if (query.partyKey !== undefined)
    add((at) => `(o.subject_key = ${at} OR o.via_key = ${at})`, query.partyKey);
  if (!query.withRisk) parts.push(`o.audience = 'SALES'`);
  if (query.isWorkable) parts.push(`o.gate->>'status' = 'OPEN'`);
  if (query.scoreMin !== undefined) add((at) => `o.score >= ${at}`, query.scoreMin);
  const statuses = query.statuses ?? ['OPEN', 'CLAIMED'];
  add(
    (at) =>
      `(CASE WHEN o.withdrawn_at IS NOT NULL THEN 'WITHDRAWN' WHEN c.claimed_at IS NOT NULL THEN 'CLAIMED' ELSE 'OPEN' END) = ANY(${at})`,
    statuses,
  );
  if (query.reach !== undefined) {
    values.push(query.reach.unitKeys, query.reach.employeeKey === undefined ? [] : [query.reach.employeeKey]);
    parts.push(
      `(o.unit_keys && $${values.length - 1}::text[] OR o.manager_keys && $${values.length}::text[])`,
    );
  }
  const cursor = after === undefined ? undefined : decodeCursor(after);
  if (cursor !== undefined) {
    values.push(cursor.score, cursor.id);
    parts.push(
      `(o.score < $${values.length - 1} OR (o.score = $${values.length - 1} AND o.id > $${values.length}))`,
    );
  }
  return { text: parts.join(' AND '), values };
}

/** The cursor of an opportunity in a list that is sorted best first. */
export function encodeCursor(opportunity: OpportunitySource): string {
  return Buffer.from(JSON.stringify([opportunity.score, opportunity.id])).toString('base64url');
}

function decodeCursor(cursor: string): { score: number; id: string } | undefined {
  try {
    const [score, id] = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    return typeof score === 'number' && typeof id === 'string' ? { score, id } : undefined;
  } catch {
    return undefined;
  }
}

function toSource(row: Row): OpportunitySource {
  return {
    id: row.id as string,
    rule: row.rule as string,
    type: row.type as OpportunitySource['type'],
    subjectKey: row.subject_key as string,
    viaKey: (row.via_key as string | null) ?? undefined,
    product: row.product as string,
    score: row.score as number,
    parts: row.parts as OpportunitySource['parts'],
    unknownParts: row.unknown_parts as string[],
    details: row.details as OpportunitySource['details'],
    gate: row.gate as OpportunitySource['gate'],
    audience: row.audience as OpportunitySource['audience'],
    evidence: row.evidence as OpportunitySource['evidence'],
    foundAt: row.found_at as Date,
    withdrawnAt: (row.withdrawn_at as Date | null) ?? undefined,
    expiresOn: (row.expires_on as string | null) ?? undefined,
    claim:
      row.claimed_at === null
        ? undefined
        : { employee: row.employee_name as string, claimedAt: row.claimed_at as Date },
  };
}
