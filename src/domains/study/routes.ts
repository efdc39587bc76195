import { z } from 'zod';
import { zoneIn } from '../../kernel/country.ts';
import { dayIn } from '../../kernel/dates.ts';
import { Uuid } from '../../kernel/id.ts';
import { Problem } from '../../kernel/problem.ts';
import { hasBegun } from '../../platform/acts/stored-act.ts';
import type { Tx } from '../../platform/database/database.ts';
import type { Call } from '../../platform/http/call.ts';
import { Afterwards, command, query } from '../../platform/http/endpoint.ts';
import { httpMessages } from '../../platform/http/messages.ts';
import { ById, Nothing } from '../../platform/http/params.ts';
import { sendLetter } from '../disclosures/public.server.ts';
import type { Knowledge } from '../knowledge/public.ts';
import { listCosts } from '../redress/public.server.ts';
import { mayContribute, mayReadFigures, mayRelease } from './access.ts';
import { contribute } from './contribute/contribute.ts';
import { contributionFile, gathered, type StudySurroundings, showContributions } from './contributions.server.ts';
import { costBySector } from './cost/cost-by-sector.ts';
import { costSums } from './cost/cost-sums.ts';
import type { PublishedFigure } from './figures/published-figure.ts';
import { estimateRoutes } from './hidden/routes.server.ts';
import { ownStudy } from './lived/own-study.server.ts';
import { shownCost } from './pages/study/cost-figure.ts';
import { studyText } from './pages/study/messages.ts';
import { shownRelease } from './pages/study/shown-release.ts';
import { type StandsBeside, shownStudy } from './pages/study/shown-study.ts';
import { markedSource, studySource } from './pages/study/source.ts';
import { latestPublished, shownSurvey } from './pages/study/survey-figure.ts';
import type { Release as ReleaseFile } from './release/fold.ts';
import { release } from './release/release.ts';
import { type Signing, sign } from './release/sign.ts';
import { reviewRoutes } from './routes-review.server.ts';
import { Contribute, Contributions, ContributionsAnswer, NationalStudy, OwnStudy, Release, Sign } from './shown.ts';
import { findRelease, listOwnSteps, listPublished, listReleases } from './store.ts';
import { surveyRoutes } from './survey/routes.server.ts';
import { listSurveys } from './survey/store.server.ts';

const wholePeriod = { unit: 'person', from: null, to: null, followedTo: null } as const;

const readersOfFigures = ['analyst', 'lead', 'officer', 'reader'] as const;
const readersOfOwn = ['analyst', 'lead'] as const;
const readersOfContributions = ['analyst', 'lead'] as const;

export type StudyParts = StudySurroundings & {
  /** The questions that practitioners are asked. */
  readonly survey: Knowledge['survey'];
  /** The published figures, read when the first page asks for them. */
  readonly published: () => Promise<readonly PublishedFigure[]>;
};

/** More releases than a study body ever makes. */
const allReleases = 10_000;

/**
 * A release that is to be signed, and what of its study is public. All that wait for a signature are locked, in one order, so
 * that of two that are signed at the same moment one sees the other.
 */
async function signing(tx: Tx, { writable }: Call<unknown, unknown>, id: string): Promise<Signing | null> {
  const found = await findRelease(tx, writable, id, { lock: false });
  if (!found) return null;
  const ofStudy = (await listReleases(tx, [found.at], allReleases)).filter(
    ({ folded }) => folded.study === found.folded.study,
  );
  const waiting = ofStudy.filter((one) => one.folded.signedAt === null).map((one) => one.id);
  const locked = new Map<string, ReleaseFile>();
  for (const one of [...new Set([...waiting, id])].toSorted()) {
    const now = await findRelease(tx, [found.at], one, { lock: true });
    if (now) locked.set(one, now.folded);
  }
  const release = locked.get(id);
  if (!release) return null;
  const published = ofStudy
    .filter((one) => one.id !== id)
    .map((one) => locked.get(one.id) ?? one.folded)
    .filter(({ signedAt }) => signedAt !== null);
  return { at: found.at, id, release, published };
}

