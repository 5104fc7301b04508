import type { ReactNode } from 'react';
import { Button as AriaButton, type ButtonProps } from 'react-aria-components';
import './button.css';

interface Props extends Omit<ButtonProps, 'className' | 'children'> {
  /** `primary` once on a page; `quiet` looks like a link. */
  readonly look?: 'primary' | 'quiet' | 'danger';
  readonly big?: boolean;
  /** For dense places: 40 px high and small text. */
  readonly isSmall?: boolean;
  readonly children: ReactNode;
}

/** Does something; what goes to an address is a link. */
export const Button = ({ look, big = false, isSmall = false, ...rest }: Props) => (
  <AriaButton {...rest} className={['btn', look, big && 'big', isSmall && 'small-btn'].filter(Boolean).join(' ')} />
);
