import type { LogFilter } from '../log/schema.ts';

const names = ['from', 'until', 'person', 'verb', 'about', 'sort'] as const satisfies readonly (keyof LogFilter)[];

/** The filter in the address of the log: days, codes and ids, never a name. What could be none of these is left out; the server checks the rest. */
export const logSearch = (search: Record<string, unknown>): LogFilter =>
  Object.fromEntries(
    names.flatMap((name) => {
      const value = search[name];
      return typeof value === 'string' && /^[\w.-]{1,60}$/.test(value) ? [[name, value]] : [];
    }),
  );
