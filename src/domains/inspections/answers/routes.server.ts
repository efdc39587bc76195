import type { RealmKey } from '../../../kernel/act.ts';
import { Problem } from '../../../kernel/problem.ts';
import { hasBegun } from '../../../platform/acts/stored-act.ts';
import type { Tx } from '../../../platform/database/database.ts';
import type { AnyCall } from '../../../platform/http/call.ts';
import { command, query } from '../../../platform/http/endpoint.ts';
import { httpMessages } from '../../../platform/http/messages.ts';
import { ById, Nothing } from '../../../platform/http/params.ts';
import { listUnits } from '../../access/public.server.ts';
import { accessMessages } from '../../access/public.ts';
import { findBetween, listAddresses, passOnRoutes, sendAnswer, sendLetter } from '../../disclosures/public.server.ts';
import { AddressList, nobodyToAsk, wrongAt } from '../../disclosures/public.ts';
import type { Ground } from '../../knowledge/public.ts';
import { findPerson } from '../../persons/public.server.ts';
import { standingYes } from '../../persons/public.ts';
import { mayAskForAnswers, mayRead, mayWrite } from '../access.ts';
import { passAnswersOnAct } from '../acts.ts';
import {
  AskAnswers,
  DeclineAnswers,
  NamePerson,
  QuestionAnswer,
  QuestionShown,
  TakeQuestion,
} from '../answers-schema.ts';
import { answersGivenLetter } from '../letters.ts';
import { findConversation, findQuestion, type StoredQuestion } from '../store.ts';
import { questionCodes } from '../visit-schema.ts';
import { declineAnswers, namePerson, takeQuestion } from './answer.ts';
import { askForAnswers } from './ask.ts';
import { answersMessages } from './messages.ts';
import { answersIn, purposeFor, showQuestion } from './show.server.ts';

const lettersOf = (call: AnyCall) => ({
  letter: call.newOpaqueId(),
  sendAct: call.newId(),
  crossing: call.newId(),
});

/** The yes of the person whom a question is about, to the unit that asked. */
async function yesOf(tx: Tx, { at, state }: StoredQuestion, call: AnyCall, options: { lock: boolean }) {
  const found = state.about && (await findPerson(tx, [at], state.about.person, options));
  if (!found) return nobodyToAsk;
  const units = await listUnits(tx);
  return ({ toUnit, facts }: { readonly toUnit: number; readonly facts: readonly string[] | null }) => {
    const purpose = purposeFor(units.find(({ id }) => id === toUnit)?.house.kind);
    const asked = { recipientUnit: toUnit, purpose, facts };
    return standingYes(found.state.consents, asked, call.now.toISOString());
  };
}

/** Whoever asked learns that somebody here has taken it: the same, whoever it is about and whether or not they are here. */
const tellTaken = (tx: Tx, call: AnyCall, letter: string, becauseAct: string): Promise<void> =>
  sendAnswer(tx, call, { answers: letter, becauseAct, event: 'acknowledged', now: call.now });

