import { arrivedTip, tipExamples } from '../../../../domains/signals/testing/tip-examples.ts';
import { uuidV4 } from '../../../../kernel/id.ts';
import { sha256 } from '../../../../platform/crypto/digest.ts';
import { cursorOf } from '../../../../platform/http/cursor.ts';
import { canariesIn, recordedAt } from '../canary.ts';
import { visibleThings } from '../sight.ts';
import {
  agencyOf,
  changeThing,
  type Person,
  personOf,
  type Step,
  sessionOf,
  thingOf,
  type World,
  type WorldThing,
} from '../world.ts';
import { nothingOfItsOwn, type Part, type Sent, tipReaders } from './part.ts';

/** A key, with who else reads tips in its unit, who has seen it, and whether it waits for one of them. */
type TipKey = WorldThing & {
  readonly maker: string;
  readonly seen: readonly string[];
  readonly awaits: boolean;
  /** Who asks to be added. No one in these worlds is: that is proved elsewhere. */
  readonly asked: readonly string[];
};

type Tip = WorldThing & { readonly answered: boolean };

const readsTips = ({ roles }: Person): boolean => roles.some(({ role, ended }) => role === 'tip-reader' && !ended);

const tipKey = (step: Step): string => `${step.target}-tip`;
const tipOf = (world: World, key: string): Tip => thingOf(world, key) as Tip;
const stateOf = ({ owner, answered }: Tip) => (answered ? 'answered' : owner === null ? 'unopened' : 'opened');

const sharing = 'src/domains/signals/tips/keys/shared-keys.store.test.ts';

