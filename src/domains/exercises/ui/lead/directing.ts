import type { LeadCommand } from '../../live/commands.ts';

export type Direct = (command: LeadCommand) => Promise<boolean>;
