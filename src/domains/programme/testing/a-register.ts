import type { ActDraft } from '../../../kernel/act.ts';
import { decide } from '../../../kernel/doing.ts';
import { toAddPractice } from '../register/acts/add-practice.ts';
import { toTakeRecommendation } from '../register/acts/take-recommendation.ts';
import { foldPractice } from '../register/fold-practice.ts';
import { foldRecommendation } from '../register/fold-recommendation.ts';
import { act, asActs, at, id, now } from './a-programme.ts';

export const begun = { id, at, reference: 'R-PROV000-0', taken: [] as string[], obstaclesOf: null as string[] | null };
export const own = (over: object = {}) => ({
  ...{ act: act(), recommendation: id, code: null, text: 'Provrekommendation', source: 'Provrapporten' },
  ...{ obstacles: ['OB-A02'] },
  ...over,
});
export const taken = decide(toTakeRecommendation, own(), begun, now);
export const recommended = (drafts: readonly ActDraft[] = taken) => ({
  ...{ id, at, today: '2026-11-24', people: [{ account: '1', ref: 'prov', hasLeft: false }] },
  state: foldRecommendation(asActs(drafts)),
});

export const said = (over: object = {}) => ({
  ...{ country: 'FI', obstacles: ['OB-A02'], what: 'Provpraxis', where: 'Provstaden', evidence: null },
  ...{ doesNotShow: 'Prov', conditions: 'Prov', source: 'Provkällan' },
  ...over,
});
export const added = decide(
  toAddPractice,
  { act: act(), practice: id, ...said() },
  { id, at, reference: 'P-PROV000-0' },
  now,
);
export const practised = (drafts: readonly ActDraft[] = added, asker = '1021') => ({
  ...{ id, at, asker },
  state: foldPractice(asActs(drafts)),
});
