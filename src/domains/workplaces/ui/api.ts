import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { Message } from '../../../kernel/message.ts';
import { spoken } from '../../../web/language.ts';
import { type Answering, type Command, type Undo, useCommand } from '../../../web/sending/command.ts';
import { get, post } from '../../../web/sending/request.ts';
import { useActor } from '../../access/ui/public.tsx';
import type { ImportRow } from '../import/rows.ts';
import { ImportAnswer, ImportChecked, ImportList } from '../import/schema.ts';
import { SeenAnswer, type SeenInput, WorkplaceAnswer, WorkplaceList, WorkplaceShown } from '../schema.ts';
import { registeringUndone } from './form-messages.ts';

export type ListFilter = { readonly text: string; readonly county: string; readonly sector: string };

/** Only what was chosen is sent; what is sought goes in the body, never in an address. */
export const listQuery = (filter: ListFilter) =>
  infiniteQueryOptions({
    queryKey: ['workplaces', spoken(), filter],
    queryFn: ({ pageParam }) => {
      const chosen = Object.entries(filter).filter(([, value]) => value !== '');
      const input = { ...Object.fromEntries(chosen), ...(pageParam === null ? {} : { after: pageParam }) };
      return post('/api/workplaces', input, WorkplaceList);
    },
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  });

/** One record. Opening it is logged, so it is fetched when a person opens it and forgotten a minute after. */
export const workplaceQuery = (id: string) =>
  queryOptions({
    queryKey: ['workplace', id, spoken()],
    queryFn: ({ signal }) => get(`/api/workplaces/${id}`, WorkplaceShown, signal),
    staleTime: 30_000,
    gcTime: 60_000,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });

/** Whether the unit has met a firm. It is asked when a field is left, and forgotten with the form. */
export const seenQuery = (asked: SeenInput) =>
  queryOptions({
    queryKey: ['workplace-seen', spoken(), asked],
    queryFn: () => post('/api/workplaces/seen', asked, SeenAnswer),
    enabled: asked.name !== null || asked.organisationNumber !== null || asked.vatNumber !== null,
    staleTime: 30_000,
    gcTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });

export const importsQuery = () =>
  queryOptions({
    queryKey: ['workplace-imports', spoken()],
    queryFn: ({ signal }) => get('/api/workplaces/imports', ImportList, signal),
  });

export const checkImport = (rows: readonly ImportRow[]): Promise<ImportChecked> =>
  post('/api/workplaces/imports/check', { rows }, ImportChecked);

const answering: Answering<WorkplaceAnswer> = {
  answer: WorkplaceAnswer,
  about: ({ workplace }) => workplace.id,
  arrived(client, { workplace }) {
    client.setQueryData(workplaceQuery(workplace.id).queryKey, workplace);
    void client.invalidateQueries({ queryKey: ['workplaces'] });
    void client.invalidateQueries({ queryKey: ['workplace-seen'] });
    // What is said of one record can change how another is shown: a chain has two ends, and a merge two records.
    void client.invalidateQueries({
      queryKey: ['workplace'],
      predicate: ({ queryKey }) => queryKey[1] !== workplace.id,
    });
  },
};

export const useWorkplaceCommand = (): Command<WorkplaceAnswer> => useCommand(useActor(), answering);

/** That a firm was registered is undone. */
export const undoRegister = (id: string): Undo => ({
  path: `/api/workplaces/${id}/undo-register`,
  done: registeringUndone,
  body: (act) => ({ act }),
});

/** What an act added to a record is withdrawn. */
export const undoPart = (id: string, done: Message): Undo => ({
  path: `/api/workplaces/${id}/withdraw`,
  done,
  body: (act, part) => ({ act, part, reason: null }),
});

const importAnswering: Answering<ImportAnswer> = {
  answer: ImportAnswer,
  about: (answer) => answer.import.id,
  arrived(client) {
    void client.invalidateQueries({ queryKey: ['workplaces'] });
    void client.invalidateQueries({ queryKey: ['workplace-imports'] });
  },
};

export const useImportCommand = (): Command<ImportAnswer> => useCommand(useActor(), importAnswering);
