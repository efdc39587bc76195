import bell from '@phosphor-icons/core/regular/bell.svg?raw';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactElement, useEffect, useRef } from 'react';
import { workQuery } from '../../domains/tasks/ui/api.ts';
import { announce } from '../../web/announce.ts';
import { Icon } from '../../web/components/icon.tsx';
import { unread } from '../../web/shell/messages.ts';
import { useText } from '../../web/text.tsx';

/** How much of My work its reader has not seen: asked with My work itself, so that the first page asks for nothing more. */
export function Bell(): ReactElement {
  const say = useText();
  const { data } = useInfiniteQuery(workQuery());
  const count = data?.pages.flatMap(({ items }) => items.filter((item) => item.unread)).length;
  const before = useRef(count);
  const words = say(unread, { count: count ?? 0 });
  // Said when there is more than there was; not when a page opens, and not when it becomes less.
  useEffect(() => {
    if (before.current !== undefined && count !== undefined && count > before.current) announce(words);
    before.current = count ?? before.current;
  }, [count, words]);
  return (
    <Link className="bell" to="/app/notifications" aria-label={words}>
      <Icon of={bell} />
      {!!count && <b>{count > 99 ? '99+' : count}</b>}
    </Link>
  );
}
