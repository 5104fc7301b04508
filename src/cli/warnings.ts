/** A log for a command that opens the graph itself: warnings go to the terminal, everything else is dropped. */
export const warnings = {
  info: () => {},
  warn: (_details: unknown, text?: unknown) => void process.stderr.write(`warning: ${String(text)}\n`),
};
