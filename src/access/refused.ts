import type { Viewer } from './viewer.js';

/** Somebody was turned away before anything was done. */
export interface Refused {
  readonly viewer: Viewer;
  /** Where the request came from. */
  readonly address: string;
  /** The field that was asked for; `request` where that was not looked at. */
  readonly operation: string;
  /** The code of the refusal. */
  readonly outcome: string;
  readonly requestId: string;
}

/** Hears of each who is turned away; takes no time. */
export type OnRefused = (refused: Refused) => void;
