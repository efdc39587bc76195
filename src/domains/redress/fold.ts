import type { Act, RealmKey } from '../../kernel/act.ts';
import { compare } from '../../kernel/compare.ts';
import type { FactsOf } from '../../kernel/define-act.ts';
import { gather } from '../../kernel/gather.ts';
import { withChanges } from '../../kernel/mistakes/with-changes.ts';
import { lastResponsible } from '../../kernel/responsible.ts';
import { type Calendar, limitAfter } from '../../kernel/time/calendar.ts';
import { addLine } from './acts/add-line.ts';
import { addPayday } from './acts/add-payday.ts';
import { changeClaimResponsible } from './acts/change-responsible.ts';
import { correctClaim } from './acts/correct.ts';
import { namePayer } from './acts/name-payer.ts';
import { notifyContractor } from './acts/notify.ts';
import { openClaim } from './acts/open.ts';
import { receivePayment } from './acts/receive.ts';
import { answerOffer } from './acts/settle.ts';
import { takeBackClaim } from './acts/take-back.ts';
import { tellOffer } from './acts/tell-offer.ts';
import type { Claim, ClaimLine, Notice, Offer } from './claim.ts';
import {
  type Due,
  firstPaysBy,
  hasChainRule,
  isExempt,
  isTooEarly,
  lackingIn,
  lostBefore,
  mainPaysBy,
  reachOf,
  tellMainBy,
  tellMainFrom,
} from './contractor-liability.ts';
import { rangeOf, totalOf } from './sums.ts';

/** Of several versions of one object the last one, in the place of the first. */
function lastOf<T>(said: readonly T[], key: (one: T) => string): readonly T[] {
  const last = new Map<string, T>();
  for (const one of said) last.set(key(one), one);
  return [...last.values()];
}

const claimActs = {
  opened: openClaim,
  addedLines: addLine,
  paydays: addPayday,
  received: receivePayment,
  payers: namePayer,
  notified: notifyContractor,
  offered: tellOffer,
  settled: answerOffer,
  handedOver: changeClaimResponsible,
  corrected: correctClaim,
  takenBack: takeBackClaim,
} as const;

/** The facts of each of these acts, with the id of the act. */
const saidIn = <Facts>(acts: readonly Act<string, Facts>[]): readonly (Facts & { readonly act: string })[] =>
  acts.map(({ id, facts }) => ({ ...facts, act: id }));

const factsIn = <Facts>(acts: readonly Act<string, Facts>[]): readonly Facts[] => acts.map(({ facts }) => facts);

export function foldClaim(
  acts: readonly Act[],
  { at, calendar }: { readonly at: RealmKey; readonly calendar: Calendar },
): Claim {
  const {
    opened,
    addedLines,
    paydays,
    received,
    payers,
    notified,
    offered,
    settled,
    handedOver,
    corrected,
    takenBack,
  } = gather(acts, claimActs);
  const [root] = opened;
  if (!root) throw new Error('A claim has not been opened.');
  const said = corrected.reduce((so, { facts }) => withChanges(so, facts.changed), root.facts);
  const { reference, began, people, sector } = said;
  const wordIn = (word: 'who' | 'against') => corrected.findLast(({ facts }) => facts.words.includes(word))?.id;
  const [whoIn, againstIn] = [wordIn('who'), wordIn('against')];
  const payments = factsIn(received);
  const lines = lastOf(saidIn(addedLines), ({ line }) => line).map(
    (line): ClaimLine => ({
      ...line,
      range: rangeOf(line.computed),
      received: sum(payments.filter((payment) => payment.line === line.line)),
    }),
  );
  const dues = lines.flatMap((line): readonly Due[] => line.dues);
  const answers = saidIn(settled);
  return {
    reference,
    country: at.country,
    limit: calendar.limit?.('limitation.wage') ?? null,
    chainIsLiable: hasChainRule(calendar),
    caseId: root.caseId,
    opened: root.id,
    ...(whoIn && { whoIn }),
    ...(againstIn && { againstIn }),
    openedAt: root.recordedAt,
    openedBy: root.actor,
    responsible: lastResponsible({ owner: root.actor, since: root.recordedAt, by: null }, handedOver),
    began,
    people,
    sector,
    lines,
    paydays: lastOf(factsIn(paydays), ({ day }) => day).toSorted((a, b) => compare(a.day, b.day)),
    payments,
    payers: lastOf(saidIn(payers), ({ payer }) => payer),
    notices: noticesOf(
      lastOf(saidIn(notified), ({ notice }) => notice),
      dues,
      calendar,
    ),
    offers: saidIn(offered).map((offer): Offer => {
      const answer = answers.find((one) => one.offer === offer.offer);
      return {
        ...offer,
        answer: answer?.answer ?? null,
        answeredOn: answer?.day ?? null,
        answeredBy: answer?.act ?? null,
      };
    }),
    range: totalOf(lines.map(({ range }) => range)),
    received: sum(payments),
    ...(takenBack.length > 0 && { takenBack: true as const }),
  };
}

/**
 * The effects of each notice. Its reach is counted from the notice to the one who hired, where there was one; the main contractor
 * pays after its own. A notice recorded before the day of arrival was asked for counts from the day on which it was sent.
 */
function noticesOf(
  said: readonly (FactsOf<typeof notifyContractor> & { readonly act: string })[],
  dues: readonly Due[],
  calendar: Calendar,
): readonly Notice[] {
  const told = said.map((notice) => ({ ...notice, arrived: notice.arrived ?? null }));
  const ofRole = (role: Notice['role']) => told.find((notice) => notice.role === role) ?? null;
  const [first, main] = [ofRole('first'), ofRole('main')];
  const bound = { first: first?.agreement ?? null, main: main?.agreement ?? null };
  return told.map((notice): Notice => {
    const isFirst = notice.role === 'first';
    const exempt = isExempt(notice.role, bound);
    const counts = isFirst ? notice : (first ?? notice);
    return {
      ...notice,
      ...reachOf(counts, dues),
      lostBefore: lostBefore(counts),
      payBy: isFirst ? firstPaysBy(notice, calendar) : mainPaysBy(notice, first, calendar),
      tellMain: isFirst && !main && !exempt ? { from: tellMainFrom(notice, calendar), by: tellMainBy(notice) } : null,
      early: !isFirst && first !== null && isTooEarly(notice, first, calendar),
      exempt,
      lacks: notice.contents ? lackingIn(notice.role, notice.contents) : null,
    };
  });
}

const sum = (payments: readonly { readonly kronor: number }[]): number =>
  payments.reduce((total, { kronor }) => total + kronor, 0);

/** A limit on claiming pay is in years; none is in working days. */
const everyDay = { isWorked: (): boolean => true };

/**
 * The day on which the oldest pay claimed is barred by time (the clock `limitation.wage` of the country), unless it was interrupted; null
 * where how long pay can be claimed has not been entered.
 */
export const barredOn = (claim: Claim): string | null => {
  if (!claim.limit) return null;
  const oldest = claim.lines
    .flatMap(({ dues, computed }) => [
      ...dues.map(({ due }) => due),
      ...(computed.how === 'overtime' ? [computed.schedule.from] : []),
      ...(computed.how === 'hours' ? computed.basis.rows.map(({ day }) => day) : []),
    ])
    .sort()[0];
  return limitAfter(everyDay, oldest ?? claim.began, claim.limit);
};
