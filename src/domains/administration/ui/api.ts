import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { spoken } from '../../../web/language.ts';
import { withProof } from '../../../web/proof.ts';
import { type Answering, type Command, useCommand } from '../../../web/sending/command.ts';
import { get } from '../../../web/sending/request.ts';
import { useActor } from '../../access/ui/public.tsx';
import {
  InvitedAnswer,
  PeopleFile,
  PeopleList,
  PersonAnswer,
  type PersonLine,
  PersonShown,
  PlaceHistory,
  ProviderAnswer,
  ProviderList,
  SignedOutAnswer,
  UnitAnswer,
  UnitList,
} from '../schema.ts';
import type { PeopleFilter } from './search.ts';

const people = '/api/administration/people';

export const peopleQuery = ({ show, sort, search }: PeopleFilter & { search: string }) =>
  infiniteQueryOptions({
    queryKey: ['administration', 'people', spoken(), show, sort, search],
    queryFn: ({ pageParam, signal }) => {
      const asked = new URLSearchParams();
      if (pageParam !== null) asked.set('after', pageParam);
      if (show) asked.set('show', show);
      if (sort) asked.set('sort', sort);
      if (search) asked.set('search', search);
      return get(asked.size > 0 ? `${people}?${asked}` : people, PeopleList, signal);
    },
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  });

/** Every open account of the agency, by unit. */
export const allPeopleQuery = () =>
  queryOptions({
    queryKey: ['administration', 'people', spoken(), 'whole'],
    queryFn: async ({ signal }) => {
      const lines: PersonLine[] = [];
      let after: string | null = null;
      do {
        const place: string = after === null ? '' : `&after=${encodeURIComponent(after)}`;
        const page: PeopleList = await get(`${people}?sort=unit${place}`, PeopleList, signal);
        lines.push(...page.items);
        after = page.next;
      } while (after !== null);
      return lines;
    },
  });

export const fetchPeopleFile = (): Promise<PeopleFile> =>
  withProof(() => get('/api/administration/people.csv', PeopleFile));

/** One person. Opening it is logged, so it is fetched when a person opens it and not by itself. */
export const personQuery = (id: string) =>
  queryOptions({
    queryKey: ['administration', 'person', id, spoken()],
    queryFn: ({ signal }) => get(`${people}/${id}`, PersonShown, signal),
    staleTime: 30_000,
    gcTime: 60_000,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });

export const unitsQuery = () =>
  queryOptions({
    queryKey: ['administration', 'units', spoken()],
    queryFn: ({ signal }) => get('/api/administration/units', UnitList, signal),
  });

export const providersQuery = () =>
  queryOptions({
    queryKey: ['administration', 'providers', spoken()],
    queryFn: ({ signal }) => get('/api/administration/providers', ProviderList, signal),
  });

const personArrived: Answering<PersonAnswer>['arrived'] = (client, { person }) => {
  client.setQueryData(personQuery(person.id).queryKey, person);
  void client.invalidateQueries({ queryKey: ['administration', 'people'] });
  void client.invalidateQueries({ queryKey: ['administration', 'units'] });
};
const personAnswering: Answering<PersonAnswer> = {
  answer: PersonAnswer,
  about: ({ person }) => person.id,
  arrived: personArrived,
};
const invitedAnswering: Answering<InvitedAnswer> = {
  answer: InvitedAnswer,
  about: ({ person }) => person.id,
  arrived: (client, { code: _, ...told }) => personArrived(client, told),
};
const unitAnswering: Answering<UnitAnswer> = {
  answer: UnitAnswer,
  about: () => 'units',
  arrived: (client) => void client.invalidateQueries({ queryKey: ['administration', 'units'] }),
};
const providerAnswering: Answering<ProviderAnswer> = {
  answer: ProviderAnswer,
  about: () => 'providers',
  arrived: (client) => void client.invalidateQueries({ queryKey: ['administration', 'providers'] }),
};

const signedOutAnswering: Answering<SignedOutAnswer> = {
  answer: SignedOutAnswer,
  about: () => 'people',
  arrived: (client) => void client.invalidateQueries({ queryKey: ['administration'] }),
};
export const useSignedOutCommand = (): Command<SignedOutAnswer> => useCommand(useActor(), signedOutAnswering);
export const usePersonCommand = (): Command<PersonAnswer> => useCommand(useActor(), personAnswering);
export const useInviteCommand = (): Command<InvitedAnswer> => useCommand(useActor(), invitedAnswering);
export const useUnitCommand = (): Command<UnitAnswer> => useCommand(useActor(), unitAnswering);
export const useProviderCommand = (): Command<ProviderAnswer> => useCommand(useActor(), providerAnswering);

export const pathTo = (step: string, id: string): string => `${people}/${id}/${step}`;

/** The history of one unit or provider. Opening it is logged, so it is fetched when a person opens it and not by itself. */
export const placeHistoryQuery = (kind: 'units' | 'providers', id: string) =>
  queryOptions({
    queryKey: ['administration', kind, id, 'history', spoken()],
    queryFn: ({ signal }) => get(`/api/administration/${kind}/${id}/history`, PlaceHistory, signal),
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
