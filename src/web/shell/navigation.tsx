import dotsThree from '@phosphor-icons/core/regular/dots-three.svg?raw';
import { Link, useRouterState } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import type { Capacity } from '../../kernel/capacity.ts';
import type { Message } from '../../kernel/message.ts';
import { Icon } from '../components/icon.tsx';
import { useText } from '../text.tsx';
import { mainMenu, moreMenu } from './messages.ts';
import { Panel } from './panel.tsx';

/** A main page. It is shown to those who hold its verb, in the capacities that it is for; others see no gap where it would stand. */
export type MenuItem = {
  readonly to: string;
  readonly label: Message;
  readonly icon: string;
  readonly verb: string;
  readonly in?: readonly Capacity[];
};

/** On a phone four stand in the bar and the others behind *More*: no more fit under thumbs. */
const inBar = 4;

export function Navigation(props: {
  items: readonly MenuItem[];
  className: 'rail' | 'bottom-bar';
  children?: ReactElement;
}): ReactElement {
  const { items, className } = props;
  const say = useText();
  const isFolded = className === 'bottom-bar' && items.length > inBar + 1;
  const shown = isFolded ? items.slice(0, inBar) : items;
  return (
    <nav className={className} aria-label={say(mainMenu)}>
      {shown.map((item) => (
        <ToPage key={item.to} item={item} />
      ))}
      {isFolded && <More items={items.slice(inBar)} />}
      {props.children}
    </nav>
  );
}

function ToPage({ item }: { item: MenuItem }): ReactElement {
  const say = useText();
  return (
    <Link to={item.to} activeOptions={{ exact: item.to === '/app' }}>
      <Icon of={item.icon} />
      <span>{say(item.label)}</span>
    </Link>
  );
}

/** The pages that do not fit into the bar. Whoever goes to one closes it. */
function More({ items }: { items: readonly MenuItem[] }): ReactElement {
  const say = useText();
  const place = useRouterState({ select: (state) => state.location.pathname });
  return (
    <Panel
      key={place}
      look="more"
      button={
        <>
          <Icon of={dotsThree} />
          <span>{say(moreMenu)}</span>
        </>
      }
    >
      {items.map((item) => (
        <ToPage key={item.to} item={item} />
      ))}
    </Panel>
  );
}
