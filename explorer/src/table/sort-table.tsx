import { useEffect, useRef, useState } from 'react';
import type { Column, Row } from './table-types.ts';

interface Props {
  columns: Column[];
  rows: Row[];
  selected: string[];
  lit: readonly string[];
  onSelect: (id: string) => void;
}

/** Rows that sort by a click on a heading and select by a click on themselves; until sorted, what is lit comes first. */
export function SortTable({ columns, rows, selected, lit, onSelect }: Props) {
  const [sort, setSort] = useState<{ column: number; down: boolean } | null>(null);
  const body = useRef<HTMLTableSectionElement>(null);
  const chosen = selected.at(-1);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the row is looked for whenever the choice changes
  useEffect(() => {
    body.current?.querySelector('.is-selected')?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  const isLit = (row: Row) => Number(lit.includes(row.id));
  const sorted = sort
    ? rows.toSorted((a, b) => (sort.down ? -1 : 1) * compare(a, b, sort.column))
    : rows.toSorted((a, b) => isLit(b) - isLit(a));
  return (
    <table className="data-table">
      <thead>
        <tr>
          {columns.map((column, index) => (
            <th
              key={column.key}
              scope="col"
              className={column.numeric ? 'num' : undefined}
              aria-sort={sort?.column === index ? (sort.down ? 'descending' : 'ascending') : 'none'}
            >
              <button
                type="button"
                onClick={() =>
                  setSort({
                    column: index,
                    down: sort?.column === index ? !sort.down : column.numeric === true,
                  })
                }
              >
                {column.title}
                {sort?.column === index && (sort.down ? ' ▾' : ' ▴')}
              </button>
            </th>
          ))}
        </tr>
      </thead>
      <tbody ref={body}>
        {sorted.map((row) => (
          <tr
            key={row.id}
            data-testid="table-row"
            data-id={row.id}
            className={[selected.includes(row.id) && 'is-selected', lit.includes(row.id) && 'is-lit']
              .filter(Boolean)
              .join(' ')}
            onClick={() => onSelect(row.id)}
          >
            {row.cells.map((cell, index) => (
              <td key={columns[index]!.key} className={columns[index]!.numeric ? 'num' : undefined}>
                {index === 0 ? (
                  <button
                    type="button"
                    className="row-button"
                    aria-pressed={selected.includes(row.id)}
                    onClick={() => onSelect(row.id)}
                  >
                    {cell.text}
                  </button>
                ) : (
                  cell.text
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function compare(a: Row, b: Row, column: number): number {
  const [x, y] = [a.cells[column]!, b.cells[column]!];
  if (x.order !== undefined || y.order !== undefined) return (x.order ?? -Infinity) - (y.order ?? -Infinity);
  return x.text.localeCompare(y.text, 'zh-CN');
}
