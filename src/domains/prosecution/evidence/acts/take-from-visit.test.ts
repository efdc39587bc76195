import { describe, expect, it } from 'vitest';
import { anEnvelope, anItem, type Happening, itemId, larkan, stored, uuid, withActs } from '../../testing/builders.ts';
import { done, refusal } from '../../testing/refused.ts';
import { type NamedMedium, type TakeFromVisit, toTakeFromVisit } from './take-from-visit.ts';

const taking = (over: Partial<TakeFromVisit['facts']> = {}): TakeFromVisit => ({
  act: anEnvelope(),
  facts: {
    ...{ item: itemId(50), type: 'EV12', number: null, parties: [larkan], bearing: 'for', material: 'protocol' },
    ...{ visit: uuid(31), medium: uuid(32) },
    ...over,
  },
  words: { short: 'sängar', description: null },
});
const picture: NamedMedium = {
  ...{ visit: uuid(31), medium: uuid(32), kind: 'photo', bytes: 300_000, whole: 'as-signed' },
  ...{ takenAt: '2026-02-05T23:30:00.000Z', capacity: 'criminal-investigation' },
  signed: { counter: 17, holds: true, trusted: true },
  ...{ takenBy: 'En påhittad utredare', sha256: 'a'.repeat(64), capturedSha256: 'b'.repeat(64) },
};
const on = (named: NamedMedium | null, ...before: readonly Happening[]) => ({ ...stored(...before), named });

describe('a picture of a visit', () => {
  it('becomes evidence by one act, with what the phone signed of it, and its hash sealed', () => {
    const drafts = done(toTakeFromVisit, taking(), on(picture, ['evidence.add', anItem(7)]));
    expect(drafts).toHaveLength(1);
    expect(drafts[0]?.words).toMatchObject({ securedBy: 'En påhittad utredare', sha256: 'a'.repeat(64) });
    expect(JSON.stringify(drafts[0]?.facts)).not.toMatch(/aaaa|påhittad/);
    const { items } = withActs([['evidence.add', anItem(7)]], drafts);
    expect(items[1]).toMatchObject({
      ...{ number: 8, form: 'picture', securedOn: '2026-02-06', accountOf: null, material: 'protocol' },
      medium: { takenAt: '2026-02-05T23:30:00.000Z', whole: 'as-signed', signed: { counter: 17 } },
    });
  });

  it('is refused where it is not in the same area, has not come, or is evidence already', () => {
    expect(refusal(toTakeFromVisit, taking(), on(null)).text).toBe('prosecution.problem.medium-unknown');
    expect(refusal(toTakeFromVisit, taking(), on({ ...picture, whole: null })).text).toBe(
      'prosecution.problem.medium-not-come',
    );
    const { takenBy: _by, sha256: _sha, capturedSha256: _captured, ...medium } = picture;
    const there: Happening = ['evidence.from-visit', { ...anItem(7), medium }];
    expect(refusal(toTakeFromVisit, taking(), on(picture, there)).text).toBe('prosecution.problem.medium-taken');
  });

  it('is about injured parties of the file, under a number and an id of its own', () => {
    const has: Happening = ['evidence.add', anItem(7)];
    expect(refusal(toTakeFromVisit, taking({ parties: [uuid(99)] }), on(picture)).at).toBe('facts.parties');
    expect(refusal(toTakeFromVisit, taking({ number: 7 }), on(picture, has)).at).toBe('facts.number');
    expect(refusal(toTakeFromVisit, taking({ item: itemId(7) }), on(picture, has)).text).toBe(
      'prosecution.problem.id-taken',
    );
  });
});
