import handHeart from '@phosphor-icons/core/regular/hand-heart.svg?raw';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
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
import { useMay, useSession } from '../../access/ui/public.tsx';
import { sectorNames } from '../../knowledge/public.ts';
import { statusWords } from '../code-messages.ts';
import type { SuspicionRow } from '../shown-schema.ts';
import { suspicionsQuery } from './api.ts';
import { suspicionSearch } from './inbox-search.ts';
import { handOverTitle, inboxTitle } from './menu-messages.ts';
import * as texts from './page-messages.ts';
import { TermLine } from './replies/term-line.tsx';
import { StatusChip } from './status-chip.tsx';
import '../../../web/components/list-page.css';

const route = getRouteApi('/app/suspicions');
const choices = [undefined, 'unanswered', 'acknowledged', 'handed-over', 'asked', 'declined', 'closed'] as const;

/** What was handed over to this unit and by it, newest first. */
export default function Suspicions(): ReactElement {
  const say = useText();
  if (useMay('suspicion.list')) return <SuspicionsOfUnit />;
  return (
    <>
      <PageHeading tab={say(inboxTitle)}>{say(inboxTitle)}</PageHeading>
      <Forbidden />
    </>
  );
}

function SuspicionsOfUnit(): ReactElement {
  const say = useText();
  const { unit } = useSession();
  const mayHandOver = useMay('suspicion.hand-over');
  const filter = suspicionSearch(route.useSearch());
  const suspicions = useInfiniteQuery(suspicionsQuery(filter));
  const again = (): void => void suspicions.refetch();
  const { shown, newer } = useSettled(suspicions, `${filter.status} ${suspicions.data?.pages.length ?? 0}`);
  const list = useRef<HTMLUListElement>(null);
  useShortcuts({ j: () => moveFocus(list.current, 1), k: () => moveFocus(list.current, -1) });
  const rows = shown?.pages.flatMap(({ items }) => items);
  return (
    <>
      <div className="page-head">
        <div>
          <PageHeading tab={say(inboxTitle)}>{say(inboxTitle)}</PageHeading>
          <p className="quiet">{say(texts.inboxLead, { unit: unit.name })}</p>
          <AsTable list="suspicion" />
          <TermLine />
        </div>
        {mayHandOver && (
          <Link className="button primary not-on-paper" to="/app/suspicions/new">
            <Icon of={handHeart} />
            {say(handOverTitle)}
          </Link>
        )}
      </div>
      <div className="filters not-on-paper">
        <nav aria-label={say(texts.inboxFilter)}>
          {choices.map((status) => (
            <Link
              key={status ?? 'all'}
              to="/app/suspicions"
              search={status ? { status } : {}}
              activeOptions={{ exact: true }}
            >
              {say(status ? statusWords[status] : texts.inboxAll)}
            </Link>
          ))}
        </nav>
      </div>
      <Freshness
        failed={suspicions.isError && shown !== undefined}
        fetchedAt={suspicions.dataUpdatedAt}
        newer={newer}
        again={again}
      />
      {!shown && <FetchState of={suspicions} />}
      {rows?.length === 0 && (
        <Empty title={say(texts.inboxEmpty)} icon={handHeart}>
          <p className="quiet">{say(texts.inboxEmptyText)}</p>
        </Empty>
      )}
      {rows && rows.length > 0 && (
        <ul className="rows" aria-label={say(texts.inboxList)} ref={list}>
          {rows.map((row) => (
            <Row key={row.id} row={row} />
          ))}
        </ul>
      )}
      {suspicions.hasNextPage && (
        <p className="actions inbox-end">
          <Button barred={suspicions.isFetchingNextPage} onClick={() => void suspicions.fetchNextPage()}>
            {say(texts.older)}
          </Button>
        </p>
      )}
    </>
  );
}

/** One suspicion: when, whom or what, and who is responsible. No free text and no name but a colleague's. */
function Row({ row }: { row: SuspicionRow }): ReactElement {
  const say = useText();
  const formats = useFormats();
  const begun = new Date(row.begunAt);
  const place = [row.workplaceName, say(sectorNames[row.sector]), row.municipality].filter(Boolean).join(', ');
  return (
    <li className="row">
      <p className="when">
        <time dateTime={row.begunAt}>{formats.shortDay(begun, now())}</time>
        <span>
          {say(row.origin === 'sent' ? texts.rowHandedOver : texts.rowReceived, { time: formats.time(begun) })}
        </span>
      </p>
      <div>
        <Link className="row-link" to="/app/suspicions/$id" params={{ id: row.id }}>
          {row.called ?? say(texts.rowConsultation)}
        </Link>
        <p className="small quiet">
          <bdi className="code">{row.reference}</bdi> <span className="row-place">{place}</span>
        </p>
      </div>
      <div className="end">
        <StatusChip status={row.status} />
        <RowEnd row={row} />
      </div>
    </li>
  );
}

/** Whether the recipient still has it to take, or has taken it. */
const waitsThere = ({ status, acknowledgedThere }: SuspicionRow): boolean =>
  acknowledgedThere || status === 'handed-over' || status === 'asked';

function RowEnd({ row }: { row: SuspicionRow }): ReactElement {
  const say = useText();
  const { shortDay } = useFormats();
  const due = row.answerDue && row.status === 'unanswered' ? new Date(row.answerDue) : null;
  return (
    <>
      {due && <p>{say(due < now() ? texts.rowLate : texts.rowDue, { when: shortDay(due, now()) })}</p>}
      {due && row.stepsUp > 0 && <p>{say(row.stepsUp === 1 ? texts.rowStepManager : texts.rowStepAbove)}</p>}
      {row.owner && <p>{say(texts.rowOwner, { name: row.owner })}</p>}
      {row.lapsed && <p>{say(texts.rowLapsed)}</p>}
      {row.origin === 'sent' && waitsThere(row) && (
        <p>{say(row.acknowledgedThere ? texts.rowThere : texts.rowNotThere)}</p>
      )}
    </>
  );
}
