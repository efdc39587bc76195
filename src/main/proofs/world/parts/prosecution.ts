import { prosecutionExamples } from '../../../../domains/prosecution/testing/examples.ts';
import { cursorOf } from '../../../../platform/http/cursor.ts';
import { canariesIn, recordedAt } from '../canary.ts';
import { visibleThings } from '../sight.ts';
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
import { changesResponsible, officers, type Part, type Rule, readers, type Sent } from './part.ts';
import { plainPart } from './plain.ts';

/** Of each thing that the examples speak of: whether it is there, and whether what it waits for has come. */
type CourtAsked = 'no' | 'waiting' | 'answered';
/** A criminal file, as far as the examples can bring it. */
type CriminalFile = WorldThing & {
  readonly isOpen: boolean;
  readonly isDue: boolean;
  readonly party: boolean;
  readonly suspect: boolean;
  /** What was said of the item, which goes with it; null while there is none. */
  readonly item: readonly string[] | null;
  readonly request: CourtAsked;
  readonly directive: CourtAsked;
  readonly isServed: boolean;
  /** The newest last. */
  readonly decisions: readonly { readonly by: string; readonly isLookedAt: boolean }[];
  readonly passes: readonly Pass[];
};
type Pass = {
  readonly unit: number;
  readonly copy: string;
  readonly hasArrived: boolean;
  readonly canaries: readonly string[];
};

const kind = 'investigation';
const letter = 'criminal-letter';
const only = ['criminal-investigation'];
const fileOf = (world: World, key: string): CriminalFile => thingOf(world, key) as CriminalFile;
const asFile = (thing: WorldThing): CriminalFile => thing as CriminalFile;
/** Proves also what needs a prosecutor’s agency, or a letter and a file of one’s own beside it, which no random world has. */
const elsewhere = 'src/domains/prosecution/prosecution-acts.store.test.ts';

const papers = 'src/domains/prosecution/paper/papers.store.test.ts';
const packages = 'src/domains/prosecution/package/package.store.test.ts';

/** Who investigates writes in the file; what a request names must be in it. */
const writes = (refuses: (file: CriminalFile, person: string) => ReturnType<NonNullable<Rule['refuses']>>): Rule => ({
  roles: officers,
  place: 'writable',
  about: kind,
  only,
  refuses: (thing, person) => refuses(asFile(thing), person),
});
const never = () => null;
const hasParty = ({ party }: CriminalFile) => (party ? null : 400);
const hasItem = ({ item }: CriminalFile) => (item ? null : 400);
const answerable = (asked: CourtAsked) => (asked === 'no' ? 400 : asked === 'answered' ? 409 : null);
const isServed = (file: CriminalFile) => (file.isServed ? null : 409);

/** Only a letter of the right kind is taken, into a file of one's own: the walk has none, for any person. */
const onLetter = { roles: officers, place: 'writable', about: 'criminal-letter-to-take', only, elsewhere } as const;

