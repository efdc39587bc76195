import type { Act, ActDraft, ActEnvelope } from '../../../kernel/act.ts';
import { decide } from '../../../kernel/doing.ts';
import { toCreate } from '../acts/create.ts';
import { toDraw } from '../acts/draw.ts';
import { toInvite } from '../acts/invite.ts';
import { toOpenSurvey } from '../acts/open.ts';
import { toSetFrame } from '../acts/set-frame.ts';
import { toSetQuestions } from '../acts/set-questions.ts';
import { foldSurvey } from '../fold.ts';
import type { Method, Stratum } from '../survey-schema.ts';

/** A survey that goes from step to step. Everyone in it is invented. */
export const at = { country: 'SE', realm: '1' };
export const id = '018f0000-0000-7000-8000-000000000100';
export const now = new Date('2026-11-24T08:40:00.000Z');
export const today = '2026-11-24';
let count = 0;
export const act = (): ActEnvelope =>
  ({ id: `018f0000-0000-7000-8000-00000009${String(count++).padStart(4, '0')}` }) as ActEnvelope;

export const asActs = (drafts: readonly ActDraft[], actor = '1005'): Act[] =>
  drafts.map((one) => ({ recordedAt: now.toISOString(), actor, ...one })) as unknown as Act[];

export const found = (drafts: readonly ActDraft[]) => ({
  ...{ id, at, today, asker: '1005', mails: true, seed: 7 },
  bank: [{ id: 'QB-01' }, { id: 'QB-02' }],
  state: foldSurvey(asActs(drafts)),
});

export const created = (method: Method = 'stratified'): readonly ActDraft[] =>
  decide(
    toCreate,
    { act: act(), survey: id, title: 'Provenkäten', aim: 'Prov', method, closesOn: '2026-12-18', repeats: null },
    { id, at, reference: 'E-PROV000-0', today, before: null },
    now,
  );

export const stratum = (over: Partial<Stratum> = {}): Stratum & { readonly name: string } => ({
  ...{ id: 'part-1', kind: 'police', people: 40, take: 10, units: [], name: 'Provdelen' },
  ...over,
});

export const withFrame = (strata = [stratum()], drafts = created()): readonly ActDraft[] => [
  ...drafts,
  ...decide(toSetFrame, { act: act(), asOf: '2026-11-01', leftOut: null, strata }, found(drafts), now),
];
export const withQuestions = (drafts = withFrame()): readonly ActDraft[] => [
  ...drafts,
  ...decide(toSetQuestions, { act: act(), ids: ['QB-01', 'QB-02'], main: 'QB-01' }, found(drafts), now),
];
export const drawn = (drafts = withQuestions()): readonly ActDraft[] => [
  ...drafts,
  ...decide(toDraw, { act: act() }, found(drafts), now),
];
export const openedSurvey = (drafts = drawn()): readonly ActDraft[] => [
  ...drafts,
  ...decide(toOpenSurvey, { act: act() }, found(drafts), now),
];
export const address = (number: number): string => `paahittad-${number}@verket.example`;
export const inviting = (addresses: readonly string[], unit: number | null = null) => ({
  ...{ act: act(), stratum: 'part-1', unit, language: 'sv' as const },
  addresses: [...addresses],
});
export const invitedSurvey = (drafts = openedSurvey()): readonly ActDraft[] => [
  ...drafts,
  ...decide(toInvite, inviting([address(1), address(2)]), found(drafts), now),
];
