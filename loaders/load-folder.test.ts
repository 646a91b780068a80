import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { loadText } from './testing/load-text.ts';
import { MemoryFactStore } from './testing/memory-fact-store.ts';

const ENTERPRISES = 'enterpriseId,name\n1,甲公司\n2,乙公司\n3,丙公司\n';
const OWNERSHIPS = 'ownerId,ownedId,share\n1,2,0.6\n2,3,35%\n';

describe('a bad row', () => {
  it('goes to the quarantine with feed, file, line, column, code, value and what was expected', async () => {
    const { report, rejected } = await loadText(new MemoryFactStore(), {
      'enterprises.csv': ENTERPRISES,
      'ownerships.csv': 'ownerId,ownedId,share\n1,2,0.6\n2,3,1.2\n',
    });
    expect(rejected).toEqual([
      {
        feed: 'ownerships',
        file: 'ownerships.csv',
        line: '3',
        column: 'share',
        code: 'SHARE_ABOVE_1',
        value: '1.2',
        expected: 'at most 1',
        message: 'ownership share 1.2 is above 1 (ownerships.csv:3)',
      },
    ]);
    expect(report.files[1]).toMatchObject({ read: 2, accepted: 1, rejected: 1 });
  });

  it('is found at its line even when quoted fields span lines before it', async () => {
    const { rejected } = await loadText(new MemoryFactStore(), {
      'enterprises.csv': 'enterpriseId,name\n1,"甲\n公司"\n2,\n',
    });
    expect(rejected).toMatchObject([{ line: '4', column: 'name', code: 'REQUIRED_MISSING' }]);
  });

  it.each([
    ['a share that is no number', 'ownerships', 'ownerId,ownedId,share\n1,2,many\n', 'SHARE_INVALID'],
    [
      'a day that is not in the calendar',
      'ownerships',
      'ownerId,ownedId,validFrom\n1,2,2026-02-30\n',
      'DATE_INVALID',
    ],
    [
      'a period that ends before it starts',
      'ownerships',
      'ownerId,ownedId,validFrom,validTo\n1,2,2026-02-03,2026-02-03\n',
      'PERIOD_EMPTY',
    ],
    ['a kind there is not', 'ownerships', 'ownerKind,ownerId,ownedId\nCOMPANY,1,2\n', 'WORD_UNKNOWN'],
    ['an owner nobody knows', 'ownerships', 'ownerId,ownedId\n9,2\n', 'UNKNOWN_PARTY'],
    ['an amount that is none', 'guarantees', 'guarantorId,obligorId,amount\n1,2,a lot\n', 'AMOUNT_INVALID'],
    ['a row with too many cells', 'ownerships', 'ownerId,ownedId\n1,2,3\n', 'COLUMN_COUNT'],
    ['a quote that is never closed', 'ownerships', 'ownerId,ownedId\n"1,2\n', 'QUOTE_OPEN'],
    [
      'a minimum above its maximum',
      'ownerships',
      'ownerId,ownedId,shareMin,shareMax\n1,2,0.5,0.4\n',
      'RANGE_REVERSED',
    ],
  ])('is rejected: %s', async (_, feed, text, code) => {
    const { report, rejected } = await loadText(new MemoryFactStore(), {
      'enterprises.csv': ENTERPRISES,
      [`${feed}.csv`]: text,
    });
    expect(rejected.map((row) => row.code)).toEqual([code]);
    expect(report.rows).toMatchObject({ read: 4, accepted: 3, rejected: 1 });
  });

  it('does not stop the rows after it, not even an unclosed quote', async () => {
    const store = new MemoryFactStore();
    await loadText(store, { 'enterprises.csv': 'enterpriseId,name\n1,"甲\n2,乙\n3,丙\n' });
    expect([...store.entities.keys()]).toEqual(['E:2', 'E:3']);
  });
});

