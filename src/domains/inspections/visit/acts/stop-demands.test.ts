import { describe, expect, it } from 'vitest';
import { anEnvelope, aVisit, numbered, someFile } from '../../testing/builders.ts';
import { done } from '../../testing/done.ts';
import { toStopDemands } from './stop-demands.ts';

const visit = { id: numbered(80), at: someFile, state: aVisit() };

describe('demands under penalty', () => {
  const told = (demandMadeAt: string | null) => ({
    act: anEnvelope({ happenedFrom: '2026-02-05T18:08:00.000Z' }),
    toldBy: 'police' as const,
    against: 'zQvWho',
    facts: 'zQvWhat',
    demandMadeAt,
  });

  it('stop with the suspicion, and who it is is sealed', () => {
    const [act] = done(toStopDemands, told(null), visit);
    expect(act?.facts).toEqual({ toldBy: 'police', demandMadeAt: null });
    expect(act?.words).toEqual({ against: 'zQvWho', about: 'zQvWhat' });
  });
  it('that were made before are a record; one after the suspicion is refused', () => {
    expect(done(toStopDemands, told('2026-02-05T18:00:00.000Z'), visit)).toHaveLength(1);
    expect(() => done(toStopDemands, told('2026-02-05T18:09:00.000Z'), visit)).toThrow('inspection.demand-after');
    expect(() => done(toStopDemands, told('2026-02-05T17:00:00.000Z'), visit)).toThrow('inspection.demand-before');
  });
});
