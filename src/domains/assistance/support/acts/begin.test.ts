import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide } from '../../../../kernel/doing.ts';
import type { Signs } from '../../schema.ts';
import { anEnvelope, someFile, someSigns, uuid } from '../../testing/builders.ts';
import { tasksToStart } from '../tasks-to-start.ts';
import { toBegin } from './begin.ts';

const yesNo = fc.constantFrom('yes', 'no', 'unknown') as fc.Arbitrary<Signs['needsBed']>;
const signs: fc.Arbitrary<Signs> = fc.record({
  needsBed: yesNo,
  isHurt: yesNo,
  isThreatened: yesNo,
  stayDependsOnWork: yesNo,
});

describe('which tasks start', () => {
  it('safety, a roof, health and an adviser on the law always do, whatever the signs', () => {
    fc.assert(
      fc.property(signs, fc.constantFrom('uz', 'sv', 'unknown'), (seen, language) => {
        const started = tasksToStart(seen, language).map(({ need }) => need);
        expect(started).toEqual(expect.arrayContaining(['safety', 'roof', 'health', 'adviser']));
        expect(started.includes('interpreter')).toBe(language !== 'sv');
        expect(started.includes('stay')).toBe(seen.stayDependsOnWork !== 'no');
      }),
    );
  });

  it('what is not known counts as yes: never later, and never fewer', () => {
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
});

describe('support', () => {
  const some = {
    id: uuid(1),
    at: someFile,
    person: uuid(2),
    alias: 'Lärkan',
    language: 'uz',
    case: null,
    isSupported: false,
    ...{ also: [], setting: { place: null, sector: null } },
    now: new Date('2026-02-05T19:31:00.000Z'),
  };
  const begin = { act: anEnvelope(), support: uuid(1), signs: someSigns() };

  it('begins with tasks, each with a date from the first minute', () => {
    let n = 0;
    const [act] = decide(toBegin, begin, { ...some, newId: () => uuid(++n + 50) }, some.now);
    expect(act?.facts).toHaveProperty('tasks.1', {
      need: 'roof',
      id: uuid(52),
      dueAt: '2026-02-05T23:31:00.000Z',
    });
  });

  it('begins once for each person', () => {
    const again = { ...some, isSupported: true, newId: () => uuid(50) };
    expect(() => decide(toBegin, begin, again, some.now)).toThrow(expect.objectContaining({ kind: 'conflict' }));
  });
});
