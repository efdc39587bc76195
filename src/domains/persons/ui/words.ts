import type { Language } from '../../../kernel/language.ts';
import type { Message } from '../../../kernel/message.ts';
import { languageName } from '../../../web/language-name.ts';
import type { Say } from '../../../web/text.tsx';
import type { IdentityField, PersonRow, Reach } from '../schema.ts';
import { consentTexts } from './consent-messages.ts';
import { pageTexts } from './page-messages.ts';
import { peopleTexts } from './people-messages.ts';
import { reachTexts } from './reach-messages.ts';

export const sexNames: Readonly<Record<PersonRow['sex'], Message>> = {
  woman: peopleTexts.woman,
  man: peopleTexts.man,
  other: peopleTexts.other,
  unknown: peopleTexts.unknown,
};

export const fieldNames: Readonly<Record<IdentityField, Message>> = {
  givenNames: pageTexts.givenNames,
  familyName: pageTexts.familyName,
  birthDate: pageTexts.birthDate,
  personalNumber: pageTexts.personalNumber,
  passportNumber: pageTexts.passportNumber,
  phone: pageTexts.phone,
  address: pageTexts.address,
};

export const howNames = {
  spoken: consentTexts.howSpoken,
  phone: consentTexts.howPhone,
  written: consentTexts.howWritten,
  'hand-over': consentTexts.howHandOver,
} as const;

export const interpreterNames = {
  professional: consentTexts.interpreterProfessional,
  'not-needed': consentTexts.interpreterNotNeeded,
  relative: consentTexts.interpreterRelative,
  none: consentTexts.interpreterNone,
} as const;

export const lookReasonNames = {
  contact: pageTexts.reasonContact,
  application: pageTexts.reasonApplication,
  safety: pageTexts.reasonSafety,
  correction: pageTexts.reasonCorrection,
  other: pageTexts.reasonOther,
} as const;

/** The days of the week by name, Monday first. */
export const weekdays = (language: Language): readonly string[] => {
  const format = new Intl.DateTimeFormat(language === 'sv' ? 'sv-SE' : 'en-GB', { weekday: 'long', timeZone: 'UTC' });
  return Array.from({ length: 7 }, (_, i) => format.format(new Date(Date.UTC(2024, 0, i + 1))));
};

/** When a person can be reached, in words. */
export function reachWords(reach: Reach, language: Language, say: Say): string {
  if (reach.known === 'never') return say(reachTexts.reachNever);
  if (reach.known === 'unknown') return say(reachTexts.reachUnknown);
  const names = weekdays(language);
  const written = (time: string): string => (language === 'sv' ? time.replace(':', '.') : time);
  const days = [...reach.days].sort().map((day) => names[day - 1] ?? '');
  return say(reachTexts.reachHours, { days: days.join(', '), from: written(reach.from), to: written(reach.to) });
}

const factNames = {
  alias: peopleTexts.alias,
  language: peopleTexts.language,
  birthYear: peopleTexts.birthYear,
  sex: peopleTexts.sex,
} as const;

/** A field of a correction, as the form calls it. */
export const personFieldName = (field: string, say: Say): string =>
  field in factNames ? say(factNames[field as keyof typeof factNames]) : field;

/** What was said of it before or after a correction. */
export function personFieldValue(field: string, value: unknown, language: Language, say: Say): string {
  if (field === 'sex') return say(sexNames[value as PersonRow['sex']]);
  if (value === 'unknown') return say(peopleTexts.unknown);
  return field === 'language' ? languageName(String(value), language) : String(value);
}

/** Language, age and sex in one line, each as far as it is known. */
export function aboutWords(person: PersonRow, language: Language, say: Say): string {
  return [
    person.language === 'unknown' ? say(peopleTexts.languageUnknown) : languageName(person.language, language),
    person.birthYear === 'unknown'
      ? say(peopleTexts.birthYearUnknown)
      : say(peopleTexts.born, { year: String(person.birthYear) }),
    ...(person.sex === 'unknown' ? [] : [say(sexNames[person.sex]).toLocaleLowerCase(language)]),
  ].join(', ');
}
