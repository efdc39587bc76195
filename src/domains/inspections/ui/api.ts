import { type QueryClient, queryOptions } from '@tanstack/react-query';
import type { z } from 'zod';
import { spoken } from '../../../web/language.ts';
import { type Answering, type Command, useCommand } from '../../../web/sending/command.ts';
import { get } from '../../../web/sending/request.ts';
import { useActor } from '../../access/ui/public.tsx';
import { AddressList } from '../../disclosures/public.ts';
import { passOnQueries } from '../../disclosures/ui/public.tsx';
import { SignalSnapshot } from '../../signals/public.ts';
import { AnswersSnapshot, QuestionAnswer, QuestionShown } from '../answers/schema.ts';
import {
  ConversationAnswer,
  ConversationShown,
  InspectionAnswer,
  InspectionByCode,
  InspectionList,
  InspectionShown,
  InvitationAnswer,
  InvitationShown,
  RequestAnswer,
  RequestShown,
} from '../shown-schema.ts';
import type { LeaderFact, questionCodes } from '../visit/schema.ts';
import { MediumShown, PartyInsightShown, VisitAnswer, VisitShown } from '../visit/shown-schema.ts';
import { TalkLanguagesShown, WorkerTalkShown } from '../visit/talk/schema.ts';

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

export const inspectionsQuery = () =>
  queryOptions({
    queryKey: ['inspections', spoken()],
    queryFn: ({ signal }) => get('/api/inspections', InspectionList, signal),
  });
export const inspectionQuery = (id: string) => opened('inspection', `/api/inspections/${id}`, InspectionShown);
/** What was read from a card, which is kept no longer than the page that shows what it leads to. */
export const byCodeQuery = (said: string) =>
  queryOptions({
    queryKey: ['inspection', 'by-code', said],
    queryFn: ({ signal }) => get(`/api/inspections/by-code?said=${encodeURIComponent(said)}`, InspectionByCode, signal),
    gcTime: 0,
    refetchOnWindowFocus: false,
  });
export const addressesQuery = (id: string) => opened('inspection', `/api/inspections/${id}/addresses`, AddressList);
export const invitationQuery = (id: string) =>
  opened('invitation', `/api/inspections/invitations/${id}`, InvitationShown);
export const requestQuery = (id: string) => opened('request', `/api/inspections/requests/${id}`, RequestShown);
export const visitQuery = (id: string) => opened('visit', `/api/inspections/visits/${id}`, VisitShown);
export const insightQuery = (id: string) =>
  opened('visit', `/api/inspections/visits/${id}/party-insight`, PartyInsightShown);
export const conversationQuery = (id: string) => opened('conversation', `/api/conversations/${id}`, ConversationShown);

/** Texts that change with a release and not by an act: once fetched they stay while the page is open. */
const kept = { staleTime: Number.POSITIVE_INFINITY, gcTime: Number.POSITIVE_INFINITY };
export const talkLanguagesQuery = () =>
  queryOptions({
    queryKey: ['worker-texts'],
    queryFn: ({ signal }) => get('/api/inspections/worker-texts', TalkLanguagesShown, signal),
    ...kept,
  });
export const workerTalkQuery = (language: string) =>
  queryOptions({
    queryKey: ['worker-texts', language],
    queryFn: ({ signal }) => get(`/api/inspections/worker-texts/${language}`, WorkerTalkShown, signal),
    ...kept,
  });

export const answerUnitsQuery = () => opened('answers', '/api/answer-units', AddressList);
export const questionQuery = (id: string) => opened('answers', `/api/answers/${id}`, QuestionShown);

/** The unit that asked, and exactly what it would see. */
export const answersQueries = passOnQueries<(typeof questionCodes)[number], AnswersSnapshot>(
  'answers',
  '/api/answers',
  AnswersSnapshot,
);

/** To whom what was seen may go, and exactly what they would see. */
export const leaderQueries = passOnQueries<LeaderFact, SignalSnapshot>(
  'visit',
  '/api/inspections/visits',
  SignalSnapshot,
);

/** What a command may have changed is fetched again; what it answered is shown at once. */
const afterwards = (client: QueryClient): void => {
  for (const key of ['inspections', 'inspection', 'invitation', 'request', 'visit'])
    void client.invalidateQueries({ queryKey: [key] });
};

const inspectionAnswering: Answering<z.infer<typeof InspectionAnswer>> = {
  answer: InspectionAnswer,
  about: ({ inspection }) => inspection.id,
  arrived(client, { inspection }) {
    client.setQueryData(inspectionQuery(inspection.id).queryKey, inspection);
    void client.invalidateQueries({ queryKey: ['inspections'] });
  },
};
const invitationAnswering: Answering<z.infer<typeof InvitationAnswer>> = {
  answer: InvitationAnswer,
  about: ({ invitation }) => invitation.id,
  arrived(client, { invitation }) {
    client.setQueryData(invitationQuery(invitation.id).queryKey, invitation);
    void client.invalidateQueries({ queryKey: ['inspections'] });
  },
};
const requestAnswering: Answering<z.infer<typeof RequestAnswer>> = {
  answer: RequestAnswer,
  about: ({ request }) => request.id,
  arrived: (client) => afterwards(client),
};
const visitAnswering: Answering<z.infer<typeof VisitAnswer>> = {
  answer: VisitAnswer,
  about: ({ visit }) => visit.id,
  arrived(client, { visit }) {
    client.setQueryData(visitQuery(visit.id).queryKey, visit);
    void client.invalidateQueries({ queryKey: insightQuery(visit.id).queryKey });
    void client.invalidateQueries({ queryKey: ['inspection'] });
  },
};
const conversationAnswering: Answering<z.infer<typeof ConversationAnswer>> = {
  answer: ConversationAnswer,
  about: ({ conversation }) => conversation.id,
  arrived: (client, { conversation }) => client.setQueryData(conversationQuery(conversation.id).queryKey, conversation),
};
const questionAnswering: Answering<QuestionAnswer> = {
  answer: QuestionAnswer,
  about: ({ question }) => question.id,
  arrived: (client, { question }) => client.setQueryData(questionQuery(question.id).queryKey, question),
};
export const useInspectionCommand = (): Command<z.infer<typeof InspectionAnswer>> =>
  useCommand(useActor(), inspectionAnswering);
export const useInvitationCommand = (): Command<z.infer<typeof InvitationAnswer>> =>
  useCommand(useActor(), invitationAnswering);
export const useRequestCommand = (): Command<z.infer<typeof RequestAnswer>> => useCommand(useActor(), requestAnswering);
export const useVisitCommand = (): Command<z.infer<typeof VisitAnswer>> => useCommand(useActor(), visitAnswering);
export const useConversationCommand = (): Command<z.infer<typeof ConversationAnswer>> =>
  useCommand(useActor(), conversationAnswering);
export const useQuestionCommand = (): Command<QuestionAnswer> => useCommand(useActor(), questionAnswering);

/** Opens a picture or recording of a visit, which is logged. */
export const openMedium = (visit: string, medium: string): Promise<MediumShown> =>
  get(`/api/inspections/visits/${visit}/media/${medium}`, MediumShown);
