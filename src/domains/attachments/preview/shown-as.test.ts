import { describe, expect, it } from 'vitest';
import { type FileType, fileTypes } from '../type-by-content.ts';
import { shownAs } from './shown-as.ts';

const of = (type: FileType, name = 'avtal', bytes = 1000) => shownAs({ type, name, bytes });

describe('how a file is shown', () => {
  it('goes by its contents and not by its name', () => {
    expect(of('zip', 'avtal.pdf')).toEqual({ shown: null, why: 'type' });
    expect(of('pdf', 'bild.jpg').shown).toBe('pdf');
    expect(of('unknown', 'bild.jpg').shown).toBeNull();
  });

  it('a drawing or a page of the web as the text that it is written in', () => {
    expect(of('markup', 'ritning.svg').shown).toBe('text');
    expect(of('markup', 'sida.html').shown).toBe('text');
  });

  it('a text of another alphabet than UTF-8 by its name, once its bytes are there', () => {
    expect(of('unknown', 'lön.csv').shown).toBe('text');
    expect(of('unknown', 'brev.EML').shown).toBe('mail');
    expect(of('text', 'brev.eml').shown).toBe('mail');
  });

  it('not at all where it is too large for the memory of a phone', () => {
    expect(of('pdf', 'a', 64 * 1_048_576).shown).toBe('pdf');
    expect(of('pdf', 'a', 64 * 1_048_576 + 1)).toEqual({ shown: null, why: 'too-large' });
  });

  it('is decided of every type', () => {
    for (const type of fileTypes) expect(of(type).shown !== null || of(type).why !== null, type).toBe(true);
    expect(fileTypes.filter((type) => of(type).shown === null)).toEqual([
      ...['heic', 'tiff', 'old-office', 'rtf', 'zip', 'unknown'],
    ]);
  });
});
