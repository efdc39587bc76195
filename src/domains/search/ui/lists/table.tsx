import { Link } from '@tanstack/react-router';
import { type ReactElement, type ReactNode, useContext } from 'react';
import { codesIn } from '../../../../kernel/lists/listed.ts';
import { atNoon } from '../../../../kernel/time/calendar-days.ts';
import { now } from '../../../../web/clock.ts';
import { ScrollTable } from '../../../../web/components/scroll-table.tsx';
import { useFormats } from '../../../../web/formats.ts';
import { WorkKinds } from '../../../../web/screens/work-kinds.ts';
import type { ListedColumn, ListShown, ListState } from '../../lists/schema.ts';
import { type Listed, listPlaces, pageOfAll } from './where-it-opens.ts';

/** The lines of a list as a table, sorted by pressing the name of a column; on a phone each is a card. */
export function ListTable(props: {
  list: Listed;
  caption: string;
  columns: readonly ListedColumn[];
  lines: ListShown['items'];
  usual: ListShown['usual'];
  state: ListState;
  onSort: (sort: ListState['sort']) => void;
}): ReactElement {
  const { list, caption, columns, lines, usual, state, onSort } = props;
  const cellOf = useCells();
  const opened = useContext(WorkKinds);
  const sort = state.sort ?? usual;
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
      rows={lines.map(({ id, opens, values }) => ({
        key: id,
        cells: columns.map((column, place) => {
          const cell = cellOf(column, values[column.id] ?? null);
          if (place > 0) return cell;
          const named = column.kind === 'reference' ? <bdi className="code">{cell}</bdi> : cell;
          const { page } = listPlaces[list];
          const kind = opens ? opened[opens.kind] : undefined;
          if (page)
            return (
              <Link key="link" className="row-link" to={`${page}/$id` as '/app/cases/$id'} params={{ id }}>
                {named}
              </Link>
            );
          const to = opens && (pageOfAll[opens.kind] ?? kind?.path(opens.id));
          if (!to) return named;
          return (
            <Link key="link" className="row-link" to={to} search={kind?.search?.(opens.id)}>
              {named}
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
    if (kind === 'several')
      return codesIn(value)
        .map((code) => calledIn(choices, code))
        .join('; ');
    return calledIn(choices, value);
  };
}

export const calledIn = (choices: ListedColumn['choices'], code: string): string =>
  choices.find((choice) => choice.code === code)?.called ?? code;
