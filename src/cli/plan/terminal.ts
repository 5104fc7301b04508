/** The capabilities of an output stream. */
interface Output {
  readonly isTTY?: boolean;
  readonly columns?: number;
  /** Only of a terminal; respects `NO_COLOR`, `FORCE_COLOR` and the type of the terminal. */
  hasColors?(): boolean;
}

export interface Terminal {
  /** Characters in a line. */
  readonly width: number;
  readonly colours: boolean;
}

const WIDEST = 100;
const NARROWEST = 40;

/**
 * As wide as the terminal, up to a readable width; without colours if they are disabled or the output is not a
 * terminal.
 */
export function terminalOf(output: Output): Terminal {
  const width = output.isTTY === true && output.columns ? Math.min(output.columns, WIDEST) : WIDEST;
  return { width: Math.max(width, NARROWEST), colours: output.isTTY === true && output.hasColors?.() === true };
}
