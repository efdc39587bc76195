import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { spoken } from '../../../web/language.ts';
import { type Answering, type Command, useCommand } from '../../../web/sending/command.ts';
import { get } from '../../../web/sending/request.ts';
import { useActor } from '../../access/ui/public.tsx';
import { VisitMediaShown } from '../evidence/shown-item.ts';
import { FileAnswer, FileList, FileShown, FilesInCase, LetterAnswer, LetterShown, UnitList } from '../shown.ts';

export const filesQuery = () =>
  infiniteQueryOptions({
    queryKey: ['investigations', spoken()],
    queryFn: ({ pageParam, signal }) =>
      get(pageParam === null ? '/api/investigations' : `/api/investigations?after=${pageParam}`, FileList, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  });

export const filesOfCaseQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['investigations', spoken(), caseId],
    queryFn: ({ signal }) => get(`/api/investigations-of-case/${caseId}`, FilesInCase, signal),
  });

/** Opening a file is logged, so it is fetched when a person opens it and discarded a minute after the last page about it. */
const opened = { staleTime: 30_000, gcTime: 60_000, refetchOnWindowFocus: false, refetchOnReconnect: false } as const;

export const fileQuery = (id: string) =>
  queryOptions({
    queryKey: ['investigation', id, spoken()],
    queryFn: ({ signal }) => get(`/api/investigations/${id}`, FileShown, signal),
    ...opened,
  });

export const unitsQuery = (id: string) =>
  queryOptions({
    queryKey: ['investigation', id, spoken(), 'units'],
    queryFn: ({ signal }) => get(`/api/investigations/${id}/units`, UnitList, signal),
    refetchOnWindowFocus: false,
  });

/** Pictures and recordings of visits that can become evidence in this file. */
export const visitMediaQuery = (id: string) =>
  queryOptions({
    queryKey: ['investigation', id, spoken(), 'visit-media'],
    queryFn: ({ signal }) => get(`/api/investigations/${id}/visit-media`, VisitMediaShown, signal),
    refetchOnWindowFocus: false,
  });

export const letterQuery = (id: string) =>
  queryOptions({
    queryKey: ['criminal-letter', id, spoken()],
    queryFn: ({ signal }) => get(`/api/criminal-letters/${id}`, LetterShown, signal),
    ...opened,
  });

export const pathOf = (verb: string, id: string): string => `/api/investigations/${id}/${verb.replace('.', '-')}`;

const fileAnswering: Answering<FileAnswer> = {
  answer: FileAnswer,
  about: ({ file }) => file.id,
  arrived(client, { file }) {
    client.setQueryData(fileQuery(file.id).queryKey, file);
    void client.invalidateQueries({ queryKey: ['investigations'] });
  },
};

/** Sends one command on a criminal file at a time, and knows how it is doing. */
export const useFileCommand = (): Command<FileAnswer> => useCommand(useActor(), fileAnswering);

const letterAnswering: Answering<LetterAnswer> = {
  answer: LetterAnswer,
  about: ({ letter }) => letter.file ?? letter.id,
  arrived(client, { letter }) {
    client.setQueryData(letterQuery(letter.id).queryKey, letter);
    void client.invalidateQueries({ queryKey: ['investigations'] });
    void client.invalidateQueries({ queryKey: ['investigation'] });
  },
};

export const useLetterCommand = (): Command<LetterAnswer> => useCommand(useActor(), letterAnswering);
