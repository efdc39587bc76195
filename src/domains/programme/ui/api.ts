import { queryOptions } from '@tanstack/react-query';
import { spoken } from '../../../web/language.ts';
import { type Answering, type Command, useCommand } from '../../../web/sending/command.ts';
import { get } from '../../../web/sending/request.ts';
import { useActor } from '../../access/ui/public.tsx';
import { BudgetShown } from '../money/money-schema.ts';
import { HistoryShown, ProgrammeAnswer, ProgrammePage, ProgrammeShown } from '../programme-schema.ts';
import { VisitAnswer, VisitShown } from '../schema.ts';
import { SteeringShown } from '../steering/steering-schema.ts';

export const programmeQuery = () =>
  queryOptions({
    queryKey: ['programme', spoken()],
    queryFn: ({ signal }) => get('/api/programme', ProgrammePage, signal),
  });

export const oneProgrammeQuery = (id: string) =>
  queryOptions({
    queryKey: ['programme', id, spoken()],
    queryFn: ({ signal }) => get(`/api/programmes/${id}`, ProgrammeShown, signal),
  });

export const budgetQuery = (id: string) =>
  queryOptions({
    queryKey: ['programme', id, 'budget', spoken()],
    queryFn: ({ signal }) => get(`/api/programmes/${id}/budget`, BudgetShown, signal),
  });

export const steeringQuery = (id: string) =>
  queryOptions({
    queryKey: ['programme', id, 'steering', spoken()],
    queryFn: ({ signal }) => get(`/api/programmes/${id}/steering`, SteeringShown, signal),
  });

export const historyQuery = () =>
  queryOptions({
    queryKey: ['programme-history', spoken()],
    queryFn: ({ signal }) => get('/api/programme-history', HistoryShown, signal),
    staleTime: 600_000,
  });

export const visitQuery = (id: string) =>
  queryOptions({
    queryKey: ['visit', id, spoken()],
    queryFn: ({ signal }) => get(`/api/visits/${id}`, VisitShown, signal),
    staleTime: 30_000,
    gcTime: 60_000,
    refetchOnWindowFocus: false,
  });

const visitAnswering: Answering<VisitAnswer> = {
  answer: VisitAnswer,
  about: ({ visit }) => visit.id,
  arrived(client, { visit }) {
    client.setQueryData(visitQuery(visit.id).queryKey, visit);
    void client.invalidateQueries({ queryKey: ['programme'] });
  },
};

const programmeAnswering: Answering<ProgrammeAnswer> = {
  answer: ProgrammeAnswer,
  about: ({ programme }) => programme.id,
  arrived(client) {
    void client.invalidateQueries({ queryKey: ['programme'] });
  },
};

export const useVisitCommand = (): Command<VisitAnswer> => useCommand(useActor(), visitAnswering);
export const useProgrammeCommand = (): Command<ProgrammeAnswer> => useCommand(useActor(), programmeAnswering);
