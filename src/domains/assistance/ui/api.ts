import { queryOptions } from '@tanstack/react-query';
import { spoken } from '../../../web/language.ts';
import { type Answering, type Command, type Undo, useCommand } from '../../../web/sending/command.ts';
import { get } from '../../../web/sending/request.ts';
import { useActor } from '../../access/ui/public.tsx';
import {
  ApplicationAnswer,
  ApplicationShown,
  ConsultationCounts,
  ConsultDone,
  DeskDone,
  DeskShown,
  HelpAnswer,
  HelpInCase,
  HelpOfPerson,
  PeriodAnswer,
  PeriodShown,
} from '../schema.ts';
import { didWithdraw } from './withdraw-messages.ts';

/** What is opened is logged, so it is not fetched by itself. */
const opened = { staleTime: 30_000, gcTime: 60_000, refetchOnWindowFocus: false, refetchOnReconnect: false } as const;

export const helpQuery = (person: string) =>
  queryOptions({
    queryKey: ['help', person, spoken()],
    queryFn: ({ signal }) => get(`/api/persons/${person}/help`, HelpOfPerson, signal),
    ...opened,
  });

export const helpOfCaseQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['help', 'case', caseId, spoken()],
    queryFn: ({ signal }) => get(`/api/assistance-of-case/${caseId}`, HelpInCase, signal),
  });

export const periodQuery = (id: string) =>
  queryOptions({
    queryKey: ['period', id, spoken()],
    queryFn: ({ signal }) => get(`/api/time-to-think/${id}`, PeriodShown, signal),
    ...opened,
  });

export const applicationQuery = (id: string) =>
  queryOptions({
    queryKey: ['application', id, spoken()],
    queryFn: ({ signal }) => get(`/api/applications/${id}`, ApplicationShown, signal),
    ...opened,
  });

export const deskQuery = () =>
  queryOptions({
    queryKey: ['desk', spoken()],
    queryFn: ({ signal }) => get('/api/desk', DeskShown, signal),
  });

export const consultationsQuery = () =>
  queryOptions({
    queryKey: ['consultations', spoken()],
    queryFn: ({ signal }) => get('/api/consultations', ConsultationCounts, signal),
  });

const helpAnswering: Answering<HelpAnswer> = {
  answer: HelpAnswer,
  about: ({ help }) => help.person,
  arrived: (client, { help }) => client.setQueryData(helpQuery(help.person).queryKey, help),
};

const periodAnswering: Answering<PeriodAnswer> = {
  answer: PeriodAnswer,
  about: ({ period }) => period.id,
  arrived(client, { period }) {
    client.setQueryData(periodQuery(period.id).queryKey, period);
    void client.invalidateQueries({ queryKey: ['help'] });
    void client.invalidateQueries({ queryKey: ['person'] });
  },
};

const applicationAnswering: Answering<ApplicationAnswer> = {
  answer: ApplicationAnswer,
  about: ({ application }) => application.id,
  arrived: (client, { application }) => client.setQueryData(applicationQuery(application.id).queryKey, application),
};

const deskAnswering: Answering<DeskDone> = {
  answer: DeskDone,
  about: ({ request }) => request,
  arrived: (client) => void client.invalidateQueries({ queryKey: ['desk'] }),
};

const consultAnswering: Answering<ConsultDone> = {
  answer: ConsultDone,
  about: () => 'consultations',
  arrived: (client, { counts }) => client.setQueryData(consultationsQuery().queryKey, counts),
};

/** What was said of a need is withdrawn. */
export const undoEntry = (person: string): Undo => ({
  path: `/api/persons/${person}/support/withdraw`,
  done: didWithdraw,
  body: (act, entry) => ({ act, entry, reason: null }),
});

export const useHelpCommand = (): Command<HelpAnswer> => useCommand(useActor(), helpAnswering);
export const usePeriodCommand = (): Command<PeriodAnswer> => useCommand(useActor(), periodAnswering);
export const useApplicationCommand = (): Command<ApplicationAnswer> => useCommand(useActor(), applicationAnswering);
export const useDeskCommand = (): Command<DeskDone> => useCommand(useActor(), deskAnswering);
export const useConsult = (): Command<ConsultDone> => useCommand(useActor(), consultAnswering);
