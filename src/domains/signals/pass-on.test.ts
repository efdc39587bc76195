import { describe, expect, it } from 'vitest';
import { type PassingOn, passOn } from './pass-on.ts';
import type { PassOnSignal } from './schema.ts';
import { aGround, anAct, anEnvelope, aStanding, someFacts, someFile, uuid } from './testing/builders.ts';

const words = 'Påhittade egna ord.';
const weighing = { interestInSharing: 'Ett påhittat skäl.', interestProtected: 'Ett annat påhittat skäl.' };

const wish = (over: Partial<PassOnSignal> = {}): PassOnSignal => ({
  act: anEnvelope(),
  toUnit: 51,
  facts: ['sector', 'workplace'],
  purpose: 'Ett påhittat ändamål.',
  ground: 'se.trial',
  weighing: null,
  ...over,
});

const recipient = {
  unit: 51,
  kind: 'municipality',
  name: { unit: { sv: 'Provenheten', en: 'Trial unit' }, house: { sv: 'Provstaden', en: 'Trial town' } },
};

/** A signal as it was registered, its own words, and a ground for exactly this sender and this recipient. */
const passing = (over: Partial<PassingOn> = {}): PassingOn => ({
  id: uuid(0),
  at: someFile,
  signal: aStanding(),
  narrative: words,
  grounds: [aGround({ from: ['work-environment'], to: ['municipality'] })],
  fromUnit: 11,
  fromKind: 'work-environment',
  recipient,
  today: '2026-11-24',
  letter: uuid(800),
  sendAct: uuid(501),
  crossing: uuid(600),
  ...over,
});

const refused = (path: string, message: string) =>
  expect.objectContaining({ kind: 'invalid', message, fields: [expect.objectContaining({ path })] });

describe('passing on', () => {
  it('tells in the signal to whom, which facts and on which ground, and rests on what the signal says now', () => {
    const [act] = passOn(wish(), passing());
    expect(act).toMatchObject({
      at: someFile,
      id: anEnvelope().id,
      stream: uuid(0),
      type: 'signal.pass-on',
      facts: { to: recipient.name, facts: ['sector', 'workplace'], ground: 'se.trial', letter: uuid(800) },
      words: null,
      ground: 'se.trial',
      basedOn: [uuid(1)],
    });
  });

  it('says nothing of the facts that were not chosen, and writes no own words among the facts', () => {
    const acts = passOn(wish({ facts: ['sector', 'narrative'] }), passing());
    expect(JSON.stringify(acts.map(({ facts }) => facts))).not.toContain(words);
    expect(JSON.stringify(acts)).not.toContain(someFacts().workplace.name);
  });

  it('to the own unit is refused: it sees the signal already', () => {
    const own = { recipient: { ...recipient, unit: 11 } };
    expect(() => passOn(wish(), passing(own))).toThrow(refused('toUnit', 'signal.own-unit'));
  });

  it('on a ground that is not in the list is refused', () => {
    expect(() => passOn(wish({ ground: 'se.other' }), passing())).toThrow(refused('ground', 'signal.ground-unknown'));
  });

  it.each([
    ['does not cover the sender', { from: ['police'] }],
    ['does not cover the recipient', { to: ['police'] }],
    ['is not in force yet', { valid_from: '2026-11-25' }],
    ['is no longer in force', { valid_to: '2026-11-23' }],
    ['forbids it', { nature: 'must-not' as const }],
    ['needs the yes of a person, whom a signal does not have', { needs_consent: true }],
  ])('on a ground that %s is refused', (_why, ground) => {
    const grounds = [aGround(ground)];
    expect(() => passOn(wish(), passing({ grounds }))).toThrow(refused('ground', 'signal.ground-impossible'));
  });

  it('of own words on a ground that cannot carry them is refused; of other facts on the same ground it is not', () => {
    const grounds = [aGround({ excludes: ['narrative'] })];
    expect(() => passOn(wish({ facts: ['sector', 'narrative'] }), passing({ grounds }))).toThrow(
      refused('facts', 'signal.ground-excludes'),
    );
    expect(passOn(wish(), passing({ grounds }))).not.toEqual([]);
  });

  it('without the two reasons that its ground demands is refused; with both it is done', () => {
    const grounds = [aGround({ weighing: true })];
    expect(() => passOn(wish(), passing({ grounds }))).toThrow(
      refused('weighing.interestInSharing', 'signal.weighing-missing'),
    );
    expect(passOn(wish({ weighing }), passing({ grounds }))).not.toEqual([]);
  });

  it('of a fact of which two different things stand is refused; of the others it is not', () => {
    const says = (n: number, number: number) =>
      anAct({
        id: uuid(n),
        type: 'signal.correct',
        basedOn: [uuid(1)],
        facts: { changed: { people: { known: 'counted', number } }, narrative: false },
      });
    const signal = aStanding(anAct(), says(2, 5), says(3, 7));
    expect(() => passOn(wish({ facts: ['people'] }), passing({ signal }))).toThrow(
      refused('facts', 'signal.unresolved'),
    );
    expect(passOn(wish(), passing({ signal }))[0]?.basedOn).toEqual([uuid(2), uuid(3)]);
  });

  it('of a fact that is not there is refused, rather than leaving it out', () => {
    expect(() => passOn(wish({ facts: ['sector', 'narrative'] }), passing({ narrative: null }))).toThrow(
      refused('facts', 'signal.fact-missing'),
    );
  });
});

describe('the sending', () => {
  const sending = (input: PassOnSignal, over: Partial<PassingOn> = {}) =>
    passOn(input, passing(over)).find(({ type }) => type === 'disclosure.send');

  it('rests on the act that passed the signal on, and is of the same letter', () => {
    expect(sending(wish())).toMatchObject({
      basedOn: [anEnvelope().id],
      ground: 'se.trial',
      facts: { about: uuid(0), letter: uuid(800), toUnit: 51, facts: ['sector', 'workplace'] },
    });
  });

  it('seals the purpose and exactly what the other house will see', () => {
    const sealed = sending(wish())?.words;
    expect(sealed?.purpose).toBe('Ett påhittat ändamål.');
    expect(JSON.parse(sealed?.snapshot ?? '')).toEqual({ sector: 'restaurant', workplace: someFacts().workplace });
  });

  it('seals both interests beside them when they were weighed', () => {
    expect(sending(wish({ weighing }))?.words).toMatchObject(weighing);
    expect(Object.keys(sending(wish())?.words ?? {}).sort()).toEqual(['purpose', 'snapshot']);
  });
});
