import { z } from 'zod';
import type { RealmKey } from '../../kernel/act.ts';
import { Problem } from '../../kernel/problem.ts';
import { reference } from '../../kernel/reference.ts';
import { openFile } from '../../platform/acts/open-file.ts';
import { hasBegun } from '../../platform/acts/stored-act.ts';
import { withEntries } from '../../platform/acts/with-entries.ts';
import type { Tx } from '../../platform/database/database.ts';
import { refuseDocument } from '../../platform/documents/thread/pdf-apart.ts';
import { actRoute } from '../../platform/http/act-route.ts';
import { type AnyCall, type Call, todayIn } from '../../platform/http/call.ts';
import { Deferred, query } from '../../platform/http/endpoint.ts';
import { httpMessages } from '../../platform/http/messages.ts';
import { ById, Nothing } from '../../platform/http/params.ts';
import { handing } from '../access/public.server.ts';
import { accessMessages } from '../access/public.ts';
import { mayListSurveys, mayReadSurvey, surveyRoles } from './access.ts';
import { toAddQuestion } from './acts/add-question.ts';
import { toChange } from './acts/change.ts';
import { responsibleFor, toChangeResponsible } from './acts/change-responsible.ts';
import { toClose } from './acts/close.ts';
import { toCreate } from './acts/create.ts';
import { toDraw } from './acts/draw.ts';
import { toExtend } from './acts/extend.ts';
import { type InvitePeople, toInvite } from './acts/invite.ts';
import { toOpenSurvey } from './acts/open.ts';
import { toRemind } from './acts/remind.ts';
import { toReview } from './acts/review-question.ts';
import { toSetFrame } from './acts/set-frame.ts';
import { toSetQuestions } from './acts/set-questions.ts';
import { toWithdrawSurveyEntry } from './acts/withdraw.ts';
import { codeOfInvitation, codeOfLink, digestOf } from './answering/code.server.ts';
import { sealAddress, sealSheet } from './answering/sheet-sealing.server.ts';
import { askedIn, type BankQuestion } from './bank/bank.ts';
import { endSheet, extendSheet, listInvited, openSheetFor, putInvitations, putReminders } from './box.server.ts';
import { reportOf, resultFormats, resultsAs, typeOfFormat } from './results/results-file.server.ts';
import { ResultsShown } from './results/results-schema.ts';
import { showSurveyResults } from './results/show-results.server.ts';
import { showSurvey, showSurveys, titleOf } from './show.server.ts';
import { findSurvey, findSurveyToRead, listSurveys, surveyAgain } from './store.ts';
import { SurveyAnswer, SurveyFile, SurveyList, SurveyShown } from './survey-schema.ts';
import { askedQuestions } from './wordings.server.ts';

/** What of an invitation goes into the fingerprint of the act: no address, at which one could guess. */
const withoutAddresses = ({ addresses, ...rest }: InvitePeople) => ({ ...rest, count: addresses.length });

