import { canariesIn, recordedAt } from '../canary.ts';
import {
  agencyOf,
  found,
  personOf,
  realmOf,
  type Step,
  sessionOf,
  unitOf,
  type World,
  type WorldThing,
} from '../world.ts';
import type { Part, Sent } from './part.ts';
import { plainPart } from './plain.ts';

const roles = ['officer'];
const about = 'answers-question';
const arrived = { roles, place: 'writable', about, notIn: 'analysis' } as const;
/** To give an answer needs a person, a conversation and consent, which no random world has; and too few questions arrive in one. */
const elsewhere = 'src/domains/inspections/answers/first-answers.store.test.ts';

/** A question for first answers, and the copy that becomes of it over there. */
type AskedThing = WorldThing & { readonly passes: readonly Pass[] };
type Pass = {
  readonly unit: number;
  readonly copy: string;
  readonly state: 'sent' | 'received';
  /** What of it arrives. */
  readonly canaries: readonly string[];
};

const plain = plainPart({
  examples: {},
  rules: {
    'answers.units': { roles, place: 'nowhere' },
    'answers.ask': { roles, place: 'own', about, only: ['criminal-investigation'], sends: true },
    'answers.read': { roles: ['officer', 'reader'], place: 'readable', about },
    'answers.addresses': { ...arrived, asks: true },
    'answers.preview': { ...arrived, asks: true },
    'answers.take': { ...arrived, from: ['arrived'], leaves: 'taken', elsewhere },
    // Only a question that was taken comes as far as the person, who is not there.
    'answers.name-person': { ...arrived, refuses: ({ state }) => (state === 'taken' ? 400 : 409), elsewhere },
    'answers.pass-on': { ...arrived, refuses: () => 400, elsewhere },
    'answers.decline': { ...arrived, from: ['arrived', 'taken'], leaves: 'declined', elsewhere },
  },
  grows: ['answers.ask'],
});

export const answersPart: Part = {
  ...plain,
  record: (world, step, sent) =>
    step.route === 'answers.ask'
      ? { ...world, things: [...world.things, asked(world, step, sent)] }
      : plain.record(world, step, sent),
  carried,
  // Both say to the requesting unit that it was taken.
  staysHere: (route) => route !== 'answers.take' && route !== 'answers.decline',
  work: (thing) => {
    const { passes, state } = thing as AskedThing;
    if (state === 'arrived') return ['answers.take'];
    if (state === 'taken') return ['answers.give'];
    return passes.map(() => 'disclosure.waiting');
  },
};

function asked(world: World, step: Step, sent: Sent): AskedThing {
  const canaries = [...canariesIn(sent), recordedAt(step.number).toISOString()];
  return {
    kind: about,
    key: step.target,
    realm: step.realm,
    agency: agencyOf(world, personOf(world, sessionOf(world, step.by).person).unit),
    owner: null,
    state: 'open',
    canaries,
    passes: [{ unit: step.unit, copy: `${step.target}-${step.number}`, state: 'sent', canaries }],
  };
}

/** Questions of one world arrive. */
function carried(world: World, step: Step): World {
  const copies: AskedThing[] = [];
  const at = recordedAt(step.number).toISOString();
  const things = world.things.map((thing) => {
    if (thing.kind !== about || !thing.key.startsWith(`${step.target}-`)) return thing;
    const question = thing as AskedThing;
    if (!question.passes.some(({ state }) => state === 'sent')) return thing;
    const passes = question.passes.map((pass) => {
      if (pass.state === 'sent') copies.push(copyOf(world, pass, at));
      return { ...pass, state: 'received' as const };
    });
    return { ...question, passes, canaries: [...question.canaries, at] };
  });
  return { ...world, things: [...things, ...copies] };
}

function copyOf(world: World, pass: Pass, at: string): AskedThing {
  const { lettersOn, agency } = unitOf(world, pass.unit);
  const realm = found(
    world.realms.find((one) => one.kind === 'track' && one.owner === pass.unit && one.track === lettersOn),
    `letter-box of ${pass.unit}`,
  );
  return {
    kind: about,
    key: pass.copy,
    realm: realmOf(world, realm.key).key,
    agency,
    owner: null,
    state: 'arrived',
    canaries: [...pass.canaries, at],
    passes: [],
  };
}
