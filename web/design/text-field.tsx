import { TextField as AriaTextField, FieldError, Input, Label, Text, TextArea } from 'react-aria-components';
import './field.css';

interface Props {
  readonly label: string;
  readonly value: string;
  onChange(value: string): void;
  readonly hint?: string;
  /** What is wrong with the value, and what would be right. */
  readonly fault?: string | undefined;
  readonly inputMode?: 'text' | 'numeric' | 'decimal' | 'url';
  readonly placeholder?: string;
  readonly id?: string;
  /** Several lines. */
  readonly isLong?: boolean;
  readonly isRequired?: boolean;
  readonly maxLength?: number;
  readonly type?: 'text' | 'password';
}

/** A line of text, or several. What was typed stays, also where it is wrong. */
export const TextField = ({ label, hint, fault, inputMode, placeholder, isLong = false, type, ...field }: Props) => (
  <AriaTextField
    {...field}
    {...(type === undefined ? {} : { type })}
    className={fault === undefined ? 'field' : 'field bad'}
    isInvalid={fault !== undefined}
    validationBehavior="aria"
  >
    <Label className="label">{label}</Label>
    {hint !== undefined && (
      <Text slot="description" className="hint">
        {hint}
      </Text>
    )}
    <FieldError className="err">{fault}</FieldError>
    {isLong ? (
      <TextArea className="input" rows={5} />
    ) : (
      <Input className="input" inputMode={inputMode ?? 'text'} placeholder={placeholder ?? ''} autoComplete="off" />
    )}
  </AriaTextField>
);
