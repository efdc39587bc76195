import { assistanceExamples } from '../../../../domains/assistance/testing/examples.ts';
import { canariesIn, recordedAt } from '../canary.ts';
import { visibleThings } from '../sight.ts';
import {
  agencyOf,
  changeThing,
  found,
  personOf,
  realmOf,
  type Step,
  sessionOf,
  thingOf,
  unitOf,
  type World,
  type WorldThing,
} from '../world.ts';
import { ofPerson } from './flags.ts';
import { caseOfficers, caseReaders, type Part, type Sent } from './part.ts';
import { plainPart } from './plain.ts';

const person = { roles: caseOfficers, place: 'writable', about: 'person', only: ['support'] } as const;
const helped = { ...person, from: ofPerson.haveFlag('helped') };
/** Proved with a board, a decider and a person's yes, which no random world has. */
const elsewhere = 'src/domains/assistance/reflection-period/reflection-period.store.test.ts';
/** Can be done once for each person, of whom a world has too few. */
const onceOnly = 'src/domains/persons/identity/identity-in-the-vault.store.test.ts';
const period = { roles: caseOfficers, place: 'writable', about: 'reflection-period', elsewhere } as const;
const application = { ...period, about: 'reflection-application' } as const;
const desk = { roles: caseOfficers, notIn: 'analysis' } as const;

/** A question to the desk, and the copy that becomes of it over there. */
type AskedThing = WorldThing & { readonly passes: readonly Pass[] };
type Pass = {
  readonly unit: number;
  readonly copy: string;
  readonly state: 'sent' | 'received' | 'acknowledged';
  readonly canaries: readonly string[];
};

const plain = plainPart({
  examples: assistanceExamples,
  rules: {
    'assistance.in-case': { roles: caseReaders, place: 'list' },
    'assistance.consultations': { roles: caseReaders, place: 'list' },
    'assistance.of-person': { roles: caseReaders, place: 'readable', about: 'person' },
    'assistance.begin': {
      ...person,
      from: ofPerson.lackFlag('helped'),
      leaves: ofPerson.withFlag('helped'),
      elsewhere: onceOnly,
    },
    'assistance.arrange': helped,
    // It names an entry, which no random world has at hand.
    'assistance.withdraw': {
      ...helped,
      refuses: () => 409,
      elsewhere: 'src/domains/assistance/support/withdrawn.store.test.ts',
    },
    'assistance.task': helped,
    'assistance.stay': helped,
    'assistance.depart': helped,
    'assistance.consult': {
      roles: caseOfficers,
      place: 'own',
      about: 'consultation',
      only: ['support', 'administration', 'supervision'],
    },
    'reflection-period.consider': {
      ...person,
      only: ['support', 'criminal-investigation'],
      from: ofPerson.lackFlag('thinking'),
      leaves: ofPerson.withFlag('thinking'),
      elsewhere,
    },
    'reflection-period.read': { roles: caseReaders, place: 'readable', about: 'reflection-period', elsewhere },
    'reflection-period.paper': { roles: caseReaders, place: 'readable', about: 'reflection-period', elsewhere },
    'reflection-period.inform': period,
    'reflection-period.wish': period,
    'reflection-period.request': period,
    'reflection-period.apply': period,
    'reflection-period.tell': period,
    'reflection-period.end': period,
    // It names a step, which no random world has at hand.
    'reflection-period.withdraw': {
      ...period,
      refuses: () => 409,
      elsewhere: 'src/domains/assistance/reflection-period/withdrawn.store.test.ts',
    },
    'reflection-application.read': {
      roles: caseReaders,
      place: 'readable',
      about: 'reflection-application',
      elsewhere,
    },
    'reflection-period.decide': application,
    'reflection-period.extend': application,
    'desk.list': { roles: caseReaders, place: 'list' },
    'desk.ask': { ...desk, place: 'own', about: 'desk-request', sends: true },
    // Some worlds hold no question that has arrived.
    'desk.answer': {
      ...desk,
      place: 'writable',
      about: 'desk-question',
      elsewhere: 'src/domains/assistance/desk/desk.store.test.ts',
    },
  },
  grows: ['desk.ask', 'desk.answer', 'assistance.consult'],
});