const plain = plainPart({
  examples: prosecutionExamples,
  rules: {
    'investigation.list': { roles: readers, place: 'list' },
    'investigation.in-case': { roles: readers, place: 'list' },
    'investigation.read': { roles: readers, place: 'readable', about: kind, only },
    // Each names a directive or an item by its own id, which a random world does not keep.
    'directive.paper': { roles: readers, place: 'readable', about: 'directed-file', only, elsewhere: papers },
    'evidence.receipt-paper': { roles: readers, place: 'readable', about: 'evidenced-file', only, elsewhere: papers },
    'criminal-letter.read': { roles: readers, place: 'readable', about: letter, only, elsewhere },
    'investigation.units': { roles: officers, place: 'writable', about: kind, only, asks: true },
    'report.file': { roles: officers, place: 'own', about: kind, only },
    'report.correct': writes(never),
    // It names an entry, which no random world has at hand.
    'investigation.withdraw': {
      ...writes(() => 409),
      elsewhere: 'src/domains/prosecution/investigation/corrected.store.test.ts',
    },
    'investigation.open': writes(({ isOpen }) => (isOpen ? 409 : null)),
    'investigation.change-responsible': { ...changesResponsible(kind), roles: officers, only, notIn: 'analysis' },
    'investigation.plan-decision': writes(never),
    'injured-party.add': writes(({ party }) => (party ? 409 : null)),
    'injured-party.meets-support': writes(hasParty),
    'suspect.add': writes(({ suspect }) => (suspect ? 409 : null)),
    'suspect.notify': writes(({ suspect }) => (suspect ? null : 400)),
    'evidence.add': writes(({ item }) => (item ? 409 : null)),
    'evidence.correct': writes(hasItem),
    'evidence.custody': writes(hasItem),
    'evidence.visit-media': { roles: officers, place: 'writable', about: kind, only, asks: true },
    // It names a picture of a visit, which no random world has in the area of a criminal file.
    'evidence.from-visit': {
      ...writes(() => 400),
      elsewhere: 'src/domains/prosecution/evidence/custody.store.test.ts',
    },
    'evidence.request': writes(({ request }) => (request === 'no' ? null : 409)),
    'evidence.reply': writes(({ request }) => answerable(request)),
    'evidence.send': { ...writes(hasItem), sends: true, sendsOn: 'criminal' },
    'element.set': writes(hasParty),
    'question.leave': writes(hasParty),
    'directive.give': writes(({ isOpen, directive }) => (isOpen && directive === 'no' ? null : 409)),
    'directive.answer': writes(({ directive }) => answerable(directive)),
    'decision.make': { ...writes((file) => (file.isOpen ? hasParty(file) : 409)), says: true },
    'decision.second-look': {
      ...writes(({ decisions }, person) => {
        const newest = decisions.at(-1);
        if (!newest) return 400;
        if (newest.isLookedAt) return 409;
        return newest.by === person ? 403 : null;
      }),
      // Each decision is reviewed once, by another investigator there: too few in a random world.
      elsewhere,
    },
    // Only a charge is judged, and only a prosecutor charges.
    'verdict.record': { ...writes(() => 400), elsewhere },
    'file.serve': writes(hasItem),
    'defence.reply': writes(isServed),
    'defence.disclose': writes(isServed),
    // It names a disclosure by its own id, which a random world does not keep.
    'defence.acknowledge': { ...writes((file) => (file.isServed ? 400 : 409)), elsewhere: packages },
    'defence.disclosed-paper': { roles: readers, place: 'readable', about: 'served-file', only, elsewhere: papers },
    // Whether its entries are sealed yet, no random world says; and only what was made can be fetched.
    'package.make': { ...writes(({ item }) => (item ? 409 : 400)), elsewhere: packages },
    'package.fetch': { roles: officers, place: 'readable', about: 'packed-file', only, from: [], elsewhere: packages },
    'criminal-letter.answer': onLetter,
    'criminal-letter.take': onLetter,
  },
  grows: ['report.file', 'evidence.add', 'evidence.send'],
});

export const prosecutionPart: Part = {
  ...plain,
  record: (world, step, sent) => {
    const told = [...canariesIn(sent), recordedAt(step.number).toISOString()];
    const by = sessionOf(world, step.by).person;
    if (step.route === 'report.file') {
      const file: CriminalFile = {
        kind,
        key: step.target,
        realm: step.realm,
        agency: agencyOf(world, personOf(world, by).unit),
        owner: by,
        canaries: told,
        isOpen: false,
        isDue: false,
        party: false,
        suspect: false,
        item: null,
        request: 'no',
        directive: 'no',
        isServed: false,
        decisions: [],
        passes: [],
      };
      return { ...world, things: [...world.things, file] };
    }
    return changeThing(world, step.target, (thing) => {
      const file = asFile(thing);
      return { ...file, canaries: [...file.canaries, ...told], ...changed(file, step, sent, by) };
    });
  },
  carried,
  work: (thing) => {
    if (thing.kind !== kind) return thing.kind === letter ? ['criminal-letter.take'] : [];
    const { isDue, decisions, directive, request, passes } = asFile(thing);
    return [
      ...(isDue && decisions.length === 0 ? ['investigation.decide'] : []),
      ...(directive === 'waiting' ? ['investigation.directive'] : []),
      ...(request === 'waiting' ? ['investigation.request'] : []),
      ...decisions.filter(({ isLookedAt }) => !isLookedAt).map(() => 'investigation.second-look'),
      ...passes.map(() => 'disclosure.waiting'),
    ];
  },
  compare: (expect, { world, session, step, body, idOf }) => {
    const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id).sort();
    const seen = (of: string) => seenAsInvestigator(world, session, of).map(idOf).sort();
    if (step.route === 'investigation.list') {
      expect(ids(body.items)).toEqual(seen(kind));
      expect(ids(body.letters)).toEqual(seen(letter));
      return;
    }
    if (step.route === 'investigation.in-case') {
      // The files of the worlds are in no case.
      expect(body.items).toEqual([]);
      return;
    }
    if (step.route === 'criminal-letter.read') {
      expect(body.items).toHaveLength(1);
      return;
    }
    if (step.route === 'evidence.visit-media') {
      expect(body.items).toEqual([]);
      return;
    }
    if (step.route === 'investigation.units') {
      const { unit } = personOf(world, session.person);
      const takes = world.units.filter(({ id, lettersOn }) => lettersOn === 'criminal' && id !== unit);
      expect(body.items.map((item: { unit: number }) => item.unit).sort()).toEqual(takes.map(({ id }) => id).sort());
      return;
    }
    const file = fileOf(world, step.target);
    const shown = body.file ?? body;
    expect(shown.parties).toHaveLength(file.party ? 1 : 0);
    expect(shown.suspects).toHaveLength(file.suspect ? 1 : 0);
    expect(shown.items).toHaveLength(file.item ? 1 : 0);
    expect(shown.decisions).toHaveLength(file.decisions.length);
    expect(shown.sent).toHaveLength(file.passes.length);
    expect(shown.openedAt !== null).toBe(file.isOpen);
  },
  questions: (about) => [
    ...plain.questions(about),
    { route: 'investigation.list', input: { after: cursorOf(about.after) } },
  ],
};

