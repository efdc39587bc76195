import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { spoken } from '../../../web/language.ts';
import { type Answering, type Command, useCommand } from '../../../web/sending/command.ts';
import { get } from '../../../web/sending/request.ts';
import { useActor } from '../../access/ui/public.tsx';
import { ReadersAgree, ScreeningAnswer, ScreeningList, ScreeningShown } from '../schema.ts';

export const screeningsQuery = () =>
  infiniteQueryOptions({
    queryKey: ['screenings', spoken()],
    queryFn: ({ pageParam, signal }) =>
      get(
        pageParam === null ? '/api/identifications' : `/api/identifications?after=${encodeURIComponent(pageParam)}`,
        ScreeningList,
        signal,
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  });

/** One screening. Opening it is logged, so it is fetched when a reader opens it and not by itself. */
export const screeningQuery = (id: string) =>
  queryOptions({
    queryKey: ['screening', id, spoken()],
    queryFn: ({ signal }) => get(`/api/identifications/${id}`, ScreeningShown, signal),
    staleTime: 30_000,
    gcTime: 60_000,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });

/** How far two readers agree in the files of this person. */
export const agreementQuery = () =>
  queryOptions({
    queryKey: ['readers-agree', spoken()],
    queryFn: ({ signal }) => get('/api/identifications/agreement', ReadersAgree, signal),
    staleTime: 60_000,
  });

const answering: Answering<ScreeningAnswer> = {
  answer: ScreeningAnswer,
  about: ({ screening }) => screening.id,
  arrived(client, { screening }) {
    client.setQueryData(screeningQuery(screening.id).queryKey, screening);
    void client.invalidateQueries({ queryKey: ['screenings'] });
    void client.invalidateQueries({ queryKey: ['work'] });
  },
};

export const useScreeningCommand = (): Command<ScreeningAnswer> => useCommand(useActor(), answering);
