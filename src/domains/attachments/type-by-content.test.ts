import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isNamedAsOther, isNamedAsProgram } from './name-and-content.ts';
import { anArchive } from './testing/archives.ts';
import { type FileType, isProgram, typeByContent } from './type-by-content.ts';

const bytes = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const whole = (contents: Uint8Array): FileType => typeByContent(contents, contents);

describe('what a file is by its contents', () => {
  it.each<[string, FileType]>([
    ['%PDF-1.7\n', 'pdf'],
    ['\xff\xd8\xff\xe0\0\x10JFIF', 'jpeg'],
    ['\x89PNG\r\n\x1a\n', 'png'],
    ['GIF89a', 'gif'],
    ['RIFF\0\0\0\0WEBPVP8 ', 'webp'],
    ['RIFF\0\0\0\0WAVEfmt ', 'wav'],
    ['\0\0\0\x18ftypheic\0\0', 'heic'],
    ['\0\0\0\x18ftypisom\0\0', 'mp4'],
    ['ID3\x04\0', 'mp3'],
    ['OggS\0', 'ogg'],
    ['\x1a\x45\xdf\xa3', 'webm'],
    ['II*\0', 'tiff'],
    ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'old-office'],
    ['{\\rtf1', 'rtf'],
    ['P\xc3\xa5hittad text\r\n', 'text'],
    ['\xef\xbb\xbf<html><script>1</script>', 'markup'],
    ['  <svg onload="1">', 'markup'],
    ['\0\x01\x02', 'unknown'],
    ['\xc3\x28', 'unknown'],
    ['', 'unknown'],
  ])('%j is %s', (contents, type) => expect(whole(bytes(contents))).toBe(type));

  it('of an archive asks for the names in it, at the beginning and at the end', () => {
    expect(whole(anArchive(['[Content_Types].xml', 'word/document.xml']))).toBe('docx');
    expect(whole(anArchive(['[Content_Types].xml', 'xl/workbook.xml']))).toBe('xlsx');
    expect(whole(anArchive(['[Content_Types].xml', 'ppt/presentation.xml']))).toBe('pptx');
    expect(whole(anArchive(['a.txt', 'b.txt']))).toBe('zip');
    expect(whole(anArchive(['not-word/document.xml']))).toBe('zip');
    expect(whole(anArchive(['mimetype'], 'application/vnd.oasis.opendocument.text'))).toBe('odt');
    expect(whole(anArchive(['mimetype'], 'application/vnd.oasis.opendocument.text-template'))).toBe('zip');
    const large = anArchive(['big.bin', '[Content_Types].xml', 'word/document.xml']);
    expect(typeByContent(large.subarray(0, 40), large.subarray(-200))).toBe('docx');
  });

  it('looks at no more places of an archive than honest contents have, however many there are', () => {
    const names = anArchive(['[Content_Types].xml', 'word/document.xml']);
    const filled = (letter: string) =>
      Uint8Array.from([...bytes('PK\x03\x04'), ...bytes(letter.repeat(20_000)), ...names]);
    expect(whole(filled('x'))).toBe('docx');
    // Each letter P may begin a header, and an archive that is full of them would be looked at for long.
    expect(whole(filled('P'))).toBe('zip');
  });

  it('takes two things in one for what it begins as', () => {
    expect(whole(bytes('GIF89a/*\0*/=1;alert(1)'))).toBe('gif');
    expect(whole(Uint8Array.from([...bytes('%PDF-1.4\n'), ...anArchive(['x'])]))).toBe('pdf');
  });

  it.each([
    'MZ\x90\0',
    '\x7fELF\x02',
    '#!/bin/sh\n',
    'L\0\0\0\x01\x14\x02\0',
    '\xca\xfe\xba\xbe',
    'ITSF\x03',
    'vhdxfile',
    `${'\0'.repeat(32_769)}CD001`,
  ])('knows a program by its beginning: %j', (contents) => expect(isProgram(bytes(contents))).toBe(true));

  it('answers of whatever bytes, and a text that is cut within a letter is a text', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.uint8Array({ maxLength: 200 }), (head, tail) => {
        expect(typeof typeByContent(head, tail)).toBe('string');
      }),
    );
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zåäöжš ]{1,40}$/), fc.nat(), (text, at) => {
        const encoded = new TextEncoder().encode(text);
        expect(typeByContent(encoded.subarray(0, 1 + (at % encoded.length)), encoded)).toBe('text');
      }),
    );
  });
});

describe('a name', () => {
  it('is compared with the contents', () => {
    expect(isNamedAsOther('avtal.pdf', 'pdf')).toBe(false);
    expect(isNamedAsOther('avtal.PDF', 'zip')).toBe(true);
    expect(isNamedAsOther('avtal.e01', 'unknown')).toBe(false);
    expect(isNamedAsOther('avtal', 'pdf')).toBe(false);
  });

  it.each([
    ...['a.exe', 'avtal.pdf.LNK', 'x.hta', 'y.ps1', 'a.iso', 'a.img', 'a.vhd', 'a.vhdx', 'a.one', 'a.msi', 'a.jar'],
    ...['a.scr', 'a.cpl', 'a.chm', 'a.wsf', 'a.vbe', 'a.jse', 'a.url', 'a.library-ms', 'a.search-ms'],
    ...['a.settingcontent-ms', 'a.xll', 'a.ppam', 'a.slk', 'a.iqy', 'a.appinstaller', 'a.msix', 'a.diagcab', 'a.py'],
  ])('%s is that of a program', (name) => expect(isNamedAsProgram(name)).toBe(true));

  it.each([
    'avtal.pdf',
    'foto.jpg',
    'chatt.txt',
    'lön.xlsx',
    'brev.msg',
    'bilder.zip',
    'samtal.m4a',
    'disk.e01',
    'avtal',
  ])('%s is not', (name) => expect(isNamedAsProgram(name)).toBe(false));
});
