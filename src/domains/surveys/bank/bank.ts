import type { Language } from '../../../kernel/language.ts';
import type { RespondentKind } from '../respondents.ts';
import { type BankFiles, sceneQuestions } from './bank-file.ts';

type Wording = { readonly [language in Language]: string };

/** One question that a survey can ask: of the bank, of a scene of a country, or written by the unit. */
export type BankQuestion = {
  readonly id: string;
  /** In which country's law it is right; null for what holds everywhere it is asked. */
  readonly country: string | null;
  readonly kinds: readonly ('all' | RespondentKind)[];
  readonly scene: Wording | null;
  readonly ask: Wording;
  readonly options: readonly { readonly id: string; readonly said: Wording }[];
  readonly right: string;
  readonly why: Wording;
  readonly source: string;
  readonly verified: boolean;
  readonly anchor: boolean;
  /** Whether it stands by itself, so that the Rasch model may take it: of one scene only one question does. */
  readonly alone: boolean;
};

/** Every question that knowledge holds, those of the bank first. */
export function questionsIn({ bank, scenes }: BankFiles): readonly BankQuestion[] {
  const ofBank = bank.items.map((entry): BankQuestion => {
    // What is asked of every agency is asked everywhere; what is asked of one rests on the law of its country.
    const country = entry.for.includes('all') ? null : bank.country;
    return {
      ...{ id: entry.id, country, kinds: entry.for, scene: null, ask: { sv: entry.sv, en: entry.en } },
      options: optionsOf(entry.options),
      ...{ right: entry.right, why: entry.why, source: entry.source, verified: entry.verified, anchor: entry.anchor },
      alone: true,
    };
  });
  const ofScenes = scenes.vignettes.flatMap((vignette) =>
    sceneQuestions.map((name): BankQuestion => {
      const { ask, options, right, why } = vignette.questions[name];
      return {
        ...{ id: `${vignette.id}.${name}`, country: vignette.country, kinds: [vignette.for], scene: vignette.scene },
        ...{ ask, options: optionsOf(options), right, why, source: vignette.source, verified: vignette.verified },
        anchor: false,
        alone: name === 'call',
      };
    }),
  );
  return [...ofBank, ...ofScenes];
}

const optionsOf = (options: { readonly a: Wording; readonly b: Wording; readonly c: Wording }) =>
  (['a', 'b', 'c'] as const).map((id) => ({ id, said: options[id] }));

/** What can be asked in one country. */
export const askedIn = (questions: readonly BankQuestion[], country: string): readonly BankQuestion[] =>
  questions.filter((question) => question.country === null || question.country === country);
