import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import type { Capacity } from '../../kernel/capacity.ts';
import type { Message } from '../../kernel/message.ts';
import { Icon } from '../components/icon.tsx';
import { useText } from '../text.tsx';
import { mainMenu } from './messages.ts';

/** A main page. It is shown to those who hold its verb, in the capacities that it is for; others see no gap where it would stand. */
export type MenuItem = {
  readonly to: string;
  readonly label: Message;
  readonly icon: string;
  readonly verb: string;
  readonly in?: readonly Capacity[];
};

export function Navigation(props: {
  items: readonly MenuItem[];
  className: 'rail' | 'bottom-bar';
  children?: ReactElement;
}): ReactElement {
  const say = useText();
  return (
    <nav className={props.className} aria-label={say(mainMenu)}>
      {props.items.map(({ to, label, icon }) => (
        <Link key={to} to={to} activeOptions={{ exact: to === '/app' }}>
          <Icon of={icon} />
          <span>{say(label)}</span>
        </Link>
      ))}
      {props.children}
    </nav>
  );
}
