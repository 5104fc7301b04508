/** What a stream says of what can be shown there. */
interface Output {
  readonly isTTY?: boolean;
  readonly columns?: number;
  /** Of a terminal only; heeds `NO_COLOR`, `FORCE_COLOR` and the kind of terminal. */
  hasColors?(): boolean;
}

export interface Terminal {
  /** Characters in a line. */
  readonly width: number;
  readonly colours: boolean;
}

const WIDEST = 100;
const NARROWEST = 40;

/** As wide as the terminal, up to what is easily read; without colours where none are wanted or nobody watches. */
export function terminalOf(output: Output): Terminal {
  const width = output.isTTY === true && output.columns ? Math.min(output.columns, WIDEST) : WIDEST;
  return { width: Math.max(width, NARROWEST), colours: output.isTTY === true && output.hasColors?.() === true };
}
