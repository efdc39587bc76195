import type { Language } from '../../../kernel/language.ts';
import type { PaperDocument } from '../../../platform/documents/paper-document.ts';
import type { Release } from '../../study/public.ts';
import { resultsOf } from '../../study/public.ts';
import { aRelease, aReleaseId } from '../../study/testing/a-release.ts';
import { anAgencyThatSaid, aSurvey } from '../../study/testing/surveys.ts';
import { documentOf } from '../pages/document/document.ts';
import { shownRelease } from '../pages/study/shown-release.ts';
import { shownSurvey } from '../pages/study/survey-figure.ts';

const survey = aSurvey({ questions: ['PS-01'] });
const said = anAgencyThatSaid(20, { 'PS-01': { weekly: 12, never: 8 } });
const results = resultsOf(survey, new Map([[1, said]]), { obstaclesOf: new Map(), nameOf: new Map() });

/** An invented release as it is shown, with a published figure beside it and a round of the survey. */
export function aShownRelease(language: Language, over: Partial<Release> = {}) {
  const shown = shownRelease({ id: aReleaseId, release: aRelease(over) }, language, {
    published: [],
    survey: shownSurvey({ ...survey, results }, [], language),
  });
  const beside = [{ label: 'Reported offences', value: '120', source: '2024, invented source' }];
  const chains = shown.study.chains.map((chain) => ({ ...chain, beside }));
  return { ...shown, study: { ...shown.study, chains } };
}

export const aDocument = (language: Language, over: Partial<Release> = {}): PaperDocument =>
  documentOf(aShownRelease(language, over), language);
