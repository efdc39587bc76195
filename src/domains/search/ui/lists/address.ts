import type { ListState } from '../../lists/schema.ts';

/*
 * How a list is narrowed and sorted, as the address of its page says it: in codes and days alone. Words that were typed are in none of it, so
 * that neither the history of a browser nor a link that is sent holds a person's name.
 */

export type ListSearch = {
  readonly view?: string;
  readonly where?: string;
  readonly from?: string;
  readonly until?: string;
  readonly sort?: string;
};

const forms: Readonly<Record<keyof ListSearch, RegExp>> = {
  view: /^(none|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$/,
  where: /^[a-z]{1,20}\.[A-Za-z0-9-]{1,40}(~[a-z]{1,20}\.[A-Za-z0-9-]{1,40}){0,19}$/,
  from: /^\d{4}-\d\d-\d\d$/,
  until: /^\d{4}-\d\d-\d\d$/,
  sort: /^[a-z]{1,20}(\.down)?$/,
};
const names = Object.keys(forms) as (keyof ListSearch)[];

/** What of an address is of this page. Whatever is not of its form is left out. */
export const listSearch = (raw: Record<string, unknown>): ListSearch =>
  Object.fromEntries(
    names.flatMap((name) => {
      const value = raw[name];
      return typeof value === 'string' && forms[name].test(value) ? [[name, value]] : [];
    }),
  );

export const everything: ListState = { where: {}, from: null, until: null, sort: null };

export function stateIn({ where, from, until, sort }: ListSearch): ListState {
  const pairs = (where ?? '').split('~').flatMap((pair) => {
    const [column = '', code = ''] = pair.split('.');
    return column && code ? [[column, code] as const] : [];
  });
  const [column, down] = (sort ?? '').split('.');
  return {
    where: Object.fromEntries(pairs),
    from: from ?? null,
    until: until ?? null,
    sort: column ? { column, down: down !== undefined } : null,
  };
}

/** The same as an address says it; columns in one order, so that the same state is the same address. */
export function searchOf({ where, from, until, sort }: ListState): ListSearch {
  const pairs = Object.entries(where).sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    ...(pairs.length > 0 ? { where: pairs.map(([column, code]) => `${column}.${code}`).join('~') } : {}),
    ...(from ? { from } : {}),
    ...(until ? { until } : {}),
    ...(sort ? { sort: `${sort.column}${sort.down ? '.down' : ''}` } : {}),
  };
}

/** Whether two states narrow and sort alike. */
export const isSame = (a: ListState, b: ListState): boolean =>
  JSON.stringify(searchOf(a)) === JSON.stringify(searchOf(b));
