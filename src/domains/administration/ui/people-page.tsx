import downloadSimple from '@phosphor-icons/core/regular/download-simple.svg?raw';
import userPlus from '@phosphor-icons/core/regular/user-plus.svg?raw';
import users from '@phosphor-icons/core/regular/users.svg?raw';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { type ReactElement, useDeferredValue, useEffect, useState } from 'react';
import { announce } from '../../../web/announce.ts';
import { now } from '../../../web/clock.ts';
import { Button } from '../../../web/components/button.tsx';
import { Icon } from '../../../web/components/icon.tsx';
import { PageHeading } from '../../../web/components/page-heading.tsx';
import { ScrollTable } from '../../../web/components/scroll-table.tsx';
import { Empty } from '../../../web/components/state/empty.tsx';
import { Forbidden } from '../../../web/components/state/failure-state.tsx';
import { FetchState } from '../../../web/components/state/fetched.tsx';
import { TextField } from '../../../web/components/text-field.tsx';
import { VisibilityStrip } from '../../../web/components/visibility-strip.tsx';
import { useFormats } from '../../../web/formats.ts';
import { saveFile } from '../../../web/save-file.ts';
import { useText } from '../../../web/text.tsx';
import { useMay } from '../../access/ui/public.tsx';
import { peopleShown, peopleSorted } from '../people/people-choices.ts';
import type { PeopleList } from '../schema.ts';
import { fetchPeopleFile, peopleQuery } from './api.ts';
import { EndAllSessions } from './end-all-sessions.tsx';
import { KeysNotice } from './keys/keys-notice.tsx';
import { peopleTitle } from './menu-messages.ts';
import * as texts from './people-messages.ts';
import { personCells } from './person-cells.tsx';
import type { PeopleFilter } from './search.ts';
import '../../../web/components/list-page.css';
import './administration.css';

const route = getRouteApi('/app/administration/people');

/** Who has access in the agency, and what an administrator should see to. */
export default function PeoplePage(): ReactElement {
  const say = useText();
  if (useMay('account.list')) return <People />;
  return (
    <>
      <PageHeading tab={say(peopleTitle)}>{say(peopleTitle)}</PageHeading>
      <Forbidden />
    </>
  );
}

function People(): ReactElement {
  const say = useText();
  const { shortDay } = useFormats();
  const filter: PeopleFilter = route.useSearch();
  const [search, setSearch] = useState('');
  const wanted = useDeferredValue(search.trim());
  const people = useInfiniteQuery({
    ...peopleQuery({ ...filter, search: wanted }),
    placeholderData: (before) => before,
  });
  const first = people.data?.pages[0];
  const lines = people.data?.pages.flatMap(({ items }) => items);
  const found = lines && say(texts.listed, { count: lines.length });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the choice is why it is said again
  useEffect(() => {
    if (found) announce(found);
  }, [found, wanted, filter.show]);
  return (
    <>
      <div className="page-head">
        <div>
          <PageHeading tab={say(peopleTitle)}>{say(peopleTitle)}</PageHeading>
          {first && <p className="quiet">{say(texts.lead, { all: first.counts.all, needs: first.counts.needs })}</p>}
        </div>
        <Link className="button primary not-on-paper" to="/app/administration/people/invite">
          <Icon of={userPlus} />
          {say(texts.invite)}
        </Link>
      </div>
      {first && <VisibilityStrip of={first.visibility} />}
      <KeysNotice />
      {first?.exportedAt && (
        <p className="notice">{say(texts.exported, { day: shortDay(new Date(first.exportedAt), now()) })}</p>
      )}
      {first?.exportIsOpen && (
        <p className="notice">
          {say(texts.exportOpen)} <Link to="/app/administration/exports">{say(texts.toExport)}</Link>
        </p>
      )}
      {first?.casesImportedAt && (
        <p className="notice">{say(texts.casesImported, { day: shortDay(new Date(first.casesImportedAt), now()) })}</p>
      )}
      {first && <Choices filter={filter} counts={first.counts} />}
      <div className="people-find not-on-paper">
        <TextField id="find" label={say(texts.find)} value={search} onChange={setSearch} maxLength={100} optional />
      </div>
      {!people.data && <FetchState of={people} />}
      {lines?.length === 0 && (
        <Empty title={say(texts.nobody)} icon={users}>
          <p className="quiet">{say(texts.nobodyText)}</p>
          <p>
            <Link to="/app/administration/people" onClick={() => setSearch('')}>
              {say(texts.showAll)}
            </Link>
          </p>
        </Empty>
      )}
      {lines && lines.length > 0 && (
        <ScrollTable
          look="cards"
          caption={say(texts.caption)}
          columns={texts.columns.map((column) => say(column))}
          rows={lines.map((line) => ({ key: line.id, cells: personCells(line) }))}
        />
      )}
      {lines && lines.length > 0 && (
        <p className="actions inbox-end">
          <span className="small quiet">{found}</span>
          {people.hasNextPage && (
            <Button barred={people.isFetchingNextPage} onClick={() => void people.fetchNextPage()}>
              {say(texts.more)}
            </Button>
          )}
          <AsFile />
        </p>
      )}
      {first && <EndAllSessions />}
    </>
  );
}

function Choices({ filter, counts }: { filter: PeopleFilter; counts: PeopleList['counts'] }): ReactElement {
  const say = useText();
  return (
    <div className="filters not-on-paper">
      <nav aria-label={say(texts.filter)}>
        {peopleShown.map((show) => (
          <Link
            key={show}
            to="/app/administration/people"
            search={{ ...filter, show: show === 'all' ? undefined : show }}
            activeOptions={{ exact: true }}
          >
            {say(texts.shown[show], { count: counts[show] })}
          </Link>
        ))}
      </nav>
      <nav aria-label={say(texts.sort)}>
        {peopleSorted.map((sort) => (
          <Link
            key={sort}
            to="/app/administration/people"
            search={{ ...filter, sort: sort === 'name' ? undefined : sort }}
            activeOptions={{ exact: true }}
          >
            {say(texts.sorted[sort])}
          </Link>
        ))}
      </nav>
    </div>
  );
}

/** The list of all who have an account, as a file for a spreadsheet. */
function AsFile(): ReactElement {
  const say = useText();
  const [state, setState] = useState<'idle' | 'fetching' | 'failed'>('idle');
  async function fetch(): Promise<void> {
    setState('fetching');
    try {
      const { name, csv } = await fetchPeopleFile();
      saveFile(name, csv, 'text/csv;charset=utf-8');
      setState('idle');
    } catch {
      setState('failed');
    }
  }
  return (
    <span className="not-on-paper">
      <Button look="plain" icon={downloadSimple} barred={state === 'fetching'} onClick={() => void fetch()}>
        {say(texts.csv)}
      </Button>
      <span role="status">{state === 'failed' && say(texts.csvFailed)}</span>
    </span>
  );
}
