import type { ExpectStatic } from 'vitest';
import { signalExamples } from '../../../../domains/signals/testing/examples.ts';
import { cursorOf } from '../../../../platform/http/cursor.ts';
import { canariesIn, recordedAt } from '../canary.ts';
import { opensWords, visibleThings } from '../sight.ts';
import {
  agencyOf,
  changeThing,
  found,
  personOf,
  realmOf,
  type Session,
  type Step,
  sessionOf,
  thingOf,
  unitOf,
  type World,
  type WorldThing,
} from '../world.ts';
import { changesResponsible, officers, type Part, readers, type Sent } from './part.ts';

/** What is in a signal, as a person who may read it should see it. Absent facts were not passed on. */
type Standing = {
  readonly facts: Readonly<Record<string, unknown>>;
  readonly narrative: string | null;
  readonly happened: { readonly from: string; readonly to: string | null; readonly precision: string } | null;
};
type Signal = WorldThing & {
  readonly origin: 'own' | 'received';
  readonly standing: Standing;
  readonly passes: readonly Pass[];
};
type Pass = {
  readonly unit: number;
  readonly copy: string;
  readonly state: 'sent' | 'received' | 'acknowledged';
  readonly standing: Standing;
  readonly canaries: readonly string[];
};

const kind = 'signal';
const signalOf = (world: World, key: string): Signal => thingOf(world, key) as Signal;
const change = (world: World, key: string, how: (signal: Signal) => Signal): World =>
  changeThing(world, key, (thing) => how(thing as Signal));

export const signalsPart: Part = {
  examples: signalExamples,
  rules: {
    'signal.list': { roles: readers, place: 'list' },
    'signal.read': { roles: readers, place: 'readable', about: kind },
    'signal.addresses': { roles: officers, place: 'writable', about: kind, notIn: 'analysis', asks: true },
    'signal.preview': { roles: officers, place: 'writable', about: kind, notIn: 'analysis', asks: true },
    'signal.register': { roles: officers, place: 'own', about: kind, notIn: 'analysis' },
    'signal.correct': { roles: officers, place: 'writable', about: kind, notIn: 'analysis', says: true },
    // In a world a minute passes between two acts, and then it is too late.
    'signal.undo-register': {
      ...{ roles: officers, place: 'writable', about: kind, notIn: 'analysis' },
      refuses: () => 409,
      elsewhere: 'src/domains/signals/undone.store.test.ts',
    },
    'signal.pass-on': { roles: officers, place: 'writable', about: kind, notIn: 'analysis', sends: true },
    'signal.change-responsible': changesResponsible(kind),
    'signal.acknowledge': { roles: officers, place: 'writable', about: kind, notIn: 'analysis', once: true },
  },
  grows: ['signal.register', 'signal.register', 'signal.pass-on', 'signal.correct', 'signal.acknowledge'],
  // Each is taken once, and there must be enough of them in four worlds.
  surely: ['signal.register', 'signal.register', 'signal.register'],
  record: (world, step, sent) => {
    switch (step.route) {
      case 'signal.register':
        return { ...world, things: [...world.things, registered(world, step, sent)] };
      case 'signal.correct':
        return change(world, step.target, (signal) => corrected(signal, step, sent));
      case 'signal.pass-on':
        return change(world, step.target, (signal) => passedOn(signal, step, sent));
      case 'signal.acknowledge':
        return change(world, step.target, (signal) => taken(signal, step, sent, sessionOf(world, step.by).person));
      default:
        return world;
    }
  },
  carried,
  choices: (world, session, thing) => {
    const { standing } = thing as Signal;
    return [
      ...Object.keys(standing.facts),
      ...(standing.happened ? ['happened'] : []),
      ...(standing.narrative !== null && opensWords(world, session, thing) ? ['narrative'] : []),
    ];
  },
  // Taking what came by message sends an answer to where it came from.
  staysHere: (route, thing) => route !== 'signal.acknowledge' || (thing as Signal).origin === 'own',
  work: (thing) => {
    const { origin, owner, passes } = thing as Signal;
    return [
      ...(owner !== null ? ['signal.owned'] : origin === 'received' ? ['signal.acknowledge'] : []),
      ...passes.map(({ state }) => (state === 'acknowledged' ? 'disclosure.answered' : 'disclosure.waiting')),
    ];
  },
  compare: (expect, { world, session, step, body, idOf }) => {
    switch (step.route) {
      case 'signal.list':
        expect(body.items.map(({ id }: { id: string }) => id).sort()).toEqual(
          visibleThings(world, session, kind)
            .map(({ key }) => idOf(key))
            .sort(),
        );
        return;
      case 'signal.addresses': {
        const { unit } = personOf(world, session.person);
        const letters = world.units.filter(({ id, lettersOn }) => id !== unit && lettersOn !== null);
        expect(body.items.map((item: { unit: number }) => item.unit).sort()).toEqual(
          letters.map(({ id }) => id).sort(),
        );
        return;
      }
      case 'signal.preview': {
        const { standing } = signalOf(world, step.target);
        const facts = Object.entries(standing.facts).filter(([fact]) => step.facts.includes(fact));
        expect(canariesIn(body.snapshot)).toEqual(expect.arrayContaining(canariesIn(Object.fromEntries(facts))));
        expect(Object.keys(body.snapshot).sort()).toEqual([...step.facts].sort());
        return;
      }
      default:
        compareSignal(expect, world, session, signalOf(world, step.target), body.signal ?? body);
    }
  },
  questions: ({ seen, unseen, after }) => [
    { route: 'signal.list' },
    { route: 'signal.list', input: { status: 'unanswered' } },
    { route: 'signal.list', input: { origin: 'received' } },
    { route: 'signal.list', input: { after: cursorOf(after) } },
    { route: 'signal.list', input: { after: 'no cursor' } },
    ...[...seen, ...unseen].map((id) => ({ route: 'signal.read', params: { id } })),
    ...[seen[0], unseen[0]].flatMap((id) =>
      id
        ? [
            { route: 'signal.preview', params: { id }, input: { facts: 'sector,narrative' } },
            { route: 'signal.addresses', params: { id } },
          ]
        : [],
    ),
  ],
};

