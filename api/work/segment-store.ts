import type { Database, Row, Statements } from './database.ts';

/** Who may use a segment beside its owner: nobody, everybody of the owner's unit, the whole bank. */
export type SegmentSharing = 'OWN' | 'UNIT' | 'BANK';
export type SegmentAction = 'SAVED' | 'SHARED' | 'ARCHIVED';

interface Person {
  readonly key: string;
  readonly name: string;
}

/** What a segment says; the condition as JSON. */
export interface SegmentContent {
  readonly name: string;
  readonly note: string;
  readonly condition: string;
}

export interface SegmentRecord extends SegmentContent {
  readonly id: string;
  readonly owner: Person;
  /** The owner's unit; empty for one who has none. */
  readonly orgKey: string;
  readonly sharing: SegmentSharing;
  readonly version: number;
  readonly savedBy: string;
  readonly savedAt: Date;
}

export interface SegmentVersion extends SegmentContent {
  readonly version: number;
  readonly action: SegmentAction;
  readonly sharing: SegmentSharing;
  readonly by: string;
  readonly at: Date;
}

/** Who asks, as whom segments are shared with. */
export interface SegmentReader {
  readonly key: string;
  /** Units above and below the reader's own, and that itself; undefined: all. */
  readonly unitKeys: readonly string[] | undefined;
}

interface SegmentRequest {
  readonly by: Person;
  readonly idempotencyKey: string;
  readonly now: Date;
}

export type SegmentRefusal = 'NOT_FOUND' | 'NOT_YOURS' | 'CHANGED_MEANWHILE';

/** Segments listed at most. */
const LIST_MAX = 200;