export const assistancePart: Part = {
  ...plain,
  record: (world, step, sent) => {
    if (step.route === 'desk.ask') return { ...world, things: [...world.things, asked(world, step, sent)] };
    const after = plain.record(world, step, sent);
    return step.route === 'desk.answer'
      ? changeThing(after, step.target, (thing) => ({ ...thing, state: 'answered' }))
      : after;
  },
  carried,
  staysHere: (route) => route !== 'desk.answer',
  work: (thing, person, on) => {
    if (thing.kind === 'desk-question') return thing.state === 'answered' ? [] : ['desk.answer'];
    if (thing.kind !== 'desk-request') return plain.work(thing, person, on);
    return (thing as AskedThing).passes.map(({ state }) =>
      state === 'acknowledged' ? 'disclosure.answered' : 'disclosure.waiting',
    );
  },
  compare: (expect, shown) => {
    if (shown.step.route !== 'desk.list') return;
    const { world, session, idOf, body } = shown;
    const seen = ['desk-request', 'desk-question'].flatMap((kind) => visibleThings(world, session, kind));
    expect(body.items.map(({ id }: { id: string }) => id).sort()).toEqual(seen.map(({ key }) => idOf(key)).sort());
  },
};

function asked(world: World, step: Step, sent: Sent): AskedThing {
  const sentAt = recordedAt(step.number).toISOString();
  return {
    kind: 'desk-request',
    key: step.target,
    realm: step.realm,
    agency: agencyOf(world, personOf(world, sessionOf(world, step.by).person).unit),
    owner: null,
    state: 'open',
    canaries: [...canariesIn(sent), sentAt],
    passes: [{ unit: step.unit, copy: `${step.target}-${step.number}`, state: 'sent', canaries: [] }],
  };
}

/** Questions of one world arrive; so do the answers to those that were given. */
function carried(world: World, step: Step): World {
  const copies: AskedThing[] = [];
  const at = recordedAt(step.number).toISOString();
  const things = world.things.map((thing) => {
    if (thing.kind !== 'desk-request' || !thing.key.startsWith(`${step.target}-`)) return thing;
    const question = thing as AskedThing;
    let changed = false;
    const passes = question.passes.map((pass) => {
      if (pass.state === 'sent') {
        copies.push(copyOf(world, pass, at));
        changed = true;
        return { ...pass, state: 'received' as const };
      }
      if (pass.state === 'received' && thingOf(world, pass.copy).state === 'answered') {
        changed = true;
        return { ...pass, state: 'acknowledged' as const };
      }
      return pass;
    });
    return changed
      ? { ...question, passes, canaries: [...question.canaries, at, ...answeredAt(world, passes)] }
      : question;
  });
  return { ...world, things: [...things, ...copies] };
}

const answeredAt = (world: World, passes: readonly Pass[]): string[] =>
  passes.flatMap(({ copy }) =>
    world.steps
      .filter(({ route, target }) => route === 'desk.answer' && target === copy)
      .map(({ number }) => recordedAt(number).toISOString()),
  );

function copyOf(world: World, pass: Pass, at: string): AskedThing {
  const { lettersOn, agency } = unitOf(world, pass.unit);
  const realm = found(
    world.realms.find((one) => one.kind === 'track' && one.owner === pass.unit && one.track === lettersOn),
    `letter-box of ${pass.unit}`,
  );
  return {
    kind: 'desk-question',
    key: pass.copy,
    realm: realmOf(world, realm.key).key,
    agency,
    owner: null,
    state: 'open',
    canaries: [...pass.canaries, at],
    passes: [],
  };
}
