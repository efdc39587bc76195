import { describe, expect, it } from 'vitest';
import { anEnvelope, anItem, type Happening, itemId, stored, uuid, withActs } from '../testing/builders.ts';
import { aDocument, aService } from '../testing/drafts.ts';
import { refusal } from '../testing/refused.ts';
import { disclose, replyOfDefence, serve } from './serve.ts';

const shelter = 'Påhittade Gränd 14 B';
const items: Happening[] = [
  ['evidence.add', anItem(1)],
  ['evidence.add', anItem(2, { material: 'working-note' })],
];
const served: Happening = [
  'file.serve',
  { on: '2026-10-12', replyBy: '2026-11-02', items: [itemId(1)], documents: [] },
];
const none = new Map<string, string>();

describe('final service', () => {
  it('keeps of each document its kind and its sealed name, and of the protected addresses nothing', () => {
    const [act] = serve(aService({ documents: [aDocument()], protectedAddresses: [shelter] }), stored(...items), none);
    expect(act?.words).toEqual({ [`document.${uuid(4001)}`]: 'protokoll.txt' });
    expect(JSON.stringify(act)).not.toContain('Gränd');
    expect(withActs(items, act ? [act] : []).status).toBe('served');
  });
  it('is refused when nobody has said which addresses are protected', () => {
    expect(refusal(() => serve(aService({ protectedAddresses: null }), stored(...items), none)).at).toBe(
      'protectedAddresses',
    );
  });
  it('is refused with the spot when a protected address is in it', () => {
    const attempt = (over: Parameters<typeof aDocument>[0]) =>
      refusal(() =>
        serve(aService({ documents: [aDocument(over)], protectedAddresses: [shelter] }), stored(...items), none),
      ).text;
    expect(attempt({ text: `Rad ett\n${shelter}` })).toBe('prosecution.problem.address-in-text');
    expect(attempt({ metadata: shelter })).toBe('prosecution.problem.address-in-metadata');
    expect(attempt({ name: `${shelter}.pdf` })).toBe('prosecution.problem.address-in-name');
    const described = new Map([[itemId(1), `Foto: ${shelter}`]]);
    const withItem = refusal(() => serve(aService({ protectedAddresses: [shelter] }), stored(...items), described));
    expect(withItem).toEqual({ text: 'prosecution.problem.address-in-description', at: 'facts.items' });
  });
  it('never repeats an address in what it says', () => {
    const bad = aDocument({ name: `${shelter}.pdf`, text: shelter });
    try {
      serve(aService({ documents: [bad], protectedAddresses: [shelter] }), stored(...items), none);
      expect.unreachable();
    } catch (problem) {
      expect(JSON.stringify(problem)).not.toMatch(/Gränd/);
    }
  });
  it('takes no working note along, nothing unknown, and no reply before its own day', () => {
    const facts = { ...aService().facts, items: [itemId(2)] };
    expect(refusal(() => serve(aService({ facts }), stored(...items), none)).text).toBe(
      'prosecution.problem.not-to-defence',
    );
    const unknown = { ...aService().facts, items: [uuid(99)] };
    expect(refusal(() => serve(aService({ facts: unknown }), stored(...items), none)).text).toBe(
      'prosecution.problem.item-unknown',
    );
    const early = { ...aService().facts, replyBy: '2026-10-01' };
    expect(refusal(() => serve(aService({ facts: early }), stored(...items), none)).at).toBe('facts.replyBy');
  });
});

describe('what the defence asks and says', () => {
  const request = {
    act: anEnvelope(),
    facts: { on: '2026-11-02' },
    words: { why: 'Försvaret begärde dem.' },
    documents: [aDocument({ name: 'svar.txt' })],
    protectedAddresses: [shelter],
  };
  const reply = {
    act: anEnvelope(),
    facts: { on: '2026-11-02', points: [{ id: uuid(5001), item: itemId(1), touches: null, answeredBy: [] }] },
    words: { [uuid(5001)]: 'Hon var ledig på måndagar.' },
  };
  it('is given by an act of its own, behind the same guard', () => {
    expect(withActs([...items, served], disclose(request, stored(...items, served))).given).toHaveLength(1);
    const bad = { ...request, documents: [aDocument({ text: shelter })] };
    expect(refusal(() => disclose(bad, stored(...items, served))).text).toBe('prosecution.problem.address-in-text');
  });
  it('comes after final service, about items of the file', () => {
    expect(refusal(() => disclose(request, stored(...items))).text).toBe('prosecution.problem.not-served');
    expect(refusal(() => replyOfDefence(reply, stored(...items))).text).toBe('prosecution.problem.not-served');
    expect(replyOfDefence(reply, stored(...items, served))).toHaveLength(1);
    const other = {
      ...reply,
      facts: { ...reply.facts, points: [{ id: uuid(5001), item: uuid(99), touches: null, answeredBy: [] }] },
    };
    expect(refusal(() => replyOfDefence(other, stored(...items, served))).at).toBe('facts.points');
  });
});
