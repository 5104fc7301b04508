import { Label, Radio, RadioGroup } from 'react-aria-components';
import './field.css';

interface Props<V extends string> {
  readonly label: string;
  readonly isLabelHidden?: boolean;
  readonly options: readonly { readonly value: V; readonly name: string }[];
  readonly chosen: V;
  onChoose(value: V): void;
}

/** Chooses one of few that are all in view. */
export function ChoiceChips<V extends string>({ label, isLabelHidden = false, options, chosen, onChoose }: Props<V>) {
  const choose = (given: string): void => {
    const option = options.find(({ value }) => value === given);
    if (option !== undefined) onChoose(option.value);
  };
  return (
    <RadioGroup value={chosen} onChange={choose} orientation="horizontal">
      <Label className={isLabelHidden ? 'vh' : 'label'}>{label}</Label>
      <div className="chips">
        {options.map(({ value, name }) => (
          <Radio key={value} value={value} className="chip">
            <span>{name}</span>
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