/** Asking for somebody's first answers, and answering on their yes alone. */
export function answersRoutes(grounds: readonly Ground[]) {
  const showAgain = async (tx: Tx, at: RealmKey, stream: string, call: AnyCall) => {
    const stored = await findQuestion(tx, [at], stream, { lock: false });
    if (!stored) throw new Error('A question that was just written cannot be read.');
    return { question: await showQuestion(tx, stored, call, grounds) };
  };
  // What a person said is not asked for on a ground that carries it without their yes.
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

    command({
      name: 'answers.ask',
      path: '/api/answers/ask',
      roles: ['officer'],
      status: 201,
      params: Nothing,
      input: AskAnswers,
      answer: QuestionAnswer,
      load: async (tx, call) => {
        const { own, writable, input } = call;
        if (!own) throw new Problem('forbidden', accessMessages.nowhereToWrite);
        const known = await findQuestion(tx, writable, input.question, { lock: false });
        if (known || (await hasBegun(tx, own, input.question))) throw new Problem('conflict', httpMessages.idUsed);
        const between = await findBetween(tx, call, input.toUnit, { grounds: toAsk, consented: nobodyToAsk });
        return { at: own, ...between, ...lettersOf(call) };
      },
      may: mayAskForAnswers,
      decide: (asking, call) => ({
        at: asking.at,
        stream: call.input.question,
        acts: askForAnswers(call.input, asking),
      }),
      carry: (tx, { acts }, { house }, call) => sendLetter(tx, call, { acts, from: call.who, house, now: call.now }),
      show: showAgain,
    }),

    command({
      name: 'answers.take',
      path: '/api/answers/:id/take',
      roles: ['officer'],
      status: 200,
      params: ById,
      input: TakeQuestion,
      answer: QuestionAnswer,
      load: async (tx, call) => {
        const stored = await findQuestion(tx, call.writable, call.params.id, { lock: true });
        return stored && { at: stored.at, id: stored.id, question: stored.state };
      },
      may: mayWrite,
      decide: (found, call) => ({ at: found.at, stream: found.id, acts: takeQuestion(call.input, found) }),
      carry: (tx, _decision, { question }, call) => tellTaken(tx, call, question.letter, call.input.act.id),
      show: showAgain,
    }),

    command({
      name: 'answers.name-person',
      path: '/api/answers/:id/name-person',
      roles: ['officer'],
      status: 200,
      params: ById,
      input: NamePerson,
      answer: QuestionAnswer,
      load: async (tx, call) => {
        const stored = await findQuestion(tx, call.writable, call.params.id, { lock: true });
        if (!stored) return null;
        const { at, id, state } = stored;
        const person = await findPerson(tx, [at], call.input.person, { lock: false });
        const conversation = await findConversation(tx, [at], call.input.conversation, { lock: false });
        return { at, id, question: state, person, conversation };
      },
      may: mayWrite,
      decide: ({ person, conversation, ...found }, call) => {
        if (!person) throw wrongAt('person', answersMessages.noSuchPerson);
        if (!conversation) throw wrongAt('conversation', answersMessages.noSuchConversation);
        const acts = namePerson(call.input, { ...found, caseId: person.state.case });
        return { at: found.at, stream: found.id, acts };
      },
      show: showAgain, // and nobody else is told: whom it is about is known here alone
    }),

    ...passOnRoutes({
      noun: 'answers',
      path: '/api/answers/:id',
      roles: ['officer'],
      // What a person said crosses with their yes and on no other ground.
      grounds: grounds.filter(({ needs_consent }) => needs_consent),
      facts: questionCodes,
      letter: answersGivenLetter,
      streamKind: 'answers-question',
      act: passAnswersOnAct,
      find: findQuestion,
      // Before somebody has said whom it is about there is nothing to choose.
      may: mayWrite,
      standing: async (tx, found, call) => ({
        facts: (await answersIn(tx, found, call))?.answers ?? {},
        undecided: [],
        heads: [found.state.root, ...(found.state.about ? [found.state.about.act] : [])],
      }),
      opened: ['answers'],
      consents: yesOf,
      // One's own question has nobody to whom an answer could go.
      replies: async (_tx, found, call) => ({
        toUnit: found.state.fromUnit ?? call.who.unit,
        says: { question: found.state.letter },
      }),
      answer: QuestionAnswer,
      show: showAgain,
    }),

    command({
      name: 'answers.decline',
      path: '/api/answers/:id/decline',
      roles: ['officer'],
      status: 200,
      params: ById,
      input: DeclineAnswers,
      answer: QuestionAnswer,
      load: async (tx, call) => {
        const stored = await findQuestion(tx, call.writable, call.params.id, { lock: true });
        if (!stored) return null;
        const { at, id, state } = stored;
        const toUnit = state.fromUnit ?? call.who.unit;
        const between = await findBetween(tx, call, toUnit, { grounds, consented: nobodyToAsk, hasAsked: toUnit });
        return { at, id, question: state, ...between, ...lettersOf(call) };
      },
      may: mayWrite,
      decide: (found, call) => ({ at: found.at, stream: found.id, acts: declineAnswers(call.input, found) }),
      carry: async (tx, { acts }, { house, question }, call) => {
        await sendLetter(tx, call, { acts, from: call.who, house, now: call.now });
        if (question.taken === null) await tellTaken(tx, call, question.letter, call.input.act.id);
      },
      show: showAgain,
    }),
  ];
}
