import type { PersonFacts } from '../schema.ts';

export type PersonDraft = {
  readonly alias: string;
  readonly language: string;
  readonly birthYear: string;
  readonly sex: PersonFacts['sex'];
};

/** What is known of a person as a form shows it. What is not known is empty. */
export const draftOf = ({ alias, language, birthYear, sex }: PersonFacts): PersonDraft => ({
  alias,
  language: language === 'unknown' ? '' : language,
  birthYear: birthYear === 'unknown' ? '' : String(birthYear),
  sex,
});

/** The fields that stand otherwise in the form than they did when it was opened. */
export function correctedFacts(begun: PersonDraft, draft: PersonDraft): Partial<PersonFacts> {
  const year = draft.birthYear.trim();
  return {
    ...(draft.alias === begun.alias ? {} : { alias: draft.alias }),
    ...(draft.language === begun.language ? {} : { language: draft.language || 'unknown' }),
    ...(year === begun.birthYear ? {} : { birthYear: year === '' ? ('unknown' as const) : Number(year) }),
    ...(draft.sex === begun.sex ? {} : { sex: draft.sex }),
  };
}
