import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { spoken } from '../../../../web/language.ts';
import { withProof } from '../../../../web/proof.ts';
import { post } from '../../../../web/sending/request.ts';
import { type formats, ListFile, ListShown, type ListState } from '../../lists/schema.ts';
import { ViewKept, Views } from '../../lists/views/shapes.ts';

export type WantedList = { readonly list: string; readonly state: ListState; readonly text: string | null };
type As = { readonly capacity: string; readonly sitting: string };

/** A list as it is wanted, page by page. Looking at it is logged, so it is asked again only when it is wanted again. */
export const listQuery = (wanted: WantedList) =>
  infiniteQueryOptions({
    queryKey: ['list', spoken(), wanted],
    queryFn: ({ pageParam }) => post('/api/lists', { ...wanted, after: pageParam }, ListShown),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    staleTime: 30_000,
    gcTime: 60_000,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });

export const exportList = (wanted: WantedList, format: (typeof formats)[number]): Promise<ListFile> =>
  withProof(() => post('/api/lists/export', { ...wanted, format }, ListFile));

export const viewsQuery = (list: string, as: As) =>
  queryOptions({
    queryKey: ['list-views', list, as.capacity],
    queryFn: () => post('/api/list-views/list', { as, list }, Views),
  });

export type ViewToKeep = {
  readonly list: string;
  readonly view: string | null;
  readonly name: string;
  readonly state: ListState;
  readonly shared: boolean;
  readonly starts: boolean;
};
export const keepView = (as: As, view: ViewToKeep) => post('/api/list-views/keep', { as, ...view }, ViewKept);
export const startView = (as: As, list: string, view: string | null) =>
  post('/api/list-views/start', { as, list, view }, ViewKept);
export const dropView = (as: As, view: string) => post('/api/list-views/drop', { as, view }, ViewKept);
