import type { Database, Row, Statements } from './database.ts';

/** What became of a row: on the list, or why not. */
export type WhiteListOutcome = 'ACCEPTED' | 'UNKNOWN' | 'AMBIGUOUS' | 'DUPLICATE' | 'EMPTY';

/** A row of an uploaded list as it was read and matched. */
export interface WhiteListRow {
  /** Line in the file, the header being 1. */
  readonly line: number;
  readonly code: string;
  readonly name: string;
  readonly chain: string;
  readonly link: string;
  readonly level: string;
  readonly note: string;
  readonly outcome: WhiteListOutcome;
  readonly matchedBy: 'CODE' | 'NAME' | undefined;
  /** More to know: NAME_DIFFERS, CODE_INVALID, the line of the first row with the firm, or how many firms it could be. */
  readonly remark: string | undefined;
  readonly partyKey: string | undefined;
}

/** A row that is on the list, with the day since when its firm has been on it without a break. */
export interface ListedFirm {
  readonly partyKey: string;
  readonly chain: string;
  readonly link: string;
  readonly level: string;
  readonly note: string;
  readonly listedOn: string;
}

export interface WhiteListVersion {
  readonly number: number;
  readonly title: string;
  readonly uploadedAt: Date;
  readonly employee: string;
  readonly rowCount: number;
  readonly accepted: number;
  /** Keys of parties that came or went against the version before. */
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

export type WhiteListStatus = 'RECEIVED' | 'FOLLOWING' | 'WON' | 'DECLINED';

export interface WhiteListReport {
  readonly status: WhiteListStatus;
  readonly note: string;
  readonly employee: string;
  readonly reportedAt: Date;
}

interface Employee {
  readonly key: string;
  readonly name: string;
}

const ROWS_BLOCK = 1000;
/** Taken while a version is written, so that each is compared with the one before it. */
const LOCK = 6_001;

/** Versions of the white list of key chains and what units report of its firms. Each upload is the whole list. */
export class WhiteListStore {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** Keeps an upload as the next version, in one transaction. The same idempotency key gives the version that it made before. */
  async upload(
    title: string,
    rows: readonly WhiteListRow[],
    by: Employee,
    idempotencyKey: string,
    now: { readonly at: Date; readonly day: string },
  ): Promise<WhiteListVersion> {
    return this.#database.transaction(async (statements) => {
      await statements.query('SELECT pg_advisory_xact_lock($1)', [LOCK]);
      const [earlier] = await statements.query(
        'SELECT * FROM white_list_version WHERE idempotency_key = $1',
        [idempotencyKey],
      );
      if (earlier !== undefined) return toVersion(earlier);
      const before = new Map((await readListed(statements)).map((firm) => [firm.partyKey, firm.listedOn]));
      const accepted = rows.filter(({ outcome }) => outcome === 'ACCEPTED').map(({ partyKey }) => partyKey!);
      const listed = new Set(accepted);
      const [version] = await statements.query(
        `INSERT INTO white_list_version (idempotency_key, title, uploaded_at, employee_key, employee_name, row_count, accepted, added, removed)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) RETURNING *`,
        [
          idempotencyKey,
          title,
          now.at,
          by.key,
          by.name,
          rows.length,
          accepted.length,
          accepted.filter((key) => !before.has(key)),
          [...before.keys()].filter((key) => !listed.has(key)),
        ],
      );
      for (let at = 0; at < rows.length; at += ROWS_BLOCK) {
        const block = rows.slice(at, at + ROWS_BLOCK).map((row) => ({
          ...row,
          listedOn: row.outcome === 'ACCEPTED' ? (before.get(row.partyKey!) ?? now.day) : undefined,
        }));
        await insertRows(statements, version.number as number, block);
      }
      return toVersion(version);
    });
  }

  /** The firms of the newest version, in the order of their rows. */
  async listed(): Promise<ListedFirm[]> {
    return readListed(this.#database);
  }

  /** Newest first. */
  async versions(first: number): Promise<WhiteListVersion[]> {
    const rows = await this.#database.query(
      `SELECT * FROM white_list_version ORDER BY number DESC LIMIT ${Math.trunc(first)}`,
    );
    return rows.map(toVersion);
  }

  async findVersion(number: number): Promise<WhiteListVersion | undefined> {
    const [row] = await this.#database.query('SELECT * FROM white_list_version WHERE number = $1', [number]);
    return row === undefined ? undefined : toVersion(row);
  }

  /** The rows of a version that are not on the list, or that have a remark, by line. */
  async problems(version: number, first: number): Promise<{ total: number; items: WhiteListRow[] }> {
    const where = `version = $1 AND (outcome <> 'ACCEPTED' OR remark IS NOT NULL)`;
    const [[count], rows] = await Promise.all([
      this.#database.query(`SELECT count(*)::int AS count FROM white_list_row WHERE ${where}`, [version]),
      this.#database.query(
        `SELECT * FROM white_list_row WHERE ${where} ORDER BY line LIMIT ${Math.trunc(first)}`,
        [version],
      ),
    ]);
    return { total: count.count as number, items: rows.map(toRow) };
  }

  /** What was last reported of each firm. */
  async reports(): Promise<Map<string, WhiteListReport>> {
    const rows = await this.#database.query(
      `SELECT DISTINCT ON (party_key) party_key, status, note, employee_name, reported_at
         FROM white_list_report ORDER BY party_key, number DESC`,
    );
    return new Map(
      rows.map((row) => [
        row.party_key as string,
        {
          status: row.status as WhiteListStatus,
          note: row.note as string,
          employee: row.employee_name as string,
          reportedAt: row.reported_at as Date,
        },
      ]),
    );
  }

  /** Notes where a unit stands with a firm; sent again with the same key it is noted once. */
  async report(
    partyKey: string,
    said: { readonly status: WhiteListStatus; readonly note: string },
    by: Employee,
    idempotencyKey: string,
    at: Date,
  ): Promise<void> {
    await this.#database.query(
      `INSERT INTO white_list_report (idempotency_key, party_key, status, note, employee_key, employee_name, reported_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING`,
      [idempotencyKey, partyKey, said.status, said.note, by.key, by.name, at],
    );
  }
}

