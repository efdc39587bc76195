import { describe, expect, it } from 'vitest';
import { viewAs } from './view-as.ts';

const police = { unit: 32, comesIn: false };
const at = '2026-02-06T08:25:00.000Z';
const act = (id: string, over: object = {}) => ({
  id,
  stream: 'case',
  recordedAt: at,
  sender: null,
  inFile: true,
  ...over,
});
const letter = (over: object = {}) => ({ id: 'letter', about: 'request', toUnit: 61, sentAt: at, ...over });

describe('what another unit sees of a case', () => {
  it('is nothing, of every act, where no disclosure went to it and none came from it', () => {
    const { sees, letters, lines } = viewAs({ acts: [act('note'), act('person')], letters: [letter()] }, police);
    expect([sees, letters]).toEqual(['nothing', []]);
    expect(lines.map(({ seen }) => seen)).toEqual(['nothing', 'nothing']);
  });

  it('is the disclosure that went to it, and the act that posted it no further than that disclosure', () => {
    const told = { acts: [act('asked', { stream: 'request' }), act('note')], letters: [letter()] };
    const { sees, letters, lines } = viewAs(told, { unit: 61, comesIn: false });
    expect([sees, letters.length]).toEqual(['letters', 1]);
    expect(lines.map(({ seen }) => seen)).toEqual(['letter', 'nothing']);
  });

  it('is its own disclosure, where it sent one', () => {
    const { sees, lines } = viewAs({ acts: [act('received', { sender: 32 }), act('taken')], letters: [] }, police);
    expect(sees).toBe('letters');
    expect(lines.map(({ seen }) => seen)).toEqual(['theirs', 'nothing']);
  });

  it('is the file for a unit with access to its realm, and never an act that the asker was not given', () => {
    const elsewhere = act('elsewhere', { inFile: false });
    const { sees, lines } = viewAs({ acts: [act('note'), elsewhere], letters: [] }, { unit: 51, comesIn: true });
    expect(sees).toBe('file');
    expect(lines.map(({ seen }) => seen)).toEqual(['file', 'nothing']);
    expect(lines.map(({ act: { id } }) => id)).toEqual(['note', 'elsewhere']);
  });
});
