import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanName, longestName } from './clean-name.ts';

describe('the name of a file', () => {
  it.each([
    ['Avtal påhittat.pdf', 'Avtal påhittat.pdf'],
    ['../../etc/passwd', 'passwd'],
    ['C:\\Users\\demo\\avtal.pdf', 'avtal.pdf'],
    ['avtal\u202efdp.exe', 'avtalfdp.exe'],
    ['a\u0000b\r\nSet-Cookie x.txt', 'a b Set-Cookie x.txt'],
    ['avtal.pdf. . ', 'avtal.pdf'],
    ['.htaccess', 'htaccess'],
    ['a<b>"c"|d?.txt', 'a_b__c__d_.txt'],
    ['CON.txt', '_CON.txt'],
    ['e\u0301t.txt', 'ét.txt'],
    ['договор.pdf', 'договор.pdf'],
  ])('%j is kept as %j', (given, kept) => expect(cleanName(given)).toBe(kept));

  it.each(['', '/', '...', '\u202e\u200b', '../..', '\ud800'])('of %j nothing is left', (given) =>
    expect(cleanName(given)).toBeNull(),
  );

  it('keeps its ending when it is cut', () => {
    const cut = cleanName(`${'å'.repeat(400)}.docx`) ?? '';
    expect([...cut]).toHaveLength(longestName);
    expect(cut.endsWith('å.docx')).toBe(true);
  });

  it('leads nowhere, whatever it was, and cleaning it again changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (given) => {
        const kept = cleanName(given);
        if (kept === null) return;
        expect(kept).not.toMatch(/[/\\\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
        expect(kept).not.toMatch(/^\.|\.$/);
        expect([...kept].length).toBeLessThanOrEqual(longestName);
        expect(cleanName(kept)).toBe(kept);
      }),
    );
  });
});
