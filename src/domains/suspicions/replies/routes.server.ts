import type { z } from 'zod';
import type { RealmKey } from '../../../kernel/act.ts';
import { Problem } from '../../../kernel/problem.ts';
import type { Who } from '../../../kernel/who.ts';
import { hasBegun } from '../../../platform/acts/stored-act.ts';
import type { Tx } from '../../../platform/database/database.ts';
import { actRoute } from '../../../platform/http/act-route.ts';
import type { AnyCall, Call } from '../../../platform/http/call.ts';
import { query } from '../../../platform/http/endpoint.ts';
import { httpMessages } from '../../../platform/http/messages.ts';
import { ById, Nothing } from '../../../platform/http/params.ts';
import { listUnits } from '../../access/public.server.ts';
import { accessMessages } from '../../access/public.ts';
import { findBetween, letterOfMatter, listCrossings, sendAnswer, sendLetter } from '../../disclosures/public.server.ts';
import { nobodyToAsk } from '../../disclosures/public.ts';
import type { Ground } from '../../knowledge/public.ts';
import { findPerson } from '../../persons/public.server.ts';
import { standingYes } from '../../persons/public.ts';
import { consentIn } from '../acts/hand-over.ts';
import type { SuspicionAnswer, SuspicionShown } from '../shown-schema.ts';
import { findSuspicion, type StoredSuspicion } from '../store.ts';
import { toAnswerBack } from './acts/answer-back.ts';
import { toAskBack } from './acts/ask-back.ts';
import { toDecline } from './acts/decline.ts';
import { toReportOutcome } from './acts/report-outcome.ts';
import type { Instead } from './acts/send-on.ts';
import { toSetTerm } from './acts/set-term.ts';
import { toWithdraw } from './acts/withdraw.ts';
import type { Alternative } from './schema.ts';
import { unitCalled } from './show.server.ts';
import { TermAnswer, TermShown } from './shown-schema.ts';
import { findTerm } from './store.server.ts';
import { usualTerm } from './term.ts';

/** How a command on a hand-over is answered. */
type Answered = {
  readonly answer: z.core.$ZodType<SuspicionAnswer>;
  readonly show: (tx: Tx, at: RealmKey, id: string, call: AnyCall) => Promise<{ suspicion: SuspicionShown }>;
};

const toChange = (tx: Tx, { writable, params }: Call<ById, unknown>): Promise<StoredSuspicion | null> =>
  findSuspicion(tx, writable, params.id, { lock: true });

const idsOf = (call: AnyCall) => ({
  letter: call.newOpaqueId(),
  sendAct: call.newId(),
  crossing: call.newId(),
});

/** Between whom a reply goes: to the unit that handed it over. One's own hand-over has no one to reply to; the rule says so. */
async function replying(tx: Tx, call: AnyCall, found: StoredSuspicion, grounds: readonly Ground[], yes = false) {
  const units = await listUnits(tx);
  const sender = unitCalled(units, found.state.from)?.id ?? call.who.unit;
  const consented = yes ? consentIn('yes') : nobodyToAsk;
  return {
    ...found,
    ...(await findBetween(tx, call, sender, { grounds, consented, hasAsked: sender })),
    ...idsOf(call),
    units,
    sender,
  };
}

/** The unit that is named instead, by its name as of now; none is known where it cannot be written to. */
function alternativeIn(
  units: Awaited<ReturnType<typeof listUnits>>,
  wanted: { readonly is: string; readonly unit?: number },
): Alternative {
  const unit = units.find(({ id, takesLettersOn }) => id === wanted.unit && takesLettersOn !== null);
  if (wanted.is !== 'unit' || !unit) return { is: 'none-known' };
  return {
    is: 'unit',
    unit: unit.id,
    name: { unit: unit.name, house: { sv: unit.agencyName.sv, en: unit.agencyName.en } },
  };
}

/** The hand-over that another takes the place of, in the file of the unit that sent it; held until the end. */
export async function findInstead(tx: Tx, call: AnyCall, at: RealmKey, id: string): Promise<Instead | null> {
  const found = await findSuspicion(tx, [at], id, { lock: true });
  if (!found) return null;
  const crossed = (await listCrossings(tx, at, id)).find(({ letter }) => letter === found.state.letter);
  return {
    ...found,
    act: call.newId(),
    letters: await letterOfMatter.find(tx, call, at, { id, letter: found.state.letter }),
    acknowledged: (crossed?.acknowledged_at ?? null) !== null,
    now: call.now.toISOString(),
  };
}

const fileOf = ({ memberships }: Who, own: RealmKey | null): boolean =>
  own !== null && memberships.some(({ country, realm }) => country === own.country && realm === own.realm);

