import type { RealmKey } from '../../../kernel/act.ts';
import { Problem } from '../../../kernel/problem.ts';
import { reference } from '../../../kernel/reference.ts';
import { hasBegun } from '../../../platform/acts/stored-act.ts';
import type { Tx } from '../../../platform/database/database.ts';
import { type AnyCall, type Call, todayIn } from '../../../platform/http/call.ts';
import { command, query } from '../../../platform/http/endpoint.ts';
import { httpMessages } from '../../../platform/http/messages.ts';
import { ById, Nothing } from '../../../platform/http/params.ts';
import { sendAnswer, sendLetter } from '../../disclosures/public.server.ts';
import { countedAs } from '../../identification/public.server.ts';
import { findPerson } from '../../persons/public.server.ts';
import { standingYes } from '../../persons/public.ts';
import { mayFollowPeriod, mayRead } from '../access.ts';
import { requestLetter } from '../letter.ts';
import { assistanceMessages } from '../messages.ts';
import { postBack, postTo } from '../posting.server.ts';
import {
  ApplyForPeriod,
  Consider,
  EndPeriod,
  Inform,
  PeriodAnswer,
  PeriodShown,
  RequestPeriod,
  TellPeriod,
  Wish,
} from '../schema.ts';
import { findPeriod, periodsOfPerson } from '../store.ts';
import { apply } from './apply.ts';
import { nameFor } from './name.server.ts';
import { showPeriod } from './show.server.ts';
import { consider, end, inform, request, wish } from './steps.ts';
import { tell } from './tell.ts';

/** Officers and leads write, readers read. */
const readers = ['officer', 'lead', 'reader'] as const;
const workers = ['officer', 'lead'] as const;

const showAgain = async (tx: Tx, at: RealmKey, stream: string, call: AnyCall) => {
  const found = await findPeriod(tx, [at], stream, { lock: false });
  if (!found) throw new Error('Time to think that was just written cannot be read.');
  return { period: await showPeriod(tx, found, call) };
};

const toChange = (tx: Tx, call: Call<{ id: string }, unknown>) =>
  findPeriod(tx, call.writable, call.params.id, { lock: true });

/**
 * The act by which the person has said yes to this unit for this purpose, as of now; null where they have not. The person is
 * held, so that a yes cannot be taken back between this question and the letter that rests on it.
 */
async function saidYes(
  tx: Tx,
  call: AnyCall,
  at: RealmKey,
  yes: { person: string | null; toUnit: number; purpose: 'social-services' | 'migration' | 'contact' },
): Promise<string | null> {
  const found = yes.person && (await findPerson(tx, [at], yes.person, { lock: true }));
  if (!found) return null;
  const asked = { recipientUnit: yes.toUnit, purpose: yes.purpose };
  return standingYes(found.state.consents, asked, call.now.toISOString())?.act ?? null;
}

