import { z } from 'zod';
import type { RealmKey } from '../../../kernel/act.ts';
import { withEntries } from '../../../platform/acts/with-entries.ts';
import type { Tx } from '../../../platform/database/database.ts';
import { actRoute } from '../../../platform/http/act-route.ts';
import { type AnyCall, type Call, todayIn } from '../../../platform/http/call.ts';
import { Deferred, query } from '../../../platform/http/endpoint.ts';
import { ById, Nothing } from '../../../platform/http/params.ts';
import { listPeopleOfUnit } from '../../access/public.server.ts';
import { mayRead, mayReadAll } from '../access.ts';
import { type FileFormat, tablesFile } from '../files/tables-file.server.ts';
import { FrameworkFile } from '../programme-schema.ts';
import { beginStream } from '../streams/begin-stream.server.ts';
import { toAddPractice } from './acts/add-practice.ts';
import { toChangePractice } from './acts/change-practice.ts';
import { toChangeRecommendation } from './acts/change-recommendation.ts';
import { toEndPractice } from './acts/end-practice.ts';
import { toFollowRecommendation } from './acts/follow-recommendation.ts';
import { toReviewPractice } from './acts/review-practice.ts';
import { toSetState } from './acts/set-state.ts';
import { toTakeRecommendation } from './acts/take-recommendation.ts';
import { toWithdrawPracticeEntry } from './acts/withdraw-practice.ts';
import { toWithdrawRecommendationEntry } from './acts/withdraw-recommendation.ts';
import type { Register } from './register-file.ts';
import {
  PracticeAnswer,
  PracticeList,
  PracticeShown,
  RecommendationAnswer,
  RecommendationList,
  RecommendationShown,
} from './register-schema.ts';
import { showPractice, showPractices } from './show-practice.server.ts';
import { showRecommendation, showRecommendations } from './show-recommendation.server.ts';
import {
  findPractice,
  findPracticeToRead,
  findRecommendation,
  findRecommendationToRead,
  listPractices,
  listRecommendations,
  practiceAgain,
  recommendationAgain,
} from './store.server.ts';
import { practiceTable, recommendationTable } from './tables.server.ts';

export type RegisterNeeds = { readonly register: Register };

const roles = ['programme-lead'] as const;
const AsFile = z.strictObject({ format: z.enum(['csv', 'xlsx']) });

/** What both files are: made once the database is free again. */
const downloaded = (name: string, format: FileFormat, table: Parameters<typeof tablesFile>[2][number]) =>
  new Deferred(() => tablesFile(name, format, [table]));

const onPractice = (step: string) =>
  ({
    answer: PracticeAnswer,
    show: async (tx: Tx, at: RealmKey, stream: string, call: AnyCall) => ({
      practice: await showPractice(tx, await practiceAgain(tx, at, stream), call),
    }),
    path: `/api/practices/:id/${step}`,
    status: 200,
    params: ById,
    load: async (tx: Tx, call: Call<ById, unknown>) => {
      const found = await findPractice(tx, call.writable, call.params.id, { lock: true });
      return found && { ...found, asker: call.who.actor };
    },
  }) as const;

const practiceRoutes = (register: Register) => [
  query({
    name: 'practice.list',
    path: '/api/practices',
    roles: [...roles],
    params: Nothing,
    input: Nothing,
    answer: PracticeList,
    load: async (tx, call) => ({ all: await listPractices(tx, call.readable) }),
    may: mayReadAll,
    show: async (tx, { all }, call) => ({ items: await showPractices(tx, all, call, register) }),
  }),
  query({
    name: 'practice.file',
    path: '/api/practices-file',
    roles: [...roles],
    params: Nothing,
    input: AsFile,
    answer: FrameworkFile,
    proof: { of: 'export' },
    load: async (tx, call) => ({ all: await listPractices(tx, call.readable) }),
    may: mayReadAll,
    show: async (tx, { all }, call) =>
      downloaded(
        'practices',
        call.input.format,
        practiceTable(await showPractices(tx, all, call, register), call.texts),
      ),
  }),
  query({
    name: 'practice.read',
    path: '/api/practices/:id',
    roles: [...roles],
    params: ById,
    input: Nothing,
    answer: PracticeShown,
    load: (tx, call) => findPracticeToRead(tx, call.readable, call.params.id, { lock: false }),
    may: mayRead,
    show: showPractice,
    look: (stored) => ({ at: stored.at, objects: [stored.id], fields: ['practice'] }),
  }),
  actRoute(toAddPractice, {
    ...onPractice(''),
    path: '/api/practices/add',
    status: 201,
    params: Nothing,
    load: (tx, call) => beginStream(tx, call, call.input.practice, 'P'),
  }),
  actRoute(toChangePractice, onPractice('change')),
  actRoute(toReviewPractice, onPractice('review')),
  actRoute(toEndPractice, onPractice('end')),
  actRoute(toWithdrawPracticeEntry, {
    ...onPractice('withdraw'),
    load: async (tx, call) => {
      const found = await findPractice(tx, call.writable, call.params.id, { lock: true });
      return found && withEntries(tx, call, found);
    },
  }),
];

