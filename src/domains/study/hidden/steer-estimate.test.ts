import { describe, expect, test } from 'vitest';
import type { Act } from '../../../kernel/act.ts';
import { anEnvelope } from '../testing/builders.ts';
import { foldEstimate } from './estimate-fold.ts';
import { methodsFor } from './estimate-plan.ts';
import { beginEstimate, pauseEstimate, resumeEstimate, signEstimate, stopEstimate } from './steer-estimate.ts';

const uuid = (n: number): string => `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`;
const anAct = (over: Pick<Act, 'id' | 'type' | 'facts'> & Partial<Act>): Act => ({
  stream: uuid(9),
  version: 1,
  actor: '1',
  ownerUnit: 51,
  capacity: 'analysis',
  happenedFrom: '2026-11-24T10:00:00.000Z',
  happenedTo: null,
  precision: 'minute',
  recordedAt: '2026-11-24T10:00:00.000Z',
  device: uuid(900),
  deviceSeq: 1,
  corrects: null,
  basedOn: [],
  caseId: null,
  subject: null,
  hasWords: false,
  ...over,
});

const at = { country: 'SE', realm: '7' };
const plan = {
  lists: ['a', 'b', 'c'],
  counts: [
    [1, 90],
    [3, 20],
  ] as [number, number][],
  methods: methodsFor(3).map(({ id }) => id),
  replicates: 200,
  seed: 1,
};
const found = {
  seen: 110,
  twice: 20,
  methods: [],
  without: [],
  gate: { verdict: 'nothing' as const, reasons: [], assumptions: [] },
  range: null,
  dots: [],
};

type Step = 'pause' | 'resume' | 'stop' | 'finish' | `sign ${string}`;
const acts = (...steps: Step[]): Act[] => [
  anAct({ id: uuid(1), type: 'study.begin-estimate', facts: { name: 'Invented', plan } }),
  ...steps.map((step, place) => {
    const [what, actor = '1'] = step.split(' ');
    const minute = String(place + 1).padStart(2, '0');
    return anAct({
      id: uuid(place + 2),
      type: `study.${what}-estimate`,
      actor,
      facts: what === 'finish' ? { version: '1', found } : {},
      happenedFrom: `2026-11-24T10:${minute}:00.000Z`,
      recordedAt: `2026-11-24T10:${minute}:00.000Z`,
    });
  }),
];
const file = (...steps: Step[]) => ({ at, id: uuid(9), estimate: foldEstimate(acts(...steps)) });
const asked = { act: anEnvelope() };
const refusal = (id: string) => expect.objectContaining({ kind: 'conflict', text: expect.objectContaining({ id }) });

describe('an estimate', () => {
  test('begins with all it is made of', () => {
    const [act] = beginEstimate({ ...asked, estimate: uuid(9), name: 'Invented', plan }, at);
    expect(act).toMatchObject({ type: 'study.begin-estimate', stream: uuid(9), facts: { name: 'Invented', plan } });
  });

  test('is paused while it runs and goes on when it is paused, and nothing else', () => {
    expect(pauseEstimate(asked, file())).toHaveLength(1);
    expect(resumeEstimate(asked, file('pause'))).toHaveLength(1);
    expect(() => pauseEstimate(asked, file('pause'))).toThrow(refusal('study.estimate.not-running'));
    expect(() => resumeEstimate(asked, file())).toThrow(refusal('study.estimate.not-paused'));
    expect(() => resumeEstimate(asked, file('stop'))).toThrow(refusal('study.estimate.not-paused'));
  });

  test('is stopped once, and not when it is whole', () => {
    expect(stopEstimate(asked, file('pause'))).toHaveLength(1);
    expect(() => stopEstimate(asked, file('stop'))).toThrow(refusal('study.estimate.is-over'));
    expect(() => stopEstimate(asked, file('finish'))).toThrow(refusal('study.estimate.is-over'));
  });

  test('is signed by two different people, when it is whole, and by no third', () => {
    expect(signEstimate(asked, file('finish'), '1')).toHaveLength(1);
    expect(() => signEstimate(asked, file(), '1')).toThrow(refusal('study.estimate.not-finished'));
    expect(() => signEstimate(asked, file('stop'), '1')).toThrow(refusal('study.estimate.not-finished'));
    expect(() => signEstimate(asked, file('finish', 'sign 1'), '1')).toThrow(refusal('study.estimate.signed-by-you'));
    expect(signEstimate(asked, file('finish', 'sign 1'), '2')).toHaveLength(1);
    expect(() => signEstimate(asked, file('finish', 'sign 1', 'sign 2'), '3')).toThrow(
      refusal('study.estimate.signed-by-two'),
    );
  });
});

test('a fold knows who signed when, once each, and that what ended stays ended', () => {
  expect(foldEstimate(acts('finish', 'sign 1', 'sign 1')).state).toBe('finished');
  expect(foldEstimate(acts('finish', 'sign 1', 'sign 2'))).toMatchObject({
    state: 'signed',
    signed: [{ by: '1' }, { by: '2' }],
  });
  expect(foldEstimate(acts('stop', 'resume')).state).toBe('stopped');
  expect(foldEstimate(acts('finish', 'pause')).state).toBe('finished');
});
