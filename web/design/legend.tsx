import type { ReactNode } from 'react';
import './legend.css';

interface Props {
  /** Each sign of a chart with the word for it. */
  readonly entries: readonly { readonly sample: ReactNode; readonly word: string }[];
}

/** Says what the signs of a chart mean; it names only those that the chart has. */
export const Legend = ({ entries }: Props) => (
  <ul className="legend">
    {entries.map(({ sample, word }) => (
      <li key={word}>
        {sample}
        {word}
      </li>
    ))}
  </ul>
);
