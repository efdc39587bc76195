import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { spoken } from '../../../web/language.ts';
import { type Answering, type Command, type Undo, useCommand } from '../../../web/sending/command.ts';
import { get } from '../../../web/sending/request.ts';
import { useActor } from '../../access/ui/public.tsx';
import { FreeAliases, LookAnswer, PersonAnswer, PersonList, PersonShown, PersonsOfCase } from '../schema.ts';
import { peopleTexts } from './people-messages.ts';

export const peopleQuery = () =>
  infiniteQueryOptions({
    queryKey: ['persons', spoken()],
    queryFn: ({ pageParam, signal }) =>
      get(pageParam === null ? '/api/persons' : `/api/persons?after=${pageParam}`, PersonList, signal),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  });

export const peopleOfCaseQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['persons', spoken(), caseId],
    queryFn: ({ signal }) => get(`/api/persons-of-case/${caseId}`, PersonsOfCase, signal),
  });

/** Free birds; for a person who comes into a case first what the hand-over on which it was opened calls them. */
export const aliasesQuery = (file: string | undefined) =>
  queryOptions({
    queryKey: ['person-aliases', file ?? null],
    queryFn: ({ signal }) =>
      get(file === undefined ? '/api/person-aliases' : `/api/person-aliases?case=${file}`, FreeAliases, signal),
    staleTime: Number.POSITIVE_INFINITY, // the birds on the page do not change during the choice
    gcTime: 0,
  });

/** One person. Opening it is logged, so it is not fetched by itself, and forgotten a minute after it was left. */
export const personQuery = (id: string) =>
  queryOptions({
    queryKey: ['person', id, spoken()],
    queryFn: ({ signal }) => get(`/api/persons/${id}`, PersonShown, signal),
    staleTime: 30_000,
    gcTime: 60_000,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });

const personAnswering: Answering<PersonAnswer> = {
  answer: PersonAnswer,
  about: ({ person }) => person.id,
  arrived(client, { person }) {
    client.setQueryData(personQuery(person.id).queryKey, person);
    void client.invalidateQueries({ queryKey: ['persons'] });
    void client.invalidateQueries({ queryKey: ['help'] });
  },
};

/** An access changes nothing that the page shows but the count of accesses. The name is kept by no one but the caller. */
const lookAnswering: Answering<LookAnswer> = {
  answer: LookAnswer,
  about: ({ person }) => person,
  arrived(client, { person }) {
    void client.invalidateQueries({ queryKey: ['person', person] });
  },
};

/** That a person was registered is undone. */
export const undoRegister = (id: string): Undo => ({
  path: `/api/persons/${id}/undo-register`,
  done: peopleTexts.registeringUndone,
  body: (act) => ({ act }),
});

export const usePersonCommand = (): Command<PersonAnswer> => useCommand(useActor(), personAnswering);
export const useLook = (): Command<LookAnswer> => useCommand(useActor(), lookAnswering);
