import { describe, expect, it } from 'vitest';
import { anEnvelope, anItem, type Happening, itemId, stored, uuid } from '../../testing/builders.ts';
import { done, refusal } from '../../testing/refused.ts';
import { toRecordAcknowledgement } from './record-acknowledgement.ts';

const happened: Happening[] = [
  ['evidence.add', anItem(1)],
  ['file.serve', { on: '2026-10-12', replyBy: '2026-11-02', items: [itemId(1)], documents: [] }],
  ['package.make', { for: 'defence', items: [itemId(1)], files: 0, bytes: 900 }],
];
const digest = '0123456789abcdef'.repeat(4);

describe('that the defence confirms receipt', () => {
  const file = stored(...happened);
  const [service] = file.state.services;
  const [made] = file.state.packages ?? [];
  const of = { ...file, digests: new Map([[made?.id ?? '', digest]]), today: '2026-11-24' };
  const confirmed = (facts: object, hash: string | null = null) => ({
    act: anEnvelope(),
    facts: { given: service?.id ?? '', on: '2026-10-14', how: 'in-writing' as const, ...facts },
    words: { by: 'Påhittad försvarare', hash },
  });
  const refused = (facts: object, hash: string | null = null) =>
    refusal(toRecordAcknowledgement, confirmed(facts, hash), of);

  it('is of something that was disclosed, from its day until today', () => {
    const nothing = stored(['evidence.add', anItem(1)]);
    expect(
      refusal(toRecordAcknowledgement, confirmed({}), { ...nothing, digests: new Map(), today: of.today }),
    ).toEqual({
      text: 'prosecution.acknowledgement.nothing-given',
      at: undefined,
    });
    expect(refused({ given: uuid(99) })).toEqual({ text: 'prosecution.acknowledgement.unknown', at: 'facts.given' });
    for (const on of ['2026-10-11', '2026-11-25'])
      expect(refused({ on })).toEqual({ text: 'prosecution.acknowledgement.before-given', at: 'facts.on' });
    for (const on of ['2026-10-12', '2026-11-24']) expect(refused({ on }).text).toBe('done');
  });

  it('compares what is read out with the package, and records another hash as another', () => {
    const compared = (hash: string | null) =>
      done(toRecordAcknowledgement, confirmed({ given: made?.id, on: '2026-11-24' }, hash), of)[0]?.facts;
    expect(compared('0123 4567 89ab cdef')).toMatchObject({ compared: 'same' });
    expect(compared('0123 4567 89ab cdee')).toMatchObject({ compared: 'other' });
    expect(compared(null)).toMatchObject({ compared: 'not-compared' });
    expect(refused({ given: made?.id, on: '2026-11-24' }, '0123')).toEqual({
      text: 'prosecution.acknowledgement.hash-too-short',
      at: 'words.hash',
    });
    expect(refused({}, '0123 4567 89ab cdef')).toEqual({
      text: 'prosecution.acknowledgement.no-hash',
      at: 'words.hash',
    });
  });
});
