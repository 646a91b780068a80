import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { mappingSchema } from '../mapping/mapping.ts';
import { FEEDS } from './registry.ts';

const page = readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'feeds.md'), 'utf8');
const PERIOD = ['validFrom', 'validTo', 'recordedFrom', 'evidenceSource', 'confidence'];

describe('docs/feeds.md', () => {
  it('shows a mapping that the loader takes', () => {
    const example = /```yaml\n([\s\S]*?)```/.exec(page)?.[1] ?? '';
    expect(mappingSchema.parse(parse(example)).feeds).toHaveLength(3);
  });

  it.each(FEEDS.map((feed) => [feed.name, feed] as const))(
    'describes %s with every column, the required ones in bold',
    (name, feed) => {
      const row = page.split('\n').find((line) => line.startsWith(`| \`${name}\``));
      const own = Object.entries(feed.columns).filter(([column]) => !PERIOD.includes(column));
      const words = (row ?? '').split(/[^A-Za-z*]+/);
      for (const [column, { isRequired }] of own)
        expect(words).toContain(isRequired ? `**${column}**` : column);
      expect(row?.includes('◷')).toBe(feed.columns.validFrom !== undefined);
    },
  );
});
