import type { Act, ActDraft, ActEnvelope } from '../../../kernel/act.ts';
import { decide } from '../../../kernel/doing.ts';
import { type OpenProgramme, toOpen } from '../acts/open.ts';
import { foldProgramme } from '../fold-programme.ts';

/** A programme that was set up, with a goal that is counted, one that is filled in, and three things that should remain. */
export const at = { country: 'SE', realm: '1' };
export const id = '018f0000-0000-7000-8000-000000000100';
let count = 0;
export const act = (): ActEnvelope =>
  ({ id: `018f0000-0000-7000-8000-0000000008${String(count++).padStart(2, '0')}` }) as ActEnvelope;
export const asActs = (drafts: readonly ActDraft[]): Act[] =>
  drafts.map((one) => ({ ...one, happenedFrom: '2026-11-24T08:40:00.000Z', actor: '1005' })) as unknown as Act[];
export const goal = (id: string, source: 'by-hand' | 'visits') =>
  ({
    id,
    level: 'outcome',
    name: 'Prov',
    indicator: 'Prov',
    source,
    start: { is: 'not-known' },
    target: { is: 'none-set' },
  }) as const;
const row = (id: string, over: object = {}) => ({
  id,
  what: 'Prov',
  keeper: null,
  state: 'not-decided' as const,
  on: null,
  due: '2026-12-11',
  otherwise: 'Står kvar.',
  ...over,
});
export const given: OpenProgramme = {
  act: act(),
  programme: id,
  title: 'Provprogrammet',
  from: '2025-01-01',
  ends: '2026-12-31',
  country: 'SE',
  region: null,
  lead: 'Provledaren',
  funder: 'Provgivaren',
  currency: 'EUR',
  goals: [goal('study', 'by-hand'), goal('visits', 'visits')],
  lines: [],
  remains: [
    row('rules'),
    row('study', { state: 'no-keeper', due: null }),
    row('software', { state: 'nothing-to-pay', due: null }),
  ],
};
export const now = new Date('2026-11-24T08:40:00.000Z');
export const opened = decide(toOpen, given, { id, at, reference: 'G-PROV000-0' }, now);
export const found = (drafts: readonly ActDraft[]) => ({
  ...{ id, at, today: '2026-11-24' },
  state: foldProgramme(asActs(drafts)),
});
