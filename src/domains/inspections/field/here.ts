import type { Act, ActDraft, ActEnvelope } from '../../../kernel/act.ts';
import type { Capacity } from '../../../kernel/capacity.ts';
import { beginVisit, toBegin, wentIn } from '../visit/acts/begin.ts';
import { closed, closeVisit, toClose } from '../visit/acts/close.ts';
import { converse, conversed } from '../visit/acts/converse.ts';
import { meetWorker, metWorker } from '../visit/acts/meet-worker.ts';
import { type KnownSign, observe, observed, toObserve } from '../visit/acts/observe.ts';
import { retraction, retractNote, toRetract } from '../visit/acts/retract.ts';
import { demandsStopped, stopDemands, toStopDemands } from '../visit/acts/stop-demands.ts';
import { foldVisit } from '../visit/fold.ts';
import type { Visit } from '../visit/visit.ts';

/** Who acts on this phone: the one whose phone it is. */
const here = 'here';

/** One thing that was recorded on this phone, opened. */
export type OpenedEntry = {
  readonly counter: number;
  readonly verb: string;
  readonly params: Readonly<Record<string, string>>;
  // biome-ignore lint/suspicious/noExplicitAny: each verb has an input of its own, which its screen has made
  readonly input: any;
};

/** As what the officer acts on this phone now, and in which visit; null where they have not gone in in this capacity. */
export type StandingHere = {
  readonly capacity: Capacity;
  readonly basis: string;
  readonly sitting: string;
  readonly visit: string | null;
};

/** Where nothing of an agency is known, and nothing leaves: what rules made here is folded here and thrown away. */
const nowhere = { country: 'ZZ', realm: '0' } as const;

/** The country of a provision, which its id begins with: the phone keeps no other of its agency. */
const countryOf = (basis: string): string => basis.slice(0, 2).toUpperCase();

/** What is kept apart is sealed by the agency, and no phone knows its hash. */
const nothingApart: ReadonlyMap<string, string> = new Map();

/**
 * The capacity in which the officer acts, by what was recorded: starting the visit says it, and a change of capacity says it again. The new
 * sitting has the name of the act that changed it, so that nothing besides the acts need be kept. Null before they have gone in.
 */
export function standingHere(told: readonly OpenedEntry[]): StandingHere | null {
  let standing: StandingHere | null = null;
  for (const { verb, input } of told) {
    if (verb === beginVisit.type) {
      const { capacity, sitting } = input.act;
      standing = { capacity, basis: input.basis, sitting, visit: input.visit };
    }
    if (verb === 'sitting.change-capacity') {
      standing = { capacity: input.to, basis: input.basis, sitting: input.act.id, visit: null };
    }
  }
  return standing;
}

/** The visit in one capacity as this phone alone knows it: by the rules that the server asks, without what colleagues have recorded. */
export function visitHere(told: readonly OpenedEntry[], id: string): Visit | null {
  const acts = told.flatMap((one) => {
    const draft = draftOf(one, id);
    return draft ? [actOf(draft, one.input.act)] : [];
  });
  return acts.some(beginVisit.is) ? foldVisit(acts) : null;
}

/** The act that something recorded leaves, where it is one of this visit. */
function draftOf({ verb, params, input }: OpenedEntry, id: string): ActDraft | null {
  const of = { id, at: nowhere };
  if (verb === beginVisit.type)
    return input.visit === id ? wentIn(input, { at: nowhere, capacity: input.act.capacity }) : null;
  if (params.id !== id) return null;
  switch (verb) {
    case observe.type:
      return observed(input, { ...of, aparts: nothingApart });
    case retractNote.type:
      return retraction(input, of);
    case meetWorker.type:
      return metWorker(input, of);
    case stopDemands.type:
      return demandsStopped(input, of);
    case converse.type:
      return conversed(input, of);
    case closeVisit.type:
      return closed(input, of);
    default:
      return null;
  }
}

function actOf({ type, facts, basedOn }: ActDraft, act: ActEnvelope): Act {
  return {
    id: act.id,
    stream: '',
    type,
    version: 1,
    actor: here,
    ownerUnit: 0,
    capacity: act.capacity,
    happenedFrom: act.happenedFrom,
    happenedTo: act.happenedTo,
    precision: act.precision,
    recordedAt: act.happenedFrom,
    device: act.device,
    deviceSeq: act.deviceSeq,
    corrects: null,
    basedOn,
    caseId: null,
    subject: null,
    facts,
    hasWords: false,
  };
}

/** The rules asked here of what is recorded in a visit that has begun. That of a private conversation asks for what no phone knows. */
const askedInVisit = [toObserve, toRetract, toStopDemands, toClose] as const;

/**
 * Asks the rule of the server whether it would take this, so that the officer hears here and now what is wrong, and not a week
 * later. What it cannot know here it does not ask.
 */
export function checkHere(
  verb: string,
  input: OpenedEntry['input'],
  {
    visit,
    capacity,
    known,
  }: { readonly visit: Visit | null; readonly capacity: Capacity; readonly known: readonly KnownSign[] },
): void {
  const now = new Date(input.act.happenedFrom);
  // Each picture that is taken here has a new id.
  const inVisit = visit && { id: '', at: nowhere, state: visit, aparts: nothingApart, named: [], known, actor: here };
  const problem =
    verb === beginVisit.type
      ? toBegin.refuses?.(input, { at: { ...nowhere, country: countryOf(input.basis) }, capacity, begun: visit }, now)
      : inVisit && askedInVisit.find(({ act }) => act.type === verb)?.refuses?.(input, inVisit, now);
  if (problem) throw problem;
}

/** The number of the next worker who is met on this phone. */
export const nextNumber = ({ workers }: Pick<Visit, 'workers'>): number =>
  Math.max(0, ...workers.map(({ number }) => number)) + 1;

/** The current answers on this phone to these signs about the same: what a new answer replaces. */
export const answersBefore = (
  visit: Visit,
  about: { readonly worker: string | null; readonly codes: readonly string[] },
): readonly string[] =>
  visit.observations
    .filter(({ worker, signs }) => worker === about.worker && signs.some(({ code }) => about.codes.includes(code)))
    .map(({ act }) => act);
