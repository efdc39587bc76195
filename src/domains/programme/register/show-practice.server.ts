import type { Here } from '../../../kernel/doing.ts';
import { offered } from '../../../kernel/doing.ts';
import type { Tx } from '../../../platform/database/database.ts';
import type { AnyCall } from '../../../platform/http/call.ts';
import { type SaidInStream, saidInStream } from '../streams/said-in-programme.server.ts';
import { toChangePractice } from './acts/change-practice.ts';
import { toEndPractice } from './acts/end-practice.ts';
import { toReviewPractice } from './acts/review-practice.ts';
import { toWithdrawPracticeEntry } from './acts/withdraw-practice.ts';
import { lastVersion, type Practice } from './practice.ts';
import type { Register } from './register-file.ts';
import type { PracticeRow, PracticeShown } from './register-schema.ts';

const textsOf = ({ said }: SaidInStream, version: string) => ({
  what: said(version, 'what'),
  where: said(version, 'where'),
  evidence: said(version, 'evidence') || null,
  doesNotShow: said(version, 'doesNotShow'),
  conditions: said(version, 'conditions'),
});

function rowOf({ id, state: of }: Here<Practice>, saying: SaidInStream): PracticeRow & { readonly id: string } {
  const { act } = lastVersion(of);
  return {
    id,
    reference: of.reference,
    country: of.country,
    obstacles: [...of.obstacles],
    ...textsOf(saying, act),
    source: { name: saying.said(act, 'source'), link: null },
    isVerified: of.review?.verdict === 'agrees',
    ended: of.ended !== null,
  };
}

/** What the unit has written down, and then what the list of knowledge says. */
export async function showPractices(
  tx: Tx,
  all: readonly Here<Practice>[],
  call: AnyCall,
  register: Register,
): Promise<PracticeRow[]> {
  const { language } = call.texts;
  const rows: PracticeRow[] = [];
  for (const one of all) rows.push(rowOf(one, await saidInStream(tx, one, call)));
  const listed = register.practices.map(
    (one): PracticeRow => ({
      id: null,
      reference: one.id,
      country: one.country,
      obstacles: one.obstacles,
      what: one.what[language],
      where: one.where[language],
      evidence: one.evidence?.[language] ?? null,
      doesNotShow: one.not_shown[language],
      conditions: one.conditions[language],
      source: one.source,
      isVerified: !one.unverified,
      ended: false,
    }),
  );
  return [...rows, ...listed];
}

export async function showPractice(tx: Tx, stored: Here<Practice>, call: AnyCall): Promise<PracticeShown> {
  const { state: of } = stored;
  const saying = await saidInStream(tx, stored, call);
  const { said, nameOf, timeline } = saying;
  const last = lastVersion(of);
  const { review } = of;
  const doings = [toChangePractice, toReviewPractice, toEndPractice, toWithdrawPracticeEntry];
  return {
    ...rowOf(stored, saying),
    version: last.act,
    by: nameOf(last.by),
    byMe: last.by === call.who.actor,
    review: review && {
      verdict: review.verdict,
      note: said(review.act, 'note'),
      by: nameOf(review.by),
      on: review.on,
    },
    endedWhy: said(of.ended, 'why') || null,
    earlier: of.versions
      .slice(0, -1)
      .map(({ act, on, by }) => ({ act, on, by: nameOf(by), ...textsOf(saying, act) }))
      .reverse(),
    timeline,
    isWithdrawn: of.withdrawn ?? false,
    may: of.withdrawn ? [] : offered(doings, call.who, stored, call.verbs),
  };
}
