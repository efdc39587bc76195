import type { PlayerCommand, WantedMove } from '../../live/commands.ts';

/** What the parts of the page send. `true` when it was done. */
export type Send = (command: PlayerCommand) => Promise<boolean>;
export type Move = (move: WantedMove) => Promise<boolean>;

/** What of the room one turns to: a mark, a person, or nothing yet. */
export type Focus =
  | { readonly kind: 'mark'; readonly id: string; readonly room: string }
  | { readonly kind: 'person'; readonly id: string }
  | null;
