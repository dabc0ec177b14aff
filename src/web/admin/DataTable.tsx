import type { ReactNode } from 'react';
import styles from './Admin.module.css';

export interface Column<Row> {
  readonly head: string;
  cell(row: Row): ReactNode;
}

interface Props<Row> {
  readonly label: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  keyOf(row: Row): string;
  /** What is over is shown fainter. */
  isPast?(row: Row): boolean;
}

/** A dense table; on a phone each row is a card. */
export function DataTable<Row>({ label, columns, rows, keyOf, isPast }: Props<Row>) {
  return (
    <table className={styles['table']} aria-label={label}>
      <thead>
        <tr>
          {columns.map(({ head }) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={keyOf(row)} data-past={isPast?.(row) ?? false}>
            {columns.map(({ head, cell }) => (
              <td key={head} data-head={head}>
                <span>{cell(row)}</span>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
