import type { Here } from '../../../kernel/doing.ts';
import { offered } from '../../../kernel/doing.ts';
import type { Tx } from '../../../platform/database/database.ts';
import type { AnyCall } from '../../../platform/http/call.ts';
import { listPeopleOfUnit } from '../../access/public.server.ts';
import { type SaidInStream, saidInStream } from '../streams/said-in-programme.server.ts';
import { toChangeRecommendation } from './acts/change-recommendation.ts';
import { toFollowRecommendation } from './acts/follow-recommendation.ts';
import { toSetState } from './acts/set-state.ts';
import { toWithdrawRecommendationEntry } from './acts/withdraw-recommendation.ts';
import type { Recommendation } from './recommendation.ts';
import type { Register } from './register-file.ts';
import type { RecommendationRow, RecommendationShown } from './register-schema.ts';

type Listed = Register['recommendations'][number];

/** What the list of knowledge says of a recommendation that no one has taken up. */
const untouched = (listed: Listed, { texts: { language } }: AnyCall): RecommendationRow => ({
  id: null,
  code: listed.id,
  reference: listed.id,
  text: listed.text[language],
  source: listed.source,
  isVerified: !listed.unverified,
  obstacles: listed.obstacles,
  ...{ state: null, on: null, evidence: null, who: null, owner: null, reviewBy: null },
});

function rowOf(
  { id, state: of }: Here<Recommendation>,
  { said, nameOf }: SaidInStream,
  { register, call }: { readonly register: Register; readonly call: AnyCall },
): RecommendationRow & { readonly id: string } {
  const listed = register.recommendations.find((one) => one.id === of.code);
  const last = of.states.at(-1);
  const own = {
    text: said(of.said, 'text'),
    source: { name: said(of.said, 'source'), link: null },
    isVerified: true,
    obstacles: [...of.obstacles],
  };
  return {
    ...(listed ? untouched(listed, call) : own),
    id,
    code: of.code,
    reference: of.reference,
    state: last?.state ?? 'not-started',
    on: last?.on ?? null,
    evidence: said(last?.act ?? null, 'evidence') || null,
    who: said(last?.act ?? null, 'who') || null,
    owner: of.owner === null ? null : nameOf(of.owner),
    reviewBy: of.reviewBy,
  };
}

const numberOf = (code: string | null): number => (code === null ? 1000 : Number(code.slice(1)));

/** All of the list, with what the unit has done about each, and then its own. */
export async function showRecommendations(
  tx: Tx,
  all: readonly Here<Recommendation>[],
  call: AnyCall,
  register: Register,
): Promise<RecommendationRow[]> {
  const rows: RecommendationRow[] = [];
  for (const one of all) rows.push(rowOf(one, await saidInStream(tx, one, call), { register, call }));
  const taken = new Set(rows.map(({ code }) => code));
  const rest = register.recommendations.filter(({ id }) => !taken.has(id)).map((listed) => untouched(listed, call));
  return [...rows, ...rest].sort((a, b) => numberOf(a.code) - numberOf(b.code));
}

export async function showRecommendation(
  tx: Tx,
  stored: Here<Recommendation>,
  call: AnyCall,
  register: Register,
): Promise<RecommendationShown> {
  const { state: of } = stored;
  const saying = await saidInStream(tx, stored, call);
  const { said, nameOf, timeline } = saying;
  const people = await listPeopleOfUnit(tx, call);
  const doings = [toSetState, toFollowRecommendation, toChangeRecommendation, toWithdrawRecommendationEntry];
  return {
    ...rowOf(stored, saying, { register, call }),
    ownerRef: people.find(({ account }) => account === of.owner)?.ref ?? null,
    states: of.states
      .map(({ by, ...one }) => ({
        ...one,
        evidence: said(one.act, 'evidence') || null,
        who: said(one.act, 'who') || null,
        by: nameOf(by),
      }))
      .reverse(),
    people: people.filter(({ hasLeft }) => !hasLeft).map(({ ref, name }) => ({ ref, name })),
    timeline,
    isWithdrawn: of.withdrawn ?? false,
    may: of.withdrawn ? [] : offered(doings, call.who, stored, call.verbs),
  };
}
