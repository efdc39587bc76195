import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { ActEnvelope } from '../../kernel/act.ts';
import { defineAct } from '../../kernel/define-act.ts';
import { decide } from '../../kernel/doing.ts';
import { chosenOf, type PassingOn, passingOn, unresolvedIn } from './pass-on.ts';
import { type PassOnInput, passOnInput } from './pass-on-schema.ts';
import { aGround } from './testing/a-ground.ts';
import { between } from './testing/between.ts';

const uuid = (n: number): string => `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`;
const words = 'Påhittade egna ord.';
const weighing = { interestInSharing: 'Ett påhittat skäl.', interestProtected: 'Ett annat påhittat skäl.' };
const facts = { sector: 'restaurant', workplace: { name: 'Exempelkrogen Demo' }, people: 3, narrative: words };

const act: ActEnvelope = {
  id: uuid(500),
  device: uuid(900),
  deviceSeq: 5,
  capacity: 'supervision',
  sitting: uuid(700),
  happenedFrom: '2026-11-24T08:40:00.000Z',
  happenedTo: null,
  precision: 'minute',
};
const wish = (over: Partial<PassOnInput<string>> = {}): PassOnInput<string> => ({
  act,
  toUnit: 51,
  facts: ['sector', 'workplace'],
  purpose: 'Ett påhittat ändamål.',
  ground: 'se.trial',
  weighing: null,
  ...over,
});

const passTrialOn = defineAct({
  type: 'trial.pass-on',
  stream: 'trial',
  nature: 'decision',
  facts: z.unknown(),
  icon: 'paper-plane-tilt',
  sentence: () => ({ message: { id: 'trial', message: 'Passed on', comment: 'Invented, shown nowhere' } }),
  retainRule: 'trial',
});

/** An invented matter with four facts. */
const passing = (over: Partial<PassingOn> = {}): PassingOn => ({
  ...between(),
  id: uuid(0),
  at: { country: 'SE', realm: '7' },
  matter: { streamKind: 'trial', letterKind: 'trial-letter', act: passTrialOn },
  standing: { facts, undecided: [], heads: [uuid(1)] },
  letter: uuid(800),
  sendAct: uuid(501),
  reply: null,
  crossing: uuid(600),
  ...over,
});

const doing = passingOn({
  act: passTrialOn,
  input: passOnInput(['sector', 'workplace', 'people', 'narrative']),
  roles: ['officer'],
  may: () => true,
});
const passOn = (input: PassOnInput<string>, of: PassingOn) => decide(doing, input, of, new Date(act.happenedFrom));

const refused = (path: string, message: string) =>
  expect.objectContaining({ kind: 'invalid', message, fields: [expect.objectContaining({ path })] });

describe('passing on', () => {
  it('records in the matter to whom, which facts and on which ground, and rests on what it says now', () => {
    const [told] = passOn(wish(), passing());
    expect(told).toMatchObject({
      at: { country: 'SE', realm: '7' },
      id: act.id,
      stream: uuid(0),
      streamKind: 'trial',
      type: 'trial.pass-on',
      facts: { to: between().recipient.name, facts: ['sector', 'workplace'], ground: 'se.trial', letter: uuid(800) },
      words: null,
      ground: 'se.trial',
      basedOn: [uuid(1)],
    });
  });

  it('says nothing of the facts that were not chosen, and writes no own words among the facts', () => {
    const acts = passOn(wish({ facts: ['sector', 'narrative'] }), passing());
    expect(JSON.stringify(acts.map((each) => each.facts))).not.toContain(words);
    expect(JSON.stringify(acts)).not.toContain('Exempelkrogen');
  });

  it('on a ground that cannot carry it is refused', () => {
    const grounds = [aGround({ nature: 'must-not' })];
    expect(() => passOn(wish(), passing({ grounds }))).toThrow(refused('ground', 'ground.impossible'));
  });

  it('of a fact with two different answers is refused; of the others it is not', () => {
    const standing = { facts, undecided: ['people'], heads: [uuid(2), uuid(3)] };
    expect(() => passOn(wish({ facts: ['people'] }), passing({ standing }))).toThrow(
      refused('facts', 'disclosure.unresolved'),
    );
    expect(passOn(wish(), passing({ standing }))[0]?.basedOn).toEqual([uuid(2), uuid(3)]);
  });

  it('of a fact that is not there is refused, rather than leaving it out', () => {
    const standing = { facts: { sector: 'care' }, undecided: [], heads: [] };
    expect(() => passOn(wish(), passing({ standing }))).toThrow(refused('facts', 'disclosure.fact-missing'));
  });
});

describe('the sending', () => {
  const sending = (input: PassOnInput<string>) =>
    passOn(input, passing()).find(({ type }) => type === 'disclosure.send');

  it('rests on the act that passed the matter on, and is of the same letter', () => {
    expect(sending(wish())).toMatchObject({
      basedOn: [act.id],
      ground: 'se.trial',
      facts: {
        about: uuid(0),
        aboutKind: 'trial',
        kind: 'trial-letter',
        letter: uuid(800),
        toUnit: 51,
        facts: ['sector', 'workplace'],
      },
    });
  });

  it('seals the purpose and exactly what the other agency will see', () => {
    const sealed = sending(wish())?.words;
    expect(sealed?.purpose).toBe('Ett påhittat ändamål.');
    expect(JSON.parse(sealed?.snapshot ?? '')).toEqual({ sector: facts.sector, workplace: facts.workplace });
  });

  it('seals both interests beside them when they were weighed', () => {
    expect(sending(wish({ weighing }))?.words).toMatchObject(weighing);
    expect(Object.keys(sending(wish())?.words ?? {}).sort()).toEqual(['purpose', 'snapshot']);
  });
});

describe('what another agency will see', () => {
  it('is the chosen facts word for word, and nothing beside them', () => {
    fc.assert(
      fc.property(fc.subarray(Object.keys(facts) as (keyof typeof facts)[]), (chosen) => {
        const expected = Object.fromEntries(chosen.map((fact) => [fact, facts[fact]]));
        expect(chosenOf(passing().standing, chosen)).toEqual(expected);
      }),
    );
  });

  it('names what must be decided first, of the chosen facts alone', () => {
    const standing = { facts, undecided: ['people', 'narrative'], heads: [] };
    expect(unresolvedIn(standing, ['sector', 'people'])).toEqual(['people']);
  });
});
