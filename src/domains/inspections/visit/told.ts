import type { ActDraft, RealmKey } from '../../../kernel/act.ts';
import type { Capacity } from '../../../kernel/capacity.ts';
import type { BeginVisit, CloseVisit, Converse, MeetWorker, Observe, StopDemands, TakeBack } from '../visit-schema.ts';
import { beginAct, closeAct, converseAct, meetWorkerAct, observeAct, stopDemandsAct, takeBackAct } from './acts.ts';
import { filesOf } from './media.ts';

/*
 * The act that each command of a visit leaves. Nothing here refuses: what refuses stands in the rules, which ask first. A phone folds
 * again by these what it told last week, maybe under older rules, and no note of it may be hidden by a refusal.
 */

type InStream = { readonly id: string; readonly at: RealmKey };

export const wentIn = (
  { act, visit, inspection, workplace, basis, letInBy, announced }: BeginVisit,
  { at, capacity }: { readonly at: RealmKey; readonly capacity: Capacity },
): ActDraft =>
  beginAct.draft({
    at,
    id: act.id,
    stream: visit,
    facts: { inspection, workplace, capacity, basis, letInBy, announced },
    ground: basis,
  });

/** `aparts`: under which hash the place and device of each picture lie. */
export function observed(
  { act, signs, photos, place, note, worker, attachments, basedOn }: Observe,
  { id, at, aparts }: InStream & { readonly aparts: ReadonlyMap<string, string> },
): ActDraft {
  const files = filesOf(attachments, aparts);
  return observeAct.draft({
    at,
    id: act.id,
    stream: id,
    facts: { signs, photos, place: place !== null, worker, attachments: [...files.facts] },
    words: { note, place, ...files.words },
    basedOn,
  });
}

export const tookBack = ({ act, observation }: TakeBack, { id, at }: InStream): ActDraft =>
  takeBackAct.draft({ at, id: act.id, stream: id, facts: { observation }, basedOn: [observation] });

export const metWorker = ({ act, worker, number, language, note }: MeetWorker, { id, at }: InStream): ActDraft =>
  meetWorkerAct.draft({ at, id: act.id, stream: id, facts: { worker, number, language }, words: { note } });

export const demandsStopped = (
  { act, toldBy, demandMadeAt, against, facts }: StopDemands,
  { id, at }: InStream,
): ActDraft =>
  stopDemandsAct.draft({
    at,
    id: act.id,
    stream: id,
    facts: { toldBy, demandMadeAt },
    words: { against, about: facts },
  });

export const conversed = (
  { act, outcome, cardTaken, toCoordinator, worker, alone, interpreter }: Converse,
  { id, at }: InStream,
): ActDraft =>
  converseAct.draft({
    at,
    id: act.id,
    stream: id,
    facts: { outcome, cardTaken, toCoordinator: toCoordinator !== null, worker, alone, interpreter },
  });

export const closed = ({ act, leftAt, sorted }: CloseVisit, { id, at }: InStream): ActDraft =>
  closeAct.draft({ at, id: act.id, stream: id, facts: { leftAt, sorted } });
