import { describe, expect, it } from 'vitest';
import { decide } from '../../../../kernel/doing.ts';
import { supportExpiringItems } from '../../expiring-items.ts';
import { forms, needs, outcomes } from '../../schema.ts';
import { anAct, anEnvelope, aSupport, began, uuid } from '../../testing/builders.ts';
import { foldSupport } from '../fold.ts';
import { obstacleOf } from '../obstacle-of.ts';
import { toArrange } from './arrange.ts';

const now = new Date('2026-02-06T08:15:00.000Z');

describe('what was arranged', () => {
  const input = { act: anEnvelope(), need: 'roof' as const, by: null, note: null };

  it('no roof to be found is obstacle OB-B08, and stays recorded when a hotel is found', () => {
    const [none] = decide(toArrange, { ...input, outcome: 'none-found', form: null }, aSupport(), now);
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
    expect(supportExpiringItems(uuid(0), support)).toMatchObject([
      { what: 'need.roof.Svalan', obstacle: 'OB-B08', lostOn: '2026-02-06T08:17:00.000Z' },
    ]);
  });

  it('has an obstacle only where nothing was found', () => {
    for (const need of needs)
      for (const outcome of outcomes) if (outcome !== 'none-found') expect(obstacleOf(need, outcome)).toBeNull();
  });

  it('says what it was', () => {
    expect(() => decide(toArrange, { ...input, outcome: 'arranged', form: null }, aSupport(), now)).toThrow(
      expect.objectContaining({ fields: [expect.objectContaining({ path: 'form' })] }),
    );
    expect(forms).toContain('hotel');
  });
});
