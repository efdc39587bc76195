import { directionOf } from '../../../kernel/language.ts';
import type { Message } from '../../../kernel/message.ts';
import type { Knowledge } from '../../knowledge/public.ts';
import {
  frameTexts,
  isDescribed,
  jobTexts,
  tipTexts,
  type WorkLanguage,
  workTexts,
} from '../../signals/public.server.ts';
import type { Side } from './side.ts';

type Register = Knowledge['agencies']['entries'];

/** A language in which material is offered. */
export type MaterialLanguage = {
  readonly language: string;
  readonly name: string;
  readonly isDraft: boolean;
  readonly hasAllTexts: boolean;
};

const where = (country: string) => ({ described: isDescribed(country) });

/** The texts that stand on a sheet of a country, and no other. */
const neededIn = (country: string): readonly Message[] => [
  ...(where(country).described
    ? [
        ...[jobTexts.startTitle, jobTexts.startLead, jobTexts.payQuestion, jobTexts.papersQuestion],
        ...[jobTexts.leaveQuestion, jobTexts.sayNoName, jobTexts.saySavesNothing, jobTexts.payRule],
        ...[jobTexts.papersRule, jobTexts.leaveRule, jobTexts.youCan, jobTexts.payCan, jobTexts.papersCan],
        jobTexts.leaveCan,
      ]
    : [jobTexts.elsewhereTitle, jobTexts.elsewhereLead]),
  ...[frameTexts.danger, tipTexts.dangerCall],
];

/** By which ids the texts of a sheet are known, in its order. */
export const textsOnSheets = (country: string): readonly string[] => neededIn(country).map(({ id }) => id);

/** Whether what a sheet says is not all official yet: its own texts count, and no others of its language. */
const isDraftOf = (file: WorkLanguage | undefined, country: string): boolean =>
  file?.isDraft === true && !neededIn(country).every(({ id }) => file.isOfficial?.(id));

/** In which languages there are sheets of a country: those of the pages for workers, by their own names. */
export function materialLanguages(
  country: string,
  more: readonly WorkLanguage[],
  register: Register,
): readonly MaterialLanguage[] {
  const needed = textsOnSheets(country);
  return workTexts(more, register).offered.map(({ language, name }) => {
    const file = more.find((one) => one.language === language);
    return {
      language,
      name,
      isDraft: isDraftOf(file, country),
      hasAllTexts: file === undefined || needed.every((id) => file.texts[id] !== undefined),
    };
  });
}

/** What a sheet says in one language, in the very words of the pages for workers; null where they are not in this language. */
export function sideIn(
  language: string,
  {
    country,
    phone,
    more,
    register,
  }: {
    readonly country: string;
    readonly phone: string | null;
    readonly more: readonly WorkLanguage[];
    readonly register: Register;
  },
): Side | null {
  const texts = workTexts(more, register).in({ language, country: null }, country);
  if (texts === null) return null;
  const { t, emergency } = texts;
  const isDraft = isDraftOf(
    more.find((one) => one.language === language),
    country,
  );
  const { described } = where(country);
  return {
    language,
    direction: directionOf(language),
    title: t(described ? jobTexts.startTitle : jobTexts.elsewhereTitle),
    lead: t(described ? jobTexts.startLead : jobTexts.elsewhereLead, { country: texts.countryName(country) }),
    questions: described
      ? [jobTexts.payQuestion, jobTexts.papersQuestion, jobTexts.leaveQuestion].map((one) => t(one))
      : [],
    promises: described ? [jobTexts.sayNoName, jobTexts.saySavesNothing].map((one) => t(one)) : [],
    rights: described ? [jobTexts.payRule, jobTexts.papersRule, jobTexts.leaveRule].map((one) => t(one)) : [],
    can: described
      ? {
          lead: t(jobTexts.youCan),
          each: [jobTexts.payCan, jobTexts.papersCan, jobTexts.leaveCan].map((one) => t(one)),
        }
      : null,
    call: phone === null ? null : t(tipTexts.dangerCall, { phone }),
    danger: t(frameTexts.danger, { phone: emergency }),
    isDraft,
  };
}

/** Where the code leads: the page for workers in the first language, with its country, so that it is the same wherever it is opened. */
export const addressOf = (origin: string, language: string, country: string): string =>
  `${origin}/work/${language}-${country}`;

/** The same by way of a campaign’s short address, where the visit is counted. */
export const shortAddressOf = (origin: string, code: string, language: string): string =>
  `${origin}/c/${code}/${language}`;
