import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { spoken } from '../../../web/language.ts';
import { type Answering, type Command, type Undo, useCommand } from '../../../web/sending/command.ts';
import { get } from '../../../web/sending/request.ts';
import { useActor } from '../../access/ui/public.tsx';
import { CopyShown, RecordsAnswer, RecordsShown } from '../records/schema.ts';
import { CaseAnswer, CaseList, CaseShown, type caseStatuses, ViewAs } from '../schema.ts';
import { noteUndone } from './case-messages.ts';

export type ListedStatus = (typeof caseStatuses)[number];

export const casesQuery = (status: ListedStatus) =>
  infiniteQueryOptions({
    queryKey: ['cases', spoken(), status],
    queryFn: ({ pageParam, signal }) => {
      const search = new URLSearchParams({ status });
      if (pageParam !== null) search.set('after', pageParam);
      return get(`/api/cases?${search}`, CaseList, signal);
    },
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  });

/** One case. Opening it is logged, so it is fetched when a person opens it, never in advance. */
export const caseQuery = (id: string) =>
  queryOptions({
    queryKey: ['case', id, spoken()],
    queryFn: ({ signal }) => get(`/api/cases/${id}`, CaseShown, signal),
    staleTime: 30_000,
    gcTime: 60_000,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });

/** A case as another unit sees it. This access is logged too. */
export const viewAsQuery = (id: string, unit: number | undefined) =>
  queryOptions({
    queryKey: ['case', id, spoken(), 'view-as', unit],
    queryFn: ({ signal }) =>
      get(
        `/api/cases/${id}/view-as${unit === undefined ? '' : `?${new URLSearchParams({ unit: String(unit) })}`}`,
        ViewAs,
        signal,
      ),
    staleTime: 30_000,
    gcTime: 60_000,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });

const caseAnswering: Answering<CaseAnswer> = {
  answer: CaseAnswer,
  about: (answer) => answer.case.id,
  arrived(client, answer) {
    client.setQueryData(caseQuery(answer.case.id).queryKey, answer.case);
    void client.invalidateQueries({ queryKey: ['cases'] });
  },
};

/** A note that was added is withdrawn. */
export const undoNote = (id: string): Undo => ({
  path: `/api/cases/${id}/withdraw-note`,
  done: noteUndone,
  body: (act, note) => ({ act, note, reason: null }),
});

/** Sends one command on a case at a time, and knows how it is doing. */
export const useCaseCommand = (): Command<CaseAnswer> => useCommand(useActor(), caseAnswering);

/** The record of a case, for the registrar, and a copy as it was given. Opening either is logged. */
export const recordsQuery = (id: string) =>
  queryOptions({
    queryKey: ['case', id, spoken(), 'records'],
    queryFn: ({ signal }) => get(`/api/cases/${id}/records`, RecordsShown, signal),
    staleTime: 30_000,
    gcTime: 60_000,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
export const copyQuery = (id: string, copy: string) =>
  queryOptions({
    queryKey: ['case', id, spoken(), 'copy', copy],
    queryFn: ({ signal }) => get(`/api/cases/${id}/copy?${new URLSearchParams({ copy })}`, CopyShown, signal),
    gcTime: 60_000,
    refetchOnWindowFocus: false,
  });

const recordsAnswering: Answering<RecordsAnswer> = {
  answer: RecordsAnswer,
  about: (answer) => answer.records.id,
  arrived(client, { records }) {
    client.setQueryData(recordsQuery(records.id).queryKey, records);
    void client.invalidateQueries({ queryKey: ['case', records.id, spoken()], exact: true });
  },
};
export const useRecordsCommand = (): Command<RecordsAnswer> => useCommand(useActor(), recordsAnswering);
