import { openFile, type Words } from '../../../platform/acts/open-file.ts';
import { readActs } from '../../../platform/acts/read-acts.ts';
import { showEvent } from '../../../platform/acts/show-event.ts';
import type { Tx } from '../../../platform/database/database.ts';
import type { AnyCall } from '../../../platform/http/call.ts';
import { listCrossings, showCrossing } from '../../disclosures/public.server.ts';
import { showWithdrawals } from '../../disclosures/public.ts';
import type { Ground } from '../../knowledge/public.ts';
import { findPerson, listPersons } from '../../persons/public.server.ts';
import { hasConsent, standingYes } from '../../persons/public.ts';
import { offeredForQuestion } from '../offered.ts';
import { inFull, readingOf, showGround, visibilityIn } from '../reader.server.ts';
import { findConversation, listConversations, type StoredQuestion } from '../store.ts';
import { questionCodes, WorkerAnswers } from '../visit/schema.ts';
import type { AnswersReply } from './question.ts';
import type { QuestionShown } from './schema.ts';

/** The answers of a conversation of this agency, opened from their seal. */
export async function answersIn(tx: Tx, { at, state }: StoredQuestion, call: AnyCall) {
  if (state.about === null) return null;
  const held = await findConversation(tx, [at], state.about.conversation, { lock: false });
  if (!held) return null;
  const { words } = await openFile(tx, call, at, held.id);
  const said = words.get(held.state.letter)?.answers;
  return { answers: WorkerAnswers.parse(said ? JSON.parse(said) : {}) };
}

/** The purpose of the consent that can carry an answer to the unit that asked, by the kind of its agency. */
export const purposeFor = (agencyKind: string | undefined): 'police' | 'prosecution' =>
  agencyKind === 'police' ? 'police' : 'prosecution';

const repliesIn = (replies: readonly AnswersReply[], words: Words): QuestionShown['replies'] =>
  replies.map(({ act, at, codes }) => ({
    at,
    answers: WorkerAnswers.parse(Object.fromEntries(codes.map((code) => [code, words.get(act)?.[code]]))),
  }));

export async function showQuestion(
  tx: Tx,
  stored: StoredQuestion,
  call: AnyCall,
  grounds: readonly Ground[],
): Promise<QuestionShown> {
  const { id, at, state } = stored;
  const { rows, words } = await openFile(tx, call, at, id);
  const reading = await readingOf(tx, call);
  const nameOf = reading.nameIn(rows);
  const may = offeredForQuestion(call.who, stored, call.verbs);
  const naming = may.includes('answers.name-person');
  const crossings = await listCrossings(tx, at, id);
  const codes = new Set<string>(questionCodes);
  return {
    id,
    reference: state.reference,
    side: state.side,
    other: inFull(state.other, call),
    fromUnit: state.fromUnit,
    called: words.get(state.root)?.called ?? null,
    asks: words.get(state.root)?.asks ?? null,
    decisionOn: state.decisionOn,
    ground: showGround(state.ground, grounds, call),
    askedAt: state.at,
    taken: state.taken && { by: nameOf(state.taken.by), at: state.taken.at },
    about: await aboutWhom(tx, stored),
    declined: state.declined && { at: state.declined.at, reason: words.get(state.declined.act)?.reason ?? null },
    held: await heldFor(tx, stored, call),
    passedOn: crossings
      .filter(({ facts }) => facts.every((fact) => codes.has(fact)))
      .map((crossing) => showCrossing(crossing, call.texts, reading.units, grounds)),
    replies: repliesIn(state.replies, words),
    persons: naming
      ? (await listPersons(tx, [at], { before: null, limit: 200 })).map(({ id: person, state: { alias } }) => ({
          id: person,
          alias,
        }))
      : [],
    conversations: naming
      ? (await listConversations(tx, at)).map(({ id: conversation, state: held }) => ({
          id: conversation,
          heldAt: held.sentAt,
          language: held.language,
          from: inFull(held.from, call),
        }))
      : [],
    withdrawals: showWithdrawals(readActs(call.registry, rows), at, call),
    timeline: rows
      .map((row) => showEvent(row, { registry: call.registry, texts: call.texts, words, nameOf }))
      .reverse(),
    visibility: visibilityIn(at, call, {
      sentTo: [],
      cameFrom: state.side === 'is-asked' ? state.other.unit[call.texts.language] : null,
    }),
    may,
  };
}

async function aboutWhom(tx: Tx, { at, state }: StoredQuestion): Promise<QuestionShown['about']> {
  if (state.about === null) return null;
  const { person } = state.about;
  const found = await findPerson(tx, [at], person, { lock: false });
  return { person, alias: found?.state.alias ?? '' };
}

/** What is there of the conversation, and the newest consent to the unit that asked: which answers it is about. */
async function heldFor(tx: Tx, stored: StoredQuestion, call: AnyCall): Promise<QuestionShown['held']> {
  const held = await answersIn(tx, stored, call);
  const { about, fromUnit } = stored.state;
  if (!held || about === null || fromUnit === null) return null;
  const reading = await readingOf(tx, call);
  const found = await findPerson(tx, [stored.at], about.person, { lock: false });
  const purpose = purposeFor(reading.units.find(({ id }) => id === fromUnit)?.agencyKind);
  const now = call.now.toISOString();
  const asked = { recipientUnit: fromUnit, purpose };
  const consents = found?.state.consents ?? [];
  const yes = standingYes(consents, asked, now);
  const carried = questionCodes.filter((code) => hasConsent(consents, { ...asked, facts: [code] }, now));
  return { ...held, yes: yes && { givenAt: yes.givenAt, facts: yes.facts === null ? null : carried } };
}
