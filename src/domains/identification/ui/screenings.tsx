import listMagnifyingGlass from '@phosphor-icons/core/regular/list-magnifying-glass.svg?raw';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactElement, useRef } from 'react';
import { now } from '../../../web/clock.ts';
import { AsTable } from '../../../web/components/as-table.tsx';
import { Button } from '../../../web/components/button.tsx';
import { Icon } from '../../../web/components/icon.tsx';
import { PageHeading } from '../../../web/components/page-heading.tsx';
import { Empty } from '../../../web/components/state/empty.tsx';
import { Forbidden } from '../../../web/components/state/failure-state.tsx';
import { FetchState } from '../../../web/components/state/fetched.tsx';
import { Freshness, useSettled } from '../../../web/components/state/freshness.tsx';
import { useFormats } from '../../../web/formats.ts';
import { moveFocus, useShortcuts } from '../../../web/shortcuts.ts';
import { useText } from '../../../web/text.tsx';
import { useMay } from '../../access/ui/public.tsx';
import { title as agreementTitle } from './agreement-messages.ts';
import { screeningsQuery } from './api.ts';
import { listTitle } from './menu-messages.ts';
import * as texts from './messages.ts';
import { StatusChip } from './status-chip.tsx';

/** What was read and decided in the files of this person, newest first. */
export default function Screenings(): ReactElement {
  const say = useText();
  if (useMay('identification.list')) return <ScreeningsOfUnit />;
  return (
    <>
      <PageHeading tab={say(listTitle)}>{say(listTitle)}</PageHeading>
      <Forbidden />
    </>
  );
}

function ScreeningsOfUnit(): ReactElement {
  const say = useText();
  const formats = useFormats();
  const mayRead = useMay('identification.screen');
  const screenings = useInfiniteQuery(screeningsQuery());
  const again = (): void => void screenings.refetch();
  const { shown, newer } = useSettled(screenings, String(screenings.data?.pages.length ?? 0));
  const list = useRef<HTMLUListElement>(null);
  useShortcuts({ j: () => moveFocus(list.current, 1), k: () => moveFocus(list.current, -1) });
  const rows = shown?.pages.flatMap(({ items }) => items);
  return (
    <>
      <div className="page-head">
        <div>
          <PageHeading tab={say(listTitle)}>{say(listTitle)}</PageHeading>
          <p className="quiet">{say(texts.listLead)}</p>
          <AsTable list="screening" />
        </div>
        <div className="actions not-on-paper">
          <Link className="button" to="/app/identifications/agreement">
            {say(agreementTitle)}
          </Link>
          {mayRead && (
            <Link className="button primary" to="/app/identifications/new">
              <Icon of={listMagnifyingGlass} />
              {say(texts.newTitle)}
            </Link>
          )}
        </div>
      </div>
      <Freshness
        failed={screenings.isError && shown !== undefined}
        fetchedAt={screenings.dataUpdatedAt}
        newer={newer}
        again={again}
      />
      {!shown && <FetchState of={screenings} lines={6} />}
      {rows?.length === 0 && (
        <Empty title={say(texts.listEmpty)} icon={listMagnifyingGlass}>
          <p className="quiet">{say(texts.listEmptyText)}</p>
        </Empty>
      )}
      {rows && rows.length > 0 && (
        <ul className="rows" aria-label={say(listTitle)} ref={list}>
          {rows.map((row) => (
            <li className="row" key={row.id}>
              <p className="when">
                <time dateTime={row.begunAt}>{formats.shortDay(new Date(row.begunAt), now())}</time>
                <span>{formats.time(new Date(row.begunAt))}</span>
              </p>
              <div>
                <Link className="row-link" to="/app/identifications/$id" params={{ id: row.id }}>
                  {row.called ?? row.workplaceName ?? say(texts.tab, { reference: row.reference })}
                </Link>
                <p className="small quiet">
                  <bdi className="code">{row.reference}</bdi>{' '}
                  <span className="row-place">{row.workplaceName ?? say(texts.noWorkplace)}</span>
                </p>
              </div>
              <div className="end">
                <StatusChip status={row.status} presumed={row.presumed} />
              </div>
            </li>
          ))}
        </ul>
      )}
      {screenings.hasNextPage && (
        <p className="actions">
          <Button barred={screenings.isFetchingNextPage} onClick={() => void screenings.fetchNextPage()}>
            {say(texts.older)}
          </Button>
        </p>
      )}
    </>
  );
}
