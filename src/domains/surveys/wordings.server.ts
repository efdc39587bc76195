import type { Here } from '../../kernel/doing.ts';
import type { Language } from '../../kernel/language.ts';
import type { Words } from '../../platform/acts/open-file.ts';
import { optionIds } from './acts/add-question.ts';
import { askedIn, type BankQuestion } from './bank/bank.ts';
import type { OwnQuestion, Survey } from './survey.ts';
import type { QuestionShown } from './survey-schema.ts';

/** A question of the unit's own, read from the words of its act, in the form of one of the bank. */
export function ownQuestion({ act, options, right, reviewed }: OwnQuestion, words: Words): BankQuestion {
  const said = words.get(act) ?? {};
  const both = (name: string) => ({ sv: said[`${name}.sv`] ?? '', en: said[`${name}.en`] ?? '' });
  return {
    ...{ id: act, country: null, kinds: ['all'], scene: null, ask: both('ask') },
    options: optionIds.slice(0, options).map((id) => ({ id, said: both(`option.${id}`) })),
    ...{ right, why: both('why'), source: said.source ?? '', verified: reviewed, anchor: false, alone: true },
  };
}

/** What is asked, in its order. */
export function askedQuestions(
  { state }: Here<Survey>,
  bank: readonly BankQuestion[],
  words: Words,
): readonly BankQuestion[] {
  return (state.questions?.ids ?? []).flatMap((id) => {
    const own = state.own.find((one) => one.id === id);
    const found = own ? ownQuestion(own, words) : bank.find((one) => one.id === id);
    return found ? [found] : [];
  });
}

/** What can be asked beside: of the bank in this country, and the unit's own. */
export function offeredQuestions(
  { state, at }: Here<Survey>,
  bank: readonly BankQuestion[],
  words: Words,
): readonly BankQuestion[] {
  const chosen = new Set(state.questions?.ids ?? []);
  return [...state.own.map((one) => ownQuestion(one, words)), ...askedIn(bank, at.country)].filter(
    ({ id }) => !chosen.has(id),
  );
}

export function showQuestion(
  question: BankQuestion,
  { state }: Here<Survey>,
  reader: { readonly language: Language; readonly actor: string },
): QuestionShown {
  const own = state.own.find(({ id }) => id === question.id);
  const { language } = reader;
  return {
    id: question.id,
    scene: question.scene?.[language] ?? null,
    ask: question.ask[language],
    options: question.options.map(({ id, said }) => ({ id, text: said[language], right: id === question.right })),
    why: question.why[language],
    source: question.source,
    verified: question.verified,
    anchor: question.anchor,
    own: own !== undefined,
    reviewed: own?.reviewed ?? true,
    mayReview: own !== undefined && !own.reviewed && own.by !== reader.actor,
    kinds: [...question.kinds],
  };
}
