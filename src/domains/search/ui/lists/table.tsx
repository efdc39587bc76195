import { Link } from '@tanstack/react-router';
import type { ReactElement, ReactNode } from 'react';
import { atNoon } from '../../../../kernel/time/calendar-days.ts';
import { now } from '../../../../web/clock.ts';
import { ScrollTable } from '../../../../web/components/scroll-table.tsx';
import { useFormats } from '../../../../web/formats.ts';
import type { ListedColumn, ListShown, ListState } from '../../lists/schema.ts';
import { type Listed, listPlaces } from './where-it-opens.ts';

/** The lines of a list as a table, sorted by pressing the name of a column; on a phone each is a card. */
export function ListTable(props: {
  list: Listed;
  caption: string;
  columns: readonly ListedColumn[];
  lines: ListShown['items'];
  state: ListState;
  onSort: (sort: ListState['sort']) => void;
}): ReactElement {
  const { list, caption, columns, lines, state, onSort } = props;
  const cellOf = useCells();
  // Without a wish the newest of the first day come first.
  const sort = state.sort ?? { column: columns.find(({ kind }) => kind === 'day')?.id ?? '', down: true };
  return (
    <ScrollTable
      look="cards"
      caption={caption}
      columns={columns.map(({ id, label, kind }) => ({
        name: label,
        isNumber: kind === 'number',
        sort: {
          now: sort.column === id ? (sort.down ? 'descending' : 'ascending') : null,
          onPress: () => onSort({ column: id, down: sort.column === id ? !sort.down : kind === 'day' }),
        },
      }))}
      rows={lines.map(({ id, values }) => ({
        key: id,
        cells: columns.map((column, place) => {
          const cell = cellOf(column, values[column.id] ?? null);
          if (place > 0) return cell;
          return (
            <Link
              key="link"
              className="row-link"
              to={`${listPlaces[list].page}/$id` as '/app/cases/$id'}
              params={{ id }}
            >
              {column.kind === 'reference' ? <bdi className="code">{cell}</bdi> : cell}
            </Link>
          );
        }),
      }))}
    />
  );
}

function useCells(): (column: ListedColumn, value: string | number | null) => ReactNode {
  const { shortDay, number } = useFormats();
  return ({ kind, choices }, value) => {
    if (value === null) return '–';
    if (typeof value === 'number') return kind === 'number' ? number(value) : value;
    if (kind === 'day') {
      const moment = value.length > 10 ? new Date(value) : atNoon(value);
      return <time dateTime={value}>{shortDay(moment, now())}</time>;
    }
    return choices.find(({ code }) => code === value)?.called ?? value;
  };
}
