import { expect, it } from 'vitest';
import type { ObservedSign } from './schema.ts';
import { restsOnSpeech, seenSigns } from './speaker.ts';

const sign = (code: string, known: ObservedSign['known']): ObservedSign => ({ code, known });

it('takes of each note what was seen or read, with every way in which it is known, and nothing that was said', () => {
  const notes = [
    { signs: [sign('INS-C02', ['seen']), sign('INS-C03', ['seen', 'said'])] },
    { signs: [sign('INS-C02', ['document']), sign('INS-C04', 'asked-and-not-so'), sign('INS-C05', ['said'])] },
  ];
  expect(seenSigns(notes)).toEqual({ 'INS-C02': ['seen', 'document'] });
  expect(seenSigns([])).toEqual({});
});

it('a note rests on speech when one of its signs does, and when it says nothing of how it is known', () => {
  expect(restsOnSpeech([sign('INS-C02', ['seen'])])).toBe(false);
  expect(restsOnSpeech([sign('INS-C02', ['seen']), sign('INS-C03', ['said'])])).toBe(true);
  expect(restsOnSpeech([])).toBe(true);
});
