import { z } from 'zod';
import { zoneIn } from '../../kernel/country.ts';
import { Uuid } from '../../kernel/id.ts';
import { dayIn } from '../../kernel/time/dates.ts';
import type { Tx } from '../../platform/database/database.ts';
import type { Call } from '../../platform/http/call.ts';
import { Deferred, query } from '../../platform/http/endpoint.ts';
import { Nothing } from '../../platform/http/params.ts';
import { costBySector, costSums } from '../caseload/public.ts';
import type { Knowledge } from '../knowledge/public.ts';
import { listCosts } from '../redress/public.server.ts';
import { listOwnSteps, listPublished, listSurveys, ownStudy } from '../study/public.server.ts';
import { mayReadFigures } from '../study/public.ts';
import type { PublishedFigure } from './figures/published-figure.ts';
import { shownCost } from './pages/study/cost-figure.ts';
import { studyText } from './pages/study/messages.ts';
import { shownRelease } from './pages/study/shown-release.ts';
import { type StandsBeside, shownStudy } from './pages/study/shown-study.ts';
import { markedSource, studySource } from './pages/study/source.ts';
import { latestPublished, shownSurvey } from './pages/study/survey-figure.ts';
import { NationalStudy, OwnStudy } from './schema.ts';

const wholePeriod = { unit: 'person', from: null, to: null, followedTo: null } as const;

const readersOfFigures = ['analyst', 'lead', 'officer', 'reader'] as const;
const readersOfOwn = ['analyst', 'lead'] as const;

export type PublicationParts = {
  readonly isDemo: boolean;
  /** The questions that practitioners are asked. */
  readonly survey: Knowledge['survey'];
  /** The published figures, read when the first page asks for them. */
  readonly published: () => Promise<readonly PublishedFigure[]>;
};

/** The figures of one's own agency, and the national releases. */
export function publicationRoutes(parts: PublicationParts) {
  const beside = async (tx: Tx, { now, who, texts: { language } }: Call<unknown, unknown>): Promise<StandsBeside> => {
    const surveys = await listSurveys(tx, dayIn(now, zoneIn(who.country)));
    const newest = latestPublished(surveys.map(({ state }) => state));
    return {
      published: await parts.published(),
      survey: shownSurvey(newest, parts.survey.entries, language),
      practitioners: newest?.results ?? null,
    };
  };

  return [
    query({
      name: 'study.own',
      path: '/api/study/own',
      // Live figures, seen twice, show the one person who came between: so few see them.
      roles: readersOfOwn,
      params: Nothing,
      input: Nothing,
      answer: OwnStudy,
      load: async (tx, call) => ({ steps: await listOwnSteps(tx), costs: await listCosts(tx, call.readable) }),
      may: mayReadFigures,
      show: async (tx, { steps, costs }, call) => {
        const { language, t } = call.texts;
        const agency = call.who.agencyName[language];
        const source = studySource(t, agency);
        const costSource = markedSource(t, source, parts.isDemo);
        const cost = shownCost(costBySector(costSums(costs)), language, {
          agency,
          source: costSource,
          country: call.who.country,
        });
        if (steps.length === 0) return { agency, study: null, cost };
        const besideIt = await beside(tx, call);
        const described = {
          marks: [t(studyText.live, { agency })],
          source,
          agencyName: () => agency,
          isNational: false,
        };
        return new Deferred(async () => {
          const study = await ownStudy({ steps, question: wholePeriod, agency, invented: parts.isDemo });
          return { agency, cost, study: shownStudy(study, language, described, besideIt) };
        });
      },
    }),

    query({
      name: 'study.national',
      path: '/api/study/national',
      roles: readersOfFigures,
      params: Nothing,
      input: z.strictObject({ release: Uuid.optional() }),
      answer: NationalStudy,
      load: (tx) => listPublished(tx),
      may: mayReadFigures,
      show: async (tx, releases, call) => {
        const chosen = releases.find(({ id }) => id === call.input.release) ?? releases[0];
        return {
          releases: releases.map(({ id, release: { name, signedAt } }) => ({ id, name, signedAt: signedAt ?? '' })),
          shown: chosen ? shownRelease(chosen, call.texts.language, await beside(tx, call)) : null,
        };
      },
    }),
  ];
}
