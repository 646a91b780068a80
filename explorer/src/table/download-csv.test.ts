import { describe, expect, it } from 'vitest';
import { formatCsv } from './download-csv.ts';

describe('a table saved for Excel', () => {
  it('opens in Chinese, with quotes where needed, and with no formula of anybody’s', () => {
    const rows = [{ id: '1', cells: [{ text: '华岳"重工", 集团' }, { text: '=HYPERLINK("x")' }] }];
    const csv = formatCsv(
      [
        { key: 'a', title: '名称' },
        { key: 'b', title: '说明' },
      ],
      rows,
    );
    expect(csv).toBe('\uFEFF名称,说明\r\n"华岳""重工"", 集团","\'=HYPERLINK(""x"")"\r\n');
  });
});
