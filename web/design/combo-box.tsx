import type { KeyboardEvent, ReactNode } from 'react';
import {
  ComboBox as AriaComboBox,
  Button,
  FieldError,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Text,
} from 'react-aria-components';
import { hasText } from './find-text.js';
import './field.css';
import './listbox.css';

export interface ComboBoxItem {
  readonly id: string;
  readonly name: string;
  /** A code or a remark beside the name. */
  readonly note?: string | undefined;
  /** Other texts by which it is found. */
  readonly also?: readonly string[];
}

interface Props {
  readonly label: string;
  readonly isLabelHidden?: boolean;
  readonly items: readonly ComboBoxItem[];
  /** The chosen item; null for none. */
  readonly chosen: string | null;
  onChoose(id: string | null): void;
  /** What is typed, if the items follow it; else the items are filtered here. */
  readonly typed?: string;
  onType?(text: string): void;
  readonly hint?: string;
  /** What is wrong with the value, and what would be right. */
  readonly fault?: string | undefined;
  readonly placeholder?: string;
  readonly empty: ReactNode;
  readonly id?: string;
}

/** The only item that has what is typed, or whose name it is. */
function onlyMatch(items: readonly ComboBoxItem[], typed: string): ComboBoxItem | undefined {
  if (typed.trim() === '') return undefined;
  const matches = items.filter(({ name, note = '', also = [] }) => hasText([name, note, ...also], typed));
  const named = matches.filter(({ name }) => hasText([typed], name));
  return matches.length === 1 ? matches[0] : named.length === 1 ? named[0] : undefined;
}

/** Chooses one of many by typing a part of its name or its code; Enter takes the only match without an arrow key. */
export function ComboBox({ label, isLabelHidden = false, items, chosen, onChoose, typed, onType, ...rest }: Props) {
  const textsOf = new Map(items.map(({ name, note, also = [] }) => [name, [name, note ?? '', ...also]]));
  const takeOnlyMatch = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || !(event.target instanceof HTMLInputElement)) return;
    if (event.target.hasAttribute('aria-activedescendant')) return;
    const match = onlyMatch(items, event.target.value);
    if (match === undefined || match.id === chosen) return;
    event.preventDefault();
    event.stopPropagation();
    onChoose(match.id);
  };
  return (
    <AriaComboBox
      className={rest.fault === undefined ? 'field' : 'field bad'}
      {...(rest.id === undefined ? {} : { id: rest.id })}
      selectedKey={chosen}
      onSelectionChange={(key) => onChoose(key === null ? null : String(key))}
      {...(typed === undefined
        ? { defaultItems: items, defaultFilter: (name, text) => hasText(textsOf.get(name) ?? [name], text) }
        : { items, inputValue: typed })}
      {...(onType === undefined ? {} : { onInputChange: onType })}
      isInvalid={rest.fault !== undefined}
      // Who comes to a field that is filled mostly passes it.
      menuTrigger={chosen === null ? 'focus' : 'input'}
      allowsEmptyCollection
    >
      <Label className={isLabelHidden ? 'vh' : 'label'}>{label}</Label>
      {rest.hint !== undefined && (
        <Text slot="description" className="hint">
          {rest.hint}
        </Text>
      )}
      <FieldError className="err">{rest.fault}</FieldError>
      <div className="combo" onKeyDownCapture={takeOnlyMatch}>
        <Input className="input" {...(rest.placeholder === undefined ? {} : { placeholder: rest.placeholder })} />
        <Button className="combo-open">
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
            <path d="M3 6l5 5 5-5" fill="none" stroke="currentColor" strokeWidth="1.6" />
          </svg>
        </Button>
      </div>
      <Popover className="listbox" offset={4}>
        <ListBox className="options" renderEmptyState={() => <p className="empty">{rest.empty}</p>}>
          {(item: ComboBoxItem) => (
            <ListBoxItem className="option" textValue={item.name}>
              <span>{item.name}</span>
              {item.note !== undefined && <span className="code">{item.note}</span>}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaComboBox>
  );
}
