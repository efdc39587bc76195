import type { RealmKey } from '../../../kernel/act.ts';
import { Problem } from '../../../kernel/problem.ts';
import { reference } from '../../../kernel/reference.ts';
import { hasBegun } from '../../../platform/acts/stored-act.ts';
import type { Tx } from '../../../platform/database/database.ts';
import type { AnyCall } from '../../../platform/http/call.ts';
import { command, query } from '../../../platform/http/endpoint.ts';
import { httpMessages } from '../../../platform/http/messages.ts';
import { ById, Nothing } from '../../../platform/http/params.ts';
import { listUnits } from '../../access/public.server.ts';
import { accessMessages } from '../../access/public.ts';
import { sendAnswer, sendLetter } from '../../disclosures/public.server.ts';
import { mayReadAll, mayUseDesk } from '../access.ts';
import type { FoundDesk } from '../found.ts';
import { deskQuestionLetter } from '../letter.ts';
import { postBack, postTo } from '../posting.server.ts';
import { AnswerDesk, AskDesk, DeskDone, type DeskRow, DeskShown } from '../schema.ts';
import { findDesk, listDesk } from '../store.ts';
import { answerDesk, askDesk, hasDesk } from './ask.ts';

/** Officers and leads write, readers read. */
const readers = ['officer', 'lead', 'reader'] as const;
const workers = ['officer', 'lead'] as const;

/** A question in one row. There is nothing in it that could be about a person. */
function rowOf(found: FoundDesk, call: AnyCall): DeskRow {
  const { desk, id } = found;
  const { language } = call.texts;
  return {
    id,
    reference: desk.reference,
    side: desk.side,
    need: desk.need,
    region: desk.region,
    by: desk.by,
    places: desk.places,
    language: desk.language,
    country: desk.country,
    unit: `${desk.other.unit[language]}, ${desk.other.house[language]}`,
    askedAt: desk.askedAt,
    answer: desk.answer,
    answeredAt: desk.answeredAt,
    placesFound: desk.placesFound,
    availableFrom: desk.from,
    obstacle: desk.obstacle,
    mayAnswer: desk.side === 'received' && call.verbs.includes('desk.answer') && mayUseDesk(call.who, found),
  };
}

const showDone = async (_tx: Tx, _at: RealmKey, stream: string) => ({ request: stream });

/** The operations of the coordination desk. */
export const deskRoutes = () => [
  query({
    name: 'desk.list',
    path: '/api/desk',
    roles: readers,
    params: Nothing,
    input: Nothing,
    answer: DeskShown,
    load: (tx, call) => listDesk(tx, call.readable, 100),
    may: mayReadAll,
    show: async (tx, found, call) => {
      const units = await listUnits(tx);
      const { language } = call.texts;
      return {
        items: found.map((one) => rowOf(one, call)),
        desks: units
          .filter(({ id, house, takesLettersOn }) => id !== call.who.unit && takesLettersOn && hasDesk(house.kind))
          .map(({ id, name, house }) => ({ unit: id, name: `${name[language]}, ${house[language]}` })),
        may: call.own && mayUseDesk(call.who, { at: call.own }) && call.verbs.includes('desk.ask') ? ['desk.ask'] : [],
      };
    },
  }),

  command({
    name: 'desk.ask',
    path: '/api/desk/ask',
    roles: workers,
    status: 201,
    params: Nothing,
    input: AskDesk,
    answer: DeskDone,
    load: async (tx, call) => {
      if (!call.own) throw new Problem('forbidden', accessMessages.nowhereToWrite);
      if (await hasBegun(tx, call.own, call.input.request)) throw new Problem('conflict', httpMessages.idUsed);
      return {
        at: call.own,
        ...(await postTo(tx, call, call.input.toUnit)),
        reference: reference(deskQuestionLetter.referenceLetter, call.random(7)),
      };
    },
    may: mayUseDesk,
    decide: (file, call) => ({ at: file.at, stream: call.input.request, acts: askDesk(call.input, file) }),
    carry: (tx, { acts }, { house }, call) => sendLetter(tx, call, { acts, from: call.who, house, now: call.now }),
    show: showDone,
  }),

  command({
    name: 'desk.answer',
    path: '/api/desk/:id/answer',
    roles: workers,
    status: 200,
    params: ById,
    input: AnswerDesk,
    answer: DeskDone,
    load: async (tx, call) => {
      const found = await findDesk(tx, call.writable, call.params.id, { lock: true });
      return found && { ...found, ...(await postBack(tx, call, found.desk.other)) };
    },
    may: mayUseDesk,
    decide: (found, call) => ({ at: found.at, stream: found.id, acts: answerDesk(call.input, found, found) }),
    carry: async (tx, { acts }, { house, desk }, call) => {
      await sendLetter(tx, call, { acts, from: call.who, house, now: call.now });
      const { letter: answers } = desk;
      await sendAnswer(tx, call, { answers, becauseAct: call.input.act.id, event: 'acknowledged', now: call.now });
    },
    show: showDone,
  }),
];
