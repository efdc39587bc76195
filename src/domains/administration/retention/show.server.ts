import type { Visibility } from '../../../kernel/act.ts';
import type { Tx } from '../../../platform/database/database.ts';
import { type AnyCall, todayIn } from '../../../platform/http/call.ts';
import { changesIn } from './changes.ts';
import { retentionMessages as texts } from './messages.ts';
import { becomes, newestFirst, stateOn } from './retain-until.ts';
import { decisionsIn, type Retention } from './retention.ts';
import { rowsOn } from './rows.ts';
import type { RetentionEvent, RetentionList, RetentionRule } from './schema.ts';
import { listVersions, type NamedVersion } from './store.server.ts';

/** What the files of knowledge know of the law of a country, in a language of the staff. */
export type RetentionNeeds = {
  readonly retentionRulesOf: (country: string, language: 'sv' | 'en') => readonly RetentionRule[];
};

const visibilityOf = ({ who, texts: { t, language } }: AnyCall): Visibility => ({
  state: 'only-us',
  sees: [t(texts.sees, { agency: who.agencyName[language] })],
  doesNotSee: [t(texts.doesNotSee)],
  why: t(texts.why),
});

/** The history of all decisions, the newest first, each version beside the one before it. */
function showHistory(versions: readonly NamedVersion[], { texts: { t } }: AnyCall): RetentionEvent[] {
  const before = new Map<string, NamedVersion>();
  return versions
    .map((one) => {
      const event = {
        id: one.id,
        kind: one.kind,
        regime: one.regime,
        version: one.version,
        step: one.step,
        by: one.by ?? t(one.isByPerson ? texts.former : texts.operator),
        at: one.at,
        because: one.because,
        changes: changesIn(before.get(one.id) ?? null, one, t),
      };
      before.set(one.id, one);
      return event;
    })
    .reverse();
}

function showDecision(one: Retention, all: readonly Retention[], today: string): RetentionList['decisions'][number] {
  const { madeAt: _, endedAt: __, ...said } = one;
  return { ...said, state: stateOn(one, all, today), becomes: becomes(one) };
}

/** All that an agency has decided about retention, as those read it who may. */
export async function showRetention(
  tx: Tx,
  call: AnyCall,
  { retentionRulesOf }: RetentionNeeds,
): Promise<RetentionList> {
  const today = todayIn(call);
  const versions = await listVersions(tx);
  const decisions = decisionsIn(versions);
  const rules = retentionRulesOf(call.who.country, call.texts.language);
  return {
    country: call.who.country,
    rows: rowsOn(decisions, today).map((row) => ({
      ...row,
      rules: rules.filter(({ records }) => records.includes(row.kind)).map(({ id }) => id),
    })),
    decisions: decisions.toSorted(newestFirst).map((one) => showDecision(one, decisions, today)),
    rules: [...rules],
    history: showHistory(versions, call),
    visibility: visibilityOf(call),
  };
}