/** Under each key that is made there is one tip, as if it had come from outside at once. */
export const tipsPart: Part = {
  ...nothingOfItsOwn,
  examples: tipExamples,
  rules: {
    'tip.key': { roles: tipReaders, place: 'own', about: 'tip-key', notIn: 'analysis' },
    'tip.open': { roles: tipReaders, place: 'writable', about: 'tip', notIn: 'analysis', once: true },
    'tip.answer': { roles: tipReaders, place: 'writable', about: 'tip', notIn: 'analysis', taken: true },
    'tip.key-seen': {
      roles: tipReaders,
      place: 'writable',
      about: 'tip-key',
      notIn: 'analysis',
      elsewhere: 'src/domains/signals/tips/keys/tip-keys.store.test.ts', // each reader sees each key once, and few units have two
      proves: (thing) => (thing as TipKey).awaits,
      by: (thing, person) => (thing as TipKey).maker !== person && !(thing as TipKey).seen.includes(person),
    },
    'tip.key-ask': {
      roles: tipReaders,
      place: 'writable',
      about: 'tip-key',
      notIn: 'analysis',
      elsewhere: sharing, // few units have two readers
      by: (thing, person) => !(thing as TipKey).awaits && (thing as TipKey).maker !== person,
    },
    // Both name a person whom no unit has, so one who may is told that.
    'tip.key-add': {
      roles: tipReaders,
      place: 'writable',
      about: 'tip-key',
      notIn: 'analysis',
      elsewhere: sharing,
      refuses: (thing, person) => {
        const { maker, asked } = thing as TipKey;
        return maker === person && asked.length > 0 ? 400 : 409;
      },
    },
    'tip.key-remove': {
      roles: tipReaders,
      place: 'writable',
      about: 'tip-key',
      notIn: 'analysis',
      elsewhere: sharing,
      refuses: (thing, person) => {
        const { maker, asked } = thing as TipKey;
        return maker === person || asked.includes(person) ? 400 : 409;
      },
    },
    // Of the tips of its units who administrates an agency sees how many wait, whatever file they are in: that is no shadow.
    'tip-desk.list': { roles: ['administrator'], place: 'nowhere' },
    'tip.keys': { roles: tipReaders, place: 'list' },
    'tip.read': { roles: tipReaders, place: 'readable', about: 'tip' },
    'tip.list': { roles: tipReaders, place: 'list' },
  },
  grows: ['tip.key', 'tip.key-seen', 'tip.key-ask', 'tip.open', 'tip.answer'],
  surely: ['tip.key', 'tip.key'],
  outside: async (asOwner, step, made) => {
    if (step.route !== 'tip.key') return new Map();
    const id = uuidV4(sha256('a tip of a proof', made));
    await asOwner(arrivedTip, [made, id]);
    return new Map([[tipKey(step), id]]);
  },
  record: (world, step, { act }: Sent) => {
    const told = [...canariesIn(act), recordedAt(step.number).toISOString()];
    switch (step.route) {
      case 'tip.key': {
        const maker = sessionOf(world, step.by).person;
        const { unit } = personOf(world, maker);
        const own = world.realms.filter(({ owner }) => owner === unit).map(({ key }) => key);
        const before = world.things.filter((one) => one.kind === 'tip-key' && own.includes(one.realm)) as TipKey[];
        const key: Pick<TipKey, 'maker' | 'seen' | 'awaits' | 'asked'> = {
          maker,
          seen: [],
          asked: [],
          // No one in these worlds opens what is sealed, so the second key of a unit, in whichever of its files, waits for a second reader.
          awaits: before.some(({ awaits }) => !awaits),
        };
        const thing = {
          realm: step.realm,
          agency: agencyOf(world, unit),
          owner: null,
          canaries: [],
        };
        const tip: Tip = { ...thing, kind: 'tip', key: tipKey(step), answered: false };
        return { ...world, things: [...world.things, { ...thing, ...key, kind: 'tip-key', key: step.target }, tip] };
      }
      case 'tip.key-seen': {
        const seenBy = sessionOf(world, step.by).person;
        return changeThing(world, step.target, (thing) => {
          const key = thing as TipKey;
          return { ...key, seen: [...key.seen, seenBy], awaits: false };
        });
      }
      case 'tip.key-ask': {
        const asker = sessionOf(world, step.by).person;
        return changeThing(world, step.target, (thing) => {
          const key = thing as TipKey;
          return { ...key, asked: [...key.asked, asker] };
        });
      }
      case 'tip.open': {
        const owner = sessionOf(world, step.by).person;
        return changeThing(world, step.target, (tip) => ({ ...tip, owner, canaries: [...tip.canaries, ...told] }));
      }
      case 'tip.answer':
        return changeThing(world, step.target, (tip) => ({
          ...tip,
          answered: true,
          canaries: [...tip.canaries, ...told],
        }));
      default:
        return world;
    }
  },
  work: (thing, person, { world, walls }) => {
    if (thing.kind === 'tip-key') {
      const { maker, seen, awaits, asked } = thing as TipKey;
      // Also one who has become a reader since the key was made, and one of another unit in a workspace of several.
      if (walls === 'both' && !readsTips(personOf(world, person))) return [];
      // In these worlds the maker of a key alone opens it.
      if (person === maker) return [...new Set(asked)].map(() => 'tip.key-asked');
      if (seen.includes(person)) return [];
      return [awaits ? 'tip.key-waits' : 'tip.key-changed'];
    }
    if (thing.kind !== 'tip') return [];
    const state = stateOf(thing as Tip);
    return state === 'unopened' ? ['tip.unopened'] : state === 'opened' ? ['tip.unanswered'] : [];
  },
  compare: (expect, { world, session, step, body, idOf }) => {
    if (['tip.key', 'tip.key-seen', 'tip.key-ask', 'tip-desk.list'].includes(step.route)) return;
    if (step.route === 'tip.keys') {
      const seen = visibleThings(world, session, 'tip-key').map(({ key }) => idOf(key));
      const shown = body.items.map(({ id }: { id: string }) => id);
      for (const id of shown) expect(seen).toContain(id);
      return;
    }
    if (step.route === 'tip.list') {
      const seen = visibleThings(world, session, 'tip').map(({ key }) => `${idOf(key)} ${stateOf(tipOf(world, key))}`);
      const shown = body.items.map(({ id, state }: { id: string; state: string }) => `${id} ${state}`);
      if (body.next === null) expect(shown.sort()).toEqual(seen.sort());
      return;
    }
    const tip = tipOf(world, step.target);
    const shown = body.tip ?? body;
    expect(shown.state).toBe(stateOf(tip));
    expect(shown.sealed === null, 'a sealed tip is given to nobody before it is opened').toBe(tip.owner === null);
  },
  questions: ({ seen, unseen, after }) => [
    { route: 'tip.list' },
    { route: 'tip.keys' },
    { route: 'tip.list', input: { after: cursorOf(after) } },
    ...[...seen, ...unseen].map((id) => ({ route: 'tip.read', params: { id } })),
  ],
};
