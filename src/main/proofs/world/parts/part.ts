import type { ExpectStatic } from 'vitest';
import type { Track } from '../../../../kernel/capacity.ts';
import type { RouteExample } from '../../../../platform/testing/route-example.ts';
import type { TestStore } from '../../../../testing/stores.ts';
import type { Request } from '../scene.ts';
import { personOf, type Session, type Step, type World, type WorldThing } from '../world.ts';

/** Where something must be for a route: nowhere, in a list of what one sees, where one reads or writes, in one's own file. */
export type TargetPlace = 'nowhere' | 'list' | 'readable' | 'writable' | 'own';

/** Who may do what, in the oracle's own words: nothing here is read from the product. */
export type Rule = {
  readonly roles: readonly string[];
  readonly place: TargetPlace;
  /** The kind of thing that it is about, or makes. */
  readonly about?: string;
  /** The capacity in which it is never done. */
  readonly notIn?: string;
  /** The only capacities in which it is done, where there are fewer than all that open the file. */
  readonly only?: readonly string[];
  /** It takes away the state that it needs, so that each thing allows it once. */
  readonly spends?: boolean;
  /** The track of something new, where it is not the one of the capacity. */
  readonly track?: string;
  /** Only as long as the thing has no owner. */
  readonly once?: true;
  /** The person who does it becomes the owner. */
  readonly takes?: true;
  /** The states in which it can be done; in every other it is refused. */
  readonly from?: readonly string[];
  /** Whether this person can do it to the thing as it is, where that depends on who has done what; otherwise it is refused. */
  readonly by?: (thing: WorldThing, person: string) => boolean;
  /** Each person does it once, wherever they act; its result only they see. */
  readonly oncePerPerson?: true;
  /** How it is refused to this person as the thing is, where more than one way is possible: what it names is not there, or not for them. */
  readonly refuses?: (thing: WorldThing, person: string, world: World) => 400 | 403 | 409 | null;
  /** The state that it leaves the thing in. What is new is `open` unless this says otherwise. */
  readonly leaves?: string | ((state: string) => string);
  /** Whether it asks for a fresh proof, where that depends on the thing. */
  readonly proves?: (thing: WorldThing) => boolean;
  /** What it is about is looked for last, after capacity and proof, so that who may not learns nothing of whether it is there. */
  readonly findsLast?: boolean;
  /** Only once the thing has an owner. */
  readonly taken?: true;
  /** A question about writing: the second wall knows only that it reads. */
  readonly asks?: true;
  /** It sends chosen facts to a unit of another agency. */
  readonly sends?: true;
  /** It goes only to units that take letters on this track. */
  readonly sendsOn?: Track;
  /** The test that proves what it does when it is allowed, where no random world has what it needs. Refused it is here too. */
  readonly elsewhere?: string;
  /** It makes a room for what it begins, whose only member is the unit, in the capacity of the person who does it. */
  readonly ownRoom?: true;
  /** All of these requests are about one and the same: where it was begun in what one may write, it is gone on with there. */
  readonly goesOn?: true;
  /** Besides what it is about, it writes into the own unit's file. */
  readonly needsOwnFile?: true;
  /** A person who may read the thing is shown by its state why it cannot be done, also where no one writes any more. */
  readonly hears?: true;
  /** In any other capacity than `only` there is no right request to send, with which the second wall could be tried alone. */
  readonly rightOnlyThere?: true;
  /** The example asks for what is so already, since it would end the session that asks. */
  readonly isSoAlready?: true;
  /**
   * What it makes has an id that is there once in the whole database, since it is looked up before any person is entered. Who knows
   * the id of a hidden one learns by a refusal that it is there (docs/threat-model.md), so none is made under a hidden id here.
   */
  readonly oneIdForAll?: true;
  /** It is asked and done in the realm of the administration of an agency, by those who administrate it, and nowhere else. */
  readonly administers?: true;
  /** What it makes is in a unit of the agency: in that of a person who makes it. */
  readonly inOwnUnit?: true;
  /** What it makes is read by those who read the log of the agency too, who are not in its realm. */
  readonly toLogReaders?: true;
  /** What it makes has a name that everybody reads, such as a unit, so that it is nothing hidden. */
  readonly isPublic?: true;
  /** It says something again, and a later correction rests on its act. */
  readonly says?: true;
  /** It shows the people of the whole agency, with their roles and capacities, to those who assign courses in it. */
  readonly showsAgency?: true;
};

