import { parseArgs } from 'node:util';
import type { GraphView } from '../../graph/image/graph-view.ts';
import { type Day, dayOfInstant, parseDay } from '../../graph/model/day.ts';
import { SetupError } from '../../graph/server/setup-error.ts';
import { readConfig } from '../config/read-config.ts';
import type { Question } from '../questions/question.ts';
import { QUESTIONS } from '../questions/registry.ts';
import { formatCsvLine, formatTable } from '../run/format-table.ts';
import { withView } from '../run/open-view.ts';
import { terminalProgress } from '../run/progress.ts';
import { runCommand } from '../run/run-command.ts';

const USAGE = `usage: npm run find -- ${QUESTIONS.map(({ id }) => id).join(' | ')} [--as-of YYYY-MM-DD] [--csv]`;
/** So that a spreadsheet takes the file for UTF-8. */
const BYTE_ORDER_MARK = '\ufeff';

interface FindRequest {
  readonly question: Question;
  readonly asOf: Day;
  readonly isCsv: boolean;
}

function readRequest(): FindRequest {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { 'as-of': { type: 'string' }, csv: { type: 'boolean', default: false } },
  });
  const question = QUESTIONS.find(({ id }) => id === positionals[0]);
  if (question === undefined || positionals.length !== 1) throw new SetupError('SERVER_FAILED', USAGE);
  const given = values['as-of'];
  const asOf = given === undefined ? dayOfInstant(Date.now()) : parseDay(given);
  if (asOf === undefined) throw new SetupError('SERVER_FAILED', `"${given}" is no day; ${USAGE}`);
  return { question, asOf, isCsv: values.csv };
}

/** `npm run find`: answers a question of the whole graph with a table, beside a running service or without one. */
async function find(): Promise<number> {
  const { question, asOf, isCsv } = readRequest();
  const print = isCsv ? printCsv : printTable;
  await withView(readConfig(), terminalProgress(), 'find', asOf, (view) => print(question, view));
  return 0;
}

function printCsv({ columns, answer }: Question, view: GraphView): void {
  process.stdout.write(`${BYTE_ORDER_MARK}${formatCsvLine(columns)}\r\n`);
  for (const cells of answer(view)) process.stdout.write(`${formatCsvLine(cells)}\r\n`);
}

function printTable({ columns, answer }: Question, view: GraphView): void {
  const rows = [...answer(view)];
  if (rows.length > 0) console.log(formatTable(columns, rows).join('\n'));
  console.log(`${rows.length} found`);
}

await runCommand(find);
process.exit();
