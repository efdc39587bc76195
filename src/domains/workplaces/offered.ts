import { type Here, offered } from '../../kernel/doing.ts';
import type { Who } from '../../kernel/who.ts';
import { toAddContractor } from './acts/add-contractor.ts';
import { toAddPerson } from './acts/add-person.ts';
import { toAddPlace } from './acts/add-place.ts';
import { toAddVehicle } from './acts/add-vehicle.ts';
import { toClose } from './acts/close.ts';
import { toCorrect } from './acts/correct.ts';
import { toLink } from './acts/link.ts';
import { toMerge } from './acts/merge.ts';
import { toUnmerge } from './acts/unmerge.ts';
import { toWithdraw } from './acts/withdraw.ts';
import type { Workplace } from './workplace.ts';

const adding = [toAddPlace, toAddContractor, toAddPerson, toAddVehicle, toLink];

/** What a page offers this person for a record that they read. */
export const offeredForWorkplace = (who: Who, workplace: Here<Workplace>, held: readonly string[]): string[] =>
  offered([toCorrect, ...adding, toWithdraw, toMerge, toUnmerge, toClose], who, workplace, held);
