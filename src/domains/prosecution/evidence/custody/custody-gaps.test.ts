import { describe, expect, it } from 'vitest';
import { type CustodyStep, custodyChain, custodyGaps, isNotAsSigned } from './custody-gaps.ts';

const zone = 'Europe/Stockholm';
const step = (
  kind: CustodyStep['step'],
  time: string,
  by: string | null,
  more: Partial<CustodyStep> = {},
): CustodyStep => ({
  ...{ id: `${kind} ${time}`, step: kind, at: `2026-02-${time}:00.000Z`, by, from: null, to: null, seal: null },
  ...more,
});
const secured = { id: 'entry', day: '2026-02-11', at: null, by: 'Anna Alm' };
const told = (...steps: readonly CustodyStep[]) =>
  custodyGaps(steps).map(({ kind, before, ...more }) => ({ kind, before, ...more }));
const kinds = (...steps: readonly CustodyStep[]) => told(...steps).map(({ kind, before }) => [kind, before]);

describe('the custody of a piece of evidence', () => {
  it('has no gap where each who had it received it from the one before', () => {
    expect(
      kinds(
        step('found', '11T09:00', 'Anna Alm'),
        step('seized', '11T09:20', 'Anna Alm', { seal: 'A 1' }),
        step('moved', '11T10:00', ' anna  alm '),
        step('received', '11T12:00', 'Bo Björk', { from: 'Anna Alm', seal: 'a 1' }),
        step('examined', '12T08:00', 'Bo Björk', { seal: 'A 2' }),
        step('returned', '13T08:00', 'Bo Björk', { to: 'Cia Ceder', seal: 'A 2' }),
        step('seized', '20T08:00', 'Anna Alm'),
      ),
    ).toEqual([]);
  });

  it('has one where it was next handled by another person who had not received it, once', () => {
    expect(
      told(
        step('seized', '11T09:20', 'Anna Alm'),
        step('examined', '12T08:00', 'Bo Björk'),
        step('copied', '12T09:00', 'Bo Björk'),
      ),
    ).toEqual([{ kind: 'handed-on', before: 'examined 12T08:00', held: 'Anna Alm', next: 'Bo Björk', minutes: null }]);
  });

  it('has one where it was received from a person who did not have it', () => {
    expect(
      kinds(
        step('seized', '11T09:20', 'Anna Alm'),
        step('received', '12T08:00', 'Bo Björk', { from: 'Cia Ceder' }),
        step('returned', '13T08:00', 'Bo Björk', { to: 'Cia Ceder' }),
        step('received', '14T08:00', 'Bo Björk', { from: 'Dan Dahl' }),
      ),
    ).toEqual([
      ['handed-on', 'received 12T08:00'],
      ['handed-on', 'received 14T08:00'],
    ]);
  });

  it('has one where more than an hour passed between when it was found and when a person took care of it', () => {
    expect(told(step('found', '11T09:00', 'Anna Alm'), step('seized', '11T12:20', 'Anna Alm'))).toMatchObject([
      { kind: 'unattended', before: 'seized 11T12:20', minutes: 200 },
    ]);
    expect(kinds(step('found', '11T09:00', 'Anna Alm'), step('seized', '11T10:00', 'Anna Alm'))).toEqual([]);
  });

  it('has one where the first that is recorded is not that a person took care of it', () => {
    expect(kinds(step('moved', '11T09:00', 'Anna Alm'))).toEqual([['no-beginning', 'moved 11T09:00']]);
    expect(kinds(step('found', '11T09:00', 'Anna Alm'), step('moved', '11T09:10', 'Anna Alm'))).toEqual([
      ['no-beginning', 'moved 11T09:10'],
    ]);
  });

  it('has one where the seal has another number and it was not opened between', () => {
    const first = step('seized', '11T09:20', 'Anna Alm', { seal: 'A 1' });
    const later = step('moved', '12T09:00', 'Anna Alm', { seal: 'A 9' });
    expect(told(first, later)).toMatchObject([{ kind: 'seal-changed', held: 'A 1', next: 'A 9' }]);
    expect(kinds(first, step('examined', '12T08:00', 'Anna Alm'), later)).toEqual([]);
    expect(kinds(first, step('copied', '12T08:00', 'Anna Alm', { seal: 'A 2' }), later)).toEqual([
      ['seal-changed', 'moved 12T09:00'],
    ]);
    expect(kinds(first, step('moved', '12T09:00', 'Anna Alm'))).toEqual([]);
  });

  it('has none where a name was erased: nothing can be said of it', () => {
    expect(kinds(step('seized', '11T09:20', null), step('moved', '12T09:00', 'Bo Björk'))).toEqual([]);
  });
});

describe('how it was secured when it entered the file', () => {
  it('is the first of its steps, at the beginning of that day', () => {
    const chain = custodyChain(secured, [step('received', '12T08:00', 'Bo Björk', { from: 'Anna Alm' })], zone);
    expect(chain.map(({ step: kind, at, isDay }) => [kind, at, isDay])).toEqual([
      ['secured', '2026-02-10T23:00:00.000Z', true],
      ['received', '2026-02-12T08:00:00.000Z', false],
    ]);
    expect(custodyGaps(chain)).toEqual([]);
  });

  it('comes after what was found that day, and takes no time', () => {
    const chain = custodyChain(secured, [step('found', '11T15:00', 'Dan Dahl')], zone);
    expect(chain.map(({ step: kind }) => kind)).toEqual(['found', 'secured']);
    expect(custodyGaps(chain)).toEqual([]);
    const before = custodyChain(secured, [step('found', '09T15:00', 'Dan Dahl')], zone);
    expect(custodyGaps(before)).toMatchObject([{ kind: 'unattended', before: 'entry', minutes: 1920 }]);
  });

  it('is left out once a step says at which minute it was seized that day', () => {
    const chain = custodyChain(secured, [step('seized', '11T15:00', 'Bo Björk')], zone);
    expect(chain.map(({ step: kind }) => kind)).toEqual(['seized']);
  });

  it('stands at its minute where that is known, as of a picture', () => {
    const taken = { ...secured, at: '2026-02-11T17:41:08.000Z' };
    const chain = custodyChain(taken, [step('copied', '11T15:00', 'Bo Björk')], zone);
    expect(chain.map(({ id, isDay }) => [id, isDay])).toEqual([
      ['copied 11T15:00', false],
      ['entry', false],
    ]);
  });
});

it('a picture is not as signed when another came, or when what the phone signed does not hold', () => {
  const signed = { holds: true, trusted: true };
  expect(isNotAsSigned({ whole: 'as-signed', signed })).toBe(false);
  expect(isNotAsSigned({ whole: 'as-signed', signed: null })).toBe(false);
  expect(isNotAsSigned({ whole: 'not-as-signed', signed })).toBe(true);
  expect(isNotAsSigned({ whole: 'as-signed', signed: { ...signed, trusted: false } })).toBe(true);
});
