import type { RealmKey } from '../../../kernel/act.ts';
import { Problem } from '../../../kernel/problem.ts';
import { reference } from '../../../kernel/reference.ts';
import { hasBegun } from '../../../platform/acts/stored-act.ts';
import { withEntries } from '../../../platform/acts/with-entries.ts';
import type { Tx } from '../../../platform/database/database.ts';
import { actRoute } from '../../../platform/http/act-route.ts';
import { type AnyCall, type Call, todayIn } from '../../../platform/http/call.ts';
import { query } from '../../../platform/http/endpoint.ts';
import { httpMessages } from '../../../platform/http/messages.ts';
import { ById, Nothing } from '../../../platform/http/params.ts';
import type { ReviewedTexts } from '../../administration/public.server.ts';
import { sendAnswer, sendLetter } from '../../disclosures/public.server.ts';
import { countedAs } from '../../identification/public.server.ts';
import { findPerson } from '../../persons/public.server.ts';
import { standingYes } from '../../persons/public.ts';
import { mayRead } from '../access.ts';
import { requestLetter } from '../letter.ts';
import { assistanceMessages } from '../messages.ts';
import { postBack, postTo } from '../posting.server.ts';
import { PeriodAnswer, PeriodShown } from '../schema.ts';
import { findPeriod, findPeriodToRead, periodAgain, periodsOfPerson } from '../store.ts';
import { toApply } from './acts/apply.ts';
import { toConsider } from './acts/consider.ts';
import { toEnd } from './acts/end.ts';
import { toInform } from './acts/inform.ts';
import { toRequest } from './acts/request.ts';
import { toTell } from './acts/tell.ts';
import { toWish } from './acts/wish.ts';
import { toWithdrawStep } from './acts/withdraw.ts';
import { applicantOf } from './applicant-of.ts';
import { nameFor } from './name.server.ts';
import { periodPapers } from './paper.server.ts';
import { isFollowed } from './period.ts';
import { showPeriod } from './show.server.ts';

/** A person who writes reads too. */
const readers = ['officer', 'lead', 'reader'] as const;

const answered = {
  answer: PeriodAnswer,
  show: async (tx: Tx, at: RealmKey, stream: string, call: AnyCall) => ({
    period: await showPeriod(tx, await periodAgain(tx, at, stream), call),
  }),
};

const toChange = (tx: Tx, call: Call<ById, unknown>) => findPeriod(tx, call.writable, call.params.id, { lock: true });

/** Where an officer writes on a period that is followed here. */
const inPeriod = (step: string) =>
  ({
    ...answered,
    path: `/api/time-to-think/:id/${step}`,
    status: 200,
    params: ById,
    load: async (tx: Tx, call: Call<ById, unknown>) => {
      const found = await toChange(tx, call);
      return found && { ...found, today: todayIn(call) };
    },
  }) as const;

/**
 * The act by which the person has consented for this unit and this purpose, as of now; null where they have not. The person is held, so
 * that a consent cannot be withdrawn between this question and the letter that rests on it.
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

/** The operations on the reflection period in the agencies that help, and that apply. */
export const periodRoutes = (reviewed: readonly ReviewedTexts[]) => [
  query({
    name: 'reflection-period.read',
    path: '/api/time-to-think/:id',
    roles: readers,
    params: ById,
    input: Nothing,
    answer: PeriodShown,
    load: (tx, call) => findPeriodToRead(tx, call.readable, call.params.id, { lock: false }),
    may: mayRead,
    show: showPeriod,
    look: (found) => ({ at: found.at, objects: [found.id], fields: ['reason'] }),
  }),

  ...periodPapers(reviewed),

  actRoute(toConsider, {
    ...answered,
    path: '/api/persons/:id/time-to-think',
    status: 201,
    params: ById,
    load: async (tx, call) => {
      const person = await findPerson(tx, call.writable, call.params.id, { lock: true });
      if (!person) return null;
      const { at } = person;
      if (await hasBegun(tx, at, call.input.period)) throw new Problem('conflict', httpMessages.idUsed);
      const { alias, case: file, language } = person.state;
      return {
        id: call.input.period,
        at,
        ...{ person: person.id, alias, case: file, language: language === 'unknown' ? null : language },
        also: await countedAs(tx, call.readable, person),
        isFollowed: isFollowed(await periodsOfPerson(tx, [at], person.id)),
        reference: reference(requestLetter.referenceLetter, call.random(7)),
      };
    },
  }),

  actRoute(toInform, inPeriod('inform')),
  actRoute(toWish, inPeriod('wish')),

  actRoute(toRequest, {
    ...inPeriod('request'),
    load: async (tx, call) => {
      const found = await toChange(tx, call);
      if (!found) return null;
      const { toUnit } = call.input;
      const yes = await saidYes(tx, call, found.at, { person: found.state.person, toUnit, purpose: 'social-services' });
      return { ...found, ...(await postTo(tx, call, toUnit)), yes };
    },
    afterAppend: (tx, { acts }, { agency }, call) =>
      sendLetter(tx, call, { acts, from: call.who, agency, now: call.now }),
  }),

  actRoute(toApply, {
    ...inPeriod('apply'),
    load: async (tx, call) => {
      const found = await toChange(tx, call);
      if (!found) return null;
      const { toUnit, person } = call.input;
      const named = await nameFor(tx, call, found.at, person);
      if (!named) return null;
      const yes = await saidYes(tx, call, found.at, { person, toUnit, purpose: 'migration' });
      const post = await postTo(tx, call, toUnit);
      return { ...found, ...post, ...named, yes, applicant: applicantOf(post.fromKind, call.who.capacity) };
    },
    afterAppend: (tx, { acts }, { agency }, call) =>
      sendLetter(tx, call, { acts, from: call.who, agency, now: call.now }),
  }),

  actRoute(toTell, {
    ...inPeriod('tell'),
    load: async (tx, call) => {
      const found = await toChange(tx, call);
      if (!found) return null;
      if (found.state.from === null) throw new Problem('conflict', assistanceMessages.nothingToTell);
      const post = await postBack(tx, call, found.state.from);
      const { person } = found.state;
      const yes = await saidYes(tx, call, found.at, { person, toUnit: post.to.unit, purpose: 'contact' });
      return { ...found, ...post, yes };
    },
    afterAppend: async (tx, { acts }, { agency, state }, call) => {
      await sendLetter(tx, call, { acts, from: call.who, agency, now: call.now });
      const { request: answers, toldUpTo } = state;
      if (answers !== null && toldUpTo === null)
        await sendAnswer(tx, call, { answers, becauseAct: call.input.act.id, event: 'acknowledged', now: call.now });
    },
  }),

  actRoute(toEnd, inPeriod('end')),
  actRoute(toWithdrawStep, {
    ...inPeriod('withdraw-step'),
    load: async (tx, call) => {
      const found = await toChange(tx, call);
      return found && withEntries(tx, call, found);
    },
  }),
];
