const MOST = 50;
const LONGEST = 60;

/**
 * Labels for operation names. Clients choose the names, so the first ones keep theirs and all later ones share one:
 * the number of time series is bounded.
 */
export function operationLabels(): (operation: string | null | undefined) => string {
  const known = new Set<string>();
  return (operation) => {
    if (operation === undefined) return 'refused';
    if (operation === null) return 'anonymous';
    if (known.size < MOST && operation.length <= LONGEST) known.add(operation);
    return known.has(operation) ? operation : 'other';
  };
}
