import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import type { Message } from '../../../../kernel/message.ts';
import { useText } from '../../../../web/text.tsx';
import type { InboxFilter } from '../api.ts';
import * as texts from './inbox-messages.ts';

const statuses: readonly (readonly [InboxFilter['status'], Message])[] = [
  [undefined, texts.all],
  ['unanswered', texts.unanswered],
  ['acknowledged', texts.acknowledged],
  ['open', texts.open],
];

const origins: readonly (readonly [InboxFilter['origin'], Message])[] = [
  [undefined, texts.anyOrigin],
  ['own', texts.own],
  ['received', texts.received],
];

/** Which signals are listed. Each choice is a link, so that it can be kept, sent and gone back from. */
export function InboxFilters({ filter }: { filter: InboxFilter }): ReactElement {
  const say = useText();
  return (
    <div className="filters not-on-paper">
      <nav aria-label={say(texts.filterStatus)}>
        {statuses.map(([status, text]) => (
          <Link key={text.id} to="/app/signals" search={{ ...filter, status }} activeOptions={{ exact: true }}>
            {say(text)}
          </Link>
        ))}
      </nav>
      <nav aria-label={say(texts.filterOrigin)}>
        {origins.map(([origin, text]) => (
          <Link key={text.id} to="/app/signals" search={{ ...filter, origin }} activeOptions={{ exact: true }}>
            {say(text)}
          </Link>
        ))}
      </nav>
    </div>
  );
}