describe('doubtful values', () => {
  it('are kept with a warning: a credit code with a wrong check character, an enterprise that owns itself', async () => {
    const { report, warned } = await loadText(new MemoryFactStore(), {
      'enterprises.csv': 'enterpriseId,name,uscc\n1,甲公司,91350100M000100Y4Z\n2,乙公司,91350100M000100Y43\n',
      'ownerships.csv': 'ownerId,ownedId,share\n1,1,0.05\n',
    });
    expect(warned.map(({ code, line }) => `${code} ${line}`)).toEqual(['USCC_CHECK 2', 'SELF_OWNERSHIP 2']);
    expect(report.rows.accepted).toBe(3);
  });
});

describe('rows with one key', () => {
  it('are counted as duplicates when they say the same, in whatever form', async () => {
    const { report } = await loadText(new MemoryFactStore(), {
      'enterprises.csv': ENTERPRISES,
      'ownerships.csv': 'ownerId,ownedId,share\n1,2,0.35\n1,2,35%\n',
    });
    expect(report.files[1]).toMatchObject({ read: 2, accepted: 1, duplicate: 1, rejected: 0 });
  });

  it('are rejected but for the first when they contradict one another', async () => {
    const { rejected } = await loadText(new MemoryFactStore(), {
      'enterprises.csv': ENTERPRISES,
      'ownerships.csv': 'ownerId,ownedId,share\n1,2,0.35\n1,2,0.36\n',
    });
    expect(rejected).toMatchObject([
      {
        code: 'CONFLICTING_DUPLICATE',
        message: 'ownership has the key of line 2 and says something else (ownerships.csv:3)',
      },
    ]);
  });

  it('let the last one win where the mapping says so, and a second load changes nothing', async () => {
    const store = new MemoryFactStore();
    const mapping = `
      files: { e: { path: e.csv } }
      feeds: [{ feed: enterprises, file: e, load: full, dirt: { CONFLICTING_DUPLICATE: last } }]`;
    const files = { 'e.csv': 'enterpriseId,name\n1,旧名\n1,新名\n' };
    await loadText(store, files, { mapping });
    const { report } = await loadText(store, files, { mapping });
    expect(store.openFacts()).toEqual([expect.stringContaining('新名')]);
    expect(report.facts).toMatchObject({ stated: 1, unchanged: 1 });
  });
});

describe('loading again', () => {
  const files = { 'enterprises.csv': ENTERPRISES, 'ownerships.csv': OWNERSHIPS };

  it('changes nothing when nothing has changed', async () => {
    const store = new MemoryFactStore();
    await loadText(store, files);
    const { report } = await loadText(store, files);
    expect(report.facts).toMatchObject({ stated: 5, created: 0, corrected: 0, unchanged: 5, closed: 0 });
  });

  it('closes what a full feed no longer has', async () => {
    const store = new MemoryFactStore();
    await loadText(store, files);
    const { report } = await loadText(store, {
      ...files,
      'ownerships.csv': 'ownerId,ownedId,share\n1,2,0.6\n',
    });
    expect(report.facts).toMatchObject({ closed: 1, unchanged: 4 });
  });

  it('closes everything of a full feed whose file is empty, and nothing of one whose file is absent', async () => {
    const store = new MemoryFactStore();
    await loadText(store, files);
    const absent = await loadText(store, { 'enterprises.csv': ENTERPRISES });
    expect(absent.report.facts.closed).toBe(0);
    const empty = await loadText(store, { ...files, 'ownerships.csv': 'ownerId,ownedId,share\n' });
    expect(empty.report.facts.closed).toBe(2);
  });

  it('closes nothing of a delta feed', async () => {
    const store = new MemoryFactStore();
    const mapping = 'files: { e: { path: e.csv } }\nfeeds: [{ feed: enterprises, file: e, load: delta }]';
    await loadText(store, { 'e.csv': ENTERPRISES }, { mapping });
    const { report } = await loadText(store, { 'e.csv': 'enterpriseId,name\n1,甲公司\n' }, { mapping });
    expect(report.facts.closed).toBe(0);
  });

  it('closes nothing for a row that has become unreadable', async () => {
    const store = new MemoryFactStore();
    await loadText(store, files);
    const broken = 'ownerId,ownedId,share\n1,2,1.6\n2,3,35%\n';
    const { report } = await loadText(store, { ...files, 'ownerships.csv': broken });
    expect(report.facts).toMatchObject({ closed: 0, unchanged: 4 });
    expect(report.rows.rejected).toBe(1);
  });

  it('corrects what has changed', async () => {
    const store = new MemoryFactStore();
    await loadText(store, files);
    const { report } = await loadText(store, {
      ...files,
      'ownerships.csv': OWNERSHIPS.replace('0.6', '0.7'),
    });
    expect(report.facts).toMatchObject({ corrected: 1, created: 0, closed: 0 });
  });
});

