import { canariesIn, recordedAt } from './canary.ts';
import { requestOf } from './examples.ts';
import {
  found,
  houseOf,
  personOf,
  realmOf,
  type Signal,
  type Standing,
  type Step,
  sessionOf,
  signalOf,
  unitOf,
  type World,
} from './world.ts';

/** The description of a world after one more step that was allowed. What the product makes of it is compared with this. */
export function record(world: World, step: Step): World {
  const after = { ...world, steps: [...world.steps, step] };
  switch (step.route) {
    case 'signal.register':
      return { ...after, signals: [...world.signals, registered(world, step)] };
    case 'signal.correct':
      return change(after, step.target, (signal) => corrected(signal, step));
    case 'signal.pass-on':
      return change(after, step.target, (signal) => passedOn(signal, step));
    case 'signal.acknowledge':
      return change(after, step.target, (signal) => taken(signal, step, sessionOf(world, step.by).person));
    case 'carry':
      return carried(after, step);
    default:
      return world; // whoever only looks changes nothing
  }
}

const change = (world: World, key: string, how: (signal: Signal) => Signal): World => ({
  ...world,
  signals: world.signals.map((signal) => (signal.key === key ? how(signal) : signal)),
});

/** What a step sends, with symbolic names instead of ids. */
function inputOf(step: Step): Record<string, unknown> & { act: Record<string, unknown> } {
  return requestOf(step, { target: step.target, basis: [], act: () => ({}) }).input as ReturnType<typeof inputOf>;
}

function registered(world: World, step: Step): Signal {
  const { act, facts, narrative } = inputOf(step);
  return {
    key: step.target,
    realm: step.realm,
    origin: 'own',
    house: houseOf(world, personOf(world, sessionOf(world, step.by).person).unit),
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

function corrected(signal: Signal, step: Step): Signal {
  const { act, facts, narrative, reason } = inputOf(step);
  return {
    ...signal,
    standing: {
      ...signal.standing,
      facts: { ...signal.standing.facts, ...(facts as Standing['facts']) },
      narrative: narrative as string,
    },
    canaries: [
      ...signal.canaries,
      ...canariesIn([act, facts, narrative, reason]),
      recordedAt(step.number).toISOString(),
    ],
  };
}

function passedOn(signal: Signal, step: Step): Signal {
  const { act, purpose, weighing } = inputOf(step);
  const { standing } = signal;
  const chosen: Standing = {
    facts: Object.fromEntries(Object.entries(standing.facts).filter(([fact]) => step.facts.includes(fact))),
    narrative: step.facts.includes('narrative') ? standing.narrative : null,
    happened: step.facts.includes('happened') ? standing.happened : null,
  };
  const sentAt = recordedAt(step.number).toISOString();
  return {
    ...signal,
    canaries: [...signal.canaries, ...canariesIn([act, purpose, weighing]), sentAt],
    passes: [
      ...signal.passes,
      {
        unit: step.unit,
        copy: `${step.target}-${step.number}`,
        state: 'sent',
        standing: chosen,
        canaries: [...canariesIn([chosen, purpose]), sentAt],
      },
    ],
  };
}

const taken = (signal: Signal, step: Step, owner: string): Signal => ({
  ...signal,
  owner,
  canaries: [...signal.canaries, ...canariesIn(inputOf(step).act), recordedAt(step.number).toISOString()],
});

/** Letters of one world arrive, and the answers to those that have been taken arrive too. */
function carried(world: World, step: Step): World {
  const copies: Signal[] = [];
  const at = recordedAt(step.number).toISOString();
  const signals = world.signals.map((signal) => {
    if (!signal.key.startsWith(`${step.target}-`)) return signal;
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
  return { ...world, signals: [...signals, ...copies] };
}

/** When somebody took what was sent: the one thing of another house that a sender learns. */
const takenAt = (world: World, passes: Signal['passes']): string[] =>
  passes
    .filter(({ state }) => state === 'acknowledged')
    .flatMap(({ copy }) => world.steps.filter(({ route, target }) => route === 'signal.acknowledge' && target === copy))
    .map(({ number }) => recordedAt(number).toISOString());

function copyOf(world: World, pass: Signal['passes'][number], at: string): Signal {
  const { lettersOn, house } = unitOf(world, pass.unit);
  const realm = found(
    world.realms.find(({ kind, owner, track }) => kind === 'track' && owner === pass.unit && track === lettersOn),
    `letter-box of ${pass.unit}`,
  );
  return {
    key: pass.copy,
    realm: realmOf(world, realm.key).key,
    origin: 'received',
    house,
    owner: null,
    standing: pass.standing,
    canaries: [...pass.canaries, at],
    passes: [],
  };
}
