import { arrivedTip, tipExamples } from '../../../../domains/signals/testing/tip-examples.ts';
import { uuidV4 } from '../../../../kernel/id.ts';
import { sha256 } from '../../../../platform/crypto/digest.ts';
import { cursorOf } from '../../../../platform/http/cursor.ts';
import { canariesIn, recordedAt } from '../canary.ts';
import { visibleThings } from '../sight.ts';
import { changeThing, houseOf, personOf, type Step, sessionOf, type Thing, thingOf, type World } from '../world.ts';
import { nothingOfItsOwn, type Part, type Sent, tipReaders } from './part.ts';

type Tip = Thing & { readonly answered: boolean };

const tipKey = (step: Step): string => `${step.target}-tip`;
const tipOf = (world: World, key: string): Tip => thingOf(world, key) as Tip;
const stateOf = ({ owner, answered }: Tip) => (answered ? 'answered' : owner === null ? 'unopened' : 'opened');

/** Under each key that somebody makes lies one tip, as if it had come from outside at once. */
export const tipsPart: Part = {
  ...nothingOfItsOwn,
  examples: tipExamples,
  rules: {
    'tip.key': { roles: tipReaders, place: 'own', about: 'tip-key', notIn: 'analysis' },
    'tip.open': { roles: tipReaders, place: 'writable', about: 'tip', notIn: 'analysis', once: true },
    'tip.answer': { roles: tipReaders, place: 'writable', about: 'tip', notIn: 'analysis', taken: true },
    'tip.read': { roles: tipReaders, place: 'readable', about: 'tip' },
    'tip.list': { roles: tipReaders, place: 'list' },
  },
  grows: ['tip.key', 'tip.open', 'tip.answer'],
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
        const thing = {
          realm: step.realm,
          house: houseOf(world, personOf(world, sessionOf(world, step.by).person).unit),
          owner: null,
          canaries: [],
        };
        const tip: Tip = { ...thing, kind: 'tip', key: tipKey(step), answered: false };
        return { ...world, things: [...world.things, { ...thing, kind: 'tip-key', key: step.target }, tip] };
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
  work: (thing) => {
    if (thing.kind !== 'tip') return [];
    const state = stateOf(thing as Tip);
    return state === 'unopened' ? ['tip.unopened'] : state === 'opened' ? ['tip.unanswered'] : [];
  },
  compare: (expect, { world, session, step, body, idOf }) => {
    if (step.route === 'tip.key') return;
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
    { route: 'tip.list', input: { after: cursorOf(after) } },
    ...[...seen, ...unseen].map((id) => ({ route: 'tip.read', params: { id } })),
  ],
};
