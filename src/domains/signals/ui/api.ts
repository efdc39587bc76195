import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { Message } from '../../../kernel/message.ts';
import { spoken } from '../../../web/language.ts';
import { type Answering, type Command, type Undo, useCommand } from '../../../web/sending/command.ts';
import { get } from '../../../web/sending/request.ts';
import { useActor } from '../../access/ui/public.tsx';
import { SignalAnswer, SignalList, SignalShown, type signalStatuses } from '../schema.ts';

export type InboxFilter = {
  readonly status?: (typeof signalStatuses)[number] | undefined;
  readonly origin?: 'own' | 'received' | undefined;
};

export const inboxQuery = (filter: InboxFilter) =>
  infiniteQueryOptions({
    queryKey: ['signals', spoken(), filter],
    queryFn: ({ pageParam, signal }) => {
      const search = new URLSearchParams();
      if (pageParam !== null) search.set('after', pageParam);
      if (filter.status) search.set('status', filter.status);
      if (filter.origin) search.set('origin', filter.origin);
      return get(search.size > 0 ? `/api/signals?${search}` : '/api/signals', SignalList, signal);
    },
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  });

/**
 * One signal. Opening it is logged, so it is fetched when a person opens it and not by itself, and it is forgotten a minute after the last
 * page about it was left.
 */
export const signalQuery = (id: string) =>
  queryOptions({
    queryKey: ['signal', id, spoken()],
    queryFn: ({ signal }) => get(`/api/signals/${id}`, SignalShown, signal),
    staleTime: 30_000,
    gcTime: 60_000,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });

export type SignalVerb = 'correct' | 'pass-on' | 'acknowledge';

export const pathOf = (verb: SignalVerb, id: string): string => `/api/signals/${id}/${verb}`;

/** Every command on a signal is answered with the signal as it is now; then every list and page shows what is true now. */
const signalAnswering: Answering<SignalAnswer> = {
  answer: SignalAnswer,
  about: ({ signal }) => signal.id,
  arrived(client, { signal }) {
    client.setQueryData(signalQuery(signal.id).queryKey, signal);
    void client.invalidateQueries({ queryKey: ['signals'] });
  },
};

/** That a signal was registered is undone. `did`: what was done; a receipt takes the place of the note. */
export const undoRegister = (id: string, texts: { did: Message; done: Message }): Undo => ({
  path: `/api/signals/${id}/undo-register`,
  ...texts,
  body: (act) => ({ act }),
});

/** Sends one command on a signal at a time, and knows how it is doing. */
export const useSignalCommand = (): Command<SignalAnswer> => useCommand(useActor(), signalAnswering);
