import type { Act } from '../../../kernel/act.ts';
import { compare } from '../../../kernel/compare.ts';
import type { FactsOf } from '../../../kernel/define-act.ts';
import type { Instant } from '../../../kernel/time/dates.ts';
import { type ReceiveFacts, receiveAct } from '../../disclosures/public.ts';
import { PeriodDecision, PeriodRequest, StayUntil } from '../letter.ts';
import { applyForPeriod } from './acts/apply.ts';
import { considerPeriod } from './acts/consider.ts';
import { endPeriod } from './acts/end.ts';
import { informOfPeriod } from './acts/inform.ts';
import { requestPeriod } from './acts/request.ts';
import { tellCoordinator } from './acts/tell.ts';
import { recordWish } from './acts/wish.ts';
import type { Period, PeriodState } from './period.ts';

const nothingYet = {
  informedOn: null,
  informedWith: null,
  wishedOn: null,
  askedOn: null,
  appliedOn: null,
  decidedOn: null,
  firstDay: null,
  lastDay: null,
  endsAt: null,
  extendedOn: null,
  toldUpTo: null,
  endedOn: null,
  endReason: null,
  letters: [],
} as const;

type Beginning =
  | Act<'reflection-period.consider', FactsOf<typeof considerPeriod>>
  | Act<'disclosure.receive', ReceiveFacts>;
const isBeginning = (act: Act): act is Beginning =>
  considerPeriod.is(act) || (receiveAct.is(act) && act.facts.kind === 'reflection-request');

function begun(root: Beginning): Period {
  if (considerPeriod.is(root)) {
    const { person, alias, case: file, language, reference } = root.facts;
    const own = { from: null, request: null, state: 'considered' as const };
    return {
      ...nothingYet,
      ...own,
      reference,
      person,
      alias,
      case: file,
      language,
      beganAt: root.recordedAt,
      head: root.id,
    };
  }
  const { reference, from, letter, snapshot } = root.facts;
  const { alias, language, wishedOn } = PeriodRequest.parse(snapshot);
  return {
    ...nothingYet,
    reference,
    state: 'wished',
    person: null,
    alias,
    case: null,
    language,
    from,
    request: letter,
    wishedOn,
    beganAt: root.recordedAt,
    head: root.id,
  };
}

/** How far it has come. What was said early does not undo what was decided later, in whatever order the acts are stored. */
const order: readonly PeriodState[] = ['considered', 'informed', 'asked', 'applied', 'refused', 'granted', 'ended'];

const toldOrder: readonly StayUntil['state'][] = ['applied', 'refused', 'granted', 'extended'];

type Word = Pick<StayUntil, 'state' | 'on' | 'until' | 'endsAt'>;

/** What a letter from the agency that decides, or from the board, says of it. */
function wordIn({ kind, snapshot }: ReceiveFacts): Word {
  if (kind !== 'reflection-decision') return StayUntil.parse(snapshot);
  const { outcome, on, lastDay, endsAt } = PeriodDecision.parse(snapshot);
  return { state: outcome, on, until: lastDay, endsAt };
}

export function foldPeriod(acts: readonly Act[]): Period {
  const root = acts.find(isBeginning);
  if (!root) throw new Error('A reflection period has neither been considered nor requested.');
  const start = begun(root);
  const heard = acts
    .filter(receiveAct.is)
    .filter((act) => act !== root)
    .map(({ facts, recordedAt }) => ({ ...wordIn(facts), recordedAt }));
  const word = (state: Word['state']): Word | null =>
    heard
      .filter((one) => one.state === state)
      .sort((a, b) => compare(a.on, b.on))
      .at(-1) ?? null;

  const informed = acts.findLast(informOfPeriod.is)?.facts;
  const wish = acts.findLast(recordWish.is)?.facts;
  const asked = acts.findLast(requestPeriod.is)?.facts;
  const applied = acts.findLast(applyForPeriod.is)?.facts;
  const ended = acts.findLast(endPeriod.is)?.facts;
  const [granted, refused, extended] = [word('granted'), word('refused'), word('extended')];
  const told = acts.filter(tellCoordinator.is).map(({ facts, recordedAt }) => ({ state: facts.state, recordedAt }));
  const lastOf = (list: readonly { readonly state: Word['state']; readonly recordedAt: Instant }[]): Instant | null =>
    list
      .flatMap(({ state, recordedAt }) => (state === 'extended' ? [recordedAt] : []))
      .sort(compare)
      .at(-1) ?? null;
  const [extensionHeard, extensionTold] = [lastOf(heard), lastOf(told)];
  const reached = new Set<PeriodState>([
    'considered',
    ...(informed ? ['informed' as const] : []),
    ...(asked ? ['asked' as const] : []),
    ...(applied || word('applied') ? ['applied' as const] : []),
    ...(refused ? ['refused' as const] : []),
    ...(granted || extended ? ['granted' as const] : []),
    ...(ended ? ['ended' as const] : []),
  ]);
  const furthest = order.filter((state) => reached.has(state)).at(-1) ?? start.state;
  const isEarly = furthest === 'considered' || furthest === 'informed';
  const said = wish ? (wish.wishes === 'yes' ? 'wished' : 'declined') : start.state === 'wished' ? 'wished' : null;
  const runs = extended ?? granted;
  return {
    ...start,
    state: isEarly ? (said ?? furthest) : furthest,
    person: applied?.person ?? start.person,
    case: applied?.case ?? start.case,
    informedOn: informed?.on ?? null,
    informedWith: informed?.interpreter ?? null,
    wishedOn: wish ? (wish.wishes === 'yes' ? wish.on : null) : start.wishedOn,
    askedOn: asked?.on ?? null,
    appliedOn: applied?.on ?? word('applied')?.on ?? null,
    decidedOn: granted?.on ?? refused?.on ?? null,
    firstDay: granted?.on ?? null,
    lastDay: runs?.until ?? null,
    endsAt: runs?.endsAt ?? null,
    extendedOn: extended?.on ?? null,
    toldUpTo: toldOrder.filter((state) => told.some((one) => one.state === state)).at(-1) ?? null,
    ...(extensionHeard !== null && extensionTold !== null && extensionHeard > extensionTold
      ? { extendedSinceTold: true as const }
      : {}),
    endedOn: ended?.on ?? null,
    endReason: ended?.reason ?? null,
    letters: [start.request, asked?.letter, applied?.letter].filter((letter) => typeof letter === 'string'),
    head: acts.at(-1)?.id ?? root.id,
  };
}
