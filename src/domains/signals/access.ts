import type { Who } from '../../kernel/who.ts';
import type { Signal } from './fold.ts';

/*
 * Who may do what with a signal, beyond holding the verb and seeing the realm it lies in (both are asked before).
 * Each sentence builds on the one before: who may correct may read, who may pass on may read.
 */

/** Whoever sees the realm may read what lies in it. */
export const mayRead = (): boolean => true;

/** Whoever may write in a realm may register there; their own file is the only one offered. */
export const mayRegister = (who: Who): boolean => who.capacity !== 'analysis';

/** A record is never refused for state: whoever may read a signal may correct it. */
export const mayCorrect = (who: Who): boolean => mayRegister(who);

/** What leaves the house was decided by somebody who may write in it. */
export const mayPassOn = (who: Who): boolean => mayRegister(who);

/** Anybody in the unit may take what nobody has taken. Whether somebody has is the rule's question, not the right's. */
export const mayAcknowledge = (who: Who): boolean => mayRegister(who);

/** The verbs a page may offer this person for this signal. The server asks again at each command. */
export function offered(who: Who, signal: Signal, held: readonly string[]): string[] {
  const possible: Record<string, boolean> = {
    'signal.correct': mayCorrect(who),
    'signal.pass-on': mayPassOn(who),
    'signal.acknowledge': mayAcknowledge(who) && signal.owner === null,
  };
  return held.filter((verb) => possible[verb]);
}
