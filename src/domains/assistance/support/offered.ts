import { offered } from '../../../kernel/doing.ts';
import type { Who } from '../../../kernel/who.ts';
import { toArrange } from './acts/arrange.ts';
import { toDepart } from './acts/depart.ts';
import { toSetStay } from './acts/stay.ts';
import { toTakeTask } from './acts/take-task.ts';
import { toWithdraw } from './acts/withdraw.ts';
import type { SupportOfPerson } from './support.ts';

/** What a page offers this person for a support that they read. */
export const offeredForSupport = (who: Who, support: SupportOfPerson, held: readonly string[]): string[] =>
  offered([toArrange, toWithdraw, toTakeTask, toSetStay, toDepart], who, support, held);
