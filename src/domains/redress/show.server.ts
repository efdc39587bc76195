import { type Act, inFoldOrder } from '../../kernel/act.ts';
import type { Track } from '../../kernel/capacity.ts';
import { currencyIn } from '../../kernel/country.ts';
import { correctionsIn } from '../../kernel/mistakes/corrections.ts';
import { daysBetween } from '../../kernel/time/calendar-days.ts';
import { openFile, type Words } from '../../platform/acts/open-file.ts';
import { readActs } from '../../platform/acts/read-acts.ts';
import { showTimeline } from '../../platform/acts/show-event.ts';
import type { Tx } from '../../platform/database/database.ts';
import type { AnyCall } from '../../platform/http/call.ts';
import { listColleagues, showResponsible } from '../access/public.server.ts';
import { capacitiesInto, visibilityOf } from '../access/public.ts';
import { responsibleFor, toChangeResponsible } from './acts/change-responsible.ts';
import { correctClaim } from './acts/correct.ts';
import { openClaim } from './acts/open.ts';
import type { Claim } from './claim.ts';
import { hasRates, lawfulHour, leftOf, unpaidContributions } from './costs/what-it-cost.ts';
import { gapsOf } from './gaps.ts';
import { bases, countOf, hoursInMonth, overtimeOf, type Schedule } from './hours.ts';
import { redressMessages } from './messages.ts';
import { offeredForClaim } from './offered.ts';
import type { ClaimShown } from './schema.ts';
import { effectsOf } from './settlement-effects.ts';
import type { StoredClaim } from './store.ts';
import type { Computed } from './sums.ts';
import { grossKinds, isSome, wageRange } from './wages/wage-range.ts';
import { claimedHoursIn } from './wages/worked-minutes.ts';

/** A claim as this reader may see it: each field listed, names only of colleagues, sentences in their language. */
export async function showClaim(tx: Tx, stored: StoredClaim, call: AnyCall): Promise<ClaimShown> {
  const { at, id, state: claim } = stored;
  const { rows, words } = await openFile(tx, call, at, id);
  const colleagues = await listColleagues(tx);
  const { language, t, formats } = call.texts;
  const word = (act: string | null, name: string): string | null => (act ? (words.get(act)?.[name] ?? null) : null);
  const memberships = call.who.memberships.filter(
    ({ realm, until }) => realm === at.realm && (until === null || until > call.now),
  );
  const schedule = scheduleOf(claim);
  const receivedOn =
    claim.payments
      .map((payment) => payment.receivedOn)
      .sort()
      .at(-1) ?? null;
  const nameOf = (actor: string): string => colleagues.get(actor) ?? t(redressMessages.anotherUnit);
  return {
    id,
    reference: claim.reference,
    responsible: await showResponsible(tx, call, stored, claim.responsible, {
      doing: toChangeResponsible,
      isOpen: responsibleFor(stored).isOpen,
      nameOf,
    }),
    caseId: claim.caseId,
    who: word(claim.whoIn ?? claim.opened, 'who'),
    against: word(claim.againstIn ?? claim.opened, 'against'),
    sector: claim.sector,
    people: claim.people,
    began: claim.began,
    work: schedule && workOf(schedule),
    country: at.country,
    currency: currencyIn(at.country),
    chainIsLiable: claim.chainIsLiable,
    known: { rates: hasRates(at.country), limit: claim.limit !== null },
    range: claim.range,
    received: claim.received,
    receivedOn,
    daysToReceived: receivedOn === null ? null : daysBetween(claim.began, receivedOn),
    lines: claim.lines.map(({ line, act, kind, nature, computed, range, received }) => ({
      line,
      kind,
      nature,
      how: computed.how,
      range,
      received,
      overtime: computed.how === 'overtime' ? overtimeIn(computed.schedule) : null,
      rate: 'rate' in computed ? computed.rate : null,
      hours: computed.how === 'hours' ? hoursShown(computed, (name) => word(act, name)) : null,
      evidence: word(act, 'evidence'),
    })),
    notComputed: claim.lines.filter(({ range }) => range === null).length,
    gaps: gapsOf(claim).map(({ act, ...gap }) => ({
      ...gap,
      note: word(act, gap.to === 'probable' ? 'toDocument' : 'toSupport'),
    })),
    paydays: claim.paydays.map((payday) => showPayday(payday, claim)),
    payers: claim.payers.map(({ act, payer, kind, state, by, kronor, price }) => ({
      payer,
      kind,
      state,
      by,
      kronor,
      name: word(act, 'name'),
      note: word(act, 'note'),
      price: price ? { paid: price.paid, lawful: lawfulHour(price.wage, at.country), hours: price.hours } : null,
    })),
    notices: claim.notices.map((notice) => showNotice(notice, word(notice.act, 'to'))),
    offers: showOffers(claim, words),
    cost: costOf(claim, at.country),
    timeline: withCorrections(
      showTimeline(rows, { registry: call.registry, texts: call.texts, words, nameOf }),
      inFoldOrder(readActs(call.registry, rows)),
      words,
    ),
    visibility: visibilityOf(
      {
        unit: call.who.unitName[language],
        agency: call.who.agencyName[language],
        capacities: capacitiesInto(call.who, at, call.now),
        track: (memberships[0]?.track ?? 'redress') as Track,
        sentTo: [],
        cameFrom: null,
      },
      t,
      formats.either,
    ),
    may: offeredForClaim({ ...call.who, memberships }, stored, call.verbs),
  };
}

