import type { RealmKey } from '../../../kernel/act.ts';
import { Problem } from '../../../kernel/problem.ts';
import { hasBegun } from '../../../platform/acts/stored-act.ts';
import type { Tx } from '../../../platform/database/database.ts';
import { actRoute } from '../../../platform/http/act-route.ts';
import type { AnyCall } from '../../../platform/http/call.ts';
import { query } from '../../../platform/http/endpoint.ts';
import { httpMessages } from '../../../platform/http/messages.ts';
import { ById, Nothing } from '../../../platform/http/params.ts';
import { listUnits } from '../../access/public.server.ts';
import { accessMessages } from '../../access/public.ts';
import { findBetween, listAddresses, passOnRoutes, sendAnswer, sendLetter } from '../../disclosures/public.server.ts';
import { AddressList, nobodyToAsk } from '../../disclosures/public.ts';
import type { Ground } from '../../knowledge/public.ts';
import { findPerson } from '../../persons/public.server.ts';
import { standingYes } from '../../persons/public.ts';
import { mayRead } from '../access.ts';
import { letterIdsOf } from '../letter-ids.server.ts';
import { answersGivenLetter } from '../letters.ts';
import { findConversation, findQuestion, questionAgain, type StoredQuestion } from '../store.ts';
import { questionCodes } from '../visit/schema.ts';
import { toAskForAnswers } from './acts/ask.ts';
import { toDeclineAnswers } from './acts/decline.ts';
import { toNamePerson } from './acts/name-person.ts';
import { toPassAnswersOn } from './acts/pass-on.ts';
import { toTakeQuestion } from './acts/take.ts';
import { QuestionAnswer, QuestionShown } from './schema.ts';
import { answersIn, purposeFor, showQuestion } from './show.server.ts';

/** The consent of the person whom a question is about, to the unit that asked. */
async function yesOf(tx: Tx, { at, state }: StoredQuestion, call: AnyCall, options: { lock: boolean }) {
  const found = state.about && (await findPerson(tx, [at], state.about.person, options));
  if (!found) return nobodyToAsk;
  const units = await listUnits(tx);
  return ({ toUnit, facts }: { readonly toUnit: number; readonly facts: readonly string[] | null }) => {
    const purpose = purposeFor(units.find(({ id }) => id === toUnit)?.agencyKind);
    const asked = { recipientUnit: toUnit, purpose, facts };
    return standingYes(found.state.consents, asked, call.now.toISOString());
  };
}

/** The unit that asked learns that an officer here has taken it: the same, no matter whom it is about and whether or not they are here. */
const tellTaken = (tx: Tx, call: AnyCall, letter: string, becauseAct: string): Promise<void> =>
  sendAnswer(tx, call, { answers: letter, becauseAct, event: 'acknowledged', now: call.now });