/** Segments that people keep, each with all its versions. */
export class SegmentStore {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** Keeps a new segment. The same idempotency key gives the same segment again. Shape: its id. */
  async create(
    segment: SegmentContent & { readonly id: string; readonly orgKey: string },
    request: SegmentRequest,
  ): Promise<string> {
    return this.#database.transaction(async (statements) => {
      const earlier = await findByKey(statements, request.idempotencyKey);
      if (earlier !== undefined) return earlier;
      const made = await statements.query(
        `INSERT INTO segment (id, owner_key, owner_name, org_key, sharing, version) VALUES ($1, $2, $3, $4, 'OWN', 1)
         ON CONFLICT DO NOTHING RETURNING id`,
        [segment.id, request.by.key, request.by.name, segment.orgKey],
      );
      // The same request at the same time: it has kept the segment, and this one waited for it.
      if (made.length > 0)
        await addVersion(statements, segment.id, 1, 'SAVED', { ...segment, sharing: 'OWN' }, request);
      return segment.id;
    });
  }

  /** Changes what a segment says; `version` is the one that was changed. */
  change(
    id: string,
    version: number,
    content: SegmentContent,
    request: SegmentRequest,
  ): Promise<SegmentRefusal | undefined> {
    return this.#next(id, request, 'SAVED', (last) =>
      last.version === version
        ? { ...content, sharing: last.sharing as SegmentSharing }
        : 'CHANGED_MEANWHILE',
    );
  }

  share(id: string, sharing: SegmentSharing, request: SegmentRequest): Promise<SegmentRefusal | undefined> {
    return this.#next(id, request, 'SHARED', (last) => ({ ...toContent(last), sharing }));
  }

  /** Takes a segment out of every list; its versions stay. */
  archive(id: string, request: SegmentRequest): Promise<SegmentRefusal | undefined> {
    return this.#next(id, request, 'ARCHIVED', (last) => ({
      ...toContent(last),
      sharing: last.sharing as SegmentSharing,
    }));
  }

  /** A segment that the reader may use, archived ones left out. */
  async find(id: string, reader: SegmentReader): Promise<SegmentRecord | undefined> {
    const [found] = await this.#read('s.id = $3', reader, [id]);
    return found;
  }

  /** The reader's own first, then those shared with them, the latest first; at most 200. */
  list(reader: SegmentReader): Promise<SegmentRecord[]> {
    return this.#read('TRUE', reader, []);
  }

  /** All versions of a segment, the latest first. */
  async versions(id: string): Promise<SegmentVersion[]> {
    const rows = await this.#database.query(
      'SELECT * FROM segment_version WHERE segment_id = $1 ORDER BY version DESC LIMIT 200',
      [id],
    );
    return rows.map((row) => ({
      ...toContent(row),
      version: row.version as number,
      action: row.action as SegmentAction,
      sharing: row.sharing as SegmentSharing,
      by: row.made_by_name as string,
      at: row.made_at as Date,
    }));
  }

  #next(
    id: string,
    request: SegmentRequest,
    action: SegmentAction,
    make: (last: Row) => (SegmentContent & { readonly sharing: SegmentSharing }) | SegmentRefusal,
  ): Promise<SegmentRefusal | undefined> {
    return this.#database.transaction(async (statements) => {
      const [segment] = await statements.query('SELECT * FROM segment WHERE id = $1 FOR UPDATE', [id]);
      if (segment === undefined) return 'NOT_FOUND';
      if ((await findByKey(statements, request.idempotencyKey)) === id) return undefined;
      if (segment.archived_at !== null) return 'NOT_FOUND';
      if (segment.owner_key !== request.by.key) return 'NOT_YOURS';
      const [last] = await statements.query(
        'SELECT * FROM segment_version WHERE segment_id = $1 AND version = $2',
        [id, segment.version],
      );
      const next = make(last);
      if (typeof next === 'string') return next;
      const version = (segment.version as number) + 1;
      await addVersion(statements, id, version, action, next, request);
      await statements.query(
        'UPDATE segment SET version = $1, sharing = $2, archived_at = $3 WHERE id = $4',
        [version, next.sharing, action === 'ARCHIVED' ? request.now : null, id],
      );
      return undefined;
    });
  }

  async #read(
    condition: string,
    reader: SegmentReader,
    parameters: readonly unknown[],
  ): Promise<SegmentRecord[]> {
    const rows = await this.#database.query(
      `SELECT s.id, s.owner_key, s.owner_name, s.org_key, s.sharing, s.version, v.name, v.note, v.condition, v.made_by_name, v.made_at
       FROM segment s JOIN segment_version v ON v.segment_id = s.id AND v.version = s.version
       WHERE s.archived_at IS NULL AND ${condition}
         AND (s.owner_key = $1 OR s.sharing = 'BANK'
              OR (s.sharing = 'UNIT' AND ($2::text[] IS NULL OR s.org_key = ANY($2::text[]))))
       ORDER BY s.owner_key <> $1, v.made_at DESC, s.id LIMIT ${LIST_MAX}`,
      [reader.key, reader.unitKeys ?? null, ...parameters],
    );
    return rows.map(toRecord);
  }
}

async function findByKey(statements: Statements, idempotencyKey: string): Promise<string | undefined> {
  const [row] = await statements.query('SELECT segment_id FROM segment_version WHERE idempotency_key = $1', [
    idempotencyKey,
  ]);
  return row?.segment_id as string | undefined;
}

async function addVersion(
  statements: Statements,
  id: string,
  version: number,
  action: SegmentAction,
  { name, note, condition, sharing }: SegmentContent & { readonly sharing: SegmentSharing },
  { by, idempotencyKey, now }: SegmentRequest,
): Promise<void> {
  await statements.query(
    `INSERT INTO segment_version (segment_id, version, idempotency_key, action, name, note, condition, sharing, made_by_key, made_by_name,
                                  made_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [id, version, idempotencyKey, action, name, note, condition, sharing, by.key, by.name, now],
  );
}

function toContent(row: Row): SegmentContent {
  return { name: row.name as string, note: row.note as string, condition: row.condition as string };
}

function toRecord(row: Row): SegmentRecord {
  return {
    ...toContent(row),
    id: row.id as string,
    owner: { key: row.owner_key as string, name: row.owner_name as string },
    orgKey: row.org_key as string,
    sharing: row.sharing as SegmentSharing,
    version: row.version as number,
    savedBy: row.made_by_name as string,
    savedAt: row.made_at as Date,
  };
}
