import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { spoken } from '../../../../web/language.ts';
import { type Answering, type Command, useCommand } from '../../../../web/sending/command.ts';
import { get } from '../../../../web/sending/request.ts';
import { useActor } from '../../../access/ui/public.tsx';
import { KeyMade, TipAnswered, TipKeys, TipList, TipShown } from '../../tips/shapes.ts';

export const tipsQuery = () =>
  infiniteQueryOptions({
    queryKey: ['tips', spoken()],
    queryFn: ({ pageParam, signal }) =>
      get(pageParam === null ? '/api/tips' : `/api/tips?${new URLSearchParams({ after: pageParam })}`, TipList, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  });

/** One tip, sealed as it came. It is forgotten a minute after its page was left. */
export const tipQuery = (id: string) =>
  queryOptions({
    queryKey: ['tip', id, spoken()],
    queryFn: ({ signal }) => get(`/api/tips/${id}`, TipShown, signal),
    staleTime: 30_000,
    gcTime: 60_000,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });

/** The keys of the unit, with what proves that one holds the present one. It is asked for again each time: it holds for an hour. */
export const tipKeysQuery = () =>
  queryOptions({
    queryKey: ['tip-keys', spoken()],
    queryFn: ({ signal }) => get('/api/tip-keys', TipKeys, signal),
    gcTime: 0,
  });

const tipAnswering: Answering<TipAnswered> = {
  answer: TipAnswered,
  about: ({ tip }) => tip.id,
  arrived(client, { tip }) {
    client.setQueryData(tipQuery(tip.id).queryKey, tip);
    void client.invalidateQueries({ queryKey: ['tips'] });
  },
};

const keyAnswering: Answering<KeyMade> = {
  answer: KeyMade,
  about: ({ key }) => key.id,
  arrived(client) {
    void client.invalidateQueries({ queryKey: ['tips'] });
    void client.invalidateQueries({ queryKey: ['tip-keys'] });
    void client.invalidateQueries({ queryKey: ['work'] });
  },
};

export const useTipCommand = (): Command<TipAnswered> => useCommand(useActor(), tipAnswering);
export const useKeyCommand = (): Command<KeyMade> => useCommand(useActor(), keyAnswering);
