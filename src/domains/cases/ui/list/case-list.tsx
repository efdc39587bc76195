import folderOpen from '@phosphor-icons/core/regular/folder-open.svg?raw';
import plus from '@phosphor-icons/core/regular/plus.svg?raw';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactElement, useRef, useState } from 'react';
import { now } from '../../../../web/clock.ts';
import { AsTable } from '../../../../web/components/as-table.tsx';
import { Button } from '../../../../web/components/button.tsx';
import { Icon } from '../../../../web/components/icon.tsx';
import { PageHeading } from '../../../../web/components/page-heading.tsx';
import { Empty } from '../../../../web/components/state/empty.tsx';
import { Forbidden } from '../../../../web/components/state/failure-state.tsx';
import { FetchState } from '../../../../web/components/state/fetched.tsx';
import { useFormats } from '../../../../web/formats.ts';
import { moveFocus, useShortcuts } from '../../../../web/shortcuts.ts';
import { useText } from '../../../../web/text.tsx';
import { trackNames } from '../../../access/public.ts';
import { useMay, useSession } from '../../../access/ui/public.tsx';
import { sectorNames } from '../../../knowledge/public.ts';
import type { CaseRow } from '../../schema.ts';
import { casesQuery, type ListedStatus } from '../api.ts';
import * as texts from '../case-messages.ts';
import { openTitle } from '../forms/form-messages.ts';
import { casesTitle, importLink } from './list-messages.ts';

/** All cases of the files that this person opens, the newest first; closed ones apart. */
export default function CaseListPage(): ReactElement {
  const say = useText();
  if (useMay('case.list')) return <Cases />;
  return (
    <>
      <PageHeading tab={say(casesTitle)}>{say(casesTitle)}</PageHeading>
      <Forbidden />
    </>
  );
}

function Cases(): ReactElement {
  const say = useText();
  const { unit } = useSession();
  const mayOpen = useMay('case.open');
  const mayImport = useMay('case-import.begin');
  const [status, setStatus] = useState<ListedStatus>('open');
  const cases = useInfiniteQuery(casesQuery(status));
  const list = useRef<HTMLUListElement>(null);
  useShortcuts({ j: () => moveFocus(list.current, 1), k: () => moveFocus(list.current, -1) });
  const rows = cases.data?.pages.flatMap(({ items }) => items);
  return (
    <>
      <div className="page-head">
        <div>
          <PageHeading tab={say(casesTitle)}>{say(casesTitle)}</PageHeading>
          <p className="quiet">{say(texts.casesLead, { unit: unit.name })}</p>
          <AsTable list="case" />
        </div>
        {mayOpen && (
          <div className="actions not-on-paper">
            <Link className="button primary" to="/app/cases/new">
              <Icon of={plus} />
              {say(openTitle)}
            </Link>
            {mayImport && <Link to="/app/cases/import">{say(importLink)}</Link>}
          </div>
        )}
      </div>
      <fieldset className="choice">
        <legend className="unseen">{say(texts.whichCases)}</legend>
        <div className="options inline">
          {(['open', 'closed'] as const).map((one) => (
            <div className="option" key={one}>
              <input
                type="radio"
                name="status"
                id={`status.${one}`}
                checked={status === one}
                onChange={() => setStatus(one)}
              />
              <label htmlFor={`status.${one}`}>{say(one === 'open' ? texts.openCases : texts.closedCases)}</label>
            </div>
          ))}
        </div>
      </fieldset>
      <FetchState of={cases} />
      {rows?.length === 0 && (
        <Empty title={say(status === 'open' ? texts.noOpenCases : texts.noClosedCases)} icon={folderOpen}>
          <p className="quiet">{say(texts.noCasesText)}</p>
        </Empty>
      )}
      {rows && rows.length > 0 && (
        <ul className="rows" aria-label={say(casesTitle)} ref={list}>
          {rows.map((row) => (
            <Row key={row.id} row={row} />
          ))}
        </ul>
      )}
      {cases.hasNextPage && (
        <p className="actions">
          <Button barred={cases.isFetchingNextPage} onClick={() => void cases.fetchNextPage()}>
            {say(texts.olderCases)}
          </Button>
        </p>
      )}
    </>
  );
}

function Row({ row }: { row: CaseRow }): ReactElement {
  const say = useText();
  const { shortDay } = useFormats();
  const opened = new Date(row.openedAt);
  return (
    <li className="row">
      <p className="when">
        <time dateTime={row.openedAt}>{shortDay(opened, now())}</time>
        <span>{say(texts.rowOpened)}</span>
      </p>
      <div>
        <Link className="row-link" to="/app/cases/$id" params={{ id: row.id }}>
          {row.workplaceName ?? say(texts.noWorkplace, { reference: row.reference })}
        </Link>
        <p className="small quiet">
          <bdi className="code">{row.reference}</bdi>{' '}
          {[say(sectorNames[row.sector]), row.municipality].filter(Boolean).join(', ')}
        </p>
      </div>
      <div className="end">
        <p>{say(trackNames[row.track])}</p>
        <p className="small quiet">{row.owner}</p>
      </div>
    </li>
  );
}
