import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { supportPerishables } from '../perishables.ts';
import { forms, needs, outcomes, type Signs } from '../schema.ts';
import { supportTasks } from '../tasks.ts';
import { anAct, anEnvelope, aSupport, began, someFile, someSigns, uuid } from '../testing/builders.ts';
import { arrange, obstacleOf, setDeparture } from './arrange.ts';
import { beginSupport, tasksToStart } from './begin.ts';
import { foldSupport } from './support.ts';

const yesNo = fc.constantFrom('yes', 'no', 'unknown') as fc.Arbitrary<Signs['needsBed']>;
const signs: fc.Arbitrary<Signs> = fc.record({
  needsBed: yesNo,
  isHurt: yesNo,
  isThreatened: yesNo,
  stayDependsOnWork: yesNo,
});

describe('which tasks start', () => {
  it('safety, a roof, health and somebody who knows the law always do, whatever the signs', () => {
    fc.assert(
      fc.property(signs, fc.constantFrom('uz', 'sv', 'unknown'), (seen, language) => {
        const started = tasksToStart(seen, language).map(({ need }) => need);
        expect(started).toEqual(expect.arrayContaining(['safety', 'roof', 'health', 'adviser']));
        expect(started.includes('interpreter')).toBe(language !== 'sv');
        expect(started.includes('stay')).toBe(seen.stayDependsOnWork !== 'no');
      }),
    );
  });

  it('what nobody knows counts as yes: never later, and never fewer', () => {
    fc.assert(
      fc.property(signs, (seen) => {
        const unknown = someSigns({
          needsBed: 'unknown',
          isHurt: 'unknown',
          isThreatened: 'unknown',
          stayDependsOnWork: 'unknown',
        });
        for (const { need, withinHours } of tasksToStart(seen, 'uz')) {
          const other = tasksToStart(unknown, 'uz').find((one) => one.need === need);
          expect(other?.withinHours ?? 0).toBeLessThanOrEqual(withinHours);
        }
      }),
    );
  });

  it('each with a date from the first minute', () => {
    let n = 0;
    const [act] = beginSupport(
      { act: anEnvelope(), support: uuid(1), signs: someSigns() },
      {
        at: someFile,
        person: uuid(2),
        alias: 'Lärkan',
        language: 'uz',
        case: null,
        now: new Date('2026-02-05T19:31:00.000Z'),
        newId: () => uuid(++n + 50),
      },
    );
    expect(act?.facts).toHaveProperty('tasks.1', {
      need: 'roof',
      id: uuid(52),
      dueAt: '2026-02-05T23:31:00.000Z',
    });
  });
});

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

it('a stay that nobody was told of is asked for today', () => {
  const unknown = aSupport(anAct(2, 'assistance.stay', { until: null, endsAt: null }));
  expect(supportPerishables(uuid(0), unknown.support)).toMatchObject([
    { what: 'stay.Svalan', basis: 'unknown', diesOn: null },
  ]);
});
