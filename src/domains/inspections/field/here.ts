import type { Act, ActDraft, ActEnvelope } from '../../../kernel/act.ts';
import type { Capacity } from '../../../kernel/capacity.ts';
import {
  beginAct,
  closeAct,
  converseAct,
  meetWorkerAct,
  observeAct,
  stopDemandsAct,
  takeBackAct,
} from '../visit/acts.ts';
import { foldVisit, type Visit } from '../visit/fold.ts';
import { meetWorker } from '../visit/meet-worker.ts';
import { begin, type Known, observe, stopDemands } from '../visit/record.ts';
import { takeBack } from '../visit/take-back.ts';
import { closed, conversed, demandsStopped, metWorker, observed, tookBack, wentIn } from '../visit/told.ts';
import type { BeginVisit, MeetWorker, Observe, StopDemands, TakeBack } from '../visit-schema.ts';

/** Who acts on this phone: the one whose phone it is. */
const here = 'here';

/** One thing that was told on this phone, as it lies opened. */
export type Told = {
  readonly counter: number;
  readonly verb: string;
  readonly params: Readonly<Record<string, string>>;
  // biome-ignore lint/suspicious/noExplicitAny: each verb has an input of its own, which its screen has made
  readonly input: any;
};

/** As what the officer acts on this phone now, and in which visit; null where they have not gone in in this capacity. */
export type Standing = {
  readonly capacity: Capacity;
  readonly basis: string;
  readonly sitting: string;
  readonly visit: string | null;
};

/** Where nothing of an agency is known, and nothing leaves: what rules made here is folded here and thrown away. */
const nowhere = { country: 'SE', realm: '0' } as const;

/** What is kept apart is sealed by the agency, and no phone knows its hash. */
const nothingApart: ReadonlyMap<string, string> = new Map();

/**
 * As what the officer acts, by what was told: going in says it, and a change of capacity says it again. The new sitting has the
 * name of the act that changed it, so that nothing besides the acts need be kept. Null before they have gone in.
 */
export function standingHere(told: readonly Told[]): Standing | null {
  let standing: Standing | null = null;
  for (const { verb, input } of told) {
    if (verb === beginAct.type) {
      const { capacity, sitting } = input.act;
      standing = { capacity, basis: input.basis, sitting, visit: input.visit };
    }
    if (verb === 'sitting.change-capacity') {
      standing = { capacity: input.to, basis: input.basis, sitting: input.act.id, visit: null };
    }
  }
  return standing;
}

/** The visit in one capacity as this phone alone knows it: by the rules that the server asks, without what colleagues have told. */
export function visitHere(told: readonly Told[], id: string): Visit | null {
  const acts = told.flatMap((one) => {
    const draft = draftOf(one, id);
    return draft ? [actOf(draft, one.input.act)] : [];
  });
  return acts.some(beginAct.is) ? foldVisit(acts) : null;
}

/** The act that something told leaves, where it is one of this visit. */
function draftOf({ verb, params, input }: Told, id: string): ActDraft | null {
  const of = { id, at: nowhere };
  if (verb === beginAct.type)
    return input.visit === id ? wentIn(input, { at: nowhere, capacity: input.act.capacity }) : null;
  if (params.id !== id) return null;
  switch (verb) {
    case observeAct.type:
      return observed(input, { ...of, aparts: nothingApart });
    case takeBackAct.type:
      return tookBack(input, of);
    case meetWorkerAct.type:
      return metWorker(input, of);
    case stopDemandsAct.type:
      return demandsStopped(input, of);
    case converseAct.type:
      return conversed(input, of);
    case closeAct.type:
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

/**
 * Asks the rule of the server whether it would take this, so that the officer hears here and now what is wrong, and not a week
 * later. What it cannot know here it does not ask.
 */
export function checkHere(
  verb: string,
  input: unknown,
  {
    visit,
    capacity,
    known,
  }: { readonly visit: Visit | null; readonly capacity: Capacity; readonly known: readonly Known[] },
): void {
  if (verb === beginAct.type) begin(input as BeginVisit, { at: nowhere, capacity, begun: visit });
  if (!visit) return;
  const inVisit = { id: '', at: nowhere, visit };
  // Each picture that is taken here has a new id.
  const noting = { ...inVisit, aparts: nothingApart, named: [] };
  if (verb === observeAct.type) observe(input as Observe, noting, known);
  if (verb === takeBackAct.type) takeBack(input as TakeBack, { ...inVisit, actor: here });
  if (verb === meetWorkerAct.type) meetWorker(input as MeetWorker, inVisit);
  if (verb === stopDemandsAct.type) stopDemands(input as StopDemands, inVisit);
}

/** The number of the next worker who is met on this phone. */
export const nextNumber = ({ workers }: Pick<Visit, 'workers'>): number =>
  Math.max(0, ...workers.map(({ number }) => number)) + 1;

/** The answers to these signs about the same, that stand on this phone: what a new answer replaces. */
export const answersBefore = (
  visit: Visit,
  about: { readonly worker: string | null; readonly codes: readonly string[] },
): readonly string[] =>
  visit.observations
    .filter(({ worker, signs }) => worker === about.worker && signs.some(({ code }) => about.codes.includes(code)))
    .map(({ act }) => act);
