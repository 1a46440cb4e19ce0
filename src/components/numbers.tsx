import React from "react";
import * as styles from "./numbers.module.css";
import { ScrollBox } from "./scroll-box";
import { useSite } from "./site-context";
import { SiteLink } from "./site-link";

export interface NumbersProps {
  /** What opens it, where that is more than a word for it. */
  summary?: string | undefined;
  /** What the numbers are of. */
  caption: string;
  columns: readonly string[];
  /** A cell for each column; the first says what the others are of. */
  rows: readonly (readonly string[])[];
  /** Where the first cell of each row leads; `null` where nowhere. */
  paths?: readonly (string | null)[] | undefined;
}

/** The numbers of a chart, folded away below it. */
export function Numbers({ summary, caption, columns, rows, paths = [] }: NumbersProps) {
  const { messages } = useSite();
  return (
    <details className={styles.numbers}>
      <summary>{summary ?? messages.numbers}</summary>
      <ScrollBox label={caption}>
        <table>
          <caption>{caption}</caption>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([label, ...cells], row) => {
              const path = paths[row];
              return (
                <tr key={label}>
                  <th scope="row">{path ? <SiteLink to={path}>{label}</SiteLink> : label}</th>
                  {cells.map((cell, index) => (
                    <td key={index}>{cell}</td>
                  ))}
                </tr>
              );
            })}
          </tbody>
        </table>
      </ScrollBox>
    </details>
  );
}
