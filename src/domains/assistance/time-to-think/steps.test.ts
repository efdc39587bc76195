import { describe, expect, it } from 'vitest';
import { anAct, anEnvelope, aPeriod, aPost, considered, requestArrived, uuid, wished } from '../testing/builders.ts';
import { applicantOf, apply } from './apply.ts';
import { inform, request, wish } from './steps.ts';
import { tell, toTell } from './tell.ts';

const asking = { ...aPost, today: '2026-02-06', toKind: 'social-services', hasYes: true };
const wishing = aPeriod(considered(), wished());

describe('asking a board to apply', () => {
  it('sends an alias and a day, and no name', () => {
    const [act, send] = request(uuid(500), wishing, asking);
    expect(act).toMatchObject({ type: 'reflection-period.request', ground: 'se.osl-10-1-consent' });
    expect(JSON.parse(send?.words?.snapshot ?? '')).toEqual({
      alias: 'Svalan',
      language: 'uz',
      wishedOn: '2026-02-06',
    });
  });

  it.each([
    ['before the person wishes it', aPeriod(), {}, 'conflict'],
    ['of a house that is no board', wishing, { toKind: 'police' }, 'invalid'],
    ['without the person’s yes', wishing, { hasYes: false }, 'conflict'],
  ])('is refused %s', (_name, found, over, kind) => {
    expect(() => request(uuid(500), found, { ...asking, ...over })).toThrow(expect.objectContaining({ kind }));
  });
});

describe('the application', () => {
  const input = { act: anEnvelope(), toUnit: 71, person: uuid(70), account: 'Påhittad redogörelse.' };
  const by = {
    ...asking,
    fromKind: 'social-services',
    toKind: 'migration',
    capacity: 'support',
    case: null,
    name: { givenNames: 'Temur', familyName: 'Exempelov' },
  };

  it('may be made by a board without any investigation, and by who leads one', () => {
    expect(applicantOf('social-services', 'support')).toBe('social-board');
    expect(applicantOf('police', 'criminal-investigation')).toBe('investigation-leader');
    expect(applicantOf('prosecution', 'criminal-investigation')).toBe('investigation-leader');
    for (const [kind, capacity] of [
      ['coordination', 'support'],
      ['police', 'assistance'],
      ['social-services', 'administration'],
      ['ngo', 'support'],
    ] as const) {
      expect(applicantOf(kind, capacity)).toBeNull();
    }
  });

  it('holds the name in the letter alone: no fact of it says who', () => {
    const [act, send] = apply(input, aPeriod(requestArrived()), by);
    expect(JSON.stringify([act?.facts, send?.facts])).not.toMatch(/Temur|Exempelov/);
    expect(JSON.parse(send?.words?.snapshot ?? '')).toMatchObject({ givenNames: 'Temur', applicant: 'social-board' });
  });

  it.each([
    ['by a house that may not', { fromKind: 'coordination' }, 'forbidden'],
    ['to a house that does not decide', { toKind: 'police' }, 'invalid'],
    ['without the person’s yes', { hasYes: false }, 'conflict'],
  ])('is refused %s', (_name, over, kind) => {
    expect(() => apply(input, aPeriod(requestArrived()), { ...by, ...over })).toThrow(
      expect.objectContaining({ kind }),
    );
  });

  it('is refused before the person wishes it', () => {
    expect(() => apply(input, aPeriod(), by)).toThrow(expect.objectContaining({ kind: 'conflict' }));
  });

  it('of who leads an investigation needs no yes to be named', () => {
    const leader = { ...by, fromKind: 'police', capacity: 'criminal-investigation', hasYes: false };
    expect(apply(input, wishing, leader)[0]?.facts).toMatchObject({ applicant: 'investigation-leader' });
  });
});

describe('telling the coordinator', () => {
  const applied = anAct(2, 'reflection-period.apply', {
    to: aPost.to.name,
    letter: uuid(9),
    person: uuid(70),
    case: null,
    applicant: 'social-board',
    on: '2026-02-06',
  });
  const told = anAct(3, 'reflection-period.tell', { to: aPost.to.name, letter: uuid(601), state: 'applied' });
  const by = { ...aPost, hasYes: true, today: '2026-02-06' };

  it('says what is new, once', () => {
    expect(toTell(aPeriod(requestArrived(), applied).period)).toBe('applied');
    expect(toTell(aPeriod(requestArrived(), applied, told).period)).toBeNull();
    expect(() => tell(uuid(500), aPeriod(requestArrived(), applied, told), by)).toThrow(
      expect.objectContaining({ kind: 'conflict' }),
    );
  });

  it('is refused without the person’s yes, and where nobody asked', () => {
    expect(() => tell(uuid(500), aPeriod(requestArrived(), applied), { ...by, hasYes: false })).toThrow(
      expect.objectContaining({ kind: 'conflict' }),
    );
    expect(() => tell(uuid(500), aPeriod(considered(), wished(), applied), by)).toThrow(
      expect.objectContaining({ kind: 'conflict' }),
    );
  });
});

it('what was said and told is never refused for its state', () => {
  const act = anEnvelope();
  const ended = aPeriod(considered(), anAct(2, 'reflection-period.end', { reason: 'left', on: '2026-03-20' }));
  expect(inform({ act, language: 'uz', interpreter: 'professional' }, ended, '2026-03-21')).toHaveLength(1);
  expect(wish({ act, wishes: 'no' }, ended, '2026-03-21')).toHaveLength(1);
});
