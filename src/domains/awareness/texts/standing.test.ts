import { describe, expect, it } from 'vitest';
import { type TextEntry, textNow } from './standing.ts';

const [now, before] = ['aaaaaaaaaaaa', 'bbbbbbbbbbbb'];
const entry = (change: Partial<TextEntry>): TextEntry => ({
  ...{ id: 'x', does: 'translate', version: 1, original: now, said: 'Ein Text', comment: null, able: null },
  ...{ fromFile: false, actor: '1', unit: 1, at: '2026-12-01T10:00:00.000Z', ...change },
});
const written = entry({});
const approved = entry({ does: 'approve', actor: '2' });
const signed = entry({ does: 'sign', actor: '3' });
const of = (entries: readonly TextEntry[], shipped: Parameters<typeof textNow>[1] = null) =>
  textNow({ original: now }, shipped, entries);

describe('a text of one language', () => {
  it('is missing, a draft, reviewed, signed', () => {
    expect(of([]).standing).toBe('missing');
    expect(of([written]).standing).toBe('draft');
    expect(of([written, approved]).standing).toBe('reviewed');
    expect(of([written, approved, signed])).toMatchObject({ standing: 'signed', official: { version: 1 } });
  });

  it('is what its file says as long as nothing was done with it: signed there, or a draft', () => {
    expect(of([], { said: 'Ein Text', isSigned: false })).toMatchObject({ standing: 'draft', official: null });
    expect(of([], { said: 'Ein Text', isSigned: true })).toMatchObject({
      standing: 'signed',
      official: { version: 0 },
    });
  });

  it('is not reviewed by the person who wrote it', () => {
    expect(of([written, entry({ does: 'approve' })]).standing).toBe('draft');
  });

  it('is not reviewed as long as one reader asks for a change', () => {
    const asks = entry({ does: 'ask-change', actor: '4' });
    expect(of([written, approved, asks])).toMatchObject({ standing: 'draft', newest: { asksChange: true } });
    expect(of([written, approved, asks, entry({ does: 'approve', actor: '4' })]).standing).toBe('reviewed');
  });

  it('is changed since signed when its original is, and no longer official', () => {
    const old = [
      entry({ original: before }),
      entry({ ...approved, original: before }),
      entry({ ...signed, original: before }),
    ];
    expect(of(old)).toMatchObject({ standing: 'changed', official: null });
    expect(of([...old, entry({ version: 2 })]).standing).toBe('draft');
  });

  it('stays official while a newer version waits', () => {
    const again = of([written, approved, signed, entry({ version: 2, said: 'Anders' })]);
    expect(again).toMatchObject({ standing: 'signed', official: { said: 'Ein Text' }, hasNewer: true });
  });

  it('is withdrawn, also where its file had signed it, until a new version is written', () => {
    const taken = entry({ does: 'withdraw', actor: '3' });
    expect(of([written, approved, signed, taken])).toMatchObject({ standing: 'withdrawn', official: null });
    const ofFile = { said: 'Ein Text', isSigned: true };
    expect(of([entry({ ...taken, version: 0 })], ofFile)).toMatchObject({ standing: 'withdrawn', official: null });
    expect(of([written, approved, signed, taken, entry({ version: 2 })]).standing).toBe('draft');
  });

  it('loses its review when the file says something else', () => {
    const review = entry({ does: 'approve', version: 0, actor: '2' });
    expect(of([review], { said: 'Ein Text', isSigned: false }).standing).toBe('reviewed');
    expect(of([review], { said: 'Ein anderer', isSigned: false }).standing).toBe('draft');
  });
});
