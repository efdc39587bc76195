import plus from '@phosphor-icons/core/regular/plus.svg?raw';
import tray from '@phosphor-icons/core/regular/tray.svg?raw';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { type ReactElement, useEffect, useRef } from 'react';
import type { Message } from '../../../../kernel/message.ts';
import { announce } from '../../../../web/announce.ts';
import { AsTable } from '../../../../web/components/as-table.tsx';
import { Button } from '../../../../web/components/button.tsx';
import { Icon } from '../../../../web/components/icon.tsx';
import { PageHeading } from '../../../../web/components/page-heading.tsx';
import { Empty } from '../../../../web/components/state/empty.tsx';
import { Forbidden } from '../../../../web/components/state/failure-state.tsx';
import { FetchState } from '../../../../web/components/state/fetched.tsx';
import { Freshness, useSettled } from '../../../../web/components/state/freshness.tsx';
import { moveFocus, useShortcuts } from '../../../../web/shortcuts.ts';
import { useText } from '../../../../web/text.tsx';
import { useMay, useSession } from '../../../access/ui/public.tsx';
import { type InboxFilter, inboxQuery } from '../api.ts';
import { registerTitle } from '../form/register-messages.ts';
import { title } from '../menu-messages.ts';
import { InboxFilters } from './inbox-filters.tsx';
import * as texts from './inbox-messages.ts';
import { InboxRow } from './inbox-row.tsx';
import '../../../../web/components/list-page.css';

const route = getRouteApi('/app/signals');

/** All signals that this person may see, newest first. */
export default function Inbox(): ReactElement {
  const say = useText();
  if (useMay('signal.list')) return <SignalsOfUnit />;
  return (
    <>
      <PageHeading tab={say(title)}>{say(title)}</PageHeading>
      <Forbidden />
    </>
  );
}

function SignalsOfUnit(): ReactElement {
  const say = useText();
  const { unit } = useSession();
  const mayRegister = useMay('signal.register');
  const filter: InboxFilter = route.useSearch();
  const signals = useInfiniteQuery(inboxQuery(filter));
  const again = (): void => void signals.refetch();
  const chosen = `${filter.status} ${filter.origin}`;
  const { shown, newer } = useSettled(signals, `${chosen} ${signals.data?.pages.length ?? 0}`);
  const list = useRef<HTMLUListElement>(null);
  useShortcuts({ j: () => moveFocus(list.current, 1), k: () => moveFocus(list.current, -1) });
  const rows = shown?.pages.flatMap(({ items }) => items);
  const isFiltered = filter.status !== undefined || filter.origin !== undefined;
  const found = rows && (rows.length > 0 ? say(texts.count, { count: rows.length }) : say(emptyText(isFiltered)));
  // Another choice changes the list far from where it was made: how many are left is said, also when it is as many as before.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the choice is why it is said again
  useEffect(() => {
    if (found) announce(found);
  }, [found, chosen]);
  return (
    <>
      <div className="page-head">
        <div>
          <PageHeading tab={say(title)}>{say(title)}</PageHeading>
          <p className="quiet">{say(texts.lead, { unit: unit.name })}</p>
          <AsTable list="signal" />
        </div>
        {mayRegister && (
          <Link className="button primary not-on-paper" to="/app/signals/new">
            <Icon of={plus} />
            {say(registerTitle)}
          </Link>
        )}
      </div>
      <InboxFilters filter={filter} />
      {rows && rows.length > 0 && <p className="small quiet inbox-count">{found}</p>}
      <Freshness
        failed={signals.isError && shown !== undefined}
        fetchedAt={signals.dataUpdatedAt}
        newer={newer}
        again={again}
      />
      {!shown && <FetchState of={signals} />}
      {rows?.length === 0 && <NoSignals filtered={isFiltered} />}
      {rows && rows.length > 0 && (
        <ul className="rows" aria-label={say(texts.listLabel)} ref={list}>
          {rows.map((row) => (
            <InboxRow key={row.id} row={row} />
          ))}
        </ul>
      )}
      {rows && rows.length > 0 && (
        <p className="actions inbox-end">
          {signals.hasNextPage ? (
            <Button barred={signals.isFetchingNextPage} onClick={() => void signals.fetchNextPage()}>
              {say(texts.older)}
            </Button>
          ) : (
            <span className="small quiet">{say(texts.oldest)}</span>
          )}
        </p>
      )}
    </>
  );
}

const emptyText = (filtered: boolean): Message => (filtered ? texts.emptyFilter : texts.emptyTitle);

function NoSignals({ filtered }: { filtered: boolean }): ReactElement {
  const say = useText();
  if (filtered) {
    return (
      <Empty title={say(emptyText(filtered))} icon={tray}>
        <p>
          <Link to="/app/signals">{say(texts.showAll)}</Link>
        </p>
      </Empty>
    );
  }
  return (
    <Empty title={say(emptyText(filtered))} icon={tray}>
      <p className="quiet">{say(texts.emptyText)}</p>
    </Empty>
  );
}
