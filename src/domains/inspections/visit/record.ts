import type { ActDraft, RealmKey } from '../../../kernel/act.ts';
import type { Capacity } from '../../../kernel/capacity.ts';
import { Problem } from '../../../kernel/problem.ts';
import { findBasis } from '../../access/public.ts';
import { wrongAt } from '../../disclosures/public.ts';
import { signNotAllowed } from '../../knowledge/public.ts';
import { inspectionMessages } from '../messages.ts';
import type { BeginVisit, CloseVisit, Observe, StopDemands } from '../visit-schema.ts';
import type { Visit } from './fold.ts';
import { namedAgain } from './media.ts';
import { visitMessages } from './messages.ts';
import { closed, demandsStopped, observed, wentIn } from './told.ts';

export type InVisit = { readonly id: string; readonly at: RealmKey; readonly visit: Visit };

/**
 * Going in, under a provision of the capacity one has. A record of one's own: no plan and no room is asked whether it may be. A
 * colleague of the same unit who goes in with one in the same capacity, on another phone, does so in the same visit.
 */
export function begin(
  input: BeginVisit,
  { at, capacity, begun }: { readonly at: RealmKey; readonly capacity: Capacity; readonly begun: Visit | null },
): ActDraft[] {
  const { inspection, basis } = input;
  if (begun && (begun.inspection !== inspection || begun.capacity !== capacity))
    throw new Problem('conflict', visitMessages.otherVisit);
  if (findBasis(basis)?.capacity !== capacity) throw wrongAt('basis', inspectionMessages.otherBasis);
  return [wentIn(input, { at, capacity })];
}

/** What the observations of knowledge say of a code: in which capacities alone it may be marked, and how it can be known. */
export type Known = { readonly id: string; readonly only_in: readonly string[]; readonly by: readonly string[] };

/** What is known of the pictures of a note: under which hash each one's place and device lie, and which another note named first. */
export type Noting = InVisit & {
  readonly aparts: ReadonlyMap<string, string>;
  readonly named: readonly string[];
};

/**
 * What was seen, said or read. It happened, so no state refuses it; not even that the visit was closed. A sign that only
 * some capacities may mark is marked in those alone and only as it may come to be known: residence status from a paper.
 * `named`: of the pictures and sounds in it, those that another note of these files tells of. They are that note's.
 */
export function observe(input: Observe, { id, at, visit, aparts, named }: Noting, known: readonly Known[]): ActDraft[] {
  const { signs, note, attachments } = input;
  if (note === null && signs.length === 0 && attachments.length === 0)
    throw wrongAt('note', visitMessages.nothingNoted);
  const again = namedAgain(attachments, named);
  if (again !== null) throw wrongAt(`attachments.${again}.id`, visitMessages.mediumNamed);
  const fault = signNotAllowed(signs, visit.capacity, known);
  if (fault) {
    const message = fault.wrong === 'unknown' ? visitMessages.signUnknown : visitMessages.signReserved;
    throw wrongAt(`signs.${fault.at}`, message);
  }
  return [observed(input, { id, at, aparts })];
}

/** Times at a place of work are told by the minute: what happened in the minute of going in did not happen before it. */
const isBefore = (at: string, begunAt: string): boolean => at.slice(0, 16) < begunAt.slice(0, 16);

/** From here on nothing is demanded under penalty of the one who is suspected, on those facts. Who that is lies sealed. */
export function stopDemands(input: StopDemands, { id, at, visit }: InVisit): ActDraft[] {
  const { demandMadeAt } = input;
  if (demandMadeAt !== null && demandMadeAt > input.act.happenedFrom)
    throw wrongAt('demandMadeAt', visitMessages.demandAfter);
  if (demandMadeAt !== null && isBefore(demandMadeAt, visit.begunAt))
    throw wrongAt('demandMadeAt', visitMessages.demandBefore);
  return [demandsStopped(input, { id, at })];
}

/**
 * Leaving, when each note of the officer who leaves has its place: none is left lying. A colleague's notes in the same visit wait
 * for that colleague, who may still be inside; whoever sorts them too may.
 */
export function close(input: CloseVisit, { id, at, visit, actor }: InVisit & { readonly actor: string }): ActDraft[] {
  const known = new Map(visit.observations.map((one) => [one.act, one]));
  const placed = new Set(input.sorted.map(({ observation }) => observation));
  if (input.sorted.some(({ observation }) => !known.has(observation)))
    throw wrongAt('sorted', visitMessages.sortedUnknown);
  const unsorted = visit.observations.filter(
    ({ act, by, sortedAs }) => by === actor && sortedAs === null && !placed.has(act),
  ).length;
  if (unsorted > 0) throw new Problem('conflict', visitMessages.unsorted, { count: unsorted });
  if (isBefore(input.leftAt, visit.begunAt)) throw wrongAt('leftAt', visitMessages.leftBeforeBegun);
  return [closed(input, { id, at })];
}
