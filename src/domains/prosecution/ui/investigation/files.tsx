import folder from '@phosphor-icons/core/regular/folder-open.svg?raw';
import plus from '@phosphor-icons/core/regular/plus.svg?raw';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { atNoon } from '../../../../kernel/time/calendar-days.ts';
import { now } from '../../../../web/clock.ts';
import { AsTable } from '../../../../web/components/as-table.tsx';
import { Button } from '../../../../web/components/button.tsx';
import { Chip } from '../../../../web/components/chip.tsx';
import { Icon } from '../../../../web/components/icon.tsx';
import { PageHeading } from '../../../../web/components/page-heading.tsx';
import { Empty } from '../../../../web/components/state/empty.tsx';
import { Forbidden } from '../../../../web/components/state/failure-state.tsx';
import { FetchState } from '../../../../web/components/state/fetched.tsx';
import { useFormats } from '../../../../web/formats.ts';
import { useText } from '../../../../web/text.tsx';
import { useMay, useSession } from '../../../access/ui/public.tsx';
import type { FileList, FileRow } from '../../shown.ts';
import { filesQuery } from '../api.ts';
import { filesTitle } from '../menu-messages.ts';
import { statusNames } from '../outcome-messages.ts';
import * as texts from './list-messages.ts';

/** The criminal files of the unit, and above them received disclosures that have not been taken. */
export default function Files(): ReactElement {
  const say = useText();
  if (useMay('investigation.list')) return <FilesOfUnit />;
  return (
    <>
      <PageHeading tab={say(filesTitle)}>{say(filesTitle)}</PageHeading>
      <Forbidden />
    </>
  );
}

function FilesOfUnit(): ReactElement {
  const say = useText();
  const { unit, capacity } = useSession();
  const mayReport = useMay('report.file') && capacity === 'criminal-investigation';
  const files = useInfiniteQuery(filesQuery());
  const rows = files.data?.pages.flatMap(({ items }) => items);
  const letters = files.data?.pages[0]?.letters ?? [];
  return (
    <>
      <div className="page-head">
        <div>
          <PageHeading tab={say(filesTitle)}>{say(filesTitle)}</PageHeading>
          <p className="quiet">{say(texts.filesLead, { unit: unit.name })}</p>
          <AsTable list="investigation" />
          <AsTable list="evidence" text={texts.allEvidence} />
        </div>
        {mayReport && (
          <Link className="button primary not-on-paper" to="/app/investigations/new">
            <Icon of={plus} />
            {say(texts.newReport)}
          </Link>
        )}
      </div>
      <FetchState of={files} />
      <Letters letters={letters} />
      {rows?.length === 0 && letters.length === 0 && (
        <Empty title={say(texts.filesEmpty)} icon={folder}>
          <p className="quiet">{say(texts.filesEmptyText)}</p>
        </Empty>
      )}
      {rows && rows.length > 0 && (
        <ul className="rows section" aria-label={say(filesTitle)}>
          {rows.map((row) => (
            <Row key={row.id} row={row} />
          ))}
        </ul>
      )}
      {files.hasNextPage && (
        <p className="actions">
          <Button barred={files.isFetchingNextPage} onClick={() => void files.fetchNextPage()}>
            {say(texts.older)}
          </Button>
        </p>
      )}
    </>
  );
}

function Letters({ letters }: { letters: FileList['letters'] }): ReactElement | null {
  const say = useText();
  const { shortDay } = useFormats();
  if (letters.length === 0) return null;
  return (
    <section className="section" aria-labelledby="letters">
      <h2 id="letters">{say(texts.lettersTitle)}</h2>
      <ul className="rows">
        {letters.map(({ id, kind, from, reference, arrivedAt, dueOn }) => (
          <li className="row" key={id}>
            <p className="when">
              <time dateTime={arrivedAt}>{shortDay(new Date(arrivedAt), now())}</time>
            </p>
            <div>
              <Link className="row-link" to="/app/criminal-letters/$id" params={{ id }}>
                {say(kind === 'directive' ? texts.letterDirective : texts.letterFile, { from })}
              </Link>
              <p className="small quiet">
                <bdi className="code">{reference}</bdi>
              </p>
            </div>
            <div className="end">
              {dueOn && <p>{say(texts.letterDue, { date: shortDay(atNoon(dueOn), now()) })}</p>}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Row({ row }: { row: FileRow }): ReactElement {
  const say = useText();
  const { shortDay } = useFormats();
  const isDue = row.decisionDue !== null && row.status !== 'decided' && row.status !== 'judged';
  return (
    <li className="row">
      <p className="when">
        <time dateTime={row.reportedAt}>{shortDay(new Date(row.reportedAt), now())}</time>
      </p>
      <div>
        <Link className="row-link" to="/app/investigations/$id" params={{ id: row.id }}>
          <bdi className="code">{row.reference}</bdi>
        </Link>
        <p className="small quiet">{say(texts.rowCounts, { parties: row.parties, items: row.items })}</p>
      </div>
      <div className="end">
        <Chip look={row.status === 'reported' ? 'nothing' : 'bare'} icon={folder}>
          {say(statusNames[row.status])}
        </Chip>
        {isDue && row.decisionDue && <p>{say(texts.rowDue, { date: shortDay(atNoon(row.decisionDue), now()) })}</p>}
      </div>
    </li>
  );
}
