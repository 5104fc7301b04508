import { ComboBox } from '../../design/combo-box.js';
import { useWords } from '../../language/words.js';
import { fieldWords } from './fields.words.js';
import { useMarkets } from './use-markets.js';

interface Props {
  readonly label: string;
  /** ISO 3166-1 alpha-2; undefined for none. */
  readonly chosen: string | undefined;
  onChoose(code: string | undefined): void;
  readonly fault?: string | undefined;
  readonly id?: string;
}

/** Chooses a country by its name in the language of the page, or by its code. */
export function MarketField({ label, chosen, onChoose, fault, id }: Props) {
  const say = useWords(fieldWords);
  const markets = useMarkets();
  const items = (markets ?? []).map(({ code, name, also }) => ({ id: code, name, note: code, also }));
  return (
    <ComboBox
      // Without its items a box shows no name for what is chosen.
      key={markets === undefined ? 'loading' : items[0]?.name}
      label={label}
      isLabelHidden
      items={items}
      chosen={chosen?.toUpperCase() ?? null}
      onChoose={(code) => onChoose(code ?? undefined)}
      fault={fault}
      placeholder={say('marketPlaceholder')}
      empty={markets === undefined ? say('loading') : say('noMarket')}
      {...(id === undefined ? {} : { id })}
    />
  );
}
