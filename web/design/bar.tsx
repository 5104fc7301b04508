import './bar.css';

interface Props {
  /** The end of the axis, which begins at 0 and is never cut. */
  readonly max: number;
  readonly from: number;
  readonly to: number;
  /** The upper end of a range. */
  readonly upTo?: number | undefined;
  /** The figure is a lower bound. */
  readonly runsOn?: boolean;
  /** `total` is what counts, `less` takes away, `open` is not known or not decided. */
  readonly look?: 'total' | 'less' | 'open' | undefined;
}

/** A bar in a cell of a table, beside its figure: it repeats the figure and is not read out. */
export function Bar({ max, from, to, upTo, runsOn = false, look }: Props) {
  const [low, high] = from < to ? [from, to] : [to, from];
  const end = upTo === undefined ? high : Math.max(high, upTo);
  return (
    <div className="bar" aria-hidden="true">
      <span className={look === undefined ? undefined : `is-${look}`} style={placed(low, high, max)} />
      {end > high && <span className="is-range" style={placed(high, end, max)} />}
      {runsOn && <span className="runs-on" style={{ ...placed(end, end, max), width: '0.875rem' }} />}
    </div>
  );
}

const placed = (from: number, to: number, max: number) => ({
  left: share(from, max),
  width: share(to - from, max),
});

const share = (part: number, of: number): string => `${of === 0 ? 0 : Math.round((part / of) * 10_000) / 100}%`;
