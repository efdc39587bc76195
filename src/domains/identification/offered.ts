import { offered } from '../../kernel/doing.ts';
import type { Who } from '../../kernel/who.ts';
import { toAddSigns } from './acts/add-signs.ts';
import { toDecide } from './acts/decide.ts';
import { toFollow } from './acts/follow.ts';
import { toScreenBlind } from './acts/screen-blind.ts';
import { toWithdrawFinding } from './acts/withdraw.ts';
import type { ScreeningBefore } from './screening.ts';

/** What a page offers this person for a screening that they read. */
export const offeredForScreening = (who: Who, screening: ScreeningBefore, held: readonly string[]): string[] =>
  offered([toScreenBlind, toAddSigns, toFollow, toDecide, toWithdrawFinding], who, screening, held);
