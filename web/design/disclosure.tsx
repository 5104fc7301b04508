import type { ReactNode } from 'react';
import './disclosure.css';

interface Props {
  readonly summary: ReactNode;
  readonly isOpen?: boolean;
  readonly children: ReactNode;
}

/** Folds what few readers need; paper shows it open. */
export const Disclosure = ({ summary, isOpen = false, children }: Props) => (
  <details className="plain" open={isOpen}>
    <summary>{summary}</summary>
    {children}
  </details>
);
