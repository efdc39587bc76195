import { expect, it } from 'vitest';
import { decide } from '../../../../kernel/doing.ts';
import { aLanguage, anEntry, aText } from '../../testing/a-language.ts';
import { type SignTexts, toSignTexts } from './sign.ts';

const at = new Date('2026-12-01T10:00:00Z');
const one = { key: 'page.one', version: 1, original: 'aaaaaaaaaaaa' };
const [written, approved] = [anEntry(), anEntry({ does: 'approve', actor: '2' })];
const tried =
  (entries: Parameters<typeof anEntry>[0][], version = 1) =>
  () =>
    decide(
      toSignTexts,
      { act: { id: 'act' }, step: 'step', texts: [{ ...one, version }] } as unknown as SignTexts,
      aLanguage([aText('page.one', { entries: entries.map(anEntry) })]),
      at,
    );

it('what a second person has approved is signed, in the version that is named', () => {
  expect(tried([written, approved])()[0]?.facts).toMatchObject({ texts: [one] });
  expect(tried([written, approved], 2)).toThrow('worker-text.newer-version');
  expect(tried([])).toThrow('worker-text.nothing-written');
});

it('never what no second person has approved, or what one asks to change', () => {
  expect(tried([written])).toThrow('worker-text.not-reviewed');
  expect(tried([written, anEntry({ does: 'approve', actor: '1' })])).toThrow('worker-text.not-reviewed');
  expect(tried([written, approved, anEntry({ does: 'ask-change', actor: '3' })])).toThrow('worker-text.not-reviewed');
});

it('once, and not again once it was withdrawn', () => {
  const signed = anEntry({ does: 'sign', actor: '3' });
  expect(tried([written, approved, signed])).toThrow('worker-text.signed-already');
  expect(tried([written, approved, signed, anEntry({ does: 'withdraw' })])).toThrow('worker-text.withdrawn-version');
});

it('never a text whose places are not those of the original', () => {
  const said = '{phone}';
  expect(tried([anEntry({ said }), anEntry({ ...approved, said })])).toThrow('worker-text.places-unknown');
});
