import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { spoken } from '../../../web/language.ts';
import { withProof } from '../../../web/proof.ts';
import { get } from '../../../web/sending/request.ts';
import { LogChoices, LogFile, type LogFilter, LogPage } from '../log/schema.ts';

/** Each reading is an entry, so the log is fetched when a person asks for it and not by itself. */
const onlyWhenAsked = {
  staleTime: 30_000,
  gcTime: 60_000,
  refetchOnWindowFocus: false,
  refetchOnReconnect: false,
} as const;

const asked = (filter: LogFilter): URLSearchParams =>
  new URLSearchParams(Object.entries(filter).flatMap(([name, value]) => (value ? [[name, value]] : [])));

const pathOf = (path: string, search: URLSearchParams): string => (search.size > 0 ? `${path}?${search}` : path);

export const logQuery = (filter: LogFilter) =>
  infiniteQueryOptions({
    queryKey: ['log', spoken(), filter],
    queryFn: ({ pageParam, signal }) => {
      const search = asked(filter);
      if (pageParam !== null) search.set('after', pageParam);
      return get(pathOf('/api/log', search), LogPage, signal);
    },
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    ...onlyWhenAsked,
  });

export const choicesQuery = () =>
  queryOptions({
    queryKey: ['log-choices', spoken()],
    queryFn: ({ signal }) => get('/api/log/choices', LogChoices, signal),
    ...onlyWhenAsked,
  });

export const fetchLogFile = (filter: LogFilter): Promise<LogFile> =>
  withProof(() => get(pathOf('/api/log.csv', asked(filter)), LogFile));