const onRecommendation = (register: Register) => (step: string) =>
  ({
    answer: RecommendationAnswer,
    show: async (tx: Tx, at: RealmKey, stream: string, call: AnyCall) => ({
      recommendation: await showRecommendation(tx, await recommendationAgain(tx, at, stream), call, register),
    }),
    path: `/api/recommendations/:id/${step}`,
    status: 200,
    params: ById,
    load: async (tx: Tx, call: Call<ById, unknown>) => {
      const found = await findRecommendation(tx, call.writable, call.params.id, { lock: true });
      return found && { ...found, today: todayIn(call) };
    },
  }) as const;

const recommendationRoutes = (register: Register) => {
  const on = onRecommendation(register);
  return [
    query({
      name: 'recommendation.list',
      path: '/api/recommendations',
      roles: [...roles],
      params: Nothing,
      input: Nothing,
      answer: RecommendationList,
      load: async (tx, call) => ({ all: await listRecommendations(tx, call.readable) }),
      may: mayReadAll,
      show: async (tx, { all }, call) => ({ items: await showRecommendations(tx, all, call, register) }),
    }),
    query({
      name: 'recommendation.file',
      path: '/api/recommendations-file',
      roles: [...roles],
      params: Nothing,
      input: AsFile,
      answer: FrameworkFile,
      proof: { of: 'export' },
      load: async (tx, call) => ({ all: await listRecommendations(tx, call.readable) }),
      may: mayReadAll,
      show: async (tx, { all }, call) =>
        downloaded(
          'recommendations',
          call.input.format,
          recommendationTable(await showRecommendations(tx, all, call, register), call.texts),
        ),
    }),
    query({
      name: 'recommendation.read',
      path: '/api/recommendations/:id',
      roles: [...roles],
      params: ById,
      input: Nothing,
      answer: RecommendationShown,
      load: (tx, call) => findRecommendationToRead(tx, call.readable, call.params.id, { lock: false }),
      may: mayRead,
      show: (tx, stored, call) => showRecommendation(tx, stored, call, register),
      look: (stored) => ({ at: stored.at, objects: [stored.id], fields: ['recommendation'] }),
    }),
    actRoute(toTakeRecommendation, {
      ...on(''),
      path: '/api/recommendations/take',
      status: 201,
      params: Nothing,
      load: async (tx, call) => {
        const { recommendation, code } = call.input;
        const begun = await beginStream(tx, call, recommendation, 'R');
        const taken = await listRecommendations(tx, [begun.at]);
        return {
          ...begun,
          taken: taken.flatMap(({ state }) => state.code ?? []),
          obstaclesOf: register.recommendations.find(({ id }) => id === code)?.obstacles ?? null,
        };
      },
    }),
    actRoute(toSetState, on('state')),
    actRoute(toFollowRecommendation, {
      ...on('follow'),
      load: async (tx, call) => {
        const found = await findRecommendation(tx, call.writable, call.params.id, { lock: true });
        return found && { ...found, people: await listPeopleOfUnit(tx, call) };
      },
    }),
    actRoute(toChangeRecommendation, on('change')),
    actRoute(toWithdrawRecommendationEntry, {
      ...on('withdraw'),
      load: async (tx, call) => {
        const found = await findRecommendation(tx, call.writable, call.params.id, { lock: true });
        return found && withEntries(tx, call, found);
      },
    }),
  ];
};

/** What is asked and done about recommendations and practices. */
export const registerRoutes = ({ register }: RegisterNeeds) => [
  ...recommendationRoutes(register),
  ...practiceRoutes(register),
];
