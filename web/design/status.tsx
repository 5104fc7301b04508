import type { ReactNode } from 'react';
import type { CoverageLevel, StepStatus, Verdict } from '../api/generated/operations.js';
import { useWords } from '../language/words.js';
import { Sign, type SignName } from './signs.js';
import { statusWords } from './status.words.js';
import './status.css';

interface Look {
  readonly sign: SignName;
  /** Class of the colour that repeats the sign. */
  readonly colour: string;
}

export const verdictLooks: Readonly<Record<Verdict, Look>> = {
  OPEN: { sign: 'open', colour: 'open' },
  CONDITIONAL: { sign: 'conditional', colour: 'cond' },
  BLOCKED: { sign: 'blocked', colour: 'block' },
  UNKNOWN: { sign: 'hatched', colour: 'nodata' },
};

const stepLooks: Readonly<Record<StepStatus, Look>> = {
  REQUIRED: { sign: 'box', colour: 'req' },
  CONDITIONAL: { sign: 'dashedBox', colour: 'cond' },
  OPTIONAL: { sign: 'plus', colour: 'adv' },
  SATISFIED: { sign: 'held', colour: 'held' },
  MET: { sign: 'met', colour: 'met' },
  CREDITED: { sign: 'met', colour: 'met' },
  REDUCED: { sign: 'met', colour: 'met' },
  ALTERNATIVE: { sign: 'minus', colour: 'adv' },
};

const coverageLooks: Readonly<Record<CoverageLevel, Look>> = {
  COVERED: { sign: 'full', colour: 'full' },
  PARTLY: { sign: 'half', colour: 'part' },
  NO_DATA: { sign: 'hatched', colour: 'nodata' },
};

const Status = ({ look, children }: { readonly look: Look; readonly children: ReactNode }) => (
  <span className={`st ${look.colour}`}>
    <Sign name={look.sign} />
    <span>{children}</span>
  </span>
);

export function VerdictStatus({ verdict }: { readonly verdict: Verdict }) {
  const say = useWords(statusWords);
  return <Status look={verdictLooks[verdict]}>{say(`verdict${verdict}`)}</Status>;
}

export function StepStatusMark({ status }: { readonly status: StepStatus }) {
  const say = useWords(statusWords);
  return <Status look={stepLooks[status]}>{say(status)}</Status>;
}

export function CriticalMark() {
  const say = useWords(statusWords);
  return <Status look={{ sign: 'critical', colour: 'crit' }}>{say('critical')}</Status>;
}

export function CoverageMark({ level }: { readonly level: CoverageLevel }) {
  const say = useWords(statusWords);
  return <Status look={coverageLooks[level]}>{say(level)}</Status>;
}

/** Hatching with *not on record*, wherever a value is not known; never 0, never a dash. */
export function Unknown({ children }: { readonly children?: ReactNode }) {
  const say = useWords(statusWords);
  return <span className="unk">{children ?? say('unknown')}</span>;
}
