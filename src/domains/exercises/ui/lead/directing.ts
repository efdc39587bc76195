import type { LeadCommand } from '../../live/commands.ts';

/** What the parts of the console send. `true` when it was done. */
export type Direct = (command: LeadCommand) => Promise<boolean>;
