import type { RealmKey } from '../../../kernel/act.ts';
import { uuidV4 } from '../../../kernel/id.ts';
import { Problem } from '../../../kernel/problem.ts';
import { anyHasBegun, hasBegun } from '../../../platform/acts/stored-act.ts';
import { withEntries } from '../../../platform/acts/with-entries.ts';
import { sha256 } from '../../../platform/crypto/digest.ts';
import { studyPseudonym } from '../../../platform/crypto/pseudonym.ts';
import type { Tx } from '../../../platform/database/database.ts';
import { actRoute } from '../../../platform/http/act-route.ts';
import type { AnyCall, Call } from '../../../platform/http/call.ts';
import { query } from '../../../platform/http/endpoint.ts';
import { httpMessages } from '../../../platform/http/messages.ts';
import { ById, Nothing } from '../../../platform/http/params.ts';
import { accessMessages } from '../../access/public.ts';
import { mayReadFile } from '../access.ts';
import { toCorrectReading } from './acts/correct-reading.ts';
import { type ImportReadings, toImport } from './acts/import-readings.ts';
import { toResolve } from './acts/resolve.ts';
import { toReview } from './acts/review.ts';
import { toWithdrawDecision } from './acts/withdraw-decision.ts';
import { FileNames, ImportReadingsAnswer } from './import/schema.ts';
import { settled } from './review.ts';
import { reviewedRows } from './reviewed-rows.ts';
import { toPlanSample } from './sampling/acts/plan-sample.ts';
import { PlanAnswer, PlanList, PlanShown } from './sampling/schema.ts';
import { showPlan, showPlans } from './sampling/show.server.ts';
import { findPlan, listPlans, planAgain, usedCodes } from './sampling/store.server.ts';
import { ReviewAnswer, ReviewList, ReviewShown } from './schema.ts';
import { loadReviews, showReview, showReviews } from './show.server.ts';
import {
  addReviewed,
  findReview,
  isPseudonymUsed,
  listFileNames,
  listReviewsNamed,
  lockReviews,
  reviewAgain,
  type StoredReview,
} from './store.server.ts';

const mostPlans = 100;

type Sent = Call<unknown, { act: { id: string } }>;

const namesIn = ({ readings }: ImportReadings): string[] => readings.map(({ pseudonym }) => pseudonym);

/** Puts files that are settled now into the study realm, each once: on the acts that settled them. */
async function countSettled(
  tx: Tx,
  call: Sent,
  files: readonly { readonly act: string; readonly file: StoredReview }[],
) {
  const { agency } = call.who;
  const rows = files.flatMap(({ act, file: { id, state } }) => {
    const coding = settled(state);
    const name = (of: 'person' | 'file') => studyPseudonym(call.keys, agency, of, id).toString('hex');
    return (coding ? reviewedRows(coding) : []).map((row, place) => ({
      ...row,
      id: uuidV4(sha256('cape reviewed', act, String(place))),
      pseudonym: name('person'),
      file_pseudonym: name('file'),
      unit_of_count: 'person' as const,
    }));
  });
  if (rows.length > 0) await addReviewed(tx, call.input.act.id, rows);
}

async function countIfSettled(tx: Tx, call: Sent, id: string): Promise<void> {
  const file = await findReview(tx, call.readable, id, { lock: false });
  if (file) await countSettled(tx, call, [{ act: call.input.act.id, file }]);
}

const answered = {
  answer: ReviewAnswer,
  show: async (tx: Tx, at: RealmKey, id: string, call: AnyCall) => ({
    file: await showReview(tx, await reviewAgain(tx, at, id), call),
  }),
};

