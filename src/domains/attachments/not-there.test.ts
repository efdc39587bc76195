import { describe, expect, it } from 'vitest';
import type { AttachedFile } from './attached-file.ts';
import { closedBecause, notThere } from './not-there.ts';

const id = '00000000-0000-7000-8000-000000000001';
const kept: AttachedFile = {
  ...{ matterKind: 'case', matter: id, bytes: 10, pieces: 1, replaces: null, by: '1001' },
  ...{ at: '2026-11-24T08:40:00.000Z', state: 'kept', type: 'pdf', scan: 'none', signature: null },
  ...{ added: id, named: id, arrived: id, withdrawn: null },
};
const closed = (over: Partial<AttachedFile>, opensUnscanned = true) =>
  closedBecause({ state: { ...kept, ...over } }, { opensUnscanned })?.text.id ?? null;

describe('a file', () => {
  it.each<[Partial<AttachedFile>, string | null]>([
    [{}, null],
    [{ scan: 'clean' }, null],
    [{ scan: 'too-large' }, null],
    [{ scan: 'waiting' }, 'attachment.not-scanned'],
    [{ scan: 'found' }, 'attachment.virus-found'],
    [{ state: 'arriving' }, 'attachment.not-arrived'],
    [{ state: 'refused' }, 'attachment.no-such-file'],
    [{ state: 'withdrawn' }, 'attachment.already-withdrawn'],
  ])('that is %j is closed because of: %s', (over, said) => expect(closed(over)).toBe(said));

  it('that the scanner did not look at stays closed where the operator has said so', () => {
    expect(closed({ scan: 'too-large' }, false)).toBe('attachment.too-large-to-scan');
    expect(closed({ scan: 'clean' }, false)).toBeNull();
    expect(closed({ scan: 'none' }, false)).toBeNull();
  });

  it('that is on no such matter, or was refused or withdrawn, is changed no more', () => {
    expect(notThere({ state: null })?.text.id).toBe('attachment.no-such-file');
    expect(notThere({ state: { ...kept, state: 'refused' } })?.text.id).toBe('attachment.no-such-file');
    expect(notThere({ state: { ...kept, state: 'withdrawn' } })?.text.id).toBe('attachment.already-withdrawn');
    expect(notThere({ state: { ...kept, state: 'arriving' } })).toBeNull();
  });
});
