// Buttons and links that look like buttons.
import type { ComponentProps } from 'react';
import { Link, type LinkProps } from 'react-router';

/** `main` once a page at most; `plain` looks like a link; `danger` for what is hard to undo. */
export type ButtonLook = 'main' | 'second' | 'danger' | 'plain';

const classes: Record<ButtonLook, string> = {
  main: 'usa-button',
  second: 'usa-button usa-button--outline',
  danger: 'usa-button usa-button--secondary',
  plain: 'usa-button usa-button--unstyled',
};

/** A button; it submits its form unless `type` says otherwise. */
export function Button({
  look = 'main',
  type = 'submit',
  ...rest
}: ComponentProps<'button'> & { look?: ButtonLook }) {
  return <button {...rest} type={type} className={classes[look]} />;
}

/** A link to another page in the shape of a button. */
export function ButtonLink({ look = 'main', ...rest }: LinkProps & { look?: ButtonLook }) {
  return <Link {...rest} className={classes[look]} />;
}
