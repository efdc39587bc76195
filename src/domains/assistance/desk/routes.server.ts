import type { RealmKey } from '../../../kernel/act.ts';
import { type Here, offered } from '../../../kernel/doing.ts';
import { Problem } from '../../../kernel/problem.ts';
import { reference } from '../../../kernel/reference.ts';
import { hasBegun } from '../../../platform/acts/stored-act.ts';
import type { Tx } from '../../../platform/database/database.ts';
import { actRoute } from '../../../platform/http/act-route.ts';
import type { AnyCall } from '../../../platform/http/call.ts';
import { query } from '../../../platform/http/endpoint.ts';
import { httpMessages } from '../../../platform/http/messages.ts';
import { ById, Nothing } from '../../../platform/http/params.ts';
import { listUnits } from '../../access/public.server.ts';
import { accessMessages } from '../../access/public.ts';
import { sendAnswer, sendLetter } from '../../disclosures/public.server.ts';
import { mayReadAll } from '../access.ts';
import { deskQuestionLetter } from '../letter.ts';
import { postBack, postTo } from '../posting.server.ts';
import { DeskDone, type DeskRow, DeskShown } from '../schema.ts';
import { findDesk, listDesk } from '../store.ts';
import { toAnswer } from './acts/answer.ts';
import { toAsk } from './acts/ask.ts';
import type { Desk } from './desk.ts';

/** A question in one row. There is nothing in it that could be about a person. */
function rowOf(found: Here<Desk>, call: AnyCall): DeskRow {
  const { state: desk, id } = found;
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
    mayAnswer: offered([toAnswer], call.who, found, call.verbs).length > 0,
  };
}

const answered = {
  answer: DeskDone,
  show: async (_tx: Tx, _at: RealmKey, stream: string) => ({ request: stream }),
};

/** The agencies whose desk the screen offers. Any unit can be asked for a bed: the question names no person. */
const hasDesk = (kind: string): boolean => kind === 'gender-equality';

/** A bed for tonight does not wait for a passkey that lies at home, and neither a question nor an answer says anything of a person. */
const proof = {
  of: 'disclosure',
  notAsked: 'A bed for tonight must not wait, and nothing in it is about a person.',
} as const;

/** The operations of the coordination desk. */
export const deskRoutes = () => [
  query({
    name: 'desk.list',
    path: '/api/desk',
    roles: ['officer', 'lead', 'reader'],
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
          .filter(({ id, agencyKind, takesLettersOn }) => id !== call.who.unit && takesLettersOn && hasDesk(agencyKind))
          .map(({ id, name, agencyName }) => ({ unit: id, name: `${name[language]}, ${agencyName[language]}` })),
        may: call.own ? offered([toAsk], call.who, { at: call.own }, call.verbs) : [],
      };
    },
  }),

  actRoute(toAsk, {
    ...answered,
    path: '/api/desk/ask',
    proof,
    status: 201,
    params: Nothing,
    load: async (tx, call) => {
      const { own: at, input } = call;
      if (!at) throw new Problem('forbidden', accessMessages.nowhereToWrite);
      if (await hasBegun(tx, at, input.request)) throw new Problem('conflict', httpMessages.idUsed);
      return {
        id: input.request,
        at,
        ...(await postTo(tx, call, input.toUnit)),
        reference: reference(deskQuestionLetter.referenceLetter, call.random(7)),
      };
    },
    afterAppend: (tx, { acts }, { agency }, call) =>
      sendLetter(tx, call, { acts, from: call.who, agency, now: call.now }),
  }),

  actRoute(toAnswer, {
    ...answered,
    path: '/api/desk/:id/answer',
    proof,
    status: 200,
    params: ById,
    load: async (tx, call) => {
      const found = await findDesk(tx, call.writable, call.params.id, { lock: true });
      return found && { ...found, ...(await postBack(tx, call, found.state.other)) };
    },
    afterAppend: async (tx, { acts }, { agency, state: { letter: answers } }, call) => {
      await sendLetter(tx, call, { acts, from: call.who, agency, now: call.now });
      await sendAnswer(tx, call, { answers, becauseAct: call.input.act.id, event: 'acknowledged', now: call.now });
    },
  }),
];
