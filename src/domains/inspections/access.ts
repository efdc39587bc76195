import type { RealmKey } from '../../kernel/act.ts';
import type { Capacity } from '../../kernel/capacity.ts';
import { type InFile, partIn } from '../../kernel/part-in.ts';
import type { Who } from '../../kernel/who.ts';
import { goesToWorkplaces } from '../access/public.ts';
import { draws } from './candidates/next-is-drawn.ts';

/*
 * Who may do what with an inspection. Before these are asked, the verb is held and the thing was looked for in realms that
 * are open now; they say the same once more of what was found.
 */

export const mayRead = (who: Who, found: InFile): boolean => partIn(who, found).length > 0;

export const mayList = (who: Who, lines: readonly RealmKey[]): boolean => lines.every((at) => mayRead(who, { at }));

/** A member of it writes in it if their part is to write. Analysis is for seeing the whole, as with signals. */
export const mayWrite = (who: Who, file: InFile): boolean =>
  partIn(who, file).some((part) => part.mayWrite) && who.capacity !== 'analysis';

/**
 * The police have a file of their own for what was seen; every other agency hands it to an investigation leader, once it has noted the
 * suspicion.
 */
export const mayHandToLeader = (
  who: Who,
  { at, state }: InFile & { readonly state: { readonly capacity: Capacity; readonly stopped: readonly unknown[] } },
): boolean => mayWrite(who, { at }) && state.stopped.length > 0 && state.capacity !== 'criminal-investigation';

/** A room is opened and come into in any capacity that does casework. */
export const mayOpen = (who: Who): boolean => who.capacity !== 'analysis';

/** An officer goes to a place of work only in a capacity that has a provision for it. */
export const mayBegin = (who: Who, ownFile: InFile): boolean =>
  mayWrite(who, ownFile) && goesToWorkplaces(who.capacity);

/** Only in a capacity that investigates does an officer ask a unit that helps a person for their answers. */
export const mayAskForAnswers = (who: Who, ownFile: InFile): boolean =>
  mayWrite(who, ownFile) && who.capacity === 'criminal-investigation';

/** A workplace is drawn at random only by those who may go in without a suspicion: never by the police. */
export const mayDraw = (who: Who, file: InFile): boolean => mayWrite(who, file) && draws(who.capacity);
