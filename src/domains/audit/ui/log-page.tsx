import downloadSimple from '@phosphor-icons/core/regular/download-simple.svg?raw';
import listMagnifyingGlass from '@phosphor-icons/core/regular/list-magnifying-glass.svg?raw';
import prohibit from '@phosphor-icons/core/regular/prohibit.svg?raw';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { type ReactElement, useEffect, useState } from 'react';
import { announce } from '../../../web/announce.ts';
import { Button } from '../../../web/components/button.tsx';
import { Chip } from '../../../web/components/chip.tsx';
import { PageHeading } from '../../../web/components/page-heading.tsx';
import { PrintButton } from '../../../web/components/paper/print-button.tsx';
import { Empty } from '../../../web/components/state/empty.tsx';
import { Forbidden } from '../../../web/components/state/failure-state.tsx';
import { FetchState } from '../../../web/components/state/fetched.tsx';
import { VisibilityStrip } from '../../../web/components/visibility-strip.tsx';
import { useFormats } from '../../../web/formats.ts';
import { saveFile } from '../../../web/save-file.ts';
import { useText } from '../../../web/text.tsx';
import { useMay } from '../../access/ui/public.tsx';
import { type LogFilter, type LogLine, mostInFile } from '../log/schema.ts';
import { fetchLogFile, logQuery } from './api.ts';
import { Filters, Sorts } from './log-filters.tsx';
import { logTitle } from './menu-messages.ts';
import * as texts from './messages.ts';
import '../../../web/components/list-page.css';
import './log.css';

const route = getRouteApi('/app/log');

/** Who has done what in the agency: for those who answer for its security and for the protection of personal data. */
export default function LogPage(): ReactElement {
  const say = useText();
  if (useMay('log.read')) return <Log />;
  return (
    <>
      <PageHeading tab={say(logTitle)}>{say(logTitle)}</PageHeading>
      <Forbidden />
    </>
  );
}

function Log(): ReactElement {
  const say = useText();
  const filter: LogFilter = route.useSearch();
  const log = useInfiniteQuery({ ...logQuery(filter), placeholderData: (before) => before });
  const first = log.data?.pages[0];
  const lines = log.data?.pages.flatMap(({ items }) => items);
  const found = lines && say(texts.listed, { count: lines.length });
  useEffect(() => {
    if (found) announce(found);
  }, [found]);
  return (
    <>
      <div className="page-head">
        <div>
          <PageHeading tab={say(logTitle)}>{say(logTitle)}</PageHeading>
          <p className="quiet">{say(texts.lead)}</p>
        </div>
        <PrintButton />
      </div>
      {first && <VisibilityStrip of={first.visibility} />}
      <Sorts filter={filter} />
      <Filters filter={filter} />
      {!(log.data && !log.isError) && <FetchState of={log} />}
      {lines?.length === 0 && (
        <Empty title={say(texts.none)} icon={listMagnifyingGlass}>
          <p className="quiet">{say(texts.noneText)}</p>
          <p>
            <Link to="/app/log">{say(texts.clear)}</Link>
          </p>
        </Empty>
      )}
      {lines && <Days of={lines} filter={filter} />}
      {lines && lines.length > 0 && (
        <p className="actions inbox-end">
          <span className="small quiet">{found}</span>
          {log.hasNextPage && (
            <Button barred={log.isFetchingNextPage} onClick={() => void log.fetchNextPage()}>
              {say(texts.more)}
            </Button>
          )}
          <AsFile filter={filter} />
        </p>
      )}
    </>
  );
}

/** The entries under the day that they are of, as one reads a diary. */
function Days({ of, filter }: { of: readonly LogLine[]; filter: LogFilter }): ReactElement {
  const formats = useFormats();
  const dayOf = (line: LogLine): string => formats.longDate(new Date(line.at));
  const days = [...new Set(of.map(dayOf))];
  return (
    <>
      {days.map((day) => (
        <section key={day} className="log-day">
          <h2>{day}</h2>
          <ol className="log-entries">
            {of
              .filter((line) => dayOf(line) === day)
              .map((line) => (
                <Entry key={line.entry} of={line} filter={filter} />
              ))}
          </ol>
        </section>
      ))}
    </>
  );
}

function Entry({ of, filter }: { of: LogLine; filter: LogFilter }): ReactElement {
  const say = useText();
  const formats = useFormats();
  return (
    <li className="log-entry">
      <time dateTime={of.at}>{formats.time(new Date(of.at))}</time>
      <p className="log-sentence">{of.sentence}</p>
      <p className="log-more small">
        {of.refused !== null && (
          <Chip look="lost" icon={prohibit}>
            {say(texts.sortNames.refused)}
          </Chip>
        )}
        {of.about.map((id) => (
          <Link
            key={id}
            to="/app/log"
            search={{ ...filter, about: id }}
            title={say(texts.aboutFileTitle, { id })}
            className="not-on-paper"
          >
            {say(texts.aboutFile, { short: id.slice(-8) })}
          </Link>
        ))}
        {of.about.length > 0 && <span className="on-paper-only code">{of.about.join(', ')}</span>}
        {of.person !== null && filter.person !== of.person && (
          <Link to="/app/log" search={{ ...filter, person: of.person }} className="not-on-paper">
            {say(texts.onlyPerson, { who: of.who })}
          </Link>
        )}
        <span className="quiet">{say(texts.entryNumber, { entry: of.entry })}</span>
        {!of.isSealed && <span className="quiet">{say(texts.sealing)}</span>}
      </p>
    </li>
  );
}

/** What is chosen, as a file for a spreadsheet: asked for after a fresh proof, and an entry itself. */
function AsFile({ filter }: { filter: LogFilter }): ReactElement {
  const say = useText();
  const formats = useFormats();
  const [state, setState] = useState<'idle' | 'fetching' | 'made' | 'cut' | 'failed'>('idle');
  async function fetch(): Promise<void> {
    setState('fetching');
    try {
      const { name, csv, isCut } = await fetchLogFile(filter);
      saveFile(name, csv, 'text/csv;charset=utf-8');
      setState(isCut ? 'cut' : 'made');
    } catch {
      setState('failed');
    }
  }
  return (
    <span className="not-on-paper">
      <Button look="plain" icon={downloadSimple} barred={state === 'fetching'} onClick={() => void fetch()}>
        {say(texts.file)}
      </Button>
      <span role="status">
        {state === 'made' && say(texts.fileMade)}
        {state === 'cut' && say(texts.fileCut, { count: formats.number(mostInFile) })}
        {state === 'failed' && say(texts.fileFailed)}
      </span>
    </span>
  );
}
