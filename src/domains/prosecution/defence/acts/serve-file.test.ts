import { describe, expect, it } from 'vitest';
import { anItem, type Happening, itemId, stored, uuid, withActs } from '../../testing/builders.ts';
import { aDocument, aService } from '../../testing/drafts.ts';
import { done, refusal } from '../../testing/refused.ts';
import { toServeFile } from './serve-file.ts';

const shelter = 'Påhittade Gränd 14 B';
const items: Happening[] = [
  ['evidence.add', anItem(1)],
  ['evidence.add', anItem(2, { material: 'working-note' })],
];
const none = new Map<string, string>();

describe('final service', () => {
  it('stores of each document its kind and its sealed name, and nothing of the protected addresses', () => {
    const [act] = done(toServeFile, aService({ documents: [aDocument()], protectedAddresses: [shelter] }), {
      ...stored(...items),
      descriptions: none,
    });
    expect(act?.words).toEqual({ [`document.${uuid(4001)}`]: 'protokoll.txt' });
    expect(JSON.stringify(act)).not.toContain('Gränd');
    expect(withActs(items, act ? [act] : []).status).toBe('served');
  });
  it('is refused until it is stated which addresses are protected', () => {
    expect(
      refusal(toServeFile, aService({ protectedAddresses: null }), { ...stored(...items), descriptions: none }).at,
    ).toBe('protectedAddresses');
  });
  it('is refused with the spot when a protected address is in it', () => {
    const attempt = (over: Parameters<typeof aDocument>[0]) =>
      refusal(toServeFile, aService({ documents: [aDocument(over)], protectedAddresses: [shelter] }), {
        ...stored(...items),
        descriptions: none,
      }).text;
    expect(attempt({ text: `Rad ett\n${shelter}` })).toBe('prosecution.problem.address-in-text');
    expect(attempt({ metadata: shelter })).toBe('prosecution.problem.address-in-metadata');
    expect(attempt({ name: `${shelter}.pdf` })).toBe('prosecution.problem.address-in-name');
    const described = new Map([[itemId(1), `Foto: ${shelter}`]]);
    const withItem = refusal(toServeFile, aService({ protectedAddresses: [shelter] }), {
      ...stored(...items),
      descriptions: described,
    });
    expect(withItem).toEqual({ text: 'prosecution.problem.address-in-description', at: 'facts.items' });
  });
  it('never repeats an address in a refusal', () => {
    const bad = aDocument({ name: `${shelter}.pdf`, text: shelter });
    try {
      done(toServeFile, aService({ documents: [bad], protectedAddresses: [shelter] }), {
        ...stored(...items),
        descriptions: none,
      });
      expect.unreachable();
    } catch (problem) {
      expect(JSON.stringify(problem)).not.toMatch(/Gränd/);
    }
  });
  it('refuses a working note, an unknown item, and a day of reply before the day of service', () => {
    const facts = { ...aService().facts, items: [itemId(2)] };
    expect(refusal(toServeFile, aService({ facts }), { ...stored(...items), descriptions: none }).text).toBe(
      'prosecution.problem.not-to-defence',
    );
    const unknown = { ...aService().facts, items: [uuid(99)] };
    expect(refusal(toServeFile, aService({ facts: unknown }), { ...stored(...items), descriptions: none }).text).toBe(
      'prosecution.problem.item-unknown',
    );
    const early = { ...aService().facts, replyBy: '2026-10-01' };
    expect(refusal(toServeFile, aService({ facts: early }), { ...stored(...items), descriptions: none }).at).toBe(
      'facts.replyBy',
    );
  });
});
