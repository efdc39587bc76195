import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { spoken } from '../../../web/language.ts';
import { type Answering, type Command, useCommand } from '../../../web/sending/command.ts';
import { get } from '../../../web/sending/request.ts';
import { useActor } from '../../access/ui/public.tsx';
import { AddressList } from '../../disclosures/public.ts';
import type { SuspicionFacts } from '../schema.ts';
import { SuspicionAnswer, SuspicionList, SuspicionShown } from '../shown-schema.ts';
import type { statuses } from '../statuses.ts';

export type SuspicionFilter = { readonly status?: (typeof statuses)[number] | undefined };

export const suspicionsQuery = (filter: SuspicionFilter) =>
  infiniteQueryOptions({
    queryKey: ['suspicions', spoken(), filter],
    queryFn: ({ pageParam, signal }) => {
      const search = new URLSearchParams();
      if (pageParam !== null) search.set('after', pageParam);
      if (filter.status) search.set('status', filter.status);
      return get(search.size > 0 ? `/api/suspicions?${search}` : '/api/suspicions', SuspicionList, signal);
    },
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  });

/** One suspicion. Opening it is logged, so it is fetched when a reader opens it and not by itself. */
export const suspicionQuery = (id: string) =>
  queryOptions({
    queryKey: ['suspicion', id, spoken()],
    queryFn: ({ signal }) => get(`/api/suspicions/${id}`, SuspicionShown, signal),
    staleTime: 30_000,
    gcTime: 60_000,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });

/** To whom it may be handed over, and on which grounds: they depend on the person's answer about consent. */
export const recipientsQuery = (consent: SuspicionFacts['consent']) =>
  queryOptions({
    queryKey: ['suspicion-recipients', spoken(), consent],
    queryFn: ({ signal }) => get(`/api/suspicions/addresses?consent=${consent}`, AddressList, signal),
    refetchOnWindowFocus: false,
  });

export const pathOf = (
  verb: 'acknowledge' | 'close' | 'decline' | 'ask-back' | 'answer-back' | 'outcome' | 'withdraw',
  id: string,
): string => `/api/suspicions/${id}/${verb}`;

const answering: Answering<SuspicionAnswer> = {
  answer: SuspicionAnswer,
  about: ({ suspicion }) => suspicion.id,
  arrived(client, { suspicion }) {
    client.setQueryData(suspicionQuery(suspicion.id).queryKey, suspicion);
    void client.invalidateQueries({ queryKey: ['suspicions'] });
    void client.invalidateQueries({ queryKey: ['work'] });
  },
};

export const useSuspicionCommand = (): Command<SuspicionAnswer> => useCommand(useActor(), answering);
