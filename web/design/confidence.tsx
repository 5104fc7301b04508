import type { Confidence } from '../api/generated/operations.js';
import { useWords } from '../language/words.js';
import { Sign } from './signs.js';
import { statusWords } from './status.words.js';
import './status.css';

const filled = { OFFICIAL: 3, SECONDARY: 2, UNREVIEWED: 1, NONE: 0 } as const;

const bars = [
  { x: 1, y: 9, height: 5 },
  { x: 7.5, y: 5.5, height: 8.5 },
  { x: 14, y: 2, height: 12 },
] as const;

/** How well a fact is supported: three rising bars and the word. `NONE` if no source is on record. */
export function ConfidenceMark({ confidence }: { readonly confidence: Confidence | 'NONE' }) {
  const say = useWords(statusWords);
  if (confidence === 'CONFLICTING')
    return (
      <span className="conf st conflict">
        <Sign name="conflict" />
        {say(confidence)}
      </span>
    );
  return (
    <span className="conf">
      <svg viewBox="0 0 21 15" aria-hidden="true">
        {bars.map((bar, index) => (
          <rect
            key={bar.x}
            {...bar}
            width="4.5"
            fill={index < filled[confidence] ? 'currentColor' : 'none'}
            stroke={index < filled[confidence] ? undefined : 'currentColor'}
          />
        ))}
      </svg>
      {say(confidence)}
    </span>
  );
}
