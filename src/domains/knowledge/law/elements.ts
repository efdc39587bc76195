import { bearings, type Fact } from '../facts.ts';
import { type Law, type LawOnDay, lawOn, type Unreadable } from './law-on.ts';

export type ElementState = 'supported' | 'contradicted' | 'nothing-yet';

/** One element, read on the facts. Which of two facts weighs more is not said: that is for a named person or a court. */
export type ElementRead = {
  readonly element: string;
  readonly state: ElementState;
  readonly for: readonly string[];
  readonly against: readonly string[];
  /** What might speak of it: an officer must record which of several things it is about. */
  readonly might: readonly string[];
  /** How many of those for it are independent of the word of the person. */
  readonly independent: number;
};

/** One thing that an offence asks for: any element of a group, or all. */
export type StepRead = {
  readonly take: 'any' | 'all';
  readonly group: string;
  readonly state: ElementState;
  readonly elements: readonly ElementRead[];
};

export type OffenceRead = {
  readonly offence: string;
  /** As it is asked for of adults, or by the rule for children. */
  readonly reading: 'adult' | 'child';
  /** Whether all that it asks for has something that speaks for it. Never that it is fulfilled. */
  readonly state: ElementState;
  readonly steps: readonly StepRead[];
  /** Elements that nothing is asked of, and that weigh in its degree. */
  readonly beside: readonly ElementRead[];
  /** Offences that go before it and for which everything has something too. Shown; nothing is left out because of it. */
  readonly after: readonly string[];
  /** Elements of which one more fact would change what is said of the offence. */
  readonly decisive: readonly string[];
};

export type LawRead = {
  readonly offences: readonly OffenceRead[];
  /** Read like the others, and listed apart: it has not been seen that they are in force. */
  readonly notSeenInForce: readonly OffenceRead[];
  /** Of this country, and not in force on the day. */
  readonly notInForce: readonly string[];
};

/**
 * Every offence of a country on a day, each element *supported*, *contradicted* or *nothing yet*, by which facts and by how
 * many independent of the person's word. An element with facts for and against is supported with what speaks against beside it.
 * Input that it cannot read is named instead of guessed at.
 */
export function readElements(
  law: Law,
  asked: { readonly country: string; readonly day: string; readonly facts: readonly Fact[] },
): LawRead | Unreadable {
  const found = lawOn(law, asked.country, asked.day);
  if ('wrong' in found) return found;
  return readFacts(found, asked.facts);
}

/** The same for many matters under one law: the law is looked up once (`lawOn`). */
export function readFacts(law: LawOnDay, facts: readonly Fact[]): LawRead | Unreadable {
  const fault = faultIn(law, facts);
  if (fault) return fault;
  const elements = readElementsOf(law, facts);
  const all = law.offences.flatMap((offence) => {
    const asAdult = readOffence(offence, 'adult', offence.adult, elements);
    const asChild =
      offence.child && speaksOfAge(offence, facts) ? [readOffence(offence, 'child', offence.child, elements)] : [];
    return [asAdult, ...asChild].map((read) => ({ read, seen: offence.status === 'in-force' }));
  });
  const standing = new Set(all.filter(({ read }) => read.state === 'supported').map(({ read }) => read.offence));
  const those = (isSeen: boolean): OffenceRead[] =>
    all
      .filter(({ seen }) => seen === isSeen)
      .map(({ read }) => ({ ...read, after: (law.before.get(read.offence) ?? []).filter((one) => standing.has(one)) }));
  return { offences: those(true), notSeenInForce: those(false), notInForce: law.notInForce };
}

/** Whether a fact says that the person is of the age that this offence has a rule for. */
const speaksOfAge = ({ elements }: LawOnDay['offences'][number], facts: readonly Fact[]): boolean =>
  elements
    .filter(({ group }) => group === 'child')
    .some((element) =>
      facts.some(({ speaks, concepts }) => speaks === 'for' && concepts.some((c) => element.concepts.has(c))),
    );

