import type { Language } from '../../../../kernel/language.ts';
import type { Message } from '../../../../kernel/message.ts';
import { textsIn } from '../../../../platform/pages/catalogue.ts';
import { largestObstacle, obstacleNames } from '../../../caseload/public.ts';
import type { Published } from '../../../study/public.server.ts';
import type { NationalStudy } from '../../schema.ts';
import { wordsIn } from '../report/words.ts';
import { shownCost } from './cost-figure.ts';
import { studyText } from './messages.ts';
import { type StandsBeside, shownStudy } from './shown-study.ts';
import { markedSource } from './source.ts';

/** A named release as the public may see it: frozen, with the agencies that gave to it and how people were put together. */
export function shownRelease(
  { id, release }: Published,
  language: Language,
  beside: StandsBeside,
): NonNullable<NationalStudy['shown']> {
  const { t, formats } = textsIn(language);
  const day = wordsIn(language).day(release.madeAt.slice(0, 10));
  // Releases from before the two were hidden together hide one of them: what is left would give it.
  const areTold = release.joined !== null && release.apart !== null;
  const told = (count: number | null, untold: Message): string =>
    areTold && count !== null ? formats.number(count) : t(untold);
  const marks = [t(studyText.release, { name: release.name, day })];
  const source = t(studyText.sourceRelease, { name: release.name, day });
  const study = { ...release.figures, file: { ...release.figures.file, invented: release.invented } };
  const agencyName = (word: string): string => {
    const agency = release.houses[Number(/^house-([1-9][0-9]*)$/.exec(word)?.[1]) - 1];
    return agency ? agency[language] : t(studyText.noAgency);
  };
  const largest = largestObstacle(study);
  return {
    id,
    agencies: release.houses.map((agency) => agency[language]),
    joined: told(release.joined, studyText.joinedNotTold),
    apart: told(release.apart, studyText.apartNotTold),
    study: shownStudy(study, language, { marks, source, agencyName, isNational: true }, beside),
    cost: release.cost
      ? shownCost(release.cost, language, {
          agency: release.name,
          source: markedSource(t, source, release.invented),
          country: release.country,
        })
      : null,
    largest: largest && {
      obstacle: largest.obstacle,
      name: t(obstacleNames[largest.obstacle as keyof typeof obstacleNames]),
      surelyFirst: largest.asFrequent === 1,
    },
  };
}
