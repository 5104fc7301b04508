import type { Viewer } from './viewer.js';

/** A request, or a part of one, that was refused before anything was written. */
export interface Denial {
  readonly viewer: Viewer;
  /** Where the request came from. */
  readonly address: string;
  /** The field that was asked for; `request` where that was not looked at. */
  readonly operation: string;
  /** The code of the refusal; `FAULT` where it failed for a fault of ours. */
  readonly outcome: string;
  readonly requestId: string;
}

/** Notes a denial; takes no time. */
export type OnDenied = (denial: Denial) => void;
