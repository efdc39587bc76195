import type { Condition } from '../scenario/conditions.ts';
import type { Exercise } from '../scenario/scenario.ts';
import { fault, type ScenarioFault } from './fault.ts';

/** The ids of `knowledge/` that a scenario may name. */
export type KnownIds = {
  readonly indicators: ReadonlySet<string>;
  readonly evidence: ReadonlySet<string>;
  readonly obstacles: ReadonlySet<string>;
};

/** Whether each id is given once, and each id that is named exists: in the file, in its country, in `knowledge/`. */
export function checkIds(exercise: Exercise, known: KnownIds): readonly ScenarioFault[] {
  return [...givenTwice(exercise), ...namedOfOwn(exercise), ...namedOfKnowledge(exercise, known)];
}

function givenTwice({ scenario }: Exercise): readonly ScenarioFault[] {
  const given = [
    ...scenario.rooms,
    ...scenario.roles,
    ...scenario.resources,
    ...scenario.people,
    ...scenario.people.flatMap(({ disclosures }) => disclosures),
    ...scenario.objects,
    ...scenario.injects,
    ...scenario.truth,
  ].map(({ id }) => id);
  const twice = new Set(given.filter((id, at) => given.indexOf(id) !== at));
  return [...twice].map((id) => fault(id, 'twice', { id }));
}

type NamedId = { readonly at: string; readonly id: string; readonly among: ReadonlySet<string>; readonly kind: string };

const idsOf = (list: readonly { readonly id: string }[]): ReadonlySet<string> => new Set(list.map(({ id }) => id));

function namedOfOwn({ scenario, pack }: Exercise): readonly ScenarioFault[] {
  const said = scenario.people.flatMap(({ disclosures }) => disclosures);
  const rooms = new Set([...idsOf(scenario.rooms), 'elsewhere']);
  const roles = idsOf(scenario.roles);
  const receivers = new Set([...roles, 'all']);
  const people = idsOf(scenario.people);
  const things = idsOf(scenario.objects);
  const facts = idsOf(scenario.truth);
  const proofs = new Set([...things, ...idsOf(said)]);
  const elements = new Set(pack.offences.flatMap((offence) => offence.elements.map(({ id }) => id)));
  const agencies = idsOf(pack.agencies);
  const powers = new Set(pack.agencies.flatMap(({ may, may_not }) => [...may, ...may_not].map(({ id }) => id)));
  const one = (at: string, id: string | undefined, among: ReadonlySet<string>, kind: string): readonly NamedId[] =>
    id === undefined ? [] : [{ at, id, among, kind }];
  const many = (at: string, ids: readonly string[] | undefined, among: ReadonlySet<string>, kind: string) =>
    (ids ?? []).flatMap((id) => one(at, id, among, kind));
  const named: readonly NamedId[] = [
    ...scenario.rooms.flatMap(({ id, hears, enter }) => [
      ...many(id, hears, rooms, 'rooms'),
      ...one(id, enter?.power, powers, 'powers'),
    ]),
    ...scenario.roles.flatMap((role) => [
      ...one(role.id, role.agency, agencies, 'agencies'),
      ...one(role.id, role.capacity, idsOf(pack.capacities), 'capacities'),
      ...one(role.id, role.starts_in, rooms, 'rooms'),
      ...one(role.id, role.assists, roles, 'roles'),
      ...many(role.id, role.knows, facts, 'truth'),
    ]),
    ...scenario.people.flatMap((person) => [
      ...one(person.id, person.room, rooms, 'rooms'),
      ...many(person.id, person.controlled_by, people, 'people'),
      ...many(person.id, person.controller_of, people, 'people'),
      ...person.yields_to.flatMap(({ to_room }) => one(person.id, to_room, rooms, 'rooms')),
    ]),
    ...said.flatMap((disclosure) => [
      ...many(disclosure.id, disclosure.gives, facts, 'truth'),
      ...many(disclosure.id, disclosure.needs.after, idsOf(said), 'disclosures'),
      ...one(disclosure.id, disclosure.opens_room, rooms, 'rooms'),
    ]),
    ...scenario.objects.flatMap((thing) => [
      ...one(thing.id, thing.room, rooms, 'rooms'),
      ...one(thing.id, thing.needs_power, powers, 'powers'),
      ...many(thing.id, thing.gives, facts, 'truth'),
      ...many(thing.id, thing.contradicts, facts, 'truth'),
      ...many(
        thing.id,
        thing.perishes?.saved_by.map(({ power }) => power),
        powers,
        'powers',
      ),
    ]),
    ...scenario.injects.flatMap((inject) => [
      ...many(inject.id, inject.to, receivers, 'roles'),
      ...one(inject.id, inject.asks_for, agencies, 'agencies'),
      ...inject.effects.flatMap((effect) =>
        'destroy' in effect
          ? one(inject.id, effect.destroy, things, 'objects')
          : 'move' in effect
            ? one(inject.id, effect.move[0], new Set([...people, ...roles]), 'people').concat(
                one(inject.id, effect.move[1], rooms, 'rooms'),
              )
            : [],
      ),
      ...namedIn(inject.skip_if).map((id) => ({
        at: inject.id,
        id,
        among: new Set([...proofs, ...people, ...roles, ...rooms]),
        kind: 'objects',
      })),
    ]),
    ...scenario.truth.flatMap(({ id, elements: own, proofs: by }) => [
      ...many(id, own, elements, 'elements'),
      ...many(id, by, proofs, 'proofs'),
    ]),
  ];
  return named
    .filter(({ id, among }) => !among.has(id))
    .map(({ at, id, kind }) => fault(at, 'unknown', { id, in: kind }));
}

function namedIn(condition: Condition | undefined): readonly string[] {
  if (condition === undefined) return [];
  if ('all' in condition) return condition.all.flatMap(namedIn);
  if ('any' in condition) return condition.any.flatMap(namedIn);
  if ('not' in condition) return namedIn(condition.not);
  if ('act' in condition) return [condition.on, condition.by].flatMap((id) => id ?? []);
  if ('in_room' in condition) return condition.in_room;
  if ('told' in condition) return [condition.told];
  return 'found' in condition ? [condition.found] : [];
}

function namedOfKnowledge({ scenario }: Exercise, known: KnownIds): readonly ScenarioFault[] {
  const missing = (at: string, ids: readonly (string | undefined)[], among: ReadonlySet<string>) =>
    ids.flatMap((id) => (id === undefined || among.has(id) ? [] : [fault(at, 'not-in-knowledge', { id })]));
  return [
    ...missing(
      'aims',
      scenario.aims.map(({ obstacle }) => obstacle),
      known.obstacles,
    ),
    ...missing('expect', scenario.expect.indicators, known.indicators),
    ...scenario.objects.flatMap(({ id, indicator, evidence }) => [
      ...missing(id, [indicator], known.indicators),
      ...missing(id, [evidence], known.evidence),
    ]),
    ...scenario.people.flatMap(({ disclosures }) =>
      disclosures.flatMap(({ id, indicators }) => missing(id, indicators, known.indicators)),
    ),
    ...scenario.injects.flatMap(({ id, indicator }) => missing(id, [indicator], known.indicators)),
    ...scenario.truth.flatMap(({ id, indicators }) => missing(id, indicators, known.indicators)),
  ];
}
