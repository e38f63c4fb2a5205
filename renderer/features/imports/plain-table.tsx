import type { ReactNode } from 'react';

/** A table whose cells hold buttons and fields: each is reached by Tab, as in a form. */
export function PlainTable({
  label,
  headings,
  rows,
}: {
  label: string;
  headings: readonly string[];
  /** The first cell names the row. */
  rows: readonly { key: string; cells: readonly ReactNode[] }[];
}) {
  return (
    <table className="ui-table" aria-label={label}>
      <thead>
        <tr>
          {headings.map((heading) => (
            <th key={heading} scope="col" className="ui-table-column">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, cells: [name, ...cells] }) => (
          <tr key={key}>
            <th scope="row" className="ui-table-cell im-name">
              {name}
            </th>
            {cells.map((cell, at) => (
              <td key={headings[at + 1]} className="ui-table-cell">
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
