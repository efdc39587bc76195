import { describe, expect, it } from 'vitest';
import { decide } from '../../../../kernel/doing.ts';
import { anEnvelope, uuid } from '../../testing/builders.ts';
import { replying, trialUnit } from '../../testing/replies.ts';
import { nothingSaid } from '../said.ts';
import { type Declining, toDecline } from './decline.ts';

const now = new Date('2026-11-24T08:40:00.000Z');
const noneKnown = { is: 'none-known' as const };
const input = { act: anEnvelope(), reason: 'no-place' as const, words: null, alternative: noneKnown };
type Input = Parameters<NonNullable<(typeof toDecline)['refuses']>>[0];
const decline = (over: Partial<Input> = {}, of: Partial<Declining> = {}) =>
  decide(toDecline, { ...input, ...over }, { ...replying(), instead: null, ...of }, now);
const refused = (path: string, message: string) =>
  expect.objectContaining({ kind: 'invalid', message, fields: [expect.objectContaining({ path })] });
const conflict = (message: string) => expect.objectContaining({ kind: 'conflict', message });

describe('declining', () => {
  it('says why and that no alternative is known, to the unit that handed it over and to no other', () => {
    const [told, sent] = decline();
    expect(told).toMatchObject({ type: 'suspicion.decline', facts: { reason: 'no-place', alternative: noneKnown } });
    expect(sent).toMatchObject({
      type: 'disclosure.send',
      basedOn: [told?.id],
      facts: { kind: 'suspicion-reply', isReply: true, ground: 'se.consultation-without-person', facts: ['reply'] },
    });
    expect(JSON.parse(sent?.words?.snapshot ?? '')).toEqual({
      answers: uuid(800),
      says: 'declined',
      reason: 'no-place',
      alternative: noneKnown,
    });
  });

  it('keeps what is written sealed, and names a unit by its number and name', () => {
    const instead = { is: 'unit' as const, unit: 61, name: trialUnit };
    const [told] = decline({ words: 'Påhittat skäl.', alternative: { is: 'unit', unit: 61 } }, { instead });
    expect(told).toMatchObject({ facts: { alternative: instead }, words: { words: 'Påhittat skäl.' } });
    expect(JSON.stringify(told?.facts)).not.toContain('Påhittat');
    const [named] = decline({ alternative: { is: 'named', service: 'Lyktan' } });
    expect(named).toMatchObject({ facts: { alternative: { is: 'named' } }, words: { service: 'Lyktan' } });
  });

  it('asks for words where the reason is another one, and for a unit that can take it', () => {
    expect(() => decline({ reason: 'other' })).toThrow(refused('words', 'suspicion.reply.other-missing'));
    const own = { is: 'unit' as const, unit: replying().fromUnit, name: trialUnit };
    for (const instead of [null, own, { ...own, unit: replying().recipient.unit }])
      expect(() => decline({ alternative: { is: 'unit', unit: 61 } }, { instead })).toThrow(
        refused('alternative.unit', 'suspicion.reply.not-that-unit'),
      );
  });

  it('is for what has no responsible person, once, and not for what was withdrawn or sent from here', () => {
    const of = (state: object) => ({ state: { ...replying().state, ...state } });
    const withdrawn = { at: '2026-11-23T08:00:00.000Z', reason: null, ofConsent: false };
    const declined = { act: uuid(2), at: withdrawn.at, reason: 'no-place' as const, alternative: noneKnown };
    expect(() => decline({}, of({ origin: 'sent' }))).toThrow(conflict('suspicion.own-letter'));
    expect(() => decline({}, of({ owner: '1000' }))).toThrow(conflict('suspicion.reply.already-responsible'));
    expect(() => decline({}, of({ exchange: { ...nothingSaid, declined } }))).toThrow(
      conflict('suspicion.reply.already-declined'),
    );
    expect(() => decline({}, of({ exchange: { ...nothingSaid, withdrawn } }))).toThrow(
      conflict('suspicion.reply.is-withdrawn'),
    );
  });
});