describe('a killed load', () => {
  const rows = Array.from({ length: 45_000 }, (_, i) => `${i},企业${i}`);
  const files = {
    'enterprises.csv': `enterpriseId,name\n${rows.join('\n')}\n`,
    'ownerships.csv': `ownerId,ownedId\n${rows
      .slice(1)
      .map((_, i) => `${i},${i + 1}`)
      .join('\n')}\n`,
  };

  it('is taken up again without loss or doubling, wherever it was killed', async () => {
    const whole = new MemoryFactStore();
    await loadText(whole, files);
    for (const batchesMax of [0, 1, 2, 3, 5, 7, 8, 11]) {
      const store = new MemoryFactStore();
      store.batchesMax = batchesMax;
      await expect(loadText(store, files)).rejects.toThrow('the store is gone');
      store.batchesMax = Number.POSITIVE_INFINITY;
      const { report } = await loadText(store, files);
      expect(store.openFacts()).toEqual(whole.openFacts());
      expect(report.rows).toMatchObject({ read: 89_999, accepted: 89_999 });
      const { created, corrected, unchanged, stated } = report.facts;
      expect(corrected).toBe(0);
      expect(created + unchanged).toBe(stated);
      expect(unchanged).toBeLessThanOrEqual(2 * 10_000);
      expect(store.batches).toBeLessThan(whole.batches + batchesMax + 3);
    }
  });

  it('is not taken up when the file has changed since', async () => {
    const store = new MemoryFactStore();
    store.batchesMax = 3;
    await expect(loadText(store, files)).rejects.toThrow('the store is gone');
    store.batchesMax = Number.POSITIVE_INFINITY;
    const renamed = files['enterprises.csv'].replace('企业0\n', '企业零\n');
    const { report } = await loadText(store, { ...files, 'enterprises.csv': renamed });
    expect(report.entries[0].resumedAtRow).toBeUndefined();
    expect(report.facts.corrected).toBe(1);
  });
});

describe('a dry run', () => {
  it('writes nothing and finds the same bad rows', async () => {
    const files = { 'enterprises.csv': ENTERPRISES, 'ownerships.csv': 'ownerId,ownedId\n1,2\n1,9\n' };
    const store = new MemoryFactStore();
    const dry = await loadText(store, files, { dryRun: true });
    expect(store.batches).toBe(0);
    const wet = await loadText(store, files);
    expect(dry.rejected).toEqual(wet.rejected);
    expect(dry.report.rows).toEqual(wet.report.rows);
  });
});

