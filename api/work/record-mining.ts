import { REFUSED_DAYS } from '../../scoring/gates/gate.ts';
import type { BankStatistics } from '../../scoring/opportunities/find-opportunities.ts';
import type { OpportunitySource } from '../sources.ts';
import type { Database, Statements } from './database.ts';

/** What mining found, as the store keeps it. `content` is a fingerprint: equal content is not written again. */
export interface FoundOpportunity
  extends Omit<
    OpportunitySource,
    'foundAt' | 'withdrawnAt' | 'refusedAt' | 'claim' | 'expiresOn' | 'status' | 'memberKeys'
  > {
  /** Keys of the units and employees that manage subject or via: who may see it. */
  readonly unitKeys: readonly string[];
  readonly managerKeys: readonly string[];
  /** Keys of all through whom it was found. */
  readonly viaKeys: readonly string[];
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

/** What a run was told and what it learned. */
export interface MiningRun {
  readonly version: number;
  readonly asOf: string;
  readonly now: Date;
  /** Fingerprint of the settings and factors that it applied. */
  readonly settings: string;
  /** Of a run over the whole bank. */
  readonly statistics?: BankStatistics;
  /** Keys of the subjects that a run over a part of the bank looked at; left out for the whole bank. */
  readonly subjectKeys?: readonly string[];
}

const WRITE_BLOCK = 500;
const READ_BLOCK = 50_000;
/** Somebody submitted it, and it is not withdrawn when no rule finds it any longer. */
const HAS_SUBMISSION =
  'EXISTS (SELECT 1 FROM opportunity_submission s WHERE s.opportunity_id = opportunity.id)';

/**
 * Takes over what a run found, block by block, each block in a transaction of its own, so that people can work meanwhile: new ones are
 * opened, changed ones written, those no longer found withdrawn (claims stay), those found again reopened. What ended stays so for 90
 * days. The same findings again write nothing but the run. A run that breaks off leaves whole blocks and no run, and is run again.
 * Cost: O(found), and the ids of all that is listed.
 */
export async function recordMining(
  database: Database,
  blocks: AsyncIterable<readonly FoundOpportunity[]> | Iterable<readonly FoundOpportunity[]>,
  run: MiningRun,
): Promise<MiningOutcome> {
  const seen = new Set<string>();
  const outcome = { found: 0, opened: 0, changed: 0, withdrawn: 0, unchanged: 0 };
  for await (const block of blocks) {
    for (let at = 0; at < block.length; at += WRITE_BLOCK) {
      const part = block.slice(at, at + WRITE_BLOCK);
      for (const { id } of part) seen.add(id);
      const { opened, changed } = await takeOver(database, part, run.now);
      outcome.found += part.length;
      outcome.opened += opened;
      outcome.changed += changed;
      outcome.unchanged += part.length - opened - changed;
    }
  }
  outcome.withdrawn = await withdrawOthers(database, seen, run);
  await database.query(
    `INSERT INTO mining_run (graph_version, as_of, finished_at, found, opened, changed, withdrawn, statistics, settings, is_whole)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      run.version,
      run.asOf,
      run.now,
      outcome.found,
      outcome.opened,
      outcome.changed,
      outcome.withdrawn,
      run.statistics === undefined ? null : JSON.stringify(run.statistics),
      run.settings,
      run.subjectKeys === undefined,
    ],
  );
  return outcome;
}

function takeOver(
  database: Database,
  found: readonly FoundOpportunity[],
  now: Date,
): Promise<{ opened: number; changed: number }> {
  return database.transaction(async (statements) => {
    const rows = await statements.query(
      'SELECT id, content, status, closed_at FROM opportunity WHERE id = ANY($1) FOR UPDATE',
      [found.map(({ id }) => id)],
    );
    const known = new Map(rows.map((row) => [row.id as string, row]));
    const restedSince = now.getTime() - REFUSED_DAYS * 86_400_000;
    const opened = found.filter(({ id }) => !known.has(id));
    const changed = found.filter(({ id, content }) => {
      const row = known.get(id);
      if (row === undefined) return false;
      if (row.status === 'CLOSED') return (row.closed_at as Date).getTime() <= restedSince;
      return row.content !== content || row.status === 'WITHDRAWN';
    });
    if (opened.length + changed.length > 0) await write(statements, [...opened, ...changed], now);
    return { opened: opened.length, changed: changed.length };
  });
}

async function withdrawOthers(
  database: Database,
  seen: ReadonlySet<string>,
  run: MiningRun,
): Promise<number> {
  let withdrawn = 0;
  const withdraw = async (ids: readonly string[]): Promise<void> => {
    const gone = ids.filter((id) => !seen.has(id));
    for (let at = 0; at < gone.length; at += WRITE_BLOCK) {
      const rows = await database.query(
        `UPDATE opportunity SET status = 'WITHDRAWN', withdrawn_at = $1
          WHERE id = ANY($2) AND status IN ('OPEN', 'CLAIMED') AND NOT ${HAS_SUBMISSION} RETURNING id`,
        [run.now, gone.slice(at, at + WRITE_BLOCK)],
      );
      withdrawn += rows.length;
    }
  };
  if (run.subjectKeys !== undefined) {
    for (let at = 0; at < run.subjectKeys.length; at += READ_BLOCK) {
      const rows = await database.query(
        `SELECT id FROM opportunity WHERE subject_key = ANY($1) AND status IN ('OPEN', 'CLAIMED')`,
        [run.subjectKeys.slice(at, at + READ_BLOCK)],
      );
      await withdraw(rows.map((row) => row.id as string));
    }
    return withdrawn;
  }
  for (let after = ''; ; ) {
    const rows = await database.query(
      `SELECT id FROM opportunity WHERE id > $1 AND status IN ('OPEN', 'CLAIMED') ORDER BY id LIMIT ${READ_BLOCK}`,
      [after],
    );
    await withdraw(rows.map((row) => row.id as string));
    if (rows.length < READ_BLOCK) return withdrawn;
    after = rows[rows.length - 1].id as string;
  }
}

/** What is found again after it was withdrawn or has rested since it ended is open, or claimed as before. */
async function write(statements: Statements, found: readonly FoundOpportunity[], now: Date): Promise<void> {
  // What has rested is worked on by whoever takes it now.
  await statements.query(
    `DELETE FROM opportunity_member m USING opportunity o WHERE o.id = m.opportunity_id AND o.id = ANY($1) AND o.status = 'CLOSED'`,
    [found.map(({ id }) => id)],
  );
  await statements.query(
    `INSERT INTO opportunity (id, rule, rules, type, subject_key, via_key, via_keys, product, score, learned, parts, unknown_parts,
                              details, evidence, evidence_total, also, unit_keys, manager_keys, content, found_at, expires_on, gate,
                              audience)
     SELECT r.id, r.rule, r.rules, r.type, r."subjectKey", r."viaKey", r."viaKeys", r.product, r.score, r.learned, r.parts,
            r."unknownParts", r.details, r.evidence, r."evidenceTotal", r.also, r."unitKeys", r."managerKeys", r.content, $2,
            r."expiresOn", r.gate, r.audience
       FROM jsonb_to_recordset($1::jsonb) AS r(
              id text, rule text, rules text[], type text, "subjectKey" text, "viaKey" text, "viaKeys" text[], product text,
              score float8, learned jsonb, parts jsonb, "unknownParts" text[], details jsonb, evidence jsonb, "evidenceTotal" integer,
              also jsonb, "unitKeys" text[], "managerKeys" text[], content text, "expiresOn" text, gate jsonb, audience text)
     ON CONFLICT (id) DO UPDATE SET
       rule = EXCLUDED.rule, rules = EXCLUDED.rules, via_key = EXCLUDED.via_key, via_keys = EXCLUDED.via_keys,
       score = CASE WHEN ${HAS_SUBMISSION} THEN greatest(EXCLUDED.score, opportunity.score) ELSE EXCLUDED.score END, learned = EXCLUDED.learned, parts = EXCLUDED.parts, unknown_parts = EXCLUDED.unknown_parts,
       details = EXCLUDED.details, evidence = EXCLUDED.evidence, evidence_total = EXCLUDED.evidence_total, also = EXCLUDED.also,
       unit_keys = EXCLUDED.unit_keys, manager_keys = EXCLUDED.manager_keys, content = EXCLUDED.content, gate = EXCLUDED.gate,
       audience = EXCLUDED.audience, withdrawn_at = NULL, closed_at = NULL,
       member_keys = CASE WHEN opportunity.status = 'CLOSED' THEN '{}' ELSE opportunity.member_keys END,
       status = CASE WHEN opportunity.status IN ('OPEN', 'CLAIMED') THEN opportunity.status
                     WHEN EXISTS (SELECT 1 FROM opportunity_claim c WHERE c.opportunity_id = opportunity.id) THEN 'CLAIMED'
                     ELSE 'OPEN' END`,
    [JSON.stringify(found), now],
  );
}
