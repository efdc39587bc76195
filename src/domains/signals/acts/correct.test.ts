import { describe, expect, it } from 'vitest';
import { decide } from '../../../kernel/doing.ts';
import { anEnvelope, aStanding, someFile, uuid } from '../testing/builders.ts';
import { type CorrectSignal, toCorrect } from './correct.ts';

const signal = { id: uuid(0), at: someFile, state: aStanding(), acts: [uuid(1), uuid(2)] };
const now = new Date('2026-11-24T08:40:00.000Z');
const people = { known: 'counted' as const, number: 5 };

/** A correction of the number of people by an officer who had seen the registration. */
const aCorrection = (over: Partial<CorrectSignal> = {}): CorrectSignal => ({
  act: anEnvelope(),
  basedOn: [uuid(1)],
  facts: { people },
  narrative: null,
  reason: 'Räknat om.',
  ...over,
});

const correct = (input: CorrectSignal) => decide(toCorrect, input, signal, now);

describe('a correction', () => {
  it('is one act that says only what is different, and why', () => {
    expect(correct(aCorrection())).toMatchObject([
      {
        at: someFile,
        id: anEnvelope().id,
        stream: uuid(0),
        streamKind: 'signal',
        type: 'signal.correct',
        facts: { changed: { people }, narrative: false },
        words: { reason: 'Räknat om.' },
        ground: null,
        corrects: uuid(1),
        basedOn: [uuid(1)],
      },
    ]);
  });

  it('of the own words alone says that they are new, and keeps them sealed with the reason', () => {
    const [act] = correct(aCorrection({ facts: {}, narrative: 'Nya påhittade ord.' }));
    expect(act?.facts).toEqual({ changed: {}, narrative: true });
    expect(act?.words).toEqual({ reason: 'Räknat om.', narrative: 'Nya påhittade ord.' });
  });

  it('may rest on an older act though a newer one is there: a record is never refused because a colleague was faster', () => {
    expect(correct(aCorrection({ basedOn: [uuid(1)] }))[0]?.basedOn).toEqual([uuid(1)]);
  });

  it('rests on everything that its author had seen', () => {
    expect(correct(aCorrection({ basedOn: [uuid(2), uuid(1)] }))[0]).toMatchObject({
      corrects: uuid(2),
      basedOn: [uuid(2), uuid(1)],
    });
  });

  it('in which nothing is different is refused', () => {
    expect(() => correct(aCorrection({ facts: {} }))).toThrow(
      expect.objectContaining({
        kind: 'invalid',
        message: 'signal.nothing-changed',
        fields: [expect.objectContaining({ path: 'facts' })],
      }),
    );
  });

  it('of when it was noticed can name any time that has come, and none that has not', () => {
    const noticed = (from: string) => ({ happened: { from, to: null, precision: 'minute' as const } });
    const facts = noticed(now.toISOString());
    expect(correct(aCorrection({ facts }))[0]?.facts).toEqual({ changed: facts, narrative: false });
    const tomorrow = noticed('2026-11-25T08:40:00.000Z');
    expect(() => correct(aCorrection({ facts: tomorrow }))).toThrow(
      expect.objectContaining({ kind: 'invalid', message: 'signal.not-yet' }),
    );
  });

  it('that rests on something which is not in the signal is refused, also when the rest is', () => {
    for (const basedOn of [[uuid(9)], [uuid(1), uuid(9)]]) {
      expect(() => correct(aCorrection({ basedOn }))).toThrow(
        expect.objectContaining({ kind: 'conflict', message: 'signal.basis-unknown' }),
      );
    }
  });
});
