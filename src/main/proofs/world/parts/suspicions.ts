import { suspicionExamples } from '../../../../domains/suspicions/testing/examples.ts';
import { cursorOf } from '../../../../platform/http/cursor.ts';
import { canariesIn, recordedAt } from '../canary.ts';
import { opensWords, visibleThings } from '../sight.ts';
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
import { caseOfficers, caseReaders, changesResponsible, nothingOfItsOwn, type Part, type Sent } from './part.ts';

/** What was sent, and how far its letter has come. A copy that arrived has no letter of its own. */
type Suspicion = WorldThing & {
  readonly told: { readonly facts: unknown; readonly narrative: string; readonly reach: string };
  readonly letter: {
    readonly unit: number;
    readonly copy: string;
    readonly state: 'sent' | 'received' | 'acknowledged' | 'closed';
    /** What of it arrives. */
    readonly canaries: readonly string[];
  } | null;
};

const kind = 'suspicion';
/** Too few letters arrive in a world for these; the test takes one from its hand-over to its end. */
const elsewhere = 'src/domains/suspicions/suspicion-acts.store.test.ts';
/** What is said back needs two agencies, each with a letter of the other; the test takes one through all of it. */
const answering = 'src/domains/suspicions/replies/replies.store.test.ts';
/** What one side does that the other hears of. */
const answers: ReadonlySet<string> = new Set(
  ['acknowledge', 'decline', 'ask-back', 'answer-back', 'report-outcome', 'withdraw', 'close'].map(
    (step) => `suspicion.${step}`,
  ),
);
const isTaken = (state: string): boolean => state === 'acknowledged' || state === 'closed';

const suspicionOf = (world: World, key: string): Suspicion => thingOf(world, key) as Suspicion;

export const suspicionsPart: Part = {
  ...nothingOfItsOwn,
  examples: suspicionExamples,
  rules: {
    'suspicion.list': { roles: caseReaders, place: 'list' },
    'suspicion.read': { roles: caseReaders, place: 'readable', about: kind },
    'suspicion.paper': { roles: caseReaders, place: 'readable', about: kind },
    'suspicion.addresses': { roles: caseOfficers, place: 'nowhere' },
    'suspicion.hand-over': { roles: caseOfficers, place: 'own', about: kind, notIn: 'analysis', sends: true },
    'suspicion.acknowledge': {
      roles: caseOfficers,
      place: 'writable',
      about: kind,
      notIn: 'analysis',
      from: ['unanswered'],
      takes: true,
      leaves: 'acknowledged',
      elsewhere,
    },
    'suspicion.correct': {
      roles: caseOfficers,
      place: 'writable',
      about: kind,
      notIn: 'analysis',
      from: ['unanswered', 'acknowledged'],
      elsewhere,
    },
    'suspicion.decline': {
      roles: caseOfficers,
      place: 'writable',
      about: kind,
      notIn: 'analysis',
      from: ['unanswered'],
      elsewhere: answering,
    },
    'suspicion.ask-back': {
      roles: caseOfficers,
      place: 'writable',
      about: kind,
      notIn: 'analysis',
      from: ['unanswered', 'acknowledged'],
      elsewhere: answering,
    },
    'suspicion.answer-back': {
      roles: caseOfficers,
      place: 'writable',
      about: kind,
      notIn: 'analysis',
      from: [],
      elsewhere: answering,
    },
    'suspicion.report-outcome': {
      roles: caseOfficers,
      place: 'writable',
      about: kind,
      notIn: 'analysis',
      // The example names no person who has consented.
      refuses: ({ state, owner }) => (state === 'sent' || owner === null ? 409 : 400),
      elsewhere: answering,
    },
    'suspicion.withdraw': {
      roles: caseOfficers,
      place: 'writable',
      about: kind,
      notIn: 'analysis',
      from: ['sent'],
      elsewhere: answering,
    },
    'referral-term.read': { roles: caseReaders, place: 'nowhere' },
    'referral-term.set': {
      roles: ['lead'],
      place: 'own',
      about: 'referral-term',
      notIn: 'analysis',
      elsewhere: answering,
    },
    'suspicion.change-responsible': { ...changesResponsible(kind), from: ['acknowledged'] },
    'suspicion.close': {
      roles: caseOfficers,
      place: 'writable',
      about: kind,
      notIn: 'analysis',
      from: ['acknowledged'],
      leaves: 'closed',
      elsewhere,
    },
  },
  grows: ['suspicion.hand-over', 'suspicion.hand-over', 'suspicion.acknowledge', 'suspicion.close'],
  record: (world, step, sent) => {
    if (step.route === 'suspicion.hand-over') {
      return { ...world, things: [...world.things, handedOver(world, step, sent)] };
    }
    if (step.route === 'suspicion.correct') {
      const { told } = suspicionOf(world, step.target);
      const corrected = { told: { ...told, facts: { ...(told.facts as object), ...(sent.facts as object) } } };
      const canaries = [...canariesIn(sent), recordedAt(step.number).toISOString()];
      return changeThing(world, step.target, (thing) =>
        Object.assign({}, thing, corrected, { canaries: [...thing.canaries, ...canaries] }),
      );
    }
    const state = step.route === 'suspicion.acknowledge' ? 'acknowledged' : 'closed';
    if (step.route !== 'suspicion.acknowledge' && step.route !== 'suspicion.close') return world;
    return changeThing(world, step.target, (thing) => ({
      ...thing,
      state,
      owner: state === 'acknowledged' ? sessionOf(world, step.by).person : thing.owner,
      canaries: [...thing.canaries, ...canariesIn(sent), recordedAt(step.number).toISOString()],
    }));
  },
  carried,
  // Taking, declining, asking, closing and telling an outcome send an answer to where it came from; a sender answers and withdraws there.
  staysHere: (route) => !answers.has(route),
  work: (thing) => {
    const { letter, state } = thing as Suspicion;
    if (letter) return [isTaken(letter.state) ? 'disclosure.answered' : 'disclosure.waiting'];
    return state === 'unanswered' ? ['suspicion.acknowledge'] : state === 'acknowledged' ? ['suspicion.owned'] : [];
  },
  compare: (expect, { world, session, step, body, idOf }) => {
    if (step.route === 'suspicion.list') {
      const seen = visibleThings(world, session, kind).map(({ key }) => idOf(key));
      expect(body.items.map(({ id }: { id: string }) => id).sort()).toEqual(seen.sort());
      return;
    }
    if (step.route === 'suspicion.addresses') {
      const { unit } = personOf(world, session.person);
      const letters = world.units.filter(({ id, lettersOn }) => id !== unit && lettersOn !== null);
      expect(body.items.map((item: { unit: number }) => item.unit).sort()).toEqual(letters.map(({ id }) => id).sort());
      return;
    }
    // A paper has the same facts as text.
    if (step.route === 'suspicion.paper') return;
    const thing = suspicionOf(world, step.target);
    const shown = body.suspicion ?? body;
    expect(shown.facts).toEqual(thing.told.facts);
    expect(shown.origin).toBe(thing.letter ? 'sent' : 'received');
    expect(shown.status).toBe(thing.letter ? 'handed-over' : thing.state);
    expect(shown.ownedByMe).toBe(thing.owner === session.person);
    if (opensWords(world, session, thing)) expect(shown).toMatchObject({ narrative: thing.told.narrative });
    else expect([thing.told.narrative, null]).toContain(shown.narrative);
  },
  questions: ({ seen, unseen, after }) => [
    { route: 'suspicion.list' },
    { route: 'suspicion.list', input: { status: 'unanswered' } },
    { route: 'suspicion.list', input: { after: cursorOf(after) } },
    { route: 'suspicion.addresses', input: { consent: 'yes' } },
    ...[...seen, ...unseen].map((id) => ({ route: 'suspicion.read', params: { id } })),
  ],
};

