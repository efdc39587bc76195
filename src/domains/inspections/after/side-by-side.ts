import type { Visit } from '../visit/visit.ts';
import { type After, madeIn } from './after.ts';
import { foundIn } from './found.ts';
import { type NumberKey, nothingSaid, numberKeys, type SaidNumbers } from './numbers.ts';

/** A visit with what came after it, and what was sent because of it. */
export type AfterOne = {
  readonly id: string;
  readonly visit: Visit;
  readonly after: After;
  readonly handed: readonly Handed[];
};

/** Something that crossed because of a visit. `stopped` never arrived, since the consent that it rested on was withdrawn before. */
export type Handed = {
  readonly kind: 'person' | 'consultation' | 'answers' | 'leader';
  readonly stopped: boolean;
  readonly withdrawn: boolean;
  readonly acknowledged: boolean;
};

/**
 * What CAPE counts itself, from acts of this file. Everything else it cannot know, and so is null: an officer has to say it.
 * A unit that answered that it takes a suspicion is the only thing that is known of what it does.
 */
export function countedFromActs(all: readonly AfterOne[]): SaidNumbers {
  const found = all.map(({ visit }) => foundIn(visit));
  const persons = all.flatMap(({ handed }) => handed.filter(({ kind, stopped }) => kind === 'person' && !stopped));
  const decisions = all.flatMap(({ after }) => madeIn(after));
  const places = all.map(({ visit: { workplace } }) => `${workplace.name}\n${workplace.municipality}`);
  const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
  return {
    ...nothingSaid,
    'workers-referred': persons.length,
    'workers-accepted': persons.filter(({ acknowledged, withdrawn }) => acknowledged && !withdrawn).length,
    conversations: sum(found.map(({ held }) => held)),
    officers: new Set(all.map(({ visit }) => visit.by)).size,
    'locations-checked': new Set(places).size,
    investigations: decisions.filter(({ kind }) => kind === 'investigation-opened').length,
  };
}

/** The visit in which the numbers of an inspection were said last: what two officers say of one inspection is never added. */
export function saidLast(all: readonly AfterOne[]): AfterOne | null {
  const at = ({ after: { said } }: AfterOne): string => said?.at ?? '';
  return all
    .filter(({ after: { said } }) => said !== null)
    .reduce<AfterOne | null>((last, one) => (last === null || at(one) >= at(last) ? one : last), null);
}

export type Beside = { readonly key: NumberKey; readonly said: number | null; readonly counted: number | null };

/** What was said and what is counted, beside each other and never merged: a difference is for people to explain. */
export function sideBySide(all: readonly AfterOne[]): readonly Beside[] {
  const said = saidLast(all)?.after.said?.numbers ?? nothingSaid;
  const counted = countedFromActs(all);
  return numberKeys.map((key) => ({ key, said: said[key], counted: counted[key] }));
}

/** The visits of several inspections, those of each together, in the order in which the first of each began. */
export function byInspection<One extends { readonly visit: { readonly inspection: string } }>(
  all: readonly One[],
): readonly (readonly One[])[] {
  const groups = new Map<string, One[]>();
  for (const one of all) {
    const same = groups.get(one.visit.inspection);
    if (same) same.push(one);
    else groups.set(one.visit.inspection, [one]);
  }
  return [...groups.values()];
}