async function readListed(statements: Statements): Promise<ListedFirm[]> {
  const rows = await statements.query(
    `SELECT party_key, chain, link, level, note, listed_on FROM white_list_row
      WHERE outcome = 'ACCEPTED' AND version = (SELECT max(number) FROM white_list_version) ORDER BY line`,
  );
  return rows.map((row) => ({
    partyKey: row.party_key as string,
    chain: row.chain as string,
    link: row.link as string,
    level: row.level as string,
    note: row.note as string,
    listedOn: row.listed_on as string,
  }));
}

async function insertRows(statements: Statements, version: number, rows: readonly object[]): Promise<void> {
  await statements.query(
    `INSERT INTO white_list_row (version, line, code, name, chain, link, level, note, outcome, matched_by, remark, party_key, listed_on)
     SELECT $1, (r->>'line')::int, r->>'code', r->>'name', r->>'chain', r->>'link', r->>'level', r->>'note', r->>'outcome',
            r->>'matchedBy', r->>'remark', r->>'partyKey', r->>'listedOn'
       FROM jsonb_array_elements($2::jsonb) AS r`,
    [version, JSON.stringify(rows)],
  );
}

function toVersion(row: Row): WhiteListVersion {
  return {
    number: row.number as number,
    title: row.title as string,
    uploadedAt: row.uploaded_at as Date,
    employee: row.employee_name as string,
    rowCount: row.row_count as number,
    accepted: row.accepted as number,
    added: row.added as string[],
    removed: row.removed as string[],
  };
}

function toRow(row: Row): WhiteListRow {
  return {
    line: row.line as number,
    code: row.code as string,
    name: row.name as string,
    chain: row.chain as string,
    link: row.link as string,
    level: row.level as string,
    note: row.note as string,
    outcome: row.outcome as WhiteListOutcome,
    matchedBy: (row.matched_by as 'CODE' | 'NAME' | null) ?? undefined,
    remark: (row.remark as string | null) ?? undefined,
    partyKey: (row.party_key as string | null) ?? undefined,
  };
}