/** What each correction changed, with what was there before: also whom the claim is for and against. */
function withCorrections(events: ClaimShown['timeline'], acts: readonly Act[], words: Words): ClaimShown['timeline'] {
  const namesIn = (act: string): object => {
    const { who, against } = words.get(act) ?? {};
    return { ...(who === undefined ? {} : { who }), ...(against === undefined ? {} : { against }) };
  };
  const changes = correctionsIn(acts, {
    said: (act) => (openClaim.is(act) ? { ...act.facts, ...namesIn(act.id) } : null),
    corrected: (act) => (correctClaim.is(act) ? { ...namesIn(act.id), ...act.facts.changed } : null),
  });
  return events.map((event) => {
    const found = changes.get(event.id);
    return found ? { ...event, changes: found } : event;
  });
}

const showNotice = (of: Claim['notices'][number], to: string | null): ClaimShown['notices'][number] => {
  const { notice, role, day, arrived, payBy, tellMain, early, exempt, lacks, reached, lost, lostBefore } = of;
  return {
    notice,
    role,
    day,
    to,
    arrived,
    payBy,
    tellMain,
    early,
    exempt,
    lacks: lacks && [...lacks],
    reached,
    lost,
    lostBefore,
  };
};

/** The work schedule that the claim rests on, where one was recorded. */
const scheduleOf = (claim: Claim): Schedule | null => {
  for (const { computed } of claim.lines) if (computed.how === 'overtime') return computed.schedule;
  return null;
};

function workOf(schedule: Schedule): NonNullable<ClaimShown['work']> {
  const days = countOf(schedule, 'day');
  const nights = countOf(schedule, 'night');
  return {
    from: schedule.from,
    to: schedule.to,
    days: days.shifts,
    hours: days.hours,
    nights: nights.shifts,
    nightHours: nights.hours,
  };
}

const overtimeIn = (schedule: Schedule) => {
  const [documented, probable, claimed] = bases.map((basis) => overtimeOf(schedule, basis));
  return { documented: documented ?? 0, probable: probable ?? 0, claimed: claimed ?? 0 };
};

/** A calculation from hours: what it rests on, so that it can be changed, and what each part of it comes to. */
function hoursShown(
  { table, basis }: Extract<Computed, { how: 'hours' }>,
  word: (name: string) => string | null,
): ClaimShown['lines'][number]['hours'] {
  const { minutes, kinds, unrated } = wageRange(basis);
  return {
    table,
    basis,
    ...{ rateSource: word('rateSource'), toDocument: word('toDocument'), toSupport: word('toSupport') },
    minutes,
    parts: grossKinds.filter((kind) => isSome(kinds[kind])).map((kind) => ({ kind, ...kinds[kind] })),
    unrated: unrated.claimed,
  };
}

/** The hours of the month of a payday that are claimed: of the schedule, or of the hours one by one. */
function hoursOfMonth(claim: Claim, month: string): number | null {
  const schedule = scheduleOf(claim);
  if (schedule) return hoursInMonth(schedule, month);
  const rows = claim.lines.flatMap(({ computed }) => (computed.how === 'hours' ? computed.basis.rows : []));
  return rows.length > 0 ? claimedHoursIn(rows, month, claim.country) : null;
}

function showPayday(payday: Claim['paydays'][number], claim: Claim): ClaimShown['paydays'][number] {
  const hours = hoursOfMonth(claim, payday.day.slice(0, 7));
  const { kronor, anHour } = leftOf(payday, hours ?? 0);
  const { day, owed, plusOvertime, reported, net, cashBack, rent, cash = 0, fee = 0, deducted = 0 } = payday;
  const sums = { owed, plusOvertime, reported, net, cashBack, rent, cash, fee, deducted };
  return { day, ...sums, hours, left: kronor, anHour };
}

const showOffers = (claim: Claim, words: Words): ClaimShown['offers'] =>
  claim.offers.map((offer) => ({
    offer: offer.offer,
    kronor: offer.kronor,
    asksSilence: offer.asksSilence,
    day: offer.day,
    from: words.get(offer.act)?.from ?? null,
    effects: effectsOf(offer, claim.range, receivedBefore(claim, offer.day), offer.permitForTrial).map(
      ({ track, effect, kronor }) => ({ track, effect, kronor }),
    ),
    answer: offer.answer,
    answeredOn: offer.answeredOn,
    reason: offer.answeredBy ? (words.get(offer.answeredBy)?.reason ?? null) : null,
  }));

/** An offer is weighed against what had been received when it was made. */
const receivedBefore = (claim: Claim, day: string): number =>
  claim.payments.filter(({ receivedOn }) => receivedOn <= day).reduce((sum, { kronor }) => sum + kronor, 0);

/** What the work that was not paid cost others; where hours at a rate were claimed. */
function costOf(claim: Claim, country: string): ClaimShown['cost'] {
  const line = claim.lines.find(({ computed }) => computed.how === 'overtime');
  if (line?.computed.how !== 'overtime' || !line.range) return null;
  // Overtime is claimed at half as much again as an ordinary hour.
  const wage = Math.round(line.computed.rate / 1.5);
  const contributions = unpaidContributions(line.range.claimed, country);
  const lawful = lawfulHour(wage, country);
  return contributions === null || lawful === null ? null : { contributions, lawfulHour: lawful };
}
