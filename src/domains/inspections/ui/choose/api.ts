import { type QueryClient, queryOptions } from '@tanstack/react-query';
import type { z } from 'zod';
import { spoken } from '../../../../web/language.ts';
import { withProof } from '../../../../web/proof.ts';
import { type Answering, type Command, useCommand } from '../../../../web/sending/command.ts';
import { get } from '../../../../web/sending/request.ts';
import { useActor } from '../../../access/ui/public.tsx';
import { BriefingShown } from '../../briefing/schema.ts';
import { CalendarAnswer, CalendarList, FileShown } from '../../calendar/schema.ts';
import { CandidateAnswer, CandidateList, CandidateShown, PoolAnswer, PoolShown } from '../../candidates/schema.ts';
import { SharesShown } from '../../shown-schema.ts';
import { SituationAnswer, SituationList, SituationShown } from '../../situation/schema.ts';

/** Opening one of these is logged, so it is fetched when an officer opens it and not by itself. */
const opened = <Shown>(key: string, path: string, answer: z.ZodType<Shown>) =>
  queryOptions({
    queryKey: [key, path, spoken()],
    queryFn: ({ signal }) => get(path, answer, signal),
    staleTime: 30_000,
    gcTime: 60_000,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
const listOf = <Shown>(key: string, path: string, answer: z.ZodType<Shown>) =>
  queryOptions({ queryKey: [key, spoken()], queryFn: ({ signal }) => get(path, answer, signal) });

export const candidatesQuery = () => listOf('candidates', '/api/candidates', CandidateList);
export const candidateQuery = (id: string) => opened('candidate', `/api/candidates/${id}`, CandidateShown);
export const poolQuery = (id: string) => opened('pool', `/api/pools/${id}`, PoolShown);
export const situationsQuery = () => listOf('situations', '/api/situations', SituationList);
export const situationQuery = (id: string) => opened('situation', `/api/situations/${id}`, SituationShown);
export const calendarsQuery = () => listOf('calendars', '/api/calendars', CalendarList);
export const briefingQuery = (id: string) => opened('inspection', `/api/inspections/${id}/briefing`, BriefingShown);
export const sharesQuery = (id: string) => opened('inspection', `/api/inspections/${id}/shares`, SharesShown);

/** A file of an inspection, asked for when its button is pressed. */
export const fetchFile = (id: string, which: 'briefing-file' | 'calendar-file'): Promise<FileShown> =>
  withProof(() => get(`/api/inspections/${id}/${which}`, FileShown, AbortSignal.timeout(60_000)));

const again = (client: QueryClient, ...keys: string[]): void => {
  for (const key of keys) void client.invalidateQueries({ queryKey: [key] });
};

const candidateAnswering: Answering<CandidateAnswer> = {
  answer: CandidateAnswer,
  about: ({ candidate }) => candidate.id,
  arrived(client, { candidate }) {
    client.setQueryData(candidateQuery(candidate.id).queryKey, candidate);
    again(client, 'candidates', 'inspections', 'inspection');
  },
};
const poolAnswering: Answering<PoolAnswer> = {
  answer: PoolAnswer,
  about: ({ pool }) => pool.id,
  arrived(client, { pool }) {
    client.setQueryData(poolQuery(pool.id).queryKey, pool);
    again(client, 'candidates');
  },
};
const situationAnswering: Answering<SituationAnswer> = {
  answer: SituationAnswer,
  about: ({ situation }) => situation.id,
  arrived(client, { situation }) {
    client.setQueryData(situationQuery(situation.id).queryKey, situation);
    again(client, 'situations');
  },
};
const calendarAnswering: Answering<CalendarAnswer> = {
  answer: CalendarAnswer,
  about: () => 'calendars',
  arrived: (client) => again(client, 'calendars'),
};
export const useCandidateCommand = (): Command<CandidateAnswer> => useCommand(useActor(), candidateAnswering);
export const usePoolCommand = (): Command<PoolAnswer> => useCommand(useActor(), poolAnswering);
export const useSituationCommand = (): Command<SituationAnswer> => useCommand(useActor(), situationAnswering);
export const useCalendarCommand = (): Command<CalendarAnswer> => useCommand(useActor(), calendarAnswering);
