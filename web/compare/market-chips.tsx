import { useEffect, useRef } from 'react';
import { Button } from '../design/button.js';
import { useWords } from '../language/words.js';
import { AddMarket } from './add-market.js';
import { compareWords } from './compare.words.js';

const MOST = 20;

interface Props {
  /** Codes of the markets. */
  readonly chosen: readonly string[];
  nameOf(code: string): string;
  onChange(chosen: readonly string[]): void;
}

/** The markets of a comparison: each can be taken away, and others added. */
export function MarketChips({ chosen, nameOf, onChange }: Props) {
  const say = useWords(compareWords);
  const list = useRef<HTMLUListElement>(null);
  const removed = useRef<number>(undefined);
  const codes = chosen.join(' ');
  // The keyboard stays where a market was taken away.
  // biome-ignore lint/correctness/useExhaustiveDependencies: after each change of the markets
  useEffect(() => {
    const at = removed.current;
    removed.current = undefined;
    if (at === undefined) return;
    const controls = [...(list.current?.querySelectorAll<HTMLElement>('button, input') ?? [])];
    (controls[at] ?? controls.at(-1))?.focus();
  }, [codes]);
  return (
    <div>
      <h2 id="markets-title">{say('markets')}</h2>
      <ul className="chips" aria-labelledby="markets-title" ref={list}>
        {chosen.map((code, at) => (
          <li key={code}>
            <Button
              aria-label={say('remove', { name: nameOf(code) })}
              onPress={() => {
                removed.current = at;
                onChange(chosen.filter((each) => each !== code));
              }}
            >
              {nameOf(code)} <span aria-hidden="true">×</span>
            </Button>
          </li>
        ))}
        <li className="add-market">
          {chosen.length < MOST ? (
            <AddMarket present={chosen} onAdd={(code) => onChange([...chosen, code])} />
          ) : (
            <span className="small muted">{say('tooMany')}</span>
          )}
        </li>
      </ul>
    </div>
  );
}
