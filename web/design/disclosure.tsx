import type { ReactNode } from 'react';
import './disclosure.css';

interface Props {
  readonly summary: ReactNode;
  readonly isOpen?: boolean;
  /** Tells that the reader opened or folded it. */
  onToggle?(isOpen: boolean): void;
  readonly children: ReactNode;
}

/** Folds what few readers need; paper shows it open. */
export const Disclosure = ({ summary, isOpen = false, onToggle, children }: Props) => (
  <details className="plain" open={isOpen} onToggle={(event) => onToggle?.(event.currentTarget.open)}>
    <summary>{summary}</summary>
    {children}
  </details>
);
