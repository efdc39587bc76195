import type { Language } from '../../../../kernel/language.ts';
import type { QuestionResult, Survey, SurveyQuestion, SurveyResults } from '../../../study/public.ts';
import { helpNames } from '../../../study/public.ts';
import type { ShownStudy } from '../../schema.ts';
import { cellsIn, tableOfCells } from '../report/measured.ts';
import { reportText } from '../report/messages.ts';
import { rankText } from '../report/obstacles.ts';
import type { Cell } from '../report/table.ts';
import { tableText } from '../report/table-messages.ts';
import { type Words, wordsIn } from '../report/words.ts';
import { shownFigure } from './shown-figure.ts';
import { markedSource, studySource } from './source.ts';
import { type SurveyRow, surveyAxis, surveyDrawing } from './survey-drawing.ts';
import { surveyText as text } from './survey-messages.ts';

type SurveyContent = {
  readonly survey: Survey;
  readonly results: SurveyResults;
  readonly questions: readonly SurveyQuestion[];
};

/** The round whose answers were published last; of several the one that ended last. */
export const latestPublished = (surveys: readonly Survey[]): Survey | null =>
  surveys.filter(({ results }) => results !== null).toSorted((a, b) => (a.to < b.to ? 1 : -1))[0] ?? null;

const shortOf = ({ questions }: SurveyContent, id: string, { language }: Words): string =>
  questions.find((question) => question.id === id)?.short[language] ?? id;

function titleOf(told: SurveyContent, words: Words): string {
  const first = told.results.questions.find(({ often }) => often !== null);
  if (!first?.often) return words.t(text.titleNone);
  const said = { question: shortOf(told, first.question, words), share: words.percent(first.often.share) };
  const asMany = first.rank?.[1] ?? 0;
  return asMany === 1 ? words.t(text.titleFirst, said) : words.t(text.titleMost, { ...said, count: asMany });
}

/** What most said would have helped; nothing where that may not be shown, or where no one answered. */
function helpedCell({ helped }: QuestionResult, { t, number }: Words): Cell {
  const [most] = helped
    .flatMap(({ help, count }) => (help !== 'not-said' && count ? [{ help, count }] : []))
    .toSorted((a, b) => b.count - a.count);
  if (!most) return { text: t(tableText.none), measured: { standing: 'none', values: { answer: null, count: null } } };
  const [help, count] = [t(helpNames[most.help]), most.count];
  return {
    text: t(text.helpedBy, { help, count: number(count) }),
    measured: { standing: 'number', values: { answer: help, count } },
  };
}

function tableOf(told: SurveyContent, words: Words) {
  const { t, language } = words;
  const { plain, rank, count, share } = cellsIn(words);
  const { results } = told;
  const agencies = results.houses.filter(({ answered }) => answered !== null);
  const shareOf = (value: QuestionResult['often']): Cell => share(value, 'suppressed');
  const columns = [
    { name: t(text.colQuestion), isNumber: false },
    { name: t(text.colCodes), isNumber: false },
    { name: t(tableText.colRank), isNumber: true },
    { name: t(text.colOften), isNumber: true },
    { name: t(text.colBase), isNumber: true },
    { name: t(text.colCannotSay), isNumber: true },
    { name: t(text.colHelped), isNumber: false },
    ...agencies.map(({ name }) => ({ name: name[language], isNumber: true })),
  ];
  return tableOfCells(
    { id: 'practitioners', caption: t(text.caption), columns },
    results.questions.map((one) => [
      plain(shortOf(told, one.question, words)),
      plain(one.obstacles.join(' ')),
      rank(one),
      shareOf(one.often),
      count(one.often?.of ?? null, 'suppressed'),
      count(one.cannotSay, 'suppressed'),
      helpedCell(one, words),
      ...agencies.map(({ house: agency }) => shareOf(one.houses.find((each) => each.house === agency)?.often ?? null)),
    ]),
  );
}

function responseOf({ asked, answered }: SurveyResults['houses'][number], { t, number, percent }: Words): string {
  if (asked === null) return t(text.responseNotAsked, { answered: number(answered ?? 0) });
  if (answered === null) return t(text.responseFew, { asked: number(asked) });
  return t(text.responseOf, { answered: number(answered), asked: number(asked), share: percent(answered / asked) });
}

function notesOf({ survey, results, questions }: SurveyContent, { t, number, percent }: Words): string[] {
  const { asked, answered } = results;
  const isCautious = answered !== null && answered * 2 < asked;
  const rate =
    answered === null
      ? t(text.answeredHidden, { asked: number(asked) })
      : t(text.answered, { answered: number(answered), asked: number(asked), share: percent(answered / asked) });
  const isUnread = questions.some(({ verified_on }) => verified_on === undefined);
  return [
    rate,
    t(text.neverAdded),
    ...(isCautious ? [t(text.fewAnswered)] : []),
    ...(isUnread ? [t(text.unverified)] : []),
    ...(survey.invented ? [t(text.invented)] : []),
  ];
}

/** What practitioners say, as the pages of the study show it: a figure of its own, ranked by itself, beside the others. */
export function shownSurvey(
  survey: Survey | null,
  questions: readonly SurveyQuestion[],
  language: Language,
): ShownStudy['survey'] {
  const words = wordsIn(language);
  const { t } = words;
  if (!survey?.results) return { text: t(text.none), figure: null, response: [] };
  const told: SurveyContent = { survey, results: survey.results, questions };
  const rows = told.results.questions.map((one): SurveyRow => {
    const line = { code: one.obstacles.join(' '), rank: rankText(one, words) };
    return {
      name: shortOf(told, one.question, words),
      line: one.rank ? t(reportText.rankLine, line) : t(reportText.codeLine, line),
      share: one.often,
      value: words.share(one.often, 'suppressed'),
    };
  });
  const title = titleOf(told, words);
  const sub = t(text.sub, {
    most: words.percent(surveyAxis(rows.flatMap(({ share }) => (share ? [share] : [])))),
    name: survey.name,
    from: words.day(survey.from),
    to: words.day(survey.to),
  });
  const draw = surveyDrawing(rows);
  const table = tableOf(told, words);
  const source = markedSource(t, studySource(t, survey.name), survey.invented);
  return {
    text: t(text.neverAdded),
    figure: shownFigure(
      { kind: 'survey', title, sub, notes: notesOf(told, words), method: t(text.neverAdded), table },
      draw,
      source,
      words,
    ),
    response: told.results.houses.map((agency) => ({
      name: agency.name[language],
      value: responseOf(agency, words),
    })),
  };
}
