import { parseArgs } from 'node:util';
import { generateDemoBank } from './generate-demo-bank.ts';

const USAGE = 'usage: node loaders/demo/cli.ts --out DIR [--scale N] [--seed N] [--today YYYY-MM-DD]';

const { values } = parseArgs({
  options: {
    out: { type: 'string' },
    scale: { type: 'string', default: '1' },
    seed: { type: 'string', default: '20241124' },
    today: { type: 'string', default: new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10) },
  },
});
if (values.out === undefined) {
  console.error(USAGE);
  process.exitCode = 2;
} else {
  const summary = await generateDemoBank({
    directory: values.out,
    scale: Number(values.scale),
    seed: Number(values.seed),
    today: values.today,
  });
  console.table(summary.feeds);
  console.table(summary.truth);
}
