import type { ReactNode } from 'react';
import { Button as AriaButton, type ButtonProps } from 'react-aria-components';
import './button.css';

interface Props extends Omit<ButtonProps, 'className' | 'children'> {
  /** `primary` once on a page; `quiet` looks like a link. */
  readonly look?: 'primary' | 'quiet' | 'danger';
  readonly big?: boolean;
  readonly children: ReactNode;
}

/** Does something; what goes to an address is a link. */
export const Button = ({ look, big = false, ...rest }: Props) => (
  <AriaButton {...rest} className={['btn', look, big && 'big'].filter(Boolean).join(' ')} />
);
