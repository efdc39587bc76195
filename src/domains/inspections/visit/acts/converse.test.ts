import { describe, expect, it } from 'vitest';
import { aGround } from '../../../disclosures/testing/a-ground.ts';
import { between } from '../../../disclosures/testing/between.ts';
import { standingGround } from '../../../knowledge/public.ts';
import { anEnvelope, aVisit, numbered, someFile } from '../../testing/builders.ts';
import { done } from '../../testing/done.ts';
import { someBox } from '../../testing/sealed-talk.ts';
import type { TalkText } from '../talk/languages.ts';
import { type Converse, conversationOf, toConverse } from './converse.ts';

const held: Converse = {
  act: anEnvelope(),
  outcome: 'held',
  cardTaken: true,
  worker: null,
  alone: true,
  interpreter: 'worker-pages',
  toCoordinator: { unit: 51, language: 'uz', ...someBox },
};
const grounds = [aGround({ id: standingGround('consent', 'SE') ?? '', needs_consent: true })];
const conversing = (kind: string) => ({
  id: numbered(80),
  at: someFile,
  state: aVisit(),
  between: { ...between({ grounds, recipient: { kind } }), agency: 5 },
  inTraining: true,
  talk: { origin: 'translated', review: null } as TalkText,
  letter: numbered(60),
  sendAct: numbered(61),
  crossing: numbered(62),
});

describe('a private conversation', () => {
  it('is not held in production in a text that no named speaker has signed', () => {
    const inEarnest = { ...conversing('coordination'), inTraining: false };
    expect(() => done(toConverse, held, inEarnest)).toThrow('inspection.talk-not-signed');
    const inSwedish = {
      ...held,
      toCoordinator: held.toCoordinator && { ...held.toCoordinator, language: 'sv' as const },
    };
    expect(done(toConverse, inSwedish, { ...inEarnest, talk: { origin: 'written', review: null } })).toHaveLength(2);
    expect(() => done(toConverse, held, { ...conversing('coordination'), talk: undefined })).toThrow(
      'inspection.talk-not-signed',
    );
  });

  it('leaves nothing of what was said in the file of the inspection: not even the box, nor the language', () => {
    const acts = done(toConverse, held, conversing('coordination'));
    const kept = JSON.stringify(acts);
    for (const said of [someBox.sealed.slice(0, 40), someBox.box, '"uz"']) expect(kept).not.toContain(said);
    expect(acts[0]?.facts).toEqual({
      ...{ outcome: 'held', cardTaken: true, toCoordinator: true },
      ...{ worker: null, alone: true, interpreter: 'worker-pages' },
    });
    expect(acts[0]?.words).toBeNull();
  });

  it('goes with its box into the letter alone', () => {
    expect(conversationOf(held, numbered(80))).toEqual({ language: 'uz', about: numbered(80), ...someBox });
  });

  it('goes to a coordination unit and to no one else', () => {
    expect(() => done(toConverse, held, conversing('police'))).toThrow('inspection.only-coordination');
  });

  it('goes nowhere in a box that is sealed to another agency than the one it is sent to', () => {
    const toCoordinator = held.toCoordinator && { ...held.toCoordinator, to: '3.1' };
    expect(() => done(toConverse, { ...held, toCoordinator }, conversing('coordination'))).toThrow(
      'inspection.other-box',
    );
  });

  it('that was declined sends nothing', () => {
    const declined: Converse = { ...held, outcome: 'declined', toCoordinator: null };
    expect(done(toConverse, declined, { ...conversing('coordination'), between: null })).toHaveLength(1);
    expect(conversationOf(declined, numbered(80))).toBeNull();
  });
});