/** The example decides that the file is closed for everyone in it: when that has been reviewed, nothing of it is left to do. */
export const isReviewed = (file: WorldThing): boolean => {
  const { decisions } = asFile(file);
  return decisions.length > 0 && decisions.every(({ isLookedAt }) => isLookedAt);
};

/** A person in a room in another capacity sees no criminal file there. */
const seenAsInvestigator = (world: World, session: Session, of: string): string[] =>
  only.includes(session.capacity) ? visibleThings(world, session, of).map(({ key }) => key) : [];

function changed(file: CriminalFile, step: Step, sent: Sent, by: string): Partial<CriminalFile> {
  switch (step.route) {
    case 'investigation.open':
      return { isOpen: true, isDue: true };
    case 'investigation.plan-decision':
      return { isDue: true };
    case 'injured-party.add':
      return { party: true };
    case 'suspect.add':
      return { suspect: true };
    case 'evidence.add':
      return { item: canariesIn(sent.words) };
    case 'evidence.request':
      return { request: 'waiting' };
    case 'evidence.reply':
      return { request: 'answered' };
    case 'directive.give':
      return { directive: 'waiting' };
    case 'directive.answer':
      return { directive: 'answered' };
    case 'decision.make':
      return { decisions: [...file.decisions, { by, isLookedAt: false }] };
    case 'decision.second-look':
      return {
        decisions: file.decisions.map((one, at) =>
          at === file.decisions.length - 1 ? { ...one, isLookedAt: true } : one,
        ),
      };
    case 'file.serve':
      return { isServed: true };
    case 'evidence.send': {
      const pass = {
        unit: step.unit,
        copy: `${step.target}-${step.number}`,
        hasArrived: false,
        canaries: [...(file.item ?? []), ...canariesIn(sent.purpose), recordedAt(step.number).toISOString()],
      };
      return { passes: [...file.passes, pass] };
    }
    default:
      return {};
  }
}

/** What was sent from one world arrives. No one takes it, so no answer comes back. */
function carried(world: World, step: Step): World {
  const at = recordedAt(step.number).toISOString();
  const copies: WorldThing[] = [];
  const things = world.things.map((thing) => {
    if (thing.kind !== kind || !thing.key.startsWith(`${step.target}-`)) return thing;
    const file = asFile(thing);
    const going = file.passes.filter(({ hasArrived }) => !hasArrived);
    if (going.length === 0) return thing;
    copies.push(...going.map((pass) => copyOf(world, pass, at)));
    const passes = file.passes.map((pass) => ({ ...pass, hasArrived: true }));
    return { ...file, passes, canaries: [...file.canaries, at] };
  });
  return { ...world, things: [...things, ...copies] };
}

function copyOf(world: World, { unit, copy, canaries }: Pass, at: string): WorldThing {
  const { lettersOn, agency } = unitOf(world, unit);
  const realm = found(
    world.realms.find((one) => one.kind === 'track' && one.owner === unit && one.track === lettersOn),
    `letter-box of ${unit}`,
  );
  return {
    kind: letter,
    key: copy,
    realm: realmOf(world, realm.key).key,
    agency,
    owner: null,
    canaries: [...canaries, at],
  };
}
