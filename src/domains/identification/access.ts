import type { RealmKey } from '../../kernel/act.ts';
import { type InFile, partIn } from '../../kernel/part-in.ts';
import type { Who } from '../../kernel/who.ts';
import { maySeeAnswers } from './blind.ts';
import type { Screening } from './fold.ts';

/* Who may do what with a screening, said once more of the one that was found. */

export const mayRead = (who: Who, found: InFile): boolean => partIn(who, found).length > 0;
export const mayList = (who: Who, lines: readonly RealmKey[]): boolean => lines.every((at) => mayRead(who, { at }));

const mayWrite = (who: Who, file: InFile): boolean =>
  partIn(who, file).some((part) => part.mayWrite) && who.capacity !== 'analysis';

/** Anybody who has knowledge may read signs; in Sweden no body alone has that task. A named person of the file decides. */
export const mayScreen = (who: Who, file: InFile): boolean => mayWrite(who, file);
/** What follows is written down by whoever of the file has done it. */
export const mayFollow = (who: Who, screening: InFile): boolean => mayWrite(who, screening);
export const mayDecide = (who: Who, screening: InFile): boolean => mayWrite(who, screening);

/** The verbs a page offers this person for a screening that they read. */
export function offered(
  who: Who,
  found: InFile & { readonly screening: Screening },
  held: readonly string[],
): string[] {
  const { screening } = found;
  const hasRead = screening.readings.some(({ actor }) => actor === who.actor);
  const possible: Record<string, boolean> = {
    'identification.screen-blind': mayScreen(who, found) && screening.status === 'one-reading' && !hasRead,
    'identification.add-signs':
      mayScreen(who, found) && screening.status === 'one-reading' && screening.readings[0]?.actor === who.actor,
    'identification.follow': mayFollow(who, found) && screening.decision?.presumed === 'yes',
    'identification.decide': mayDecide(who, found) && maySeeAnswers(screening, who.actor),
  };
  return held.filter((verb) => possible[verb]);
}
