import { expect, it } from 'vitest';
import { decide } from '../../../../kernel/doing.ts';
import { aLanguage, anEntry, aText } from '../../testing/a-language.ts';
import { toWithdrawTexts, type WithdrawTexts } from './withdraw.ts';

const at = new Date('2026-12-01T10:00:00Z');
const tried = (version: number, given: Parameters<typeof aText>[1]) => () =>
  decide(
    toWithdrawTexts,
    {
      ...{ act: { id: 'act' }, step: 'step', why: 'Prov' },
      texts: [{ key: 'page.one', version, original: 'aaaaaaaaaaaa' }],
    } as unknown as WithdrawTexts,
    aLanguage([aText('page.one', given)]),
    at,
  );
const signed = [anEntry(), anEntry({ does: 'approve', actor: '2' }), anEntry({ does: 'sign', actor: '3' })];

it('what is official is withdrawn, with why: what was signed here, and what its file had signed', () => {
  expect(tried(1, { entries: signed })()[0]).toMatchObject({ words: { why: 'Prov' } });
  expect(tried(0, { shipped: { said: 'Ein Text', isSigned: true } })()).toHaveLength(1);
});

it('what is not official is not withdrawn', () => {
  expect(tried(1, { entries: [anEntry()] })).toThrow('worker-text.not-signed');
  expect(tried(2, { entries: signed })).toThrow('worker-text.not-signed');
  expect(tried(0, { shipped: { said: 'Ein Text', isSigned: false } })).toThrow('worker-text.not-signed');
});
