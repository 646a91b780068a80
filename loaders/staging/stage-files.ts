import type { PlannedFile } from '../mapping/plan-load.ts';
import type { Issue } from '../report/issue.ts';
import type { StagedValue, StagingDatabase } from './staging-database.ts';

/** Columns that every staged table has besides those of its file. */
const ORIGIN_COLUMNS = ['_file', '_line'] as const;

/**
 * Stages the files of one name of the mapping as one table: the columns of its files, all text, and where each row
 * came from. Rows that could not be taken apart are told to `report`.
 */
export async function stageFiles(
  database: StagingDatabase,
  table: string,
  files: readonly PlannedFile[],
  report: (issue: Issue) => Promise<void>,
): Promise<void> {
  const columns = [...new Set(files.flatMap((file) => file.source.header))];
  const writer = await database.createTable(table, [...columns, ...ORIGIN_COLUMNS], ['_line']);
  for (const file of files) {
    const indexes = columns.map((name) => file.source.header.indexOf(name));
    let rows = 0;
    for await (const block of file.source.blocks()) {
      rows += block.rows.length + block.problems.length;
      block.rows.forEach((cells, i) => {
        const values: StagedValue[] = indexes.map((index) => cells[index] ?? null);
        writer.add([...values, file.path, BigInt(block.lines[i])]);
      });
      for (const { line, code, value, expected } of block.problems) {
        file.account.mark(line, 'rejected');
        const message = `row ${value} has not ${expected} (${file.path}:${line})`;
        await report({
          severity: 'reject',
          feed: '',
          file: file.path,
          line,
          column: '',
          code,
          value,
          expected,
          message,
        });
      }
    }
    file.account.setRead(rows);
  }
  writer.close();
}
