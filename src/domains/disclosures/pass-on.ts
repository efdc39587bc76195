import type { ActDraft, RealmKey } from '../../kernel/act.ts';
import type { ActDef } from '../../kernel/define-act.ts';
import { type Between, checkGround, wrongAt } from './check-ground.ts';
import { disclosureMessages } from './messages.ts';
import type { PassOnFacts, PassOnInput } from './pass-on-schema.ts';
import { send } from './sending.ts';

/** What can be chosen of one matter, as it stands now. */
export type Standing = {
  /** Every fact that stands, word for word what another agency would see of it. Facts that are not there are undefined or absent. */
  readonly facts: Readonly<Record<string, unknown>>;
  /** Facts of which several answers stand: a person decides between them first. */
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
  readonly standing: Standing;
  readonly letter: string;
  readonly sendAct: string;
  readonly crossing: string;
  /** Where it answers a letter from there: the unit that wrote, and what the letter says beside the chosen facts. */
  readonly reply: Reply | null;
};

export type Reply = { readonly toUnit: number; readonly says: Readonly<Record<string, unknown>> };

/** The chosen facts as they stand, and nothing beside them. */
export const chosenOf = (standing: Standing, chosen: readonly string[]): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    chosen.flatMap((fact) => (standing.facts[fact] === undefined ? [] : [[fact, standing.facts[fact]]])),
  );

/** Chosen facts of which two different things stand. */
export const unresolvedIn = ({ undecided }: Standing, chosen: readonly string[]): string[] =>
  chosen.filter((fact) => undecided.includes(fact));

/**
 * The decision to pass chosen facts of a matter on to another agency: one act on the matter, and one act of sending that
 * the letter rests on, with the snapshot, the purpose and the weighing sealed beside it.
 */
export function passOn(input: PassOnInput<string>, passing: PassingOn): ActDraft[] {
  const { recipient, standing, matter, reply } = passing;
  if (reply && reply.toUnit !== recipient.unit) throw wrongAt('toUnit', disclosureMessages.onlyWhoAsked);
  const consent = checkGround(input, passing);
  if (unresolvedIn(standing, input.facts).length > 0) throw wrongAt('facts', disclosureMessages.unresolved);
  const snapshot = chosenOf(standing, input.facts);
  if (input.facts.some((fact) => snapshot[fact] === undefined)) throw wrongAt('facts', disclosureMessages.factMissing);
  const facts: PassOnFacts = {
    to: recipient.name,
    facts: input.facts,
    ground: input.ground,
    letter: passing.letter,
  };
  return [
    matter.act.draft({
      at: passing.at,
      id: input.act.id,
      stream: passing.id,
      streamKind: matter.streamKind,
      facts,
      ground: input.ground,
      basedOn: standing.heads,
    }),
    send({
      at: passing.at,
      id: passing.sendAct,
      crossing: passing.crossing,
      letter: passing.letter,
      because: input.act.id,
      kind: matter.letterKind,
      about: { kind: matter.streamKind, id: passing.id },
      to: recipient,
      ground: input.ground,
      purpose: input.purpose,
      weighing: input.weighing,
      chosen: input.facts,
      snapshot: { ...reply?.says, ...snapshot },
      consent,
      ...(reply ? { isReply: true } : {}),
    }),
  ];
}
