import { queryOptions } from '@tanstack/react-query';
import { spoken } from '../../../../web/language.ts';
import { type Answering, type Command, useCommand } from '../../../../web/sending/command.ts';
import { get } from '../../../../web/sending/request.ts';
import { useActor } from '../../../access/ui/public.tsx';
import { ExceptionAnswer, ExceptionShown, GateAnswer, GateList, GatesMet } from '../../gates/schema.ts';

export const gateListQuery = () =>
  queryOptions({
    queryKey: ['gate-list', spoken()],
    queryFn: ({ signal }) => get('/api/administration/gates', GateList, signal),
  });

export const gatesMetQuery = () =>
  queryOptions({
    queryKey: ['gates', spoken()],
    queryFn: ({ signal }) => get('/api/gates', GatesMet, signal),
  });

export const exceptionQuery = (id: string) =>
  queryOptions({
    queryKey: ['gate-exception', id, spoken()],
    queryFn: ({ signal }) => get(`/api/gates/exceptions/${id}`, ExceptionShown, signal),
  });

/** Where the note that something is done stands on the page of all requirements. */
export const gatesPage = 'gates';

const gateAnswering: Answering<GateAnswer> = {
  answer: GateAnswer,
  about: () => gatesPage,
  arrived(client, { list }) {
    client.setQueryData(gateListQuery().queryKey, list);
  },
};

const exceptionAnswering: Answering<ExceptionAnswer> = {
  answer: ExceptionAnswer,
  about: ({ exception }) => exception.id,
  arrived(client, { exception }) {
    client.setQueryData(exceptionQuery(exception.id).queryKey, exception);
    void client.invalidateQueries({ queryKey: ['gates'] });
    void client.invalidateQueries({ queryKey: ['work'] });
  },
};

export const useGateCommand = (): Command<GateAnswer> => useCommand(useActor(), gateAnswering);
export const useExceptionCommand = (): Command<ExceptionAnswer> => useCommand(useActor(), exceptionAnswering);
