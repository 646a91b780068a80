import { z } from 'zod';

const dates = z.strictObject({
  forms: z.array(z.string()).min(1).optional(),
  zone: z.string().optional(),
});

const policy = z.enum(['reject', 'warn', 'drop', 'keep', 'stub', 'first', 'last']);
const dirt = z.record(z.string().regex(/^[A-Z0-9_]+$/), policy);

const file = z.strictObject({
  /** Where it lies in the folder; `*` stands for any characters of one name, `**` for any folders. */
  path: z.string(),
  format: z.enum(['csv', 'jsonl', 'parquet']).optional(),
  separator: z.string().min(1).optional(),
  quote: z.string().max(1).optional(),
  encoding: z.enum(['utf-8', 'gb18030']).optional(),
  /** Wrong names in the header and what they should be. */
  header: z.record(z.string(), z.string()).optional(),
});

const value = z.union([z.string(), z.array(z.string())]);

const feed = z
  .strictObject({
    feed: z.string(),
    /** Tells several entries of one feed apart; part of the scope in which a full feed closes. */
    entry: z.string().optional(),
    /** A file whose rows are rows of the feed … */
    file: z.string().optional(),
    /** … or a query over staged files that yields them. */
    sql: z.string().optional(),
    uses: z.array(z.string()).optional(),
    load: z.enum(['full', 'delta']),
    /** Feed column to source column. Left out: columns are taken by name. */
    columns: z.record(z.string(), z.string()).optional(),
    set: z.record(z.string(), z.string()).optional(),
    /** Columns read off the first characters of another: a kind that only the ids show. */
    byPrefix: z
      .record(
        z.string(),
        z.strictObject({ column: z.string(), prefixes: z.record(z.string().min(1), z.string()) }),
      )
      .optional(),
    where: z.record(z.string(), value).optional(),
    whereNot: z.record(z.string(), value).optional(),
    /** Share columns written as percentages without the sign. */
    percent: z.array(z.string()).optional(),
    dates: dates.optional(),
    dirt: dirt.optional(),
    namespace: z.string().optional(),
    /** Namespaces of columns that name entities of another source. */
    namespaces: z.record(z.string(), z.string()).optional(),
    /** Payments only: states the supply that they show, too. Tables it goes by are named in `uses`. */
    infer: z.literal('supply').optional(),
    /** With `infer`: states the measured flows of the enterprises paid as metrics and events, too. */
    measure: z.literal('flows').optional(),
  })
  .refine((entry) => (entry.file === undefined) !== (entry.sql === undefined), {
    error: 'says either file or sql',
  });

const notes = z.strictObject({
  /** A query that yields _file, _line, severity, column, code, value and expected. */
  sql: z.string(),
  uses: z.array(z.string()).min(1),
  feed: z.string(),
});

/** What `mapping.yaml` may say. */
export const mappingSchema = z.strictObject({
  about: z.string().optional(),
  namespace: z.string().default(''),
  nullTokens: z.array(z.string()).default([]),
  dates: dates.optional(),
  dirt: dirt.default({}),
  files: z.record(z.string().regex(/^[A-Za-z_][A-Za-z0-9_]*$/), file),
  /** Files that are known and not loaded, with the reason. */
  unused: z.record(z.string(), z.string()).default({}),
  feeds: z.array(feed).min(1),
  notes: z.array(notes).default([]),
});

type Parsed = z.output<typeof mappingSchema>;
export type FileMapping = Parsed['files'][string];
export type FeedMapping = Parsed['feeds'][number];
export type NotesMapping = Parsed['notes'][number];

/** A mapping with everything it needs from its own folder. */
export interface Mapping extends Parsed {
  readonly name: string;
  /** The text of its SQL files by name. */
  readonly sqlTexts: Readonly<Record<string, string>>;
  /** Changes whenever the mapping or one of its SQL files does. */
  readonly fingerprint: string;
}