/** What is said back about a hand-over, by its recipient and by its sender. */
export const replyRoutes = (answered: Answered, grounds: readonly Ground[]) => [
  actRoute(toDecline, {
    ...answered,
    path: '/api/suspicions/:id/decline',
    status: 200,
    params: ById,
    load: async (tx, call) => {
      const found = await toChange(tx, call);
      if (!found) return null;
      const to = await replying(tx, call, found, grounds);
      return { ...to, instead: alternativeIn(to.units, call.input.alternative) };
    },
    afterAppend: async (tx, { acts }, { agency, state }, call) => {
      await sendLetter(tx, call, { acts, from: call.who, agency, now: call.now });
      const { letter: answers } = state;
      await sendAnswer(tx, call, { answers, becauseAct: call.input.act.id, event: 'declined', now: call.now });
    },
  }),

  actRoute(toAskBack, {
    ...answered,
    path: '/api/suspicions/:id/ask-back',
    status: 200,
    params: ById,
    load: async (tx, call) => {
      const found = await toChange(tx, call);
      return found && replying(tx, call, found, grounds);
    },
    afterAppend: (tx, { acts }, { agency }, call) =>
      sendLetter(tx, call, { acts, from: call.who, agency, now: call.now }),
  }),

  actRoute(toReportOutcome, {
    ...answered,
    path: '/api/suspicions/:id/outcome',
    status: 200,
    params: ById,
    load: async (tx, call) => {
      const found = await toChange(tx, call);
      if (!found) return null;
      const to = await replying(tx, call, found, grounds, true);
      // The person is held, so that a consent cannot be withdrawn between this question and the message that rests on it.
      const person = await findPerson(tx, [found.at], call.input.person, { lock: true });
      const asked = { recipientUnit: to.sender, purpose: 'contact' } as const;
      const yes = person && standingYes(person.state.consents, asked, call.now.toISOString());
      return { ...to, yes: yes?.act ?? null };
    },
    afterAppend: (tx, { acts }, { agency }, call) =>
      sendLetter(tx, call, { acts, from: call.who, agency, now: call.now }),
  }),

  actRoute(toAnswerBack, {
    ...answered,
    path: '/api/suspicions/:id/answer-back',
    status: 200,
    params: ById,
    load: async (tx, call) => {
      const found = await toChange(tx, call);
      if (!found) return null;
      const crossed = (await listCrossings(tx, found.at, found.id)).find(({ letter }) => letter === found.state.letter);
      // What was handed over to this unit is answered by no one here; the rule says so.
      const toUnit = crossed?.to_unit ?? call.who.unit;
      const consented = consentIn(found.state.facts.consent);
      const between = await findBetween(tx, call, toUnit, { grounds, consented, hasAsked: toUnit });
      return { ...found, ...between, ...idsOf(call) };
    },
    afterAppend: (tx, { acts }, { agency }, call) =>
      sendLetter(tx, call, { acts, from: call.who, agency, now: call.now }),
  }),

  actRoute(toWithdraw, {
    ...answered,
    path: '/api/suspicions/:id/withdraw',
    status: 200,
    params: ById,
    load: async (tx, call) => {
      const found = await toChange(tx, call);
      if (!found) return null;
      const matter = { id: found.id, letter: found.state.letter };
      return {
        ...found,
        letters: found.state.origin === 'sent' ? await letterOfMatter.find(tx, call, found.at, matter) : [],
        now: call.now.toISOString(),
      };
    },
    afterAppend: (tx, { acts }, { letters }, call) => letterOfMatter.carry(tx, call, acts, letters),
  }),

  query({
    name: 'referral-term.read',
    path: '/api/referral-term',
    roles: ['officer', 'lead', 'reader'],
    params: Nothing,
    input: Nothing,
    answer: TermShown,
    load: async (tx, { own }) => ({ own, term: own && (await findTerm(tx, own)) }),
    may: (who, { own }) => own === null || fileOf(who, own),
    show: async (_tx, { term }) => ({ ...(term ?? usualTerm), ownTerm: term !== null }),
  }),

  actRoute(toSetTerm, {
    path: '/api/referral-term',
    status: 201,
    params: Nothing,
    answer: TermAnswer,
    load: async (tx, { own, input }) => {
      if (!own) throw new Problem('forbidden', accessMessages.nowhereToWrite);
      if (await hasBegun(tx, own, input.term)) throw new Problem('conflict', httpMessages.idUsed);
      return { id: input.term, at: own };
    },
    show: async (tx, at) => ({ term: { ...((await findTerm(tx, at)) ?? usualTerm), ownTerm: true } }),
  }),
];