/** The operations on time to think in the agencies that help, and that apply. */
export const periodRoutes = () => [
  query({
    name: 'reflection-period.read',
    path: '/api/time-to-think/:id',
    roles: readers,
    params: ById,
    input: Nothing,
    answer: PeriodShown,
    load: (tx, call) => findPeriod(tx, call.readable, call.params.id, { lock: false }),
    may: mayRead,
    show: showPeriod,
    look: (found) => ({ at: found.at, objects: [found.id], fields: ['reason'] }),
  }),

  command({
    name: 'reflection-period.consider',
    path: '/api/persons/:id/time-to-think',
    roles: workers,
    status: 201,
    params: ById,
    input: Consider,
    answer: PeriodAnswer,
    load: async (tx, call) => {
      const found = await findPerson(tx, call.writable, call.params.id, { lock: true });
      if (!found) return null;
      if (await hasBegun(tx, found.at, call.input.period)) throw new Problem('conflict', httpMessages.idUsed);
      const periods = await periodsOfPerson(tx, [found.at], found.id);
      return {
        ...found,
        also: await countedAs(tx, call.readable, found),
        isFollowed: periods.some(({ period }) => period.state !== 'ended'),
        reference: reference(requestLetter.referenceLetter, call.random(7)),
      };
    },
    may: mayFollowPeriod,
    decide: (found, call) => {
      if (found.isFollowed) throw new Problem('conflict', assistanceMessages.alreadyConsidered);
      const { alias, case: file, language } = found.state;
      return {
        at: found.at,
        stream: call.input.period,
        acts: consider(call.input, {
          at: found.at,
          person: found.id,
          alias,
          case: file,
          language: language === 'unknown' ? null : language,
          reference: found.reference,
          also: found.also,
        }),
      };
    },
    show: showAgain,
  }),

  command({
    name: 'reflection-period.inform',
    path: '/api/time-to-think/:id/inform',
    roles: workers,
    status: 200,
    params: ById,
    input: Inform,
    answer: PeriodAnswer,
    load: toChange,
    may: mayFollowPeriod,
    decide: (found, call) => ({ at: found.at, stream: found.id, acts: inform(call.input, found, todayIn(call)) }),
    show: showAgain,
  }),

  command({
    name: 'reflection-period.wish',
    path: '/api/time-to-think/:id/wish',
    roles: workers,
    status: 200,
    params: ById,
    input: Wish,
    answer: PeriodAnswer,
    load: toChange,
    may: mayFollowPeriod,
    decide: (found, call) => ({ at: found.at, stream: found.id, acts: wish(call.input, found, todayIn(call)) }),
    show: showAgain,
  }),

  command({
    name: 'reflection-period.request',
    path: '/api/time-to-think/:id/request',
    roles: workers,
    status: 200,
    params: ById,
    input: RequestPeriod,
    answer: PeriodAnswer,
    load: async (tx, call) => {
      const found = await toChange(tx, call);
      if (!found) return null;
      const { toUnit } = call.input;
      const { person } = found.period;
      const yes = await saidYes(tx, call, found.at, { person, toUnit, purpose: 'social-services' });
      return { ...found, ...(await postTo(tx, call, toUnit)), yes };
    },
    may: mayFollowPeriod,
    decide: (found, call) => ({
      at: found.at,
      stream: found.id,
      acts: request(call.input.act.id, found, found),
    }),
    carry: (tx, { acts }, { house }, call) => sendLetter(tx, call, { acts, from: call.who, house, now: call.now }),
    show: showAgain,
  }),

  command({
    name: 'reflection-period.apply',
    path: '/api/time-to-think/:id/apply',
    roles: workers,
    status: 200,
    params: ById,
    input: ApplyForPeriod,
    answer: PeriodAnswer,
    load: async (tx, call) => {
      const found = await toChange(tx, call);
      if (!found) return null;
      const { toUnit, person } = call.input;
      const named = await nameFor(tx, call, found.at, person);
      if (!named) return null;
      const yes = await saidYes(tx, call, found.at, { person, toUnit, purpose: 'migration' });
      return { ...found, ...(await postTo(tx, call, toUnit)), ...named, yes, capacity: call.who.capacity };
    },
    may: mayFollowPeriod,
    decide: (found, call) => ({
      at: found.at,
      stream: found.id,
      // Naming somebody in an application is a look at who they are, with an act of its own.
      acts: [...apply(call.input, found, found), ...found.look],
    }),
    carry: (tx, { acts }, { house }, call) => sendLetter(tx, call, { acts, from: call.who, house, now: call.now }),
    show: showAgain,
  }),

  command({
    name: 'reflection-period.tell',
    path: '/api/time-to-think/:id/tell',
    roles: workers,
    status: 200,
    params: ById,
    input: TellPeriod,
    answer: PeriodAnswer,
    load: async (tx, call) => {
      const found = await toChange(tx, call);
      if (!found) return null;
      if (found.period.from === null) throw new Problem('conflict', assistanceMessages.nothingToTell);
      const post = await postBack(tx, call, found.period.from);
      const { person } = found.period;
      const yes = await saidYes(tx, call, found.at, { person, toUnit: post.to.unit, purpose: 'contact' });
      return { ...found, ...post, yes };
    },
    may: mayFollowPeriod,
    decide: (found, call) => ({ at: found.at, stream: found.id, acts: tell(call.input.act.id, found, found) }),
    carry: async (tx, { acts }, { house, period }, call) => {
      await sendLetter(tx, call, { acts, from: call.who, house, now: call.now });
      const { request: answers } = period;
      if (answers !== null && period.toldUpTo === null)
        await sendAnswer(tx, call, { answers, becauseAct: call.input.act.id, event: 'acknowledged', now: call.now });
    },
    show: showAgain,
  }),

  command({
    name: 'reflection-period.end',
    path: '/api/time-to-think/:id/end',
    roles: workers,
    status: 200,
    params: ById,
    input: EndPeriod,
    answer: PeriodAnswer,
    load: toChange,
    may: mayFollowPeriod,
    decide: (found, call) => ({ at: found.at, stream: found.id, acts: end(call.input, found, todayIn(call)) }),
    show: showAgain,
  }),
];