/** Closed files: what their readers find, sheets of readings, and plans of what is to be read. */
export const reviewRoutes = [
  query({
    name: 'study.files',
    path: '/api/study/files',
    roles: ['analyst'],
    params: Nothing,
    input: Nothing,
    answer: ReviewList,
    load: (tx, call) => loadReviews(tx, call),
    may: (who, files) => files.every((file) => mayReadFile(who, file)),
    show: showReviews,
  }),

  query({
    name: 'study.file',
    path: '/api/study/files/:id',
    roles: ['analyst'],
    params: ById,
    input: Nothing,
    answer: ReviewShown,
    load: (tx, call) => findReview(tx, call.readable, call.params.id, { lock: false }),
    may: mayReadFile,
    show: showReview,
  }),

  query({
    name: 'study.file-names',
    path: '/api/study/file-names',
    roles: ['analyst'],
    params: Nothing,
    input: Nothing,
    answer: FileNames,
    load: (tx, call) => listFileNames(tx, call.readable, call.who.actor),
    may: (who, files) => files.every((file) => mayReadFile(who, file)),
    show: async (_tx, files) => ({ items: files.map(({ at: _, ...file }) => file) }),
  }),

  query({
    name: 'study.plans',
    path: '/api/study/plans',
    roles: ['analyst'],
    params: Nothing,
    input: Nothing,
    answer: PlanList,
    load: (tx, call) => listPlans(tx, call.readable, mostPlans),
    may: (who, plans) => plans.every((plan) => mayReadFile(who, plan)),
    show: showPlans,
  }),

  query({
    name: 'study.plan',
    path: '/api/study/plans/:id',
    roles: ['analyst'],
    params: ById,
    input: Nothing,
    answer: PlanShown,
    load: (tx, call) => findPlan(tx, call.readable, call.params.id, { lock: false }),
    may: mayReadFile,
    show: showPlan,
  }),

  actRoute(toReview, {
    ...answered,
    path: '/api/study/files/review',
    status: 201,
    params: Nothing,
    load: async (tx, call) => {
      if (!call.own) throw new Problem('forbidden', accessMessages.nowhereToWrite);
      const { file, pseudonym } = call.input;
      const known = await findReview(tx, call.writable, file, { lock: true });
      if (!known && (await hasBegun(tx, call.own, file))) throw new Problem('conflict', httpMessages.idUsed);
      return {
        at: known?.at ?? call.own,
        id: file,
        reader: call.who.actor,
        state: known?.state ?? null,
        isPseudonymUsed: await isPseudonymUsed(tx, call.own, pseudonym),
      };
    },
    afterAppend: (tx, _decision, { id }, call) => countIfSettled(tx, call, id),
  }),

  actRoute(toResolve, {
    ...answered,
    path: '/api/study/files/:id/resolve',
    status: 200,
    params: ById,
    load: (tx, { writable, params }) => findReview(tx, writable, params.id, { lock: true }),
    afterAppend: (tx, _decision, { id }, call) => countIfSettled(tx, call, id),
  }),

  actRoute(toCorrectReading, {
    ...answered,
    path: '/api/study/files/:id/correct-reading',
    status: 200,
    params: ById,
    load: async (tx, call) => {
      const found = await findReview(tx, call.writable, call.params.id, { lock: true });
      return found && { ...(await withEntries(tx, call, found)), reader: call.who.actor };
    },
    afterAppend: (tx, _decision, { id }, call) => countIfSettled(tx, call, id),
  }),

  actRoute(toWithdrawDecision, {
    ...answered,
    path: '/api/study/files/:id/withdraw-decision',
    status: 200,
    params: ById,
    load: async (tx, call) => {
      const found = await findReview(tx, call.writable, call.params.id, { lock: true });
      return found && withEntries(tx, call, found);
    },
  }),

  actRoute(toImport, {
    path: '/api/study/files/import-readings',
    status: 201,
    params: Nothing,
    answer: ImportReadingsAnswer,
    load: async (tx, call) => {
      if (!call.own) throw new Problem('forbidden', accessMessages.nowhereToWrite);
      const { readings } = call.input;
      const ids = readings.map(({ file }) => file);
      const known = await lockReviews(tx, [call.own], ids);
      const begun = ids.filter((id) => known.every((file) => file.id !== id));
      if (await anyHasBegun(tx, call.own, begun)) throw new Problem('conflict', httpMessages.idUsed);
      const used = await listReviewsNamed(tx, call.own, namesIn(call.input));
      return {
        at: call.own,
        id: ids[0] ?? '',
        reader: call.who.actor,
        reviews: new Map(known.map(({ id, state }) => [id, state])),
        usedPseudonyms: new Set(used.map(({ state }) => state.pseudonym)),
      };
    },
    afterAppend: async (tx, _decision, { at }, call) => {
      const files = await listReviewsNamed(tx, at, namesIn(call.input));
      const actOf = new Map(call.input.readings.map(({ file, act }) => [file, act]));
      await countSettled(
        tx,
        call,
        files.map((file) => ({ act: actOf.get(file.id) ?? '', file })),
      );
    },
    show: async (tx, at, _stream, { input }) => {
      const files = await listReviewsNamed(tx, at, namesIn(input));
      return { files: files.map(({ id, state: { pseudonym, status } }) => ({ id, pseudonym, status })) };
    },
  }),

  actRoute(toPlanSample, {
    path: '/api/study/plans/plan-sample',
    status: 201,
    params: Nothing,
    answer: PlanAnswer,
    load: async (tx, call) => {
      if (!call.own) throw new Problem('forbidden', accessMessages.nowhereToWrite);
      if (await hasBegun(tx, call.own, call.input.plan)) throw new Problem('conflict', httpMessages.idUsed);
      return { at: call.own, id: call.input.plan, usedCodes: await usedCodes(tx, call.own) };
    },
    show: async (tx, at, id, call) => ({ plan: await showPlan(tx, await planAgain(tx, at, id), call) }),
  }),
];
