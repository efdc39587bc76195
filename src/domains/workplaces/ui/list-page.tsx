import buildings from '@phosphor-icons/core/regular/buildings.svg?raw';
import downloadSimple from '@phosphor-icons/core/regular/download-simple.svg?raw';
import plus from '@phosphor-icons/core/regular/plus.svg?raw';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactElement, useEffect, useState } from 'react';
import { announce } from '../../../web/announce.ts';
import { AsTable } from '../../../web/components/as-table.tsx';
import { Button } from '../../../web/components/button.tsx';
import { FilterChoice, FilterWords } from '../../../web/components/filter/filter-field.tsx';
import { Icon } from '../../../web/components/icon.tsx';
import { PageHeading } from '../../../web/components/page-heading.tsx';
import { Empty } from '../../../web/components/state/empty.tsx';
import { Forbidden } from '../../../web/components/state/failure-state.tsx';
import { FetchState } from '../../../web/components/state/fetched.tsx';
import { saveFile } from '../../../web/save-file.ts';
import { useText } from '../../../web/text.tsx';
import { useMay, useSession } from '../../access/ui/public.tsx';
import { sectorNames, sectorsOrUnknown } from '../../knowledge/public.ts';
import type { WorkplaceRow } from '../schema.ts';
import { type ListFilter, listQuery } from './api.ts';
import * as texts from './list-messages.ts';
import { title } from './menu-messages.ts';
import { statusWords } from './words.ts';
import { workplacesAsCsv } from './workplaces-csv.ts';
import '../../../web/components/list-page.css';
import './workplaces.css';

const nothing: ListFilter = { text: '', county: '', sector: '' };

/** All records of firms that this person may see, newest first. */
export default function WorkplacesPage(): ReactElement {
  const say = useText();
  if (useMay('workplace.list')) return <Workplaces />;
  return (
    <>
      <PageHeading tab={say(title)}>{say(title)}</PageHeading>
      <Forbidden />
    </>
  );
}

function Workplaces(): ReactElement {
  const say = useText();
  const { unit } = useSession();
  const mayRegister = useMay('workplace.register');
  const [filter, setFilter] = useState(nothing);
  const found = useInfiniteQuery(listQuery(filter));
  const rows = found.data?.pages.flatMap(({ items }) => items);
  const counties = found.data?.pages[0]?.counties ?? [];
  const said = rows && say(rows.length > 0 ? texts.count : texts.emptyFilter, { count: rows.length });
  const isFiltered = filter !== nothing;
  useEffect(() => {
    if (said && isFiltered) announce(said);
  }, [said, isFiltered]);
  return (
    <>
      <div className="page-head">
        <div>
          <PageHeading tab={say(title)}>{say(title)}</PageHeading>
          <p className="quiet">{say(texts.lead, { unit: unit.name })}</p>
          <AsTable list="workplace" />
        </div>
        {mayRegister && (
          <div className="actions not-on-paper">
            <Link className="button primary" to="/app/workplaces/new">
              <Icon of={plus} />
              {say(texts.register)}
            </Link>
            <Link to="/app/workplaces/import">{say(texts.importLink)}</Link>
          </div>
        )}
      </div>
      <Filters filter={filter} onChange={setFilter} counties={counties} />
      {!found.data && <FetchState of={found} />}
      {rows?.length === 0 && <NoRows filtered={isFiltered} showAll={() => setFilter(nothing)} />}
      {rows && rows.length > 0 && (
        <>
          <p className="small quiet inbox-count">{said}</p>
          <ul className="rows" aria-label={say(texts.listLabel)}>
            {rows.map((row) => (
              <Row key={row.id} row={row} />
            ))}
          </ul>
          <p className="actions inbox-end not-on-paper">
            {found.hasNextPage ? (
              <Button barred={found.isFetchingNextPage} onClick={() => void found.fetchNextPage()}>
                {say(texts.older)}
              </Button>
            ) : (
              <span className="small quiet">{say(texts.oldest)}</span>
            )}
            <SaveRows rows={rows} />
          </p>
        </>
      )}
    </>
  );
}

function Filters(props: {
  filter: ListFilter;
  onChange: (filter: ListFilter) => void;
  counties: readonly { readonly id: string; readonly name: string }[];
}): ReactElement {
  const say = useText();
  const { filter, onChange } = props;
  const [text, setText] = useState(filter.text);
  return (
    <search aria-label={say(texts.filters)}>
      <form
        className="workplace-filters not-on-paper"
        onSubmit={(event) => {
          event.preventDefault();
          onChange({ ...filter, text: text.trim().length >= 2 ? text.trim() : '' });
        }}
      >
        <FilterWords id="text" label={say(texts.searchLabel)} value={text} onChange={setText} maxLength={120} />
        <FilterChoice
          id="county"
          label={say(texts.county)}
          value={filter.county}
          onChange={(county) => onChange({ ...filter, county })}
          choices={props.counties.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <FilterChoice
          id="sector"
          label={say(texts.sector)}
          value={filter.sector}
          onChange={(sector) => onChange({ ...filter, sector })}
          choices={sectorsOrUnknown.map((value) => ({ value, label: say(sectorNames[value]) }))}
        />
        <Button type="submit">{say(texts.searchButton)}</Button>
      </form>
    </search>
  );
}

function Row({ row }: { row: WorkplaceRow }): ReactElement {
  const say = useText();
  const numbers = [row.organisationNumber, row.vatNumber].filter((one) => one !== null).join(', ');
  const place = [say(sectorNames[row.sector]), row.municipality].filter(Boolean).join(', ');
  return (
    <li className="row workplace-row">
      <div>
        <Link className="row-link" to="/app/workplaces/$id" params={{ id: row.id }}>
          {row.name}
        </Link>
        <p className="small quiet">
          <bdi className="code">{row.reference}</bdi> <span className="row-place">{place}</span>
        </p>
      </div>
      <div className="end">
        {numbers && <p className="code">{numbers}</p>}
        <p className="small quiet">
          {row.status === 'closed' ? `${say(texts.closed)}. ` : ''}
          {say(texts.matters, { count: row.matters })}
        </p>
      </div>
    </li>
  );
}

function SaveRows({ rows }: { rows: readonly WorkplaceRow[] }): ReactElement {
  const say = useText();
  const columns = [
    texts.colReference,
    texts.colName,
    texts.colNumber,
    texts.colVat,
    texts.colCountry,
    texts.sector,
    texts.colMunicipality,
    texts.county,
    texts.colState,
    texts.colMatters,
  ].map((text) => say(text));
  const words = {
    columns,
    sector: (code: WorkplaceRow['sector']) => say(sectorNames[code]),
    state: (code: WorkplaceRow['status']) => say(statusWords[code]),
  };
  return (
    <Button
      look="compact"
      icon={downloadSimple}
      onClick={() => saveFile('workplaces.csv', workplacesAsCsv(rows, words), 'text/csv;charset=utf-8')}
    >
      {say(texts.csv)}
    </Button>
  );
}

function NoRows({ filtered, showAll }: { filtered: boolean; showAll: () => void }): ReactElement {
  const say = useText();
  return (
    <Empty title={say(filtered ? texts.emptyFilter : texts.empty)} icon={buildings}>
      {filtered ? (
        <Button onClick={showAll}>{say(texts.showAll)}</Button>
      ) : (
        <p className="quiet">{say(texts.emptyText)}</p>
      )}
    </Empty>
  );
}
