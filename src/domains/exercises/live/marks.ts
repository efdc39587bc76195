import type { Scenario } from '../scenario/scenario.ts';
import type { PlayedThing } from '../scenario/things.ts';

/** A place in the drawing of a room where there is something to look at, or something closed. */
export type Mark = { readonly mark: string; readonly thing: PlayedThing };

/** The marks of a room, in the order of the file. What can only be asked for or requested has none. */
export const marksIn = ({ objects }: Scenario, room: string): readonly Mark[] =>
  objects
    .filter((thing) => thing.room === room && (thing.found === 'look' || thing.found === 'open'))
    .map((thing, at) => ({ mark: `mark-${at + 1}`, thing }));
