import { Select as AriaSelect, Button, Label, ListBox, ListBoxItem, Popover, SelectValue } from 'react-aria-components';
import './field.css';
import './listbox.css';

interface Props {
  readonly label: string;
  readonly isLabelHidden?: boolean;
  /** Values with their names, in their order. */
  readonly options: readonly { readonly value: string; readonly name: string }[];
  /** Undefined for none. */
  readonly chosen: string | undefined;
  onChoose(value: string | undefined): void;
  /** Says that nothing is chosen, and takes a choice back. */
  readonly none: string;
  readonly id?: string;
}

const NONE = '';

/** Chooses one of few. */
export const Select = ({ label, isLabelHidden = false, options, chosen, onChoose, none, id }: Props) => (
  <AriaSelect
    className="field"
    {...(id === undefined ? {} : { id })}
    selectedKey={chosen ?? NONE}
    onSelectionChange={(key) => onChoose(key === NONE || key === null ? undefined : String(key))}
  >
    <Label className={isLabelHidden ? 'vh' : 'label'}>{label}</Label>
    <Button className="input select">
      <SelectValue />
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d="M3 6l5 5 5-5" fill="none" stroke="currentColor" strokeWidth="1.6" />
      </svg>
    </Button>
    <Popover className="listbox" offset={4}>
      <ListBox className="options" items={[{ value: NONE, name: none }, ...options]}>
        {(option) => (
          <ListBoxItem className="option" id={option.value} textValue={option.name}>
            <span>{option.name}</span>
          </ListBoxItem>
        )}
      </ListBox>
    </Popover>
  </AriaSelect>
);