function registered(world: World, step: Step, { act, facts, narrative }: Sent): Signal {
  return {
    kind,
    key: step.target,
    realm: step.realm,
    origin: 'own',
    agency: agencyOf(world, personOf(world, sessionOf(world, step.by).person).unit),
    owner: null,
    standing: {
      facts: facts as Standing['facts'],
      narrative: narrative as string,
      happened: { from: String(act.happenedFrom), to: String(act.happenedTo), precision: String(act.precision) },
    },
    canaries: [...canariesIn([act, facts, narrative]), recordedAt(step.number).toISOString()],
    passes: [],
  };
}

function corrected(signal: Signal, step: Step, { act, facts, narrative, reason }: Sent): Signal {
  const told = [...canariesIn([act, facts, narrative, reason]), recordedAt(step.number).toISOString()];
  return {
    ...signal,
    standing: {
      ...signal.standing,
      facts: { ...signal.standing.facts, ...(facts as Standing['facts']) },
      narrative: narrative as string,
    },
    canaries: [...signal.canaries, ...told],
  };
}

function passedOn(signal: Signal, step: Step, { act, purpose, weighing }: Sent): Signal {
  const { standing } = signal;
  const chosen: Standing = {
    facts: Object.fromEntries(Object.entries(standing.facts).filter(([fact]) => step.facts.includes(fact))),
    narrative: step.facts.includes('narrative') ? standing.narrative : null,
    happened: step.facts.includes('happened') ? standing.happened : null,
  };
  const sentAt = recordedAt(step.number).toISOString();
  const pass: Pass = {
    unit: step.unit,
    copy: `${step.target}-${step.number}`,
    state: 'sent',
    standing: chosen,
    canaries: [...canariesIn([chosen, purpose]), sentAt],
  };
  return {
    ...signal,
    canaries: [...signal.canaries, ...canariesIn([act, purpose, weighing]), sentAt],
    passes: [...signal.passes, pass],
  };
}

const taken = (signal: Signal, step: Step, { act }: Sent, owner: string): Signal => ({
  ...signal,
  owner,
  canaries: [...signal.canaries, ...canariesIn(act), recordedAt(step.number).toISOString()],
});

/** Letters of one world arrive, and the answers to those that have been taken arrive too. */
function carried(world: World, step: Step): World {
  const copies: Signal[] = [];
  const at = recordedAt(step.number).toISOString();
  const things = world.things.map((thing) => {
    if (thing.kind !== kind || !thing.key.startsWith(`${step.target}-`)) return thing;
    const signal = thing as Signal;
    let changed = false;
    const passes = signal.passes.map((pass) => {
      if (pass.state === 'sent') {
        copies.push(copyOf(world, pass, at));
        changed = true;
        return { ...pass, state: 'received' as const };
      }
      if (pass.state === 'received' && signalOf(world, pass.copy).owner !== null) {
        changed = true;
        return { ...pass, state: 'acknowledged' as const };
      }
      return pass;
    });
    return changed ? { ...signal, passes, canaries: [...signal.canaries, at, ...takenAt(world, passes)] } : signal;
  });
  return { ...world, things: [...things, ...copies] };
}

/** When what was sent was taken: the one thing of another agency that a sender learns. */
const takenAt = (world: World, passes: Signal['passes']): string[] =>
  passes
    .filter(({ state }) => state === 'acknowledged')
    .flatMap(({ copy }) => world.steps.filter(({ route, target }) => route === 'signal.acknowledge' && target === copy))
    .map(({ number }) => recordedAt(number).toISOString());

function copyOf(world: World, pass: Pass, at: string): Signal {
  const { lettersOn, agency } = unitOf(world, pass.unit);
  const realm = found(
    world.realms.find((one) => one.kind === 'track' && one.owner === pass.unit && one.track === lettersOn),
    `letter-box of ${pass.unit}`,
  );
  return {
    kind,
    key: pass.copy,
    realm: realmOf(world, realm.key).key,
    origin: 'received',
    agency,
    owner: null,
    standing: pass.standing,
    canaries: [...pass.canaries, at],
    passes: [],
  };
}

function compareSignal(
  expect: ExpectStatic,
  world: World,
  session: Session,
  signal: Signal,
  shown: Record<string, unknown>,
): void {
  const { facts, happened, narrative } = signal.standing;
  expect(shown.facts).toEqual(facts);
  expect(shown.happened).toEqual(happened);
  if (opensWords(world, session, signal)) expect(shown.narrative).toBe(narrative);
  else expect([narrative, null]).toContain(shown.narrative);
  expect(shown.origin).toBe(signal.origin);
  expect(shown.ownedByMe).toBe(signal.owner === session.person);
}
