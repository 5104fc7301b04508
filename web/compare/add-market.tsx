import { useState } from 'react';
import { ComboBox } from '../design/combo-box.js';
import { hasText } from '../design/find-text.js';
import { useWords } from '../language/words.js';
import { useMarkets } from '../navigator/fields/use-markets.js';
import { compareWords } from './compare.words.js';

interface Props {
  /** Codes of markets that are there already. */
  readonly present: readonly string[];
  onAdd(code: string): void;
}

/** Adds a market by its name or code; the field is empty again afterwards, and keeps the keyboard. */
export function AddMarket({ present, onAdd }: Props) {
  const say = useWords(compareWords);
  const markets = useMarkets();
  const [typed, setTyped] = useState('');
  // The list closes when another market is chosen, so the field knows what was chosen last.
  const [added, setAdded] = useState<string>();
  const items = (markets ?? [])
    .filter(({ code, name, also }) => !present.includes(code) && hasText([name, code, ...also], typed))
    .map(({ code, name }) => ({ id: code, name, note: code }));
  return (
    <ComboBox
      label={say('add')}
      isLabelHidden
      items={items}
      chosen={added !== undefined && present.includes(added) ? added : null}
      onChoose={(code) => {
        if (code === null || present.includes(code)) return;
        onAdd(code);
        setAdded(code);
        setTyped('');
      }}
      typed={typed}
      onType={setTyped}
      placeholder={say('add')}
      empty={markets === undefined ? say('loading') : say('noMarket')}
    />
  );
}
