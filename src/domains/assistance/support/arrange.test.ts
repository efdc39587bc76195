import { describe, expect, it } from 'vitest';
import { supportPerishables } from '../perishables.ts';
import { forms, needs, outcomes } from '../schema.ts';
import { supportTasks } from '../tasks.ts';
import { anAct, anEnvelope, aSupport, began, uuid } from '../testing/builders.ts';
import { arrange, obstacleOf, setDeparture } from './arrange.ts';
import { foldSupport } from './support.ts';

describe('what was arranged', () => {
  const input = { act: anEnvelope(), need: 'roof' as const, by: null, note: null };

  it('no roof to be found is obstacle OB-B08, and stays told when a hotel is found', () => {
    const [none] = arrange({ ...input, outcome: 'none-found', form: null }, aSupport());
    expect(none?.facts).toMatchObject({ obstacle: 'OB-B08' });
    const support = foldSupport([
      began(),
      anAct(2, 'assistance.arrange', none?.facts as object),
      anAct(3, 'assistance.arrange', {
        need: 'roof',
        outcome: 'arranged',
        form: 'hotel',
        by: 'social-emergency',
        obstacle: null,
      }),
    ]);
    expect(support.needs).toMatchObject([{ need: 'roof', state: 'arranged', form: 'hotel' }]);
    expect(supportPerishables(uuid(0), support)).toMatchObject([
      { what: 'need.roof.Svalan', obstacle: 'OB-B08', lostOn: '2026-02-06T08:17:00.000Z' },
    ]);
  });

  it('has an obstacle only where nothing was found', () => {
    for (const need of needs)
      for (const outcome of outcomes) if (outcome !== 'none-found') expect(obstacleOf(need, outcome)).toBeNull();
  });

  it('says what it was', () => {
    expect(() => arrange({ ...input, outcome: 'arranged', form: null }, aSupport())).toThrow(
      expect.objectContaining({ fields: [expect.objectContaining({ path: 'form' })] }),
    );
    expect(forms).toContain('hotel');
  });
});

describe('leaving', () => {
  const input = { act: anEnvelope(), supported: 'unknown' as const, said: null };

  it('is on the last-chance line from the day when somebody says so', () => {
    const [act] = setDeparture(
      { ...input, departure: 'wishes', on: '2026-03-20' },
      aSupport(),
      '2026-03-20T23:00:00.000Z',
    );
    const support = foldSupport([began(), anAct(2, 'assistance.depart', act?.facts as object)]);
    expect(supportPerishables(uuid(0), support)).toMatchObject([
      { what: 'departure.Svalan', kind: 'leaves', diesOn: '2026-03-20T23:00:00.000Z', savedOn: null, lostOn: null },
    ]);
  });

  it('that is booked or done has a day', () => {
    for (const departure of ['booked', 'left'] as const)
      expect(() => setDeparture({ ...input, departure, on: null }, aSupport(), null)).toThrow(
        expect.objectContaining({ kind: 'invalid' }),
      );
  });

  it('ends what is owed here', () => {
    const left = anAct(2, 'assistance.depart', {
      departure: 'left',
      on: '2026-03-20',
      supported: 'yes',
      endsAt: '2026-03-20T23:00:00.000Z',
    });
    expect(supportTasks(uuid(0), aSupport().support)).toMatchObject([{ open: true }]);
    expect(supportTasks(uuid(0), aSupport(left).support)).toMatchObject([{ open: false }]);
  });
});
