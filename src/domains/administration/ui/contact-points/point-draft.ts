import { isPhoneNumber } from '../../../../kernel/text/phone-number.ts';
import { dayIn } from '../../../../web/form/day-field.tsx';
import { type DraftError, missing, textErrors, tooLong, wrong } from '../../../../web/form/draft-error.ts';
import type { PointSaid } from '../../contact-points/contact-point.ts';
import type { Offer } from '../../contact-points/schema.ts';
import * as texts from './form-messages.ts';

/** What is typed of a contact point, before it is sent. */
export type PointDraft = {
  readonly number: string;
  readonly nameSv: string;
  readonly nameEn: string;
  readonly hoursSv: string;
  readonly hoursEn: string;
  readonly alwaysAnswered: string;
  readonly languages: string;
  readonly counties: readonly string[];
  readonly audience: string;
  readonly from: string;
  readonly to: string;
  readonly confirmedOn: string;
};

export const emptyPoint = (today: string): PointDraft => ({
  ...{ number: '', nameSv: '', nameEn: '', hoursSv: '', hoursEn: '', languages: '', counties: [], audience: '' },
  ...{ alwaysAnswered: 'no', from: today, to: '', confirmedOn: '' },
});

export const draftOf = (said: PointSaid): PointDraft => ({
  ...said,
  hoursSv: said.hoursSv ?? '',
  hoursEn: said.hoursEn ?? '',
  alwaysAnswered: said.alwaysAnswered ? 'yes' : 'no',
  languages: said.languages.join(', '),
  to: said.to ?? '',
  confirmedOn: said.confirmedOn ?? '',
});

/** What the register has of a number, to begin with. It is not confirmed by that. */
export const withOffer = (draft: PointDraft, offer: Offer): PointDraft => ({
  ...draft,
  number: offer.number,
  nameSv: offer.nameSv,
  nameEn: offer.nameEn,
  hoursSv: offer.hoursSv ?? '',
  hoursEn: offer.hoursEn ?? '',
  alwaysAnswered: offer.alwaysAnswered ? 'yes' : 'no',
  languages: offer.languages.join(', '),
  audience: offer.audience,
});

const tagsIn = (typed: string): string[] =>
  typed
    .toLowerCase()
    .split(/[\s,;]+/)
    .filter((tag) => tag !== '');
const orNull = (typed: string): string | null => (typed.trim() === '' ? null : typed.trim());
/** A day that may be left empty; undefined where something was typed and is no day. */
const dayOrNull = (typed: string): string | null | undefined =>
  typed.trim() === '' ? null : (dayIn(typed) ?? undefined);

const dayErrors = (path: 'to' | 'confirmedOn', typed: string): DraftError[] =>
  dayOrNull(typed) === undefined ? [wrong(path, texts.noDay)] : [];

export function errorsInPoint(draft: PointDraft): DraftError[] {
  const onlyOne = (draft.hoursSv.trim() === '') !== (draft.hoursEn.trim() === '');
  return [
    ...(isPhoneNumber(draft.number.trim()) ? [] : [wrong('number', texts.noNumber)]),
    ...textErrors('nameSv', draft.nameSv, 120, texts.noName),
    ...textErrors('nameEn', draft.nameEn, 120, texts.noName),
    ...(draft.audience === '' ? [missing('audience', texts.noAudience)] : []),
    ...tooLong('hoursSv', draft.hoursSv, 120),
    ...tooLong('hoursEn', draft.hoursEn, 120),
    ...(onlyOne ? [missing(draft.hoursSv.trim() === '' ? 'hoursSv' : 'hoursEn', texts.hoursInBoth)] : []),
    ...(tagsIn(draft.languages).every((tag) => /^[a-z]{2,3}$/.test(tag)) ? [] : [wrong('languages', texts.noLanguage)]),
    ...(dayIn(draft.from) === null ? [wrong('from', texts.noDay)] : []),
    ...dayErrors('to', draft.to),
    ...dayErrors('confirmedOn', draft.confirmedOn),
  ];
}

/** As it is sent, of a draft without errors. */
export const saidIn = (draft: PointDraft) => ({
  number: draft.number.trim(),
  nameSv: draft.nameSv.trim(),
  nameEn: draft.nameEn.trim(),
  hoursSv: orNull(draft.hoursSv),
  hoursEn: orNull(draft.hoursEn),
  alwaysAnswered: draft.alwaysAnswered === 'yes',
  languages: tagsIn(draft.languages),
  counties: draft.counties,
  audience: draft.audience,
  from: dayIn(draft.from),
  to: dayOrNull(draft.to) ?? null,
  confirmedOn: dayOrNull(draft.confirmedOn) ?? null,
});
