import { describe, expect, it } from 'vitest';
import { anEnvelope, anItem, type Happening, itemId, stored, uuid, withActs } from '../../testing/builders.ts';
import { done, refusal } from '../../testing/refused.ts';
import { type MakePackage, type NotSealed, type ToSeal, toMakePackage } from './make-package.ts';

const shelter = 'Påhittade Gränd 14 B';
const items: Happening[] = [
  ['evidence.add', anItem(1)],
  ['evidence.add', anItem(2, { material: 'working-note' })],
];
const asked = (over: Partial<MakePackage> = {}): MakePackage => ({
  act: anEnvelope(),
  facts: { for: 'defence', items: [itemId(1)] },
  protectedAddresses: [shelter],
  ...over,
});
const words = { manifest: '{}', signature: '{}', custody: '{}', acts: '{}', readMe: '', digest: 'a', files: '[]' };
const aSeal: ToSeal = {
  ...{ words, files: 2, bytes: 9000 },
  said: [{ kind: 'item', name: 'E01', text: 'skuldbok\nPåhittat rum 4', metadata: '' }],
};
const withSeal = (sealed: ToSeal | NotSealed | null = aSeal) => ({ ...stored(...items), sealed });

describe('a sealed package of evidence', () => {
  it('is recorded with what it holds, for whom, and how large it is', () => {
    const [made] = withActs(items, done(toMakePackage, asked(), withSeal())).packages ?? [];
    expect(made).toMatchObject({ for: 'defence', items: [itemId(1)], files: 2, bytes: 9000 });
  });

  it('holds only items of the file, and none that must stay in the agency', () => {
    const facts = (...chosen: string[]) => asked({ facts: { for: 'court', items: chosen } });
    expect(refusal(toMakePackage, facts(uuid(99)), withSeal(null)).at).toBe('facts.items');
    expect(refusal(toMakePackage, facts(itemId(1), itemId(2)), withSeal()).text).toBe(
      'prosecution.problem.not-to-defence',
    );
    expect(refusal(toMakePackage, asked(), { ...stored(), sealed: null }).at).toBe('facts.items');
  });

  it('is not made where a text of it says a protected address, or it is not stated which there are', () => {
    const said = [{ kind: 'item' as const, name: 'E01', text: `skuldbok\n${shelter}`, metadata: '' }];
    expect(refusal(toMakePackage, asked(), withSeal({ ...aSeal, said }))).toMatchObject({ at: 'facts.items' });
    expect(refusal(toMakePackage, asked({ protectedAddresses: null }), withSeal()).at).toBe('protectedAddresses');
  });

  it('is not made while its entries are not sealed, of a file that does not open, or larger than a package can be', () => {
    const because = (sealed: ToSeal | NotSealed) => refusal(toMakePackage, asked(), withSeal(sealed)).text;
    expect(because({ why: 'not-in-log' })).toBe('prosecution.problem.package-not-in-log');
    expect(because({ why: 'file-closed', item: 'E01' })).toBe('prosecution.problem.package-file-closed');
    expect(because({ why: 'file-without-hash', item: 'E01' })).toBe('prosecution.problem.package-file-without-hash');
    expect(because({ ...aSeal, bytes: 5_000_000_000 })).toBe('prosecution.problem.package-too-large');
    expect(because({ ...aSeal, files: 60_001 })).toBe('prosecution.problem.package-too-large');
  });
});
