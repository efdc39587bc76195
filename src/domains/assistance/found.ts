import type { RealmKey } from '../../kernel/act.ts';
import type { ReceiveFacts } from '../disclosures/public.ts';
import type { Desk } from './desk/desk.ts';
import type { Support } from './support/support.ts';
import type { Application } from './time-to-think/application.ts';
import type { Period } from './time-to-think/reflection-period.ts';

type Found = { readonly id: string; readonly at: RealmKey };
export type FoundSupport = Found & { readonly support: Support };
export type FoundPeriod = Found & { readonly period: Period };
export type FoundApplication = Found & { readonly application: Application };
export type FoundDesk = Found & { readonly desk: Desk };

/** To whom a letter goes, and the ids of it. They come from outside, so that a rule is the same every time. */
export type Post = {
  readonly to: { readonly unit: number; readonly name: ReceiveFacts['from'] };
  readonly letter: string;
  readonly sendAct: string;
  readonly crossing: string;
};
