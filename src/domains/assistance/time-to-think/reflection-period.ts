import type { Act } from '../../../kernel/act.ts';
import { compare } from '../../../kernel/compare.ts';
import { type ReceiveFacts, receiveAct } from '../../disclosures/public.ts';
import type { ConsiderFacts, InformFacts, TellFacts } from '../act-facts.ts';
import { applyAct, considerAct, endAct, informAct, requestAct, tellAct, wishAct } from '../acts.ts';
import { PeriodDecision, PeriodRequest, StayUntil } from '../letter.ts';
import type { periodEnds, periodStates } from '../schema.ts';

export type PeriodState = (typeof periodStates)[number];

/**
 * Time to think as one agency follows it: considered, informed, wished, asked for or applied for, decided, running, ended. It
 * holds days and no ground of a permit, and nothing of what the person says to anybody.
 */
export type Period = {
  readonly reference: string;
  readonly state: PeriodState;
  readonly person: string | null;
  readonly alias: string;
  readonly case: string | null;
  readonly language: string | null;
  /** The unit that asked for it, where it came by letter. */
  readonly from: ReceiveFacts['from'] | null;
  readonly request: string | null;
  readonly informedOn: string | null;
  readonly informedWith: InformFacts['interpreter'] | null;
  readonly wishedOn: string | null;
  readonly askedOn: string | null;
  readonly appliedOn: string | null;
  readonly decidedOn: string | null;
  /** The day of the decision is day 1. */
  readonly firstDay: string | null;
  readonly lastDay: string | null;
  readonly endsAt: string | null;
  readonly extendedOn: string | null;
  readonly toldUpTo: TellFacts['state'] | null;
  readonly endedOn: string | null;
  readonly endReason: (typeof periodEnds)[number] | null;
  readonly beganAt: string;
  /** The letters by which it was asked and applied for, as this agency sent or got them. */
  readonly letters: readonly string[];
  /** The newest act. */
  readonly head: string;
};

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

type Beginning = Act<'reflection-period.consider', ConsiderFacts> | Act<'disclosure.receive', ReceiveFacts>;
const isBeginning = (act: Act): act is Beginning =>
  considerAct.is(act) || (receiveAct.is(act) && act.facts.kind === 'reflection-request');

function begun(root: Beginning): Period {
  if (considerAct.is(root)) {
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

/** How far it has come. What was said early does not undo what was decided later, in whatever order the acts lie. */
const order: readonly PeriodState[] = ['considered', 'informed', 'asked', 'applied', 'refused', 'granted', 'ended'];

const toldOrder: readonly TellFacts['state'][] = ['applied', 'refused', 'granted', 'extended'];

type Word = Pick<StayUntil, 'state' | 'on' | 'until' | 'endsAt'>;

/** What a letter from who decides, or from the board, says of it. */
function wordIn({ kind, snapshot }: ReceiveFacts): Word {
  if (kind !== 'reflection-decision') return StayUntil.parse(snapshot);
  const { outcome, on, lastDay, endsAt } = PeriodDecision.parse(snapshot);
  return { state: outcome, on, until: lastDay, endsAt };
}

export function foldPeriod(acts: readonly Act[]): Period {
  const root = acts.find(isBeginning);
  if (!root) throw new Error('Time to think has neither been considered nor asked for.');
  const start = begun(root);
  const words = acts
    .filter(receiveAct.is)
    .filter((act) => act !== root)
    .map(({ facts }) => wordIn(facts));
  const word = (state: Word['state']): Word | null =>
    words
      .filter((one) => one.state === state)
      .sort((a, b) => compare(a.on, b.on))
      .at(-1) ?? null;

  const informed = acts.findLast(informAct.is)?.facts;
  const wish = acts.findLast(wishAct.is)?.facts;
  const asked = acts.findLast(requestAct.is)?.facts;
  const applied = acts.findLast(applyAct.is)?.facts;
  const ended = acts.findLast(endAct.is)?.facts;
  const [granted, refused, extended] = [word('granted'), word('refused'), word('extended')];
  const told = acts.filter(tellAct.is).map(({ facts }) => facts.state);
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
    toldUpTo: toldOrder.filter((state) => told.includes(state)).at(-1) ?? null,
    endedOn: ended?.on ?? null,
    endReason: ended?.reason ?? null,
    letters: [start.request, asked?.letter, applied?.letter].filter((letter) => typeof letter === 'string'),
    head: acts.at(-1)?.id ?? root.id,
  };
}
