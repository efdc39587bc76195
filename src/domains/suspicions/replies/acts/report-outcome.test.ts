import { describe, expect, it } from 'vitest';
import { decide } from '../../../../kernel/doing.ts';
import { aConsultation, anAct, anArrival, anEnvelope, aStanding, uuid } from '../../testing/builders.ts';
import { replying } from '../../testing/replies.ts';
import { toReportOutcome } from './report-outcome.ts';

const now = new Date('2026-11-24T08:40:00.000Z');
const taken = aStanding(anArrival(), anAct({ id: uuid(2) }));
const report = (yes: string | null = uuid(70), state = taken) =>
  decide(
    toReportOutcome,
    { act: anEnvelope(), person: uuid(50), result: 'safe-place' as const, words: 'Påhittat.' },
    { ...replying({ state }), yes },
    now,
  );
const conflict = (message: string) => expect.objectContaining({ kind: 'conflict', message });

describe('what became of a person', () => {
  it('is told to the sender on the person’s consent, and the message names the act of that consent', () => {
    const [told, sent] = report();
    expect(told).toMatchObject({ facts: { result: 'safe-place', sent: uuid(801), person: uuid(50) } });
    expect(sent).toMatchObject({
      basedOn: [told?.id, uuid(70)],
      facts: { consent: uuid(70), ground: 'se.osl-10-1-consent', facts: ['outcome'] },
    });
    expect(JSON.parse(sent?.words?.snapshot ?? '')).not.toHaveProperty('person');
  });

  it('is not told without one', () => {
    expect(() => report(null)).toThrow(
      expect.objectContaining({ kind: 'invalid', message: 'suspicion.reply.no-consent' }),
    );
  });

  it('is told by the unit that has taken it, and of no consultation', () => {
    expect(() => report(uuid(70), aStanding())).toThrow(conflict('suspicion.nobody-owns'));
    expect(() => report(uuid(70), { ...taken, facts: aConsultation() })).toThrow(conflict('suspicion.reply.no-person'));
    expect(() => report(uuid(70), { ...taken, origin: 'sent' })).toThrow(conflict('suspicion.own-letter'));
  });
});