function handedOver(world: World, step: Step, sent: Sent): Suspicion {
  const { act, facts, narrative, reach, purpose, weighing } = sent;
  const at = recordedAt(step.number).toISOString();
  return {
    kind,
    key: step.target,
    realm: step.realm,
    agency: agencyOf(world, personOf(world, sessionOf(world, step.by).person).unit),
    owner: null,
    state: 'sent',
    told: { facts, narrative: String(narrative), reach: String(reach) },
    canaries: [...canariesIn([act, facts, narrative, reach, purpose, weighing]), at],
    letter: {
      unit: step.unit,
      copy: `${step.target}-${step.number}`,
      state: 'sent',
      canaries: [...canariesIn([facts, narrative, reach, purpose]), at],
    },
  };
}

/** Letters of one world arrive, and the answers to those that were taken arrive too. */
function carried(world: World, step: Step): World {
  const copies: Suspicion[] = [];
  const at = recordedAt(step.number).toISOString();
  const things = world.things.map((thing) => {
    if (thing.kind !== kind || !thing.key.startsWith(`${step.target}-`)) return thing;
    const suspicion = thing as Suspicion;
    const { letter } = suspicion;
    if (letter?.state === 'sent') {
      copies.push(copyOf(world, suspicion, letter, at));
      return { ...suspicion, letter: { ...letter, state: 'received' as const }, canaries: [...thing.canaries, at] };
    }
    const copy = letter && suspicionOf(world, letter.copy);
    const state = copy?.state === 'closed' ? 'closed' : copy?.owner ? 'acknowledged' : null;
    if (letter && state !== null && letter.state !== state) {
      const told = world.steps.filter(
        ({ route, target }) => /suspicion\.(acknowledge|close)/.test(route) && target === letter.copy,
      );
      const times = told.map(({ number }) => recordedAt(number).toISOString());
      return { ...suspicion, letter: { ...letter, state }, canaries: [...thing.canaries, at, ...times] };
    }
    return thing;
  });
  return { ...world, things: [...things, ...copies] };
}

function copyOf(world: World, of: Suspicion, letter: NonNullable<Suspicion['letter']>, at: string): Suspicion {
  const { lettersOn, agency } = unitOf(world, letter.unit);
  const realm = found(
    world.realms.find((one) => one.kind === 'track' && one.owner === letter.unit && one.track === lettersOn),
    `letter-box of ${letter.unit}`,
  );
  return {
    kind,
    key: letter.copy,
    realm: realmOf(world, realm.key).key,
    agency,
    owner: null,
    state: 'unanswered',
    told: of.told,
    canaries: [...letter.canaries, at],
    letter: null,
  };
}
