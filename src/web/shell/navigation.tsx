import dotsThree from '@phosphor-icons/core/regular/dots-three.svg?raw';
import { Link, useRouterState } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import type { Capacity } from '../../kernel/capacity.ts';
import type { Message } from '../../kernel/message.ts';
import { Icon } from '../components/icon.tsx';
import { useText } from '../text.tsx';
import { mainMenu, moreMenu } from './messages.ts';
import { Panel } from './panel.tsx';

/** A main page. It is shown to those who hold its verb, in the capacities that it is for; others see no gap where it would be. */
export type MenuItem = {
  /**
   * Where in the order of the work, each in its hundred: 100 my work, 200 what comes in, 300 going to look, 400 people and files, 500 money,
   * 600 help and the unit, 700 what is known and learned, 800 and on: who has access.
   */
  readonly place: number;
  readonly to: string;
  readonly label: Message;
  readonly icon: string;
  readonly verb: string;
  readonly in?: readonly Capacity[];
};

/** What is at hand, and what is folded behind *More*, in the order of the work. */
export type Menu = { readonly atHand: readonly MenuItem[]; readonly more: readonly MenuItem[] };

export function Navigation(props: {
  menu: Menu;
  className: 'rail' | 'bottom-bar';
  children?: ReactElement;
}): ReactElement {
  const { menu, className } = props;
  const say = useText();
  const More = className === 'rail' ? MoreBelow : MoreAbove;
  return (
    <nav className={className} aria-label={say(mainMenu)}>
      {menu.atHand.map((item) => (
        <ToPage key={item.to} item={item} />
      ))}
      {menu.more.length > 0 && <More items={menu.more} />}
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

/** On the rail the others unfold in their place, and stay unfolded while the person is on one of them. */
function MoreBelow({ items }: { items: readonly MenuItem[] }): ReactElement {
  const say = useText();
  const isHere = useRouterState({
    select: ({ location }) =>
      items.some(({ to }) => location.pathname === to || location.pathname.startsWith(`${to}/`)),
  });
  return (
    <details key={String(isHere)} open={isHere}>
      <summary>
        <Icon of={dotsThree} />
        <span>{say(moreMenu)}</span>
      </summary>
      {items.map((item) => (
        <ToPage key={item.to} item={item} />
      ))}
    </details>
  );
}

/** The pages that do not fit into the bar. Going to one closes it. */
function MoreAbove({ items }: { items: readonly MenuItem[] }): ReactElement {
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
