import type { Message } from '../../../kernel/message.ts';
import { printable } from '../../../kernel/text/printable.ts';
import type { Texts } from '../../../platform/pages/catalogue.ts';
import type { Gain, KnowledgeGain } from '../knowledge-gain.ts';
import { resultText } from '../result-messages.ts';
import { saidReasons, saidResult, type Written } from '../said-result.ts';
import type { EffectAnswer, SurveyShare } from './effect-answer.ts';
import { effectTableText as text } from './effect-table-messages.ts';

/** The answer for a terminal: the sentence first, then the numbers behind it. */
export function effectAnswerText(answer: EffectAnswer, texts: Texts): string {
  const { t, language } = texts;
  const digits = (most: number, signed = false) =>
    new Intl.NumberFormat(language, { maximumFractionDigits: most, ...(signed ? { signDisplay: 'exceptZero' } : {}) });
  const written: Written = {
    plain: (value) => digits(1).format(value),
    signed: (value) => digits(1, true).format(value),
  };
  if (answer.kind === 'knowledge')
    return lines(knowledgeLines(answer.knowledge, t, (value) => digits(2, true).format(value)));
  if (answer.kind === 'survey') return lines(surveyLines(answer.survey, t, written));
  const { verdict, practice } = answer;
  const { model, randomisation: lot, byStart } = practice;
  return lines([
    saidResult(verdict, practice.drawnByLot, t, written),
    ...saidReasons(verdict, t, written),
    ...(practice.drawnByLot ? [] : [t(resultText.noLot)]),
    ...(model
      ? [
          t(text.cr2, {
            estimate: written.signed(model.estimate),
            error: written.plain(model.cr2.standardError),
            degrees: written.plain(model.cr2.degrees),
            lower: written.signed(model.cr2.lower),
            upper: written.signed(model.cr2.upper),
          }),
        ]
      : []),
    ...(lot ? [t(text.lot, { tried: lot.tried, possible: lot.possible, p: digits(4).format(lot.p) })] : []),
    ...(byStart && Number.isFinite(byStart.mean)
      ? [t(text.byStart, { mean: written.signed(byStart.mean), count: byStart.effects.length })]
      : []),
  ]);
}

const lines = (list: readonly string[]): string => `${list.join('\n')}\n`;

const gainTexts: Readonly<Record<Gain['state'], Message>> = {
  higher: text.higher,
  lower: text.lower,
  'no-difference-shown': text.noDifference,
  'few-people': text.fewPeople,
  'no-room': text.noRoom,
  'items-moved': text.itemsMoved,
};

function knowledgeLines(
  { refusal, items, gains, sameInRounds, link, people, informative }: KnowledgeGain,
  t: Texts['t'],
  signed: (value: number) => string,
): string[] {
  if (refusal) {
    const named = refusal.items.map((item) => printable(items[item]?.item ?? '')).join(', ');
    return [t(resultText.tooEarly), t(text.refused[refusal.code], { figure: refusal.figure, items: named })];
  }
  return [
    ...gains.map(({ group, state, ...gain }) =>
      t(gainTexts[state], {
        group: group === '' ? t(text.all) : printable(group),
        difference: signed(gain.difference),
        lower: signed(gain.lower),
        upper: signed(gain.upper),
      }),
    ),
    ...(gains.length === 0 ? [t(text.oneRound)] : []),
    t(text.people, { people, informative, items: items.filter(({ state }) => state === 'estimated').length }),
    ...items
      .filter(({ state }) => state !== 'estimated')
      .map(({ item, state }) => t(text.leftOut[state as keyof typeof text.leftOut], { item: printable(item) })),
    ...(sameInRounds ? [t(sameInRounds.p < 0.05 ? text.differsInRounds : text.sameInRounds)] : []),
    ...(link && link.dropped.length > 0 ? [t(text.drift, { items: link.dropped.map(printable).join(', ') })] : []),
  ];
}

function surveyLines(survey: SurveyShare, t: Texts['t'], { plain }: Written): string[] {
  if (survey.refusal) return [t(resultText.tooEarly), t(text.classRefused, { figure: plain(survey.refusal.figure) })];
  const limits = survey.korn_graubard;
  const percent = (share: number | null | undefined): string => plain((share ?? 0) * 100);
  return [
    limits
      ? t(text.share, { share: percent(survey.share), lower: percent(limits.lower), upper: percent(limits.upper) })
      : t(text.shareAlone, { share: percent(survey.share) }),
    t(text.design, {
      answers: survey.answers,
      effective: plain(survey.effective_size ?? 0),
      degrees: survey.degrees ?? 0,
    }),
  ];
}
