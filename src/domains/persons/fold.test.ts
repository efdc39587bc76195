import { describe, expect, it } from 'vitest';
import { hasConsent } from './consent.ts';
import { personExpiringItems } from './expiring-items.ts';
import { foldPerson } from './fold.ts';
import { foldIdentity } from './identity/identity.ts';
import { anEnvelope, aPersonAct, aYes, uuid } from './testing/builders.ts';

const { act: _, said: __, ...yes } = aYes(anEnvelope(), { consent: uuid(40), until: '2026-06-01' });
const give = (n: number, over: object = {}, at = '2026-02-06T08:15:00.000Z') =>
  aPersonAct({
    id: uuid(n),
    type: 'consent.give',
    happenedFrom: at,
    deviceSeq: n,
    facts: {
      ...yes,
      consent: uuid(n + 100),
      to: { sv: 'Socialjouren', en: 'Social emergency unit' },
      lapsesAt: '2026-06-01T22:00:00.000Z',
      ...over,
    },
  });
const withdraw = (n: number, consent: number, at: string) =>
  aPersonAct({
    id: uuid(n),
    type: 'consent.withdraw',
    happenedFrom: at,
    deviceSeq: n,
    facts: { consent: uuid(consent), to: { sv: 'x', en: 'x' } },
  });

it('a consent counts from when it was said, not from when it was recorded', () => {
  const person = foldPerson([aPersonAct(), give(2)]);
  expect(person.consents[0]).toMatchObject({ givenAt: '2026-02-06T08:15:00.000Z', withdrawnAt: null, act: uuid(2) });
});

it('withdrawn twice, a consent ends the first time', () => {
  const person = foldPerson([
    aPersonAct(),
    give(2),
    withdraw(3, 102, '2026-03-01T00:00:00.000Z'),
    withdraw(4, 102, '2026-04-01T00:00:00.000Z'),
  ]);
  expect(person.consents[0]?.withdrawnAt).toBe('2026-03-01T00:00:00.000Z');
});

it('without its registration a person has no state', () => {
  expect(() => foldPerson([])).toThrow('has not been registered');
  expect(() => foldIdentity([])).toThrow('has not been stored');
});

it('a consent with a last day is among expiring rights, and safe hours that are not known are asked for today', () => {
  const rows = personExpiringItems(uuid(0), foldPerson([aPersonAct(), give(2)]));
  expect(rows).toMatchObject([
    { id: uuid(102), what: 'consent.social-services.Lärkan', kind: 'expires', diesOn: '2026-06-01T22:00:00.000Z' },
    { id: uuid(0), what: 'reach.Lärkan', kind: 'reach', basis: 'unknown', diesOn: null },
  ]);
});

it('a consent that was given again was saved then; one that was withdrawn was lost then', () => {
  const renewed = foldPerson([aPersonAct(), give(2), give(3, {}, '2026-05-20T08:00:00.000Z')]);
  expect(personExpiringItems(uuid(0), renewed)[0]?.savedOn).toBe('2026-05-20T08:00:00.000Z');
  const back = foldPerson([aPersonAct(), give(2), withdraw(3, 102, '2026-03-01T00:00:00.000Z')]);
  expect(personExpiringItems(uuid(0), back)[0]?.lostOn).toBe('2026-03-01T00:00:00.000Z');
});

it('a person in no case has no row, and one who must not be called keeps theirs', () => {
  const without = foldPerson([aPersonAct({ facts: { ...(aPersonAct().facts as object), case: null } })]);
  expect(personExpiringItems(uuid(0), without)).toEqual([]);
  const never = foldPerson([
    aPersonAct(),
    aPersonAct({ id: uuid(5), type: 'person.reach', deviceSeq: 5, facts: { reach: { known: 'never' } } }),
  ]);
  expect(personExpiringItems(uuid(0), never)).toMatchObject([{ what: 'reach.Lärkan', basis: 'known' }]);
});

it('the newest storing of an identity is the identity, and each access is listed', () => {
  const store = (n: number) =>
    aPersonAct({
      id: uuid(n),
      type: 'identity.store',
      deviceSeq: n,
      facts: {
        person: uuid(0),
        fields: ['givenNames'],
        blind: { personalNumber: null, passportNumber: null, phone: null },
      },
    });
  const opened = aPersonAct({ id: uuid(9), type: 'identity.open', deviceSeq: 9, facts: { reason: 'safety' } });
  expect(foldIdentity([store(1), store(2), opened])).toMatchObject({
    act: uuid(2),
    looks: [{ id: uuid(9), actor: '5001', reason: 'safety' }],
  });
});

describe('a device whose clock is ahead', () => {
  const recordedAt = '2026-02-06T08:15:00.000Z';
  const happenedFrom = '2026-02-06T08:59:00.000Z';
  const given = aPersonAct({ id: uuid(2), type: 'consent.give', facts: { ...yes, lapsesAt: null } });

  it('keeps no consent alive that was withdrawn: it ends when that was recorded', () => {
    const facts = { consent: uuid(40), to: { sv: '', en: '' } };
    const taken = aPersonAct({ id: uuid(3), type: 'consent.withdraw', happenedFrom, recordedAt, facts });
    const { consents } = foldPerson([aPersonAct(), given, taken]);
    expect(consents).toMatchObject([{ withdrawnAt: recordedAt }]);
    expect(hasConsent(consents, { recipientUnit: yes.toUnit, purpose: yes.purpose }, recordedAt)).toBe(false);
  });

  it('makes no answer wait for its own time', () => {
    const ahead = { ...given, happenedFrom, recordedAt };
    expect(foldPerson([aPersonAct(), ahead]).consents).toMatchObject([{ givenAt: recordedAt }]);
  });
});