/** The operations of surveys. `bank`: the questions that knowledge holds. */
export function surveyRoutes({ bank }: { readonly bank: readonly BankQuestion[] }) {
  const roles = surveyRoles;
  const answered = {
    answer: SurveyAnswer,
    show: async (tx: Tx, at: RealmKey, stream: string, call: AnyCall) => ({
      survey: await showSurvey(tx, await surveyAgain(tx, at, stream), call, bank),
    }),
  };
  const load = async (tx: Tx, call: Call<ById, unknown>) => {
    const found = await findSurvey(tx, call.writable, call.params.id, { lock: true });
    return (
      found && {
        ...found,
        today: todayIn(call),
        asker: call.who.actor,
        mails: call.mails,
        bank: askedIn(bank, found.at.country),
      }
    );
  };
  const onSurvey = (step: string) =>
    ({ ...answered, path: `/api/surveys/:id/${step}`, status: 200, params: ById, load }) as const;

  return [
    query({
      name: 'survey.list',
      path: '/api/surveys',
      roles: [...roles],
      params: Nothing,
      input: Nothing,
      answer: SurveyList,
      load: (tx, call) => listSurveys(tx, call.readable),
      may: mayListSurveys,
      show: async (tx, all, call) => ({ surveys: [...(await showSurveys(tx, all, call))] }),
    }),
    query({
      name: 'survey.read',
      path: '/api/surveys/:id',
      roles: [...roles],
      params: ById,
      input: Nothing,
      answer: SurveyShown,
      load: (tx, call) => findSurveyToRead(tx, call.readable, call.params.id, { lock: false }),
      may: mayReadSurvey,
      show: (tx, stored, call) => showSurvey(tx, stored, call, bank),
      look: (stored) => ({ at: stored.at, objects: [stored.id], fields: ['frame', 'questions'] }),
    }),
    query({
      name: 'survey.results',
      path: '/api/surveys/:id/results',
      roles: [...roles],
      params: ById,
      input: Nothing,
      answer: ResultsShown,
      load: (tx, call) => findSurvey(tx, call.readable, call.params.id, { lock: false }),
      may: mayReadSurvey,
      show: (tx, stored, call) => showSurveyResults(tx, stored, call, bank),
      look: (stored) => ({ at: stored.at, objects: [stored.id], fields: ['results'] }),
    }),
    query({
      name: 'survey.file',
      path: '/api/surveys/:id/file',
      roles: [...roles],
      params: ById,
      input: z.strictObject({ format: z.enum(resultFormats) }),
      answer: SurveyFile,
      proof: { of: 'export' },
      load: (tx, call) => findSurvey(tx, call.readable, call.params.id, { lock: false }),
      may: mayReadSurvey,
      show: async (tx, stored, call) => {
        const results = await showSurveyResults(tx, stored, call, bank);
        const { format } = call.input;
        const by = call.who.actor;
        if (format === 'pdf') refuseDocument(reportOf(results, call.texts), format, by);
        return new Deferred(async () => {
          const bytes = await resultsAs(format, results, { said: call.texts, by });
          const base64 = bytes && Buffer.from(bytes).toString('base64');
          return { file: base64 && { name: `${results.reference}.${format}`, type: typeOfFormat(format), base64 } };
        });
      },
      look: (stored) => ({ at: stored.at, objects: [stored.id], fields: ['results'] }),
    }),

    actRoute(toCreate, {
      ...answered,
      path: '/api/surveys/create',
      status: 201,
      params: Nothing,
      load: async (tx, call) => {
        const { own: at } = call;
        const { survey: id, repeats } = call.input;
        if (!at) throw new Problem('forbidden', accessMessages.nowhereToWrite);
        if (await hasBegun(tx, at, id)) throw new Problem('conflict', httpMessages.idUsed);
        const before = repeats ? await findSurvey(tx, call.readable, repeats, { lock: false }) : null;
        // A question of its own stays in the survey that it was written for.
        const asked = before?.state.questions;
        const isOfBank = asked?.ids.every((one) => bank.some((question) => question.id === one)) ?? false;
        return {
          ...{ id, at, reference: reference('E', call.random(7)), today: todayIn(call) },
          before: asked && isOfBank ? { ids: asked.ids, main: asked.main } : null,
        };
      },
    }),
    actRoute(toChange, onSurvey('change')),
    actRoute(toSetFrame, onSurvey('frame')),
    actRoute(toSetQuestions, onSurvey('questions')),
    actRoute(toAddQuestion, onSurvey('question')),
    actRoute(toReview, onSurvey('review')),
    actRoute(toDraw, {
      ...onSurvey('draw'),
      load: async (tx, call) => {
        const found = await load(tx, call);
        return found && { ...found, seed: Buffer.from(call.random(4)).readUInt32BE(0) };
      },
    }),
    actRoute(toOpenSurvey, {
      ...onSurvey('open'),
      afterAppend: async (tx, { acts: [act] }, stored, call) => {
        if (!act) return;
        const { state, id, at } = stored;
        const { words } = await openFile(tx, call, at, id);
        const asked = askedQuestions(stored, bank, words);
        const sheet = {
          title: (await titleOf(tx, stored, call)) ?? '',
          agency: { ...call.who.agencyName },
          questions: asked.map(({ scene, ask, options }) => ({
            ...{ scene, ask },
            options: options.map(({ id: option, said }) => ({ id: option, said })),
          })),
        };
        await openSheetFor(tx, {
          ...{ act: act.id, survey: id, questions: asked.length, closesOn: state.closesOn },
          sealed: sealSheet(call.keys, id, sheet),
          link: state.method === 'open-link' ? digestOf(codeOfLink(call.keys, id)) : null,
        });
      },
    }),
    actRoute(toInvite, {
      ...onSurvey('invite'),
      fingerprinted: withoutAddresses,
      afterAppend: async (tx, { acts: [act] }, { id: survey }, call) => {
        if (!act) return;
        const { addresses, language, stratum, unit } = call.input;
        const invited = addresses.map((address) => {
          const id = call.newOpaqueId();
          return {
            ...{ id, language, stratum, cluster: unit ?? 0 },
            sealed: sealAddress(call.keys, id, address),
            digest: digestOf(codeOfInvitation(call.keys, id)),
          };
        });
        await putInvitations(tx, act.id, survey, invited);
      },
    }),
    actRoute(toRemind, {
      ...onSurvey('remind'),
      afterAppend: async (tx, { acts: [act] }, { id: survey }, call) => {
        if (!act) return;
        const invited = await listInvited(tx, survey);
        const all = invited.map((id) => ({ id, digest: digestOf(codeOfInvitation(call.keys, id)) }));
        await putReminders(tx, act.id, survey, all);
      },
    }),
    actRoute(toExtend, {
      ...onSurvey('extend'),
      afterAppend: async (tx, { acts: [act] }, { id: survey }, call) => {
        if (act) await extendSheet(tx, act.id, survey, call.input.closesOn);
      },
    }),
    actRoute(toClose, {
      ...onSurvey('close'),
      afterAppend: async (tx, { acts: [act] }, { id: survey }) => {
        if (act) await endSheet(tx, act.id, survey);
      },
    }),
    actRoute(toWithdrawSurveyEntry, {
      ...onSurvey('withdraw-entry'),
      load: async (tx, call) => {
        const found = await findSurvey(tx, call.writable, call.params.id, { lock: true });
        return found && withEntries(tx, call, found);
      },
    }),
    actRoute(toChangeResponsible, {
      ...onSurvey('responsible'),
      load: async (tx, call) => {
        const found = await findSurvey(tx, call.writable, call.params.id, { lock: true });
        return found && handing(tx, call, found, responsibleFor(found));
      },
    }),
  ];
}
