import { describe, expect, it } from 'vitest';
import { askedOf, languageAsked, type StudyFlags } from './options.ts';

const file = ['invented.csv'];
const refusedAs = (message: string) => expect.objectContaining({ kind: 'invalid', message });
const refused = (flags: StudyFlags, files: readonly string[], message: string) =>
  expect(() => askedOf(flags, files)).toThrow(refusedAs(message));

describe('a study of a caseload', () => {
  it('counts persons over the whole file unless an option says otherwise', () => {
    expect(askedOf({}, file)).toEqual({
      what: 'caseload',
      file: 'invented.csv',
      isJson: false,
      html: null,
      question: { unit: 'person', from: null, to: null, followedTo: null },
      seed: 1,
    });
  });

  it('may begin and end on the same day, but not end before it begins', () => {
    const asked = askedOf({ from: '2026-01-02', to: '2026-01-02' }, file);
    expect(asked).toMatchObject({ question: { from: expect.any(Number), to: expect.any(Number) } });
    refused({ from: '2026-01-02', to: '2026-01-01' }, file, 'study.command.wrong-period');
  });

  it('refuses a day that is not in the calendar, whichever option it is in', () => {
    for (const option of ['from', 'to', 'followed-to'] as const) {
      refused({ [option]: '2026-02-30' }, file, 'study.command.wrong-day');
    }
  });

  it('refuses a unit that cannot be counted', () => refused({ unit: 'ghost' }, file, 'study.command.wrong-unit'));

  it('is of one file: none and two are refused', () => {
    refused({}, [], 'study.command.unknown-option');
    refused({}, ['one.csv', 'two.csv'], 'study.command.unknown-option');
  });
});

describe('what of a file is read', () => {
  it('is asked of one whole file, and of nothing that is counted in it', () => {
    expect(askedOf({ fidelity: true, json: true }, file)).toEqual({
      what: 'fidelity',
      file: 'invented.csv',
      isJson: true,
    });
    refused({ fidelity: true }, [], 'study.command.unknown-option');
    refused({ fidelity: true, from: '2026-01-01' }, file, 'study.command.unknown-option');
    refused({ fidelity: true, figures: true, country: 'se' }, [], 'study.command.unknown-option');
  });
});

describe('the published figures', () => {
  it('are those of one country, however it is written', () => {
    expect(askedOf({ figures: true, country: 'se', json: true }, [])).toEqual({
      what: 'figures',
      country: 'SE',
      isJson: true,
    });
  });

  it('are asked for without a file and without a page, and always with a country', () => {
    const figures = { figures: true, country: 'se' };
    refused({ figures: true }, [], 'study.command.unknown-option');
    refused({ country: 'se' }, [], 'study.command.unknown-option');
    refused(figures, file, 'study.command.unknown-option');
    refused({ ...figures, html: 'page.html' }, [], 'study.command.unknown-option');
  });
});

describe('the language', () => {
  it('is the one that was asked for, else that of the caller; a third is refused', () => {
    expect([languageAsked({ lang: 'en' }, 'sv'), languageAsked({}, 'sv')]).toEqual(['en', 'sv']);
    expect(() => languageAsked({ lang: 'de' }, 'sv')).toThrow(refusedAs('study.command.wrong-language'));
  });
});