/** Asking for a person's first answers, and answering on their consent alone. */
export function answersRoutes(grounds: readonly Ground[]) {
  const showAgain = async (tx: Tx, at: RealmKey, stream: string, call: AnyCall) => ({
    question: await showQuestion(tx, await questionAgain(tx, at, stream), call, grounds),
  });
  const answered = { answer: QuestionAnswer, show: showAgain };
  // What a person said is not asked for on a ground that carries it without their consent.
  const toAsk = grounds.filter(({ needs_consent }) => !needs_consent);

  return [
    query({
      name: 'answers.units',
      path: '/api/answer-units',
      roles: ['officer'],
      params: Nothing,
      input: Nothing,
      answer: AddressList,
      load: async () => ({}),
      may: () => true,
      show: async (tx, _nothing, call) => ({ items: await listAddresses(tx, call, toAsk, nobodyToAsk) }),
    }),

    query({
      name: 'answers.read',
      path: '/api/answers/:id',
      roles: ['officer', 'reader'],
      params: ById,
      input: Nothing,
      answer: QuestionShown,
      load: (tx, call) => findQuestion(tx, call.readable, call.params.id, { lock: false }),
      may: mayRead,
      show: (tx, stored, call) => showQuestion(tx, stored, call, grounds),
      look: (stored) => ({ at: stored.at, objects: [stored.id], fields: ['asks', 'answers'] }),
    }),

    actRoute(toAskForAnswers, {
      ...answered,
      path: '/api/answers/ask',
      status: 201,
      params: Nothing,
      load: async (tx, call) => {
        const { own, writable, input } = call;
        if (!own) throw new Problem('forbidden', accessMessages.nowhereToWrite);
        const known = await findQuestion(tx, writable, input.question, { lock: false });
        if (known || (await hasBegun(tx, own, input.question))) throw new Problem('conflict', httpMessages.idUsed);
        const between = await findBetween(tx, call, input.toUnit, { grounds: toAsk, consented: nobodyToAsk });
        return { id: input.question, at: own, ...between, ...letterIdsOf(call) };
      },
      afterAppend: (tx, { acts }, { agency }, call) =>
        sendLetter(tx, call, { acts, from: call.who, agency, now: call.now }),
    }),

    actRoute(toTakeQuestion, {
      ...answered,
      path: '/api/answers/:id/take',
      status: 200,
      params: ById,
      load: (tx, call) => findQuestion(tx, call.writable, call.params.id, { lock: true }),
      afterAppend: (tx, _decision, { state }, call) => tellTaken(tx, call, state.letter, call.input.act.id),
    }),

    actRoute(toNamePerson, {
      ...answered, // and no other agency learns it: whom it is about is known here alone
      path: '/api/answers/:id/name-person',
      status: 200,
      params: ById,
      load: async (tx, call) => {
        const found = await findQuestion(tx, call.writable, call.params.id, { lock: true });
        if (!found) return null;
        const person = await findPerson(tx, [found.at], call.input.person, { lock: false });
        const conversation = await findConversation(tx, [found.at], call.input.conversation, { lock: false });
        return { ...found, person: person && { caseId: person.state.case }, hasConversation: conversation !== null };
      },
    }),

    ...passOnRoutes({
      noun: 'answers',
      path: '/api/answers/:id',
      roles: ['officer'],
      // What a person said crosses with their consent and on no other ground.
      grounds: grounds.filter(({ needs_consent }) => needs_consent),
      facts: questionCodes,
      letter: answersGivenLetter,
      streamKind: 'answers-question',
      act: toPassAnswersOn.act,
      find: findQuestion,
      // Before it is said whom it is about there is nothing to choose.
      may: toPassAnswersOn.may,
      standing: async (tx, found, call) => ({
        facts: (await answersIn(tx, found, call))?.answers ?? {},
        undecided: [],
        heads: [found.state.root, ...(found.state.about ? [found.state.about.act] : [])],
      }),
      opened: ['answers'],
      consents: yesOf,
      // One's own question has no one to whom an answer could go.
      replies: async (_tx, found, call) => ({
        toUnit: found.state.fromUnit ?? call.who.unit,
        says: { question: found.state.letter },
      }),
      ...answered,
    }),

    actRoute(toDeclineAnswers, {
      ...answered,
      path: '/api/answers/:id/decline',
      status: 200,
      params: ById,
      load: async (tx, call) => {
        const found = await findQuestion(tx, call.writable, call.params.id, { lock: true });
        if (!found) return null;
        const toUnit = found.state.fromUnit ?? call.who.unit;
        const between = await findBetween(tx, call, toUnit, { grounds, consented: nobodyToAsk, hasAsked: toUnit });
        return { ...found, ...between, ...letterIdsOf(call) };
      },
      afterAppend: async (tx, { acts }, { agency, state }, call) => {
        await sendLetter(tx, call, { acts, from: call.who, agency, now: call.now });
        if (state.taken === null) await tellTaken(tx, call, state.letter, call.input.act.id);
      },
    }),
  ];
}
