import { LoadError } from '../load-error.ts';
import type { NotesMapping } from '../mapping/mapping.ts';
import { describeFault } from '../report/describe-fault.ts';
import type { LoadContext } from '../writing/load-context.ts';
import { runNamed } from './query-rows.ts';
import { quoteName, type StagingDatabase } from './staging-database.ts';

const COLUMNS = ['_file', '_line', 'severity', 'column', 'code', 'value', 'expected'] as const;

/**
 * Reports what a query finds wrong with staged rows.
 *
 * A note of severity `reject` marks a row as rejected that no feed took; `warn` only warns.
 */
export async function reportNotes(
  database: StagingDatabase,
  note: NotesMapping,
  sql: string,
  context: LoadContext,
): Promise<void> {
  const given = await runNamed(note.sql, () => database.columnsOf(sql));
  const lacking = COLUMNS.filter((name) => !given.includes(name));
  if (lacking.length > 0)
    throw new LoadError('SQL_INVALID', `${note.sql} gives no column ${lacking.join(', ')}`);
  const list = COLUMNS.map(quoteName).join(', ');
  for await (const rows of database.stream(`SELECT ${list} FROM (\n${sql}\n) ORDER BY ALL`)) {
    for (const [file, line, severity, column, code, value, expected] of rows.map((row) =>
      row.map((cell) => cell ?? ''),
    )) {
      const fault = {
        severity: severity === 'reject' ? 'reject' : 'warn',
        column,
        code,
        value,
        expected,
      } as const;
      context.issues.add(describeFault(fault, note.feed, '', file, Number(line)));
      if (fault.severity === 'reject') context.accounts.get(file)?.mark(Number(line), 'rejected');
    }
    await context.issues.drain();
  }
}
