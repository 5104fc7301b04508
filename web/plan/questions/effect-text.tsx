import type { Verdict } from '../../api/generated/operations.js';
import { useFigures } from '../../language/figures.js';
import { useWords } from '../../language/words.js';
import { effectWords } from './effect.words.js';
import { type Effect, effectParts } from './effect-parts.js';

interface Props {
  /** Undefined while it is worked out. */
  readonly effect: Effect | undefined;
  readonly verdict: Verdict;
}

/** What an answer changes: the difference first and in bold. */
export function EffectText({ effect, verdict }: Props) {
  const say = useWords(effectWords);
  const figures = useFigures();
  if (effect === undefined) return <span className="eff">{say('loading')}</span>;
  const parts = effectParts(effect, verdict, say, figures);
  if (parts.figures.length + parts.steps.length === 0) return <span className="eff">{say('same')}</span>;
  return (
    <span className="eff">
      {parts.figures.length > 0 && <b>{parts.figures.join(', ')}</b>}
      {parts.figures.length > 0 && parts.steps.length > 0 && ' · '}
      {parts.steps.join(' · ')}
    </span>
  );
}
