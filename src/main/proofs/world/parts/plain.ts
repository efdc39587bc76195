import { cursorOf } from '../../../../platform/http/cursor.ts';
import { canariesIn, recordedAt } from '../canary.ts';
import { begunWhereOpen, visibleThings } from '../sight.ts';
import { agencyOf, changeThing, personOf, sessionOf, type World, type WorldThing } from '../world.ts';
import { nothingOfItsOwn, type Part, type Rule } from './part.ts';

/** What a part says of itself where its things are made, changed in their states, read and listed, and nothing more. */
export type Plain = {
  readonly examples: Part['examples'];
  readonly rules: Readonly<Record<string, Rule>>;
  /** The routes by which a world grows; those that make things first. */
  readonly grows: readonly string[];
  readonly surely?: Part['surely'];
  /** What a person owes or waits for because of a thing in this state. */
  readonly work?: (thing: WorldThing) => readonly string[];
  /** Lists in pages, of which an answer's `items` are exactly the things of a kind that one sees, by their `id`. */
  readonly lists?: Readonly<Record<string, { readonly kind: string; readonly shows?: (thing: WorldThing) => boolean }>>;
  readonly compare?: Part['compare'];
  readonly questions?: Part['questions'];
};

/**
 * The part of a domain whose things go from state to state by its own commands: what each command says becomes something
 * that only those may hear who see the thing, and what the oracle knows of the rules is the states in `rules`.
 */
export function plainPart(plain: Plain): Part {
  const { rules, lists = {} } = plain;
  return {
    ...nothingOfItsOwn,
    examples: plain.examples,
    rules,
    grows: plain.grows,
    ...(plain.surely ? { surely: plain.surely } : {}),
    work: plain.work ?? (() => []),
    record: (world, step, sent) => {
      const rule = rules[step.route];
      if (!rule) return world;
      const told = [...canariesIn(sent), recordedAt(step.number).toISOString()];
      const begun = rule.goesOn ? begunWhereOpen(world, sessionOf(world, step.by), rule.about) : [];
      if (begun.length > 0)
        return begun.reduce(
          (so, { key }) => changeThing(so, key, (thing) => ({ ...thing, canaries: [...thing.canaries, ...told] })),
          world,
        );
      if (rule.place === 'own') {
        const { person } = sessionOf(world, step.by);
        const thing: WorldThing = {
          kind: rule.about ?? '',
          key: step.target,
          realm: step.realm,
          agency: agencyOf(world, personOf(world, person).unit),
          owner: rule.takes ? person : null,
          state: after(rule, 'open'),
          canaries: told,
        };
        return { ...world, things: [...world.things, thing] };
      }
      return changeThing(world, step.target, (thing) => ({
        ...thing,
        owner: rule.takes ? sessionOf(world, step.by).person : thing.owner,
        state: after(rule, thing.state ?? 'open'),
        canaries: [...thing.canaries, ...told],
      }));
    },
    compare: (expect, shown) => {
      const list = lists[shown.step.route];
      if (list)
        expect(idsIn(shown.body), `${shown.step.route} by ${shown.session.key}`).toEqual(
          idsOf(shown.world, shown.session, list, shown.idOf),
        );
      plain.compare?.(expect, shown);
    },
    questions: (about) => [
      ...Object.entries(rules).flatMap(([route, { place, about: kind }]): ReturnType<Part['questions']> => {
        if (place === 'list') {
          return [{ route }, ...(lists[route] ? [{ route, input: { after: cursorOf(about.after) } }] : [])];
        }
        return place === 'readable' && kind !== undefined
          ? [...about.seen, ...about.unseen].map((id) => ({ route, params: { id } }))
          : [];
      }),
      ...(plain.questions?.(about) ?? []),
    ],
  };
}

const after = ({ leaves }: Rule, state: string): string =>
  typeof leaves === 'function' ? leaves(state) : (leaves ?? state);

const idsIn = (body: { items: readonly { id: string }[] }): string[] => body.items.map(({ id }) => id).sort();

function idsOf(
  world: World,
  session: Parameters<typeof visibleThings>[1],
  { kind, shows = () => true }: { readonly kind: string; readonly shows?: (thing: WorldThing) => boolean },
  idOf: (key: string) => string,
): string[] {
  return visibleThings(world, session, kind)
    .filter(shows)
    .map(({ key }) => idOf(key))
    .sort();
}
