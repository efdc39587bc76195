import type { RealmKey } from '../../kernel/act.ts';
import type { ActDef } from '../../kernel/define-act.ts';
import type { Doing } from '../../kernel/doing.ts';
import type { InFile } from '../../kernel/part-in.ts';
import { wrongAt } from '../../kernel/problem.ts';
import { send } from './acts/send.ts';
import { type Between, groundProblem, yesOnGround } from './check-ground.ts';
import { disclosureMessages } from './messages.ts';
import type { PassOnFacts, PassOnInput } from './pass-on-schema.ts';

/** What can be chosen of one matter, as it is now. */
export type StandingFacts = {
  /** Every fact that there is now, word for word what another agency would see of it. Facts that are not there are undefined or absent. */
  readonly facts: Readonly<Record<string, unknown>>;
  /** Facts with several answers: a person decides between them first. */
  readonly undecided: readonly string[];
  /** The newest acts that say something of the facts. */
  readonly heads: readonly string[];
};

/** What the decision to pass on needs to know. Ids come from outside, so that the rule is the same every time. */
export type PassingOn = Between & {
  readonly id: string;
  readonly at: RealmKey;
  /** What the matter is: the kind of its stream, the kind of its letter, and the act by which it is passed on. */
  readonly matter: { readonly streamKind: string; readonly letterKind: string; readonly act: ActDef };
  readonly standing: StandingFacts;
  readonly letter: string;
  readonly sendAct: string;
  readonly crossing: string;
  /** Where it answers a letter from there: the unit that wrote, and what the letter says beside the chosen facts. */
  readonly reply: Reply | null;
};

export type Reply = { readonly toUnit: number; readonly says: Readonly<Record<string, unknown>> };

/** The chosen facts as they are now, and nothing beside them. */
export const chosenOf = (standing: StandingFacts, chosen: readonly string[]): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    chosen.flatMap((fact) => (standing.facts[fact] === undefined ? [] : [[fact, standing.facts[fact]]])),
  );

/** Chosen facts with two different answers. */
export const unresolvedIn = ({ undecided }: StandingFacts, chosen: readonly string[]): string[] =>
  chosen.filter((fact) => undecided.includes(fact));

/**
 * The decision to pass chosen facts of a matter on to another agency: one act on the matter, and one act of sending that
 * the letter rests on, with the snapshot, the purpose and the weighing sealed beside it. The domain says which act, and who may.
 */
export const passingOn = <Matter extends InFile>(
  by: Pick<Doing<PassOnInput<string>, Matter>, 'act' | 'verb' | 'input' | 'roles' | 'may'>,
): Doing<PassOnInput<string>, Matter, Matter & PassingOn> => ({
  ...by,
  refuses: (input, passing) => {
    const { recipient, standing, reply } = passing;
    if (reply && reply.toUnit !== recipient.unit) return wrongAt('toUnit', disclosureMessages.onlyWhoAsked);
    const problem = groundProblem(input, passing);
    if (problem) return problem;
    if (unresolvedIn(standing, input.facts).length > 0) return wrongAt('facts', disclosureMessages.unresolved);
    const snapshot = chosenOf(standing, input.facts);
    return input.facts.some((fact) => snapshot[fact] === undefined)
      ? wrongAt('facts', disclosureMessages.factMissing)
      : null;
  },
  acts: (input, passing) => {
    const { at, id, recipient, standing, matter, letter, reply } = passing;
    const { act, ground, purpose, weighing, facts: chosen } = input;
    const facts: PassOnFacts = { to: recipient.name, facts: chosen, ground, letter };
    return [
      matter.act.draft({
        at,
        id: act.id,
        stream: id,
        streamKind: matter.streamKind,
        facts,
        ground,
        basedOn: standing.heads,
      }),
      send({
        at,
        id: passing.sendAct,
        crossing: passing.crossing,
        letter,
        because: act.id,
        kind: matter.letterKind,
        about: { kind: matter.streamKind, id },
        to: recipient,
        ground,
        purpose,
        weighing,
        chosen,
        snapshot: { ...reply?.says, ...chosenOf(standing, chosen) },
        consent: yesOnGround(input, passing),
        ...(reply ? { isReply: true } : {}),
      }),
    ];
  },
});
