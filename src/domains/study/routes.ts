import { Problem } from '../../kernel/problem.ts';
import { hasBegun } from '../../platform/acts/stored-act.ts';
import type { Tx } from '../../platform/database/database.ts';
import { actRoute } from '../../platform/http/act-route.ts';
import type { AnyCall } from '../../platform/http/call.ts';
import { query } from '../../platform/http/endpoint.ts';
import { httpMessages } from '../../platform/http/messages.ts';
import { ById, Nothing } from '../../platform/http/params.ts';
import { sendLetter } from '../disclosures/public.server.ts';
import type { Knowledge } from '../knowledge/public.ts';
import { mayReadFigures } from './access.ts';
import { toContribute } from './contribute/acts/contribute.ts';
import {
  contributionFile,
  gathered,
  type StudySurroundings,
  showContributions,
} from './contribute/contributions.server.ts';
import { Contributions, ContributionsAnswer } from './contribute/schema.ts';
import { toFreeze } from './release/acts/freeze.ts';
import { type Signing, toSign } from './release/acts/sign.ts';
import type { Release } from './release/release.ts';
import { findRelease, listReleases } from './release/store.server.ts';
import { reviewRoutes } from './review/routes.server.ts';
import { surveyRoutes } from './survey/routes.server.ts';

const readersOfContributions = ['analyst', 'lead'] as const;

export type StudyParts = StudySurroundings & {
  /** The questions that practitioners are asked. */
  readonly survey: Knowledge['survey'];
};

/** More releases than a study body ever makes. */
const allReleases = 10_000;

/**
 * A release that is to be signed, and what of its study is public. All that wait for a signature are locked, in one order, so
 * that of two that are signed at the same moment one sees the other.
 */
async function signing(tx: Tx, { writable, who }: AnyCall, id: string): Promise<Signing | null> {
  const found = await findRelease(tx, writable, id, { lock: false });
  if (!found) return null;
  const ofStudy = (await listReleases(tx, [found.at], allReleases)).filter(
    ({ state }) => state.study === found.state.study,
  );
  const waiting = ofStudy.filter((one) => one.state.signedAt === null).map((one) => one.id);
  const locked = new Map<string, Release>();
  for (const one of [...new Set([...waiting, id])].toSorted()) {
    const now = await findRelease(tx, [found.at], one, { lock: true });
    if (now) locked.set(one, now.state);
  }
  const state = locked.get(id);
  if (!state) return null;
  const published = ofStudy
    .filter((one) => one.id !== id)
    .map((one) => locked.get(one.id) ?? one.state)
    .filter(({ signedAt }) => signedAt !== null);
  return { at: found.at, id, state, signer: who.actor, published };
}

/** The operations of the study. */
export function studyRoutes(parts: StudyParts) {
  const answered = {
    answer: ContributionsAnswer,
    show: async (tx: Tx, _at: unknown, _stream: string, call: AnyCall) => ({
      contributions: await showContributions(tx, call, parts),
    }),
  };

  return [
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

    actRoute(toContribute, {
      ...answered,
      path: '/api/study/contributions/contribute',
      status: 201,
      params: Nothing,
      load: async (tx, call) => {
        if (call.own && (await hasBegun(tx, call.own, call.input.contribution)))
          throw new Problem('conflict', httpMessages.idUsed);
        return contributionFile(tx, call, parts);
      },
      afterAppend: (tx, { acts }, { to }, call) =>
        sendLetter(tx, call, { acts, from: call.who, agency: to.agency, now: call.now }),
    }),

    actRoute(toFreeze, {
      ...answered,
      path: '/api/study/releases/release',
      status: 201,
      params: Nothing,
      load: async (tx, call) => {
        if (call.own && (await hasBegun(tx, call.own, call.input.release)))
          throw new Problem('conflict', httpMessages.idUsed);
        return gathered(tx, call, call.input);
      },
    }),

    actRoute(toSign, {
      ...answered,
      path: '/api/study/releases/:id/sign',
      status: 200,
      params: ById,
      load: (tx, call) => signing(tx, call, call.params.id),
    }),

    ...surveyRoutes(parts),
  ];
}