/** A fact that says two things, or speaks of what is not in the list, is not read at all. */
function faultIn(law: LawOnDay, facts: readonly Fact[]): Unreadable | null {
  const said = new Map<string, Fact['speaks']>();
  for (const fact of facts) {
    const before = said.get(fact.id);
    if (before !== undefined && before !== fact.speaks) return { wrong: 'both-ways', fact: fact.id };
    said.set(fact.id, fact.speaks);
    const unknown = [...fact.concepts, ...fact.oneOf].find((concept) => !law.concepts.has(concept));
    if (unknown !== undefined) return { wrong: 'unknown-concept', fact: fact.id, concept: unknown };
  }
  return null;
}

type Reading = { for: Set<string>; against: Set<string>; might: Set<string>; independent: Set<string> };

/** What each element has. An element that no fact is about is not in it. */
function readElementsOf(law: LawOnDay, facts: readonly Fact[]): ReadonlyMap<string, Reading> {
  const found = new Map<string, Reading>();
  const at = (element: string): Reading => {
    const known = found.get(element);
    if (known) return known;
    const fresh: Reading = { for: new Set(), against: new Set(), might: new Set(), independent: new Set() };
    found.set(element, fresh);
    return fresh;
  };
  for (const fact of facts) {
    for (const [element, bearing] of bearings(fact, law)) {
      const reading = at(element);
      if (bearing === 'might') reading.might.add(fact.id);
      else {
        reading[fact.speaks].add(fact.id);
        if (fact.speaks === 'for' && fact.independent) reading.independent.add(fact.id);
      }
    }
  }
  return found;
}

function told(element: string, reading: Reading | undefined): ElementRead {
  if (!reading) return { element, state: 'nothing-yet', for: [], against: [], might: [], independent: 0 };
  return {
    element,
    state: reading.for.size > 0 ? 'supported' : reading.against.size > 0 ? 'contradicted' : 'nothing-yet',
    for: [...reading.for],
    against: [...reading.against],
    might: [...reading.might],
    independent: reading.independent.size,
  };
}

type AskedGroups = readonly { readonly take: 'any' | 'all'; readonly group: string }[];

function readOffence(
  offence: LawOnDay['offences'][number],
  reading: OffenceRead['reading'],
  asked: AskedGroups,
  readings: ReadonlyMap<string, Reading>,
): OffenceRead {
  const inGroup = (group: string): ElementRead[] =>
    offence.elements.filter((element) => element.group === group).map(({ id }) => told(id, readings.get(id)));
  const steps = asked.map(({ take, group }): StepRead => {
    const read = inGroup(group);
    return {
      take,
      group,
      state: stepState(
        take,
        read.map(({ state }) => state),
      ),
      elements: read,
    };
  });
  const state = wholeState(steps.map((step) => step.state));
  const groups = new Set(asked.map(({ group }) => group));
  const beside = offence.elements
    .filter(({ group }) => !groups.has(group) && group !== 'child')
    .map(({ id }) => told(id, readings.get(id)));
  return { offence: offence.id, reading, state, steps, beside, after: [], decisive: decisiveIn(steps, state) };
}

/** Any: one that is supported is enough, and only when all are contradicted is it contradicted. All: the other way round. */
export function stepState(take: 'any' | 'all', states: readonly ElementState[]): ElementState {
  const every = (state: ElementState): boolean => states.length > 0 && states.every((one) => one === state);
  if (take === 'any') {
    if (states.includes('supported')) return 'supported';
    return every('contradicted') ? 'contradicted' : 'nothing-yet';
  }
  if (states.includes('contradicted')) return 'contradicted';
  return every('supported') ? 'supported' : 'nothing-yet';
}

/** An offence asks for all of its steps. */
export const wholeState = (steps: readonly ElementState[]): ElementState => stepState('all', steps);

/** Elements of which one fact for them would make everything that the offence asks for supported. */
function decisiveIn(steps: readonly StepRead[], state: ElementState): string[] {
  if (state === 'supported') return [];
  const open = steps.filter((step) => step.state !== 'supported');
  const [only] = open;
  if (!only || open.length > 1) return [];
  const missing = only.elements.filter((element) => element.state !== 'supported');
  if (only.take === 'any') return missing.map(({ element }) => element);
  return missing.length === 1 ? missing.map(({ element }) => element) : [];
}
