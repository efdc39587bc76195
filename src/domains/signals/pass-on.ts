import { type ActDraft, draft, type RealmKey } from '../../kernel/act.ts';
import { type FieldProblem, Problem } from '../../kernel/problem.ts';
import { type Sender, send } from '../disclosures/public.ts';
import { type Ground, groundObstacle } from '../knowledge/public.ts';
import type { Signal } from './fold.ts';
import { signalLetter } from './letter.ts';
import { signalMessages } from './messages.ts';
import type { PassableFact, PassOnSignal } from './schema.ts';
import { snapshotOf, unresolvedIn } from './snapshot.ts';

export type Recipient = { readonly unit: number; readonly kind: string; readonly name: Sender };

/** What the decision to pass on needs to know. Ids come from outside, so that the rule is the same every time. */
export type PassingOn = {
  readonly id: string;
  readonly at: RealmKey;
  readonly signal: Signal;
  readonly narrative: string | null;
  readonly grounds: readonly Ground[];
  readonly fromUnit: number;
  readonly fromKind: string;
  readonly recipient: Recipient;
  readonly today: string;
  readonly letter: string;
  readonly sendAct: string;
  readonly crossing: string;
};

const wrong = (path: string, message: FieldProblem['message']): Problem =>
  new Problem('invalid', message, {}, [{ path, message }]);

/**
 * The decision to pass chosen facts of a signal on to another house: one act on the signal, and one act of sending that
 * the letter rests on, with the snapshot, the purpose and the weighing sealed beside it.
 */
export function passOn(input: PassOnSignal, passing: PassingOn): ActDraft[] {
  const { signal, recipient } = passing;
  if (recipient.unit === passing.fromUnit) throw wrong('toUnit', signalMessages.ownHouse);
  checkGround(input, passing);
  const unresolved = unresolvedIn(signal, input.facts);
  if (unresolved.length > 0) throw wrong('facts', signalMessages.unresolved);
  const snapshot = snapshotOf(signal, passing.narrative, input.facts);
  const missing = input.facts.filter((fact: PassableFact) => snapshot[fact] === undefined);
  if (missing.length > 0) throw wrong('facts', signalMessages.factMissing);

  return [
    draft({
      at: passing.at,
      id: input.act.id,
      stream: passing.id,
      streamKind: 'signal',
      type: 'signal.pass-on',
      facts: { to: recipient.name, facts: input.facts, ground: input.ground, letter: passing.letter },
      ground: input.ground,
      basedOn: signal.heads,
    }),
    send({
      at: passing.at,
      id: passing.sendAct,
      crossing: passing.crossing,
      letter: passing.letter,
      because: input.act.id,
      kind: signalLetter.kind,
      about: { kind: 'signal', id: passing.id },
      to: recipient,
      ground: input.ground,
      purpose: input.purpose,
      weighing: input.weighing,
      chosen: input.facts,
      snapshot,
    }),
  ];
}

function checkGround(input: PassOnSignal, passing: PassingOn): void {
  const ground = passing.grounds.find(({ id }) => id === input.ground);
  if (!ground) throw wrong('ground', signalMessages.groundUnknown);
  const obstacle = groundObstacle(ground, {
    fromKind: passing.fromKind,
    toKind: passing.recipient.kind,
    on: passing.today,
    hasConsent: false, // a signal has no person who could have said yes
  });
  if (obstacle) throw wrong('ground', signalMessages.groundImpossible);
  if (input.facts.some((fact) => ground.excludes.includes(fact))) throw wrong('facts', signalMessages.groundExcludes);
  if (ground.weighing && !input.weighing) throw wrong('weighing.interestInSharing', signalMessages.weighingMissing);
}
