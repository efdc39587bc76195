import { uuidV4 } from '../../kernel/id.ts';
import { Problem } from '../../kernel/problem.ts';
import { anyHasBegun, hasBegun } from '../../platform/acts/stored-act.ts';
import { sha256 } from '../../platform/crypto/digest.ts';
import { studyPseudonym } from '../../platform/crypto/pseudonym.ts';
import type { Tx } from '../../platform/database/database.ts';
import type { Call } from '../../platform/http/call.ts';
import { command, query } from '../../platform/http/endpoint.ts';
import { httpMessages } from '../../platform/http/messages.ts';
import { ById, Nothing } from '../../platform/http/params.ts';
import { accessMessages } from '../access/public.ts';
import { mayCode, mayReadFile } from './access.ts';
import { settled } from './review/fold.ts';
import { importReadings } from './review/import/import-readings.ts';
import { resolve } from './review/resolve.ts';
import { review } from './review/review.ts';
import { reviewedRows } from './review/reviewed-rows.ts';
import { planSample } from './review/sampling/plan-sample.ts';
import { loadReviews, showReview, showReviews } from './show.server.ts';
import { showPlan, showPlans } from './show-plan.server.ts';
import { ResolveFile, ReviewAnswer, ReviewFile, ReviewList, ReviewShown } from './shown.ts';
import {
  FileNames,
  ImportReadings,
  ImportReadingsAnswer,
  PlanAnswer,
  PlanList,
  PlanSample,
  PlanShown,
} from './shown-files.ts';
import {
  addReviewed,
  findPlan,
  findReview,
  isPseudonymUsed,
  listFileNames,
  listPlans,
  listReviewsNamed,
  lockReviews,
  type StoredReview,
  usedCodes,
} from './store.ts';

const mostPlans = 100;

type Sent = Call<unknown, { act: { id: string } }>;

/** Puts files that are settled now into the study realm, each once: on the acts that settled them. */
async function countSettled(
  tx: Tx,
  call: Sent,
  files: readonly { readonly act: string; readonly file: StoredReview }[],
) {
  const { agency } = call.who;
  const rows = files.flatMap(({ act, file: { id, folded } }) => {
    const coding = settled(folded);
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

async function fileAgain(tx: Tx, at: StoredReview['at'], stream: string, call: Call<unknown, unknown>) {
  const file = await findReview(tx, [at], stream, { lock: false });
  if (!file) throw new Error('A file that was just coded cannot be read.');
  return { file: await showReview(tx, file, call) };
}

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
    load: (tx, call) => findPlan(tx, call.readable, call.params.id),
    may: mayReadFile,
    show: showPlan,
  }),

  command({
    name: 'study.review',
    path: '/api/study/files/review',
    roles: ['analyst'],
    status: 201,
    params: Nothing,
    input: ReviewFile,
    answer: ReviewAnswer,
    load: async (tx, call) => {
      if (!call.own) throw new Problem('forbidden', accessMessages.nowhereToWrite);
      const { file, pseudonym } = call.input;
      const known = await findReview(tx, call.writable, file, { lock: true });
      if (!known && (await hasBegun(tx, call.own, file))) throw new Problem('conflict', httpMessages.idUsed);
      return {
        at: known?.at ?? call.own,
        reader: call.who.actor,
        review: known?.folded ?? null,
        isPseudonymUsed: await isPseudonymUsed(tx, call.own, pseudonym),
      };
    },
    may: mayCode,
    decide: (before, call) => ({ at: before.at, stream: call.input.file, acts: review(call.input, before) }),
    carry: (tx, _decision, _before, call) => countIfSettled(tx, call, call.input.file),
    show: fileAgain,
  }),

  command({
    name: 'study.resolve',
    path: '/api/study/files/:id/resolve',
    roles: ['analyst'],
    status: 200,
    params: ById,
    input: ResolveFile,
    answer: ReviewAnswer,
    load: (tx, call) => findReview(tx, call.writable, call.params.id, { lock: true }),
    may: mayCode,
    decide: (file, call) => ({
      at: file.at,
      stream: file.id,
      acts: resolve(call.input, { ...file, review: file.folded }),
    }),
    carry: (tx, _decision, file, call) => countIfSettled(tx, call, file.id),
    show: fileAgain,
  }),

  command({
    name: 'study.import-readings',
    path: '/api/study/files/import-readings',
    roles: ['analyst'],
    status: 201,
    params: Nothing,
    input: ImportReadings,
    answer: ImportReadingsAnswer,
    load: async (tx, call) => {
      if (!call.own) throw new Problem('forbidden', accessMessages.nowhereToWrite);
      const { readings } = call.input;
      const known = await lockReviews(
        tx,
        [call.own],
        readings.map(({ file }) => file),
      );
      const begun = readings.map(({ file }) => file).filter((id) => known.every((file) => file.id !== id));
      if (await anyHasBegun(tx, call.own, begun)) throw new Problem('conflict', httpMessages.idUsed);
      const used = await listReviewsNamed(
        tx,
        call.own,
        readings.map(({ pseudonym }) => pseudonym),
      );
      return {
        at: call.own,
        reader: call.who.actor,
        reviews: new Map(known.map(({ id, folded }) => [id, folded])),
        usedPseudonyms: new Set(used.map(({ folded }) => folded.pseudonym)),
      };
    },
    may: mayCode,
    decide: (before, { input }) => ({
      at: before.at,
      stream: input.readings[0]?.file ?? '',
      acts: importReadings(input, before),
    }),
    carry: async (tx, _decision, { at }, call) => {
      const { readings } = call.input;
      const files = await listReviewsNamed(
        tx,
        at,
        readings.map(({ pseudonym }) => pseudonym),
      );
      const actOf = new Map(readings.map(({ file, act }) => [file, act]));
      await countSettled(
        tx,
        call,
        files.map((file) => ({ act: actOf.get(file.id) ?? '', file })),
      );
    },
    show: async (tx, at, _stream, { input: { readings } }) => {
      const files = await listReviewsNamed(
        tx,
        at,
        readings.map(({ pseudonym }) => pseudonym),
      );
      return { files: files.map(({ id, folded: { pseudonym, status } }) => ({ id, pseudonym, status })) };
    },
  }),

  command({
    name: 'study.plan-sample',
    path: '/api/study/plans/plan-sample',
    roles: ['analyst'],
    status: 201,
    params: Nothing,
    input: PlanSample,
    answer: PlanAnswer,
    load: async (tx, call) => {
      if (!call.own) throw new Problem('forbidden', accessMessages.nowhereToWrite);
      if (await hasBegun(tx, call.own, call.input.plan)) throw new Problem('conflict', httpMessages.idUsed);
      return { at: call.own, usedCodes: await usedCodes(tx, call.own) };
    },
    may: mayCode,
    decide: (before, call) => ({ at: before.at, stream: call.input.plan, acts: planSample(call.input, before) }),
    show: async (tx, at, stream, call) => {
      const plan = await findPlan(tx, [at], stream);
      if (!plan) throw new Error('A plan that was just made cannot be read.');
      return { plan: await showPlan(tx, plan, call) };
    },
  }),
];
