import type { Viewer } from './viewer.js';

/** A request, or a part of one, that was refused before anything was written. */
export interface Denial {
  readonly viewer: Viewer;
  /** The address that the request came from. */
  readonly address: string;
  /** The requested field; `request` if the refusal came before it was read. */
  readonly operation: string;
  /** The code of the refusal; `FAULT` for an internal error. */
  readonly outcome: string;
  readonly requestId: string;
}

/** Notes a denial; returns immediately. */
export type OnDenied = (denial: Denial) => void;
