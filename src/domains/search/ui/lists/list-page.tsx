import downloadSimple from '@phosphor-icons/core/regular/download-simple.svg?raw';
import table from '@phosphor-icons/core/regular/table.svg?raw';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { type ReactElement, useEffect, useState } from 'react';
import type { Message } from '../../../../kernel/message.ts';
import { announce } from '../../../../web/announce.ts';
import { useNow } from '../../../../web/clock.ts';
import { Button } from '../../../../web/components/button.tsx';
import { PageHeading } from '../../../../web/components/page-heading.tsx';
import { PrintButton } from '../../../../web/components/paper/print-button.tsx';
import { Empty } from '../../../../web/components/state/empty.tsx';
import { FetchState } from '../../../../web/components/state/fetched.tsx';
import { useFormats } from '../../../../web/formats.ts';
import { saveFile } from '../../../../web/save-file.ts';
import { useText } from '../../../../web/text.tsx';
import { useActor, useSession } from '../../../access/ui/public.tsx';
import { formats, type ListState, mostLines } from '../../lists/schema.ts';
import { everything, isSame, listSearch, searchOf, stateIn } from './address.ts';
import { exportList, listQuery, viewsQuery, type WantedList } from './api.ts';
import { Filters } from './filters.tsx';
import * as texts from './messages.ts';
import { ListTable } from './table.tsx';
import { Views } from './views.tsx';
import { isListed, type Listed, listPlaces } from './where-it-opens.ts';
import '../../../../web/components/list-page.css';
import './lists.css';

const route = getRouteApi('/app/lists/$list');

/** One page for all lists as a table: narrowed, sorted, kept as a view, taken out as a file. */
export default function ListPage(): ReactElement {
  const say = useText();
  const { list } = route.useParams();
  if (isListed(list)) return <TableOf key={list} list={list} />;
  return <PageHeading tab={say(texts.noSuchTitle)}>{say(texts.noSuchTitle)}</PageHeading>;
}

function TableOf({ list }: { list: Listed }): ReactElement {
  const say = useText();
  const actor = useActor();
  const navigate = route.useNavigate();
  const search = listSearch(route.useSearch());
  const [text, setText] = useState<string | null>(null);
  const views = useQuery(viewsQuery(list, { capacity: actor.capacity, sitting: actor.sitting() }));
  const known = views.data?.views ?? [];
  // An address that says nothing is the list as it opens for this person.
  const opens = Object.keys(search).length === 0 ? known.find(({ starts }) => starts) : undefined;
  const view = opens ?? known.find(({ id }) => id === search.view) ?? null;
  const state: ListState = opens ? opens.state : stateIn(search);
  const wanted: WantedList = { list, state, text };
  const waits = Object.keys(search).length === 0 && views.isPending;
  const found = useInfiniteQuery({ ...listQuery(wanted), enabled: !waits, placeholderData: (before) => before });
  const first = found.data?.pages[0];
  const lines = found.data?.pages.flatMap(({ items }) => items);
  const said = first && lines && say(texts.count, { shown: lines.length, total: first.total });
  useEffect(() => {
    if (said) announce(said);
  }, [said]);
  const change = (next: { readonly state: ListState; readonly text: string | null }): void => {
    setText(next.text);
    // Nothing wanted is said too: otherwise the list would open as the person has chosen.
    const said = searchOf(next.state);
    const kept = view ? { view: view.id } : isSame(next.state, everything) ? { view: 'none' } : {};
    void navigate({ search: { ...said, ...kept }, replace: true });
  };
  const called = first?.called;
  const ordinary = listPlaces[list].list;
  const lead = leads[list];
  // A list of which there is no other is called by its name alone.
  const title = called ? (ordinary ? say(texts.pageTitle, { list: called }) : called) : '…';
  return (
    <>
      {ordinary && (
        <p className="small not-on-paper">
          <Link to={ordinary}>{say(texts.back)}</Link>
        </p>
      )}
      <div className="page-head">
        <div>
          <PageHeading tab={title}>{title}</PageHeading>
          {lead && <p className="quiet">{say(lead)}</p>}
          <p className="quiet not-on-paper">{say(texts.lead)}</p>
        </div>
        <PrintButton />
      </div>
      <OnPaper isPart={found.hasNextPage} />
      {views.data && <Views list={list} view={view} state={state} views={known} hasWords={text !== null} />}
      {first && (
        <Filters
          key={view?.id ?? 'none'}
          columns={first.columns}
          usual={first.usual.called}
          wish={{ state, text }}
          onChange={change}
        />
      )}
      <FetchState of={found} />
      {first && lines?.length === 0 && (
        <Empty
          title={say(text !== null || !isSame({ ...state, sort: null }, everything) ? texts.nothing : texts.empty)}
          icon={table}
        >
          <p className="quiet">{say(texts.nothingHint)}</p>
        </Empty>
      )}
      {first && lines && lines.length > 0 && (
        <>
          <p className="small quiet inbox-count">
            {said} {first.more && say(texts.bounded, { most: mostLines })}
          </p>
          <ListTable
            list={list}
            caption={title}
            columns={first.columns}
            lines={lines}
            usual={first.usual}
            state={state}
            onSort={(sort) => change({ text, state: { ...state, sort } })}
          />
          <p className="actions inbox-end not-on-paper">
            {found.hasNextPage && (
              <Button barred={found.isFetchingNextPage} onClick={() => void found.fetchNextPage()}>
                {say(texts.moreLines)}
              </Button>
            )}
            <Export wanted={wanted} />
          </p>
        </>
      )}
    </>
  );
}

/** What a list is whose lines are no matters of their own. */
const leads: Readonly<Partial<Record<Listed, Message>>> = {
  disclosure: texts.disclosuresLead,
  evidence: texts.evidenceLead,
  tip: texts.tipsLead,
};

/** On paper: who printed it, where and when; and that it is not whole. */
function OnPaper({ isPart }: { isPart: boolean }): ReactElement {
  const say = useText();
  const formats = useFormats();
  const at = useNow(60);
  const { name, unit, agency } = useSession();
  return (
    <div className="list-paper">
      <p>
        {say(texts.printedBy, { date: formats.longDate(at), time: formats.time(at), name, unit: unit.name, agency })}
      </p>
      {isPart && <p>{say(texts.printedPart)}</p>}
    </div>
  );
}

const bytesOf = (base64: string): Uint8Array<ArrayBuffer> => Uint8Array.from(atob(base64), (one) => one.charCodeAt(0));

function Export({ wanted }: { wanted: WantedList }): ReactElement {
  const say = useText();
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState('');
  const take = async (format: (typeof formats)[number]): Promise<void> => {
    setBusy(true);
    setSaid('');
    try {
      const { name, type, bytes, lines } = await exportList(wanted, format);
      if (bytes !== null) saveFile(name, bytesOf(bytes), type);
      setSaid(bytes === null ? say(texts.noPdf) : say(texts.exported, { lines }));
    } catch {
      setSaid(say(texts.exportFailed));
    }
    setBusy(false);
  };
  return (
    <>
      {formats.map((format) => (
        <Button key={format} look="compact" icon={downloadSimple} barred={busy} onClick={() => void take(format)}>
          {say(texts.exportAs, { format: format.toUpperCase() })}
        </Button>
      ))}
      <span role="status">{said}</span>
    </>
  );
}
