import { type Here, offered } from '../../../kernel/doing.ts';
import type { Who } from '../../../kernel/who.ts';
import { type Applicable, toApply } from './acts/apply.ts';
import { toDecide } from './acts/decide.ts';
import { toEnd } from './acts/end.ts';
import { toExtend } from './acts/extend.ts';
import { toInform } from './acts/inform.ts';
import { toRequest } from './acts/request.ts';
import { toTell } from './acts/tell.ts';
import { toWish } from './acts/wish.ts';
import { toWithdrawStep } from './acts/withdraw.ts';
import type { Application } from './application.ts';

/**
 * What a page offers this person for a period that they read. What was said and explained happened, and no state refuses it; a page offers
 * it while it can still change something. A person who may apply asks no one else to.
 */
export function offeredForPeriod(who: Who, period: Applicable, held: readonly string[]): string[] {
  const { state, request, informedOn } = period.state;
  const isEarly = ['considered', 'informed', 'wished', 'declined'].includes(state) && request === null;
  const doings = [
    ...(isEarly ? [toInform] : []),
    ...(isEarly && informedOn !== null ? [toWish] : []),
    ...(period.applicant === null ? [toRequest] : []),
    ...[toApply, toTell, toWithdrawStep],
    ...(state === 'granted' ? [toEnd] : []),
  ];
  return offered(doings, who, period, held);
}

/** What a page offers on a day for an application. */
export const offeredForApplication = (
  who: Who,
  application: Here<Application> & { readonly today: string },
  held: readonly string[],
): string[] => offered([toDecide, toExtend], who, application, held);
