import { type DraftError, textErrors, tooLong, wrong } from '../../../web/form/draft-error.ts';
import * as texts from './form-messages.ts';

/** What is typed of a person, before it is sent. */
export type SaidDraft = {
  readonly name: string;
  readonly title: string;
  readonly titleEn: string;
  readonly languages: string;
};
export const emptySaid: SaidDraft = { name: '', title: '', titleEn: '', languages: '' };

const tagsIn = (typed: string): string[] =>
  typed
    .toLowerCase()
    .split(/[\s,;]+/)
    .filter((tag) => tag !== '');

export const errorsInSaid = ({ name, title, titleEn, languages }: SaidDraft): DraftError[] => [
  ...textErrors('name', name, 120, texts.nameMissing),
  ...textErrors('title', title, 120, texts.titleMissing),
  ...tooLong('titleEn', titleEn, 120),
  ...(tagsIn(languages).every((tag) => /^[a-z]{2,3}$/.test(tag)) ? [] : [wrong('languages', texts.languagesWrong)]),
];

export const saidIn = ({ name, title, titleEn, languages }: SaidDraft) => ({
  name: name.trim(),
  title: title.trim(),
  titleEn: titleEn.trim() === '' ? null : titleEn.trim(),
  languages: tagsIn(languages),
});