describe('files', () => {
  it('in GB18030 read as those in UTF-8 do', async () => {
    const store = new MemoryFactStore();
    const { report } = await loadText(store, {
      'enterprises.csv': iconv.encode('enterpriseId,name\n1,邵阳维克液压\n', 'gb18030'),
    });
    expect(report.files[0].encoding).toBe('gb18030');
    expect(store.openFacts()[0]).toContain('邵阳维克液压');
  });

  it('of JSON keep the digits of long ids', async () => {
    const store = new MemoryFactStore();
    await loadText(store, { 'enterprises.jsonl': '{"enterpriseId": 4614219293217785425, "name": "甲"}\n' });
    await loadText(store, { 'persons.json': '[\n {"personId": 4614219293217785425,\n  "name": "乙"}\n]' });
    expect([...store.entities.keys()]).toEqual(['E:4614219293217785425', 'P:4614219293217785425']);
  });

  it('that are no feeds are named as ignored', async () => {
    const { report } = await loadText(new MemoryFactStore(), {
      'enterprises.csv': ENTERPRISES,
      'README.md': '# hello',
    });
    expect(report.ignored).toEqual([{ file: 'README.md', reason: 'mapping default does not name it' }]);
  });

  it('of a workbook are refused before anything is written', async () => {
    const store = new MemoryFactStore();
    await expect(loadText(store, { 'enterprises.xlsx': 'PK' })).rejects.toMatchObject({
      code: 'FORMAT_UNSUPPORTED',
    });
  });
});

describe('references within a feed', () => {
  it('may point to rows further down', async () => {
    const store = new MemoryFactStore();
    const { report } = await loadText(store, {
      'industries.csv': 'taxonomy,code,name,parentCode\nsw,110101,种子,110100\nsw,110100,种植业,\n',
    });
    expect(report.facts.created).toBe(3);
  });

  it('to something unknown cost the reference and keep the row', async () => {
    const { report, warned } = await loadText(new MemoryFactStore(), {
      'org-units.csv': 'orgId,name,level,parentOrgId\n1,分行,BRANCH,0\n',
    });
    expect(report.rows.accepted).toBe(1);
    expect(warned).toMatchObject([{ code: 'UNKNOWN_ORG_UNIT', value: '0' }]);
  });
});

describe('stubs', () => {
  const mapping = `
    files: { e: { path: e.csv }, o: { path: o.csv } }
    dirt: { UNKNOWN_PARTY: stub }
    feeds:
      - { feed: enterprises, file: e, load: full }
      - { feed: ownerships, file: o, load: full }`;
  const files = { 'e.csv': ENTERPRISES, 'o.csv': 'ownerId,ownedId\n9,1\n' };

  it('stand for unknown parties where the mapping says so, are warned of in every load and never closed', async () => {
    const store = new MemoryFactStore();
    for (const created of [5, 0]) {
      const { report, warned } = await loadText(store, files, { mapping });
      expect(warned).toMatchObject([{ code: 'UNKNOWN_PARTY', value: '9' }]);
      expect(report.facts).toMatchObject({ created, corrected: 0, closed: 0, stubs: 1 });
    }
  });

  it('give way to the row of their own when it comes', async () => {
    const store = new MemoryFactStore();
    await loadText(store, files, { mapping });
    const { warned } = await loadText(store, { ...files, 'e.csv': `${ENTERPRISES}9,壬公司\n` }, { mapping });
    expect(warned).toEqual([]);
    expect(store.entities.get('E:9')).toMatchObject({ isStub: false });
  });
});

describe('the report', () => {
  const cell = fc.constantFrom('1', '2', '3', '9', '', '0.5', '150%', '-1', '"', 'x', '2026-01-01', '甲');
  const file = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { maxLength: 12 });

  it('accounts for every row, whatever the rows are, and a second load changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(file, file, async (enterprises, ownerships) => {
        const text = (header: string, rows: string[][]) =>
          `${[header, ...rows.map((row) => row.join(','))].join('\n')}\n`;
        const files = {
          'enterprises.csv': text('enterpriseId,name,foundedOn', enterprises),
          'ownerships.csv': text('ownerId,ownedId,share', ownerships),
        };
        const store = new MemoryFactStore();
        const { report } = await loadText(store, files);
        for (const { read, filtered, duplicate, accepted, rejected } of report.files) {
          expect(filtered + duplicate + accepted + rejected).toBe(read);
        }
        const again = await loadText(store, files);
        expect(again.report.rows).toEqual(report.rows);
        expect(again.report.facts).toMatchObject({ created: 0, corrected: 0, closed: 0 });
      }),
      { numRuns: 60 },
    );
  });
});
