const RADIUS = 2;

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The chevrons of the critical path, as many as fit; none in a short bar. */
export function chevrons({ x, y, width, height }: Box): string {
  const middle = y + height / 2;
  const count = width < 18 ? 0 : Math.min(2, Math.floor((width - 8) / 7));
  return Array.from({ length: count }, (_, index) => `M${x + 6 + index * 5} ${middle - 4}l4 4-4 4`).join('');
}

export const CriticalBar = (box: Box) => (
  <>
    <rect className="gantt-critical" rx={RADIUS} {...box} />
    <path className="gantt-chevron" d={chevrons(box)} />
  </>
);

export const PlainBar = (box: Box) => <rect className="gantt-plain" rx={RADIUS} {...box} />;

/** Diagonal lines, as everywhere where something is not on record. Patterns of SVG need ids; lines do not. */
export function UnknownBar({ isCritical = false, ...box }: Box & { readonly isCritical?: boolean }) {
  const { x, y, width, height } = box;
  const lines = Array.from({ length: Math.ceil((width + height) / 5) }, (_, index) => {
    const at = index * 5;
    const [left, bottom] = [Math.max(0, at - height), Math.min(height, at)];
    const [right, top] = [Math.min(width, at), Math.max(0, at - width)];
    return `M${x + left} ${y + bottom}L${x + right} ${y + top}`;
  });
  return (
    <>
      <rect className={isCritical ? 'gantt-unknown is-critical' : 'gantt-unknown'} {...box} />
      <path className="gantt-hatch" d={lines.join('')} />
    </>
  );
}

/** From the typical end to the latest one. */
export const LateBar = (box: Box) => <rect className="gantt-late" {...box} />;

/** The bar can run on: its end is a lower bound. */
export const RunOn = ({ x, y, width, height }: Box) => (
  <path className="gantt-run-on" d={`M${x} ${y}h${width}M${x} ${y + height}h${width}`} />
);

interface SlackProps {
  readonly from: number;
  readonly to: number;
  readonly y: number;
}

export const SlackLine = ({ from, to, y }: SlackProps) => (
  <>
    <path className="gantt-slack" d={`M${from + 3} ${y}H${to - 2}`} />
    <path className="gantt-stop" d={`M${to} ${y - 5}v10`} />
  </>
);

interface MarkProps {
  readonly x: number;
  readonly y: number;
}

/** A tick in a circle: held or met. */
export const DoneMark = ({ x, y }: MarkProps) => (
  <path
    className="gantt-done"
    d={`M${x + 1} ${y}a8 8 0 1 1 16 0a8 8 0 1 1-16 0M${x + 5.5} ${y + 0.3}l2.6 2.6 4.6-5.2`}
  />
);

export const EventMark = ({ x, y }: MarkProps) => (
  <path className="gantt-event-mark" d={`M${x} ${y - 6}l6 6-6 6-6-6z`} />
);
