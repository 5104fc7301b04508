import type { ReactNode } from 'react';
import './note.css';

interface Props {
  /** `care` for a warning, `stop` for an error, `go` for what is done. */
  readonly kind?: 'care' | 'stop' | 'go';
  /** Names the kind: *Warning*, *Conflict*, *Error*. */
  readonly sign: string;
  readonly children: ReactNode;
}

/** Stands where the figure is read that it is about. Errors are announced. */
export const Note = ({ kind, sign, children }: Props) => (
  <div className={['note', kind].filter(Boolean).join(' ')} role={kind === 'stop' ? 'alert' : undefined}>
    <strong className="sign">{sign}.</strong> {children}
  </div>
);