export const everybody = ['officer', 'reader', 'member', 'tip-reader'];
export const readers = ['officer', 'reader'];
export const officers = ['officer'];
export const tipReaders = ['tip-reader'];
/** Who works on the cases of a unit, and who reads them. */
export const caseOfficers = ['officer', 'lead'];
export const caseReaders = ['officer', 'lead', 'reader'];
/** Who puts people of the agency into groups, and assigns courses to them. */
export const assigners = ['lead', 'trainer'];

/**
 * A person who is responsible hands it over, or a manager of the same unit; what was left behind, any officer of that unit takes. The example
 * names no person of the unit, so a person who may is told that; to whom it goes is proved by the test.
 */
export const changesResponsible = (about: string): Rule => ({
  roles: caseOfficers,
  place: 'writable',
  about,
  notIn: 'analysis',
  refuses: ({ owner }, person, world) => {
    if (owner === null) return 409;
    if (owner === person) return 400;
    const [holder, asker] = [personOf(world, owner), personOf(world, person)];
    const isManager = asker.roles.some(({ role, ended }) => role === 'lead' && !ended);
    return holder.unit === asker.unit && (isManager || holder.ended) ? 400 : 409;
  },
  elsewhere: 'src/domains/access/responsible/responsible.store.test.ts',
});

/** What a request that was allowed showed, and what is needed to judge it. */
export type ShownAnswer = {
  readonly world: World;
  readonly session: Session;
  readonly step: Step;
  // biome-ignore lint/suspicious/noExplicitAny: each part reads the answers of its own routes
  readonly body: any;
  /** What a symbolic name has become in the database. */
  readonly idOf: (key: string) => string;
  /** What My work must show to this session: a kind of task and the name of the thing. */
  readonly work: () => readonly string[];
};

/**
 * What one domain brings to the proofs: a right request for each of its routes, who may send it, what the described world
 * is after it, and what the answer must show. The proofs grow worlds of all parts, walk over them, hide and compare.
 */
export type Part = {
  readonly examples: Readonly<Record<string, RouteExample>>;
  readonly rules: Readonly<Record<string, Rule>>;
  /** The routes by which a world grows, each as often as it is listed here. The first ones make what the others are about. */
  readonly grows: readonly string[];
  /** What every world has in its past besides, in this order: for routes that chance alone would leave too little to be tried on. */
  readonly surely?: readonly string[];
  /** The described world after a command. `sent` is its input, with symbolic names instead of ids. */
  readonly record: (world: World, step: Step, sent: Sent) => World;
  /**
   * What comes from outside because of a command that was done, put there as the owner; with the ids of the things that it
   * has made, by their names in the description.
   */
  readonly outside?: (asOwner: TestStore['asOwner'], step: Step, made: string) => Promise<ReadonlyMap<string, string>>;
  /** The described world after the letters in one world have arrived, and the answers to them. */
  readonly carried: (world: World, step: Step) => World;
  /** What can be chosen of a thing for a letter. */
  readonly choices: (world: World, session: Session, thing: WorldThing) => readonly string[];
  /** Whether what a command does to a thing is seen only in the realm of the thing, and nothing of it arrives elsewhere. */
  readonly staysHere: (route: string, thing: WorldThing) => boolean;
  /** What a person owes or waits for because of a thing: kinds of tasks. `person` is the reader, for what is shown to each alone. */
  readonly work: (
    thing: WorldThing,
    person: string,
    on: { readonly world: World; readonly walls: 'both' | 'second' },
  ) => readonly string[];
  /**
   * Compares an answer with what the described world says. That it repeats nothing hidden is judged for all alike.
   * `expect` is handed over, since the bench takes the examples from here without a test around it.
   */
  readonly compare: (expect: ExpectStatic, shown: ShownAnswer) => void;
  /** Questions about what a viewer sees, about what they do not see, and about nothing at all. */
  readonly questions: (about: Questioned) => readonly Omit<Request, 'token'>[];
};

export type Sent = Readonly<Record<string, unknown>> & { readonly act: Readonly<Record<string, unknown>> };
export type Questioned = {
  readonly seen: readonly string[];
  readonly unseen: readonly string[];
  /** A place in a list: a moment, and an id of something unseen. */
  readonly after: { readonly at: string; readonly id: string };
};

/** A part that has no things of its own. A domain with only lists and pages says what it has over this. */
export const nothingOfItsOwn: Omit<Part, 'examples' | 'rules' | 'compare' | 'questions'> = {
  grows: [],
  record: (world) => world,
  carried: (world) => world,
  choices: () => [],
  staysHere: () => true,
  work: () => [],
};
