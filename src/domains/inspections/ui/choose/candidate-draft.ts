import { dayIn } from '../../../../web/form/day-field.tsx';
import type { DraftError } from '../../../../web/form/draft-error.ts';
import type { SaidReasons } from '../../candidates/said-reasons.ts';
import type { CandidateShown } from '../../candidates/schema.ts';
import { choose, dayWrong } from '../plan/messages.ts';
import { sourceMissing } from './candidate-messages.ts';

type SaidReason = SaidReasons[number];

/** A reason as it is in the form: its day is what was typed, and nothing chosen is independent. */
export type ReasonDraft = {
  readonly kind: SaidReason['kind'] | '';
  readonly on: string;
  readonly source: string;
  readonly proxies: readonly SaidReason['proxies'][number][];
  readonly origin: SaidReason['origin'];
  readonly sameAs: string;
};

export const emptyReason: ReasonDraft = { kind: '', on: '', source: '', proxies: [], origin: 'not-asked', sameAs: '' };

export const reasonDraftsOf = (of: Pick<CandidateShown, 'reasons'>): ReasonDraft[] =>
  of.reasons.map(({ kind, on, source, proxies, origin, sameAs }) => ({
    kind,
    on: on ?? '',
    source: source ?? '',
    proxies,
    origin,
    sameAs: sameAs === null ? '' : String(sameAs),
  }));

export const reasonErrors = (reasons: readonly ReasonDraft[]): DraftError[] =>
  reasons.flatMap(({ kind, on, source }, at) => [
    ...(kind === '' ? [{ path: `reasons.${at}.kind`, text: choose, early: false }] : []),
    ...(on.trim() !== '' && dayIn(on) === null ? [{ path: `reasons.${at}.on`, text: dayWrong, early: true }] : []),
    ...(source.trim() === '' ? [{ path: `reasons.${at}.source`, text: sourceMissing, early: false }] : []),
  ]);

/** The reasons as they are sent. One that came from a reason that was removed is independent again. */
export const reasonsIn = (reasons: readonly ReasonDraft[]): SaidReason[] =>
  reasons.flatMap(({ kind, on, source, proxies, origin, sameAs }, at) => {
    if (kind === '') return [];
    const earlier = sameAs !== '' && Number(sameAs) < at ? Number(sameAs) : null;
    return [{ kind, on: dayIn(on), source: source.trim(), proxies: [...proxies], origin, sameAs: earlier }];
  });

/** The list without one of them; what rested on it is independent, and what rested on a later one follows it. */
export const without = (reasons: readonly ReasonDraft[], at: number): ReasonDraft[] =>
  reasons
    .filter((_, place) => place !== at)
    .map((reason) => {
      const on = reason.sameAs === '' ? null : Number(reason.sameAs);
      if (on === null || on < at) return reason;
      return { ...reason, sameAs: on === at ? '' : String(on - 1) };
    });