/** The operations of the study. */
export function studyRoutes(parts: StudyParts) {
  const contributionsAgain = async (tx: Tx, _at: unknown, _stream: string, call: Call<unknown, unknown>) => ({
    contributions: await showContributions(tx, call, parts),
  });

  const beside = async (tx: Tx, { now, who, texts: { language } }: Call<unknown, unknown>): Promise<StandsBeside> => {
    const surveys = await listSurveys(tx, dayIn(now, zoneIn(who.country)));
    const newest = latestPublished(surveys.map(({ folded }) => folded));
    return {
      published: await parts.published(),
      survey: shownSurvey(newest, parts.survey.entries, language),
      practitioners: newest?.results ?? null,
    };
  };

  return [
    ...estimateRoutes(),

    query({
      name: 'study.own',
      path: '/api/study/own',
      // Live figures, seen twice, tell of the one person between: so few see them.
      roles: readersOfOwn,
      params: Nothing,
      input: Nothing,
      answer: OwnStudy,
      load: async (tx, call) => ({ steps: await listOwnSteps(tx), costs: await listCosts(tx, call.readable) }),
      may: mayReadFigures,
      show: async (tx, { steps, costs }, call) => {
        const { language, t } = call.texts;
        const house = call.who.house[language];
        const source = studySource(t, house);
        const costSource = markedSource(t, source, parts.isDemo);
        const cost = shownCost(costBySector(costSums(costs)), language, { house, source: costSource });
        if (steps.length === 0) return { house, study: null, cost };
        const besideIt = await beside(tx, call);
        const described = {
          marks: [t(studyText.live, { house })],
          source,
          agencyName: () => house,
          isNational: false,
        };
        return new Afterwards(async () => {
          const study = await ownStudy({ steps, question: wholePeriod, house, invented: parts.isDemo });
          return { house, cost, study: shownStudy(study, language, described, besideIt) };
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

    query({
      name: 'study.contributions',
      path: '/api/study/contributions',
      roles: readersOfContributions,
      params: Nothing,
      input: Nothing,
      answer: Contributions,
      load: async () => ({}),
      may: mayReadFigures,
      show: (tx, _nothing, call) => showContributions(tx, call, parts),
    }),

    ...reviewRoutes,

    command({
      name: 'study.contribute',
      path: '/api/study/contributions/contribute',
      roles: ['lead'],
      status: 201,
      params: Nothing,
      input: Contribute,
      answer: ContributionsAnswer,
      load: async (tx, call) => {
        if (call.own && (await hasBegun(tx, call.own, call.input.contribution)))
          throw new Problem('conflict', httpMessages.idUsed);
        return contributionFile(tx, call, parts);
      },
      may: mayContribute,
      decide: (file, call) => ({ at: file.at, stream: file.stream, acts: contribute(call.input, file) }),
      carry: (tx, { acts }, { to }, call) =>
        sendLetter(tx, call, { acts, from: call.who, house: to.agency, now: call.now }),
      show: contributionsAgain,
    }),

    command({
      name: 'study.release',
      path: '/api/study/releases/release',
      roles: ['analyst'],
      status: 201,
      params: Nothing,
      input: Release,
      answer: ContributionsAnswer,
      load: async (tx, call) => {
        if (call.own && (await hasBegun(tx, call.own, call.input.release)))
          throw new Problem('conflict', httpMessages.idUsed);
        return gathered(tx, call, call.input.study);
      },
      may: mayRelease,
      decide: (file, call) => ({ at: file.at, stream: call.input.release, acts: release(call.input, file) }),
      show: contributionsAgain,
    }),

    command({
      name: 'study.sign',
      path: '/api/study/releases/:id/sign',
      roles: ['analyst'],
      status: 200,
      params: ById,
      input: Sign,
      answer: ContributionsAnswer,
      load: (tx, call) => signing(tx, call, call.params.id),
      may: mayRelease,
      decide: (file, call) => ({ at: file.at, stream: file.id, acts: sign(call.input, file, call.who.actor) }),
      show: contributionsAgain,
    }),

    ...surveyRoutes(parts),
  ];
}
