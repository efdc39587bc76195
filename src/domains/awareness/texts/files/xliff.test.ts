import { describe, expect, it } from 'vitest';
// @ts-expect-error another program's reader, which has no types
import xliff from 'xliff';
import type { FileText } from './translated-file.ts';
import { readXliff, writeXliff } from './xliff.ts';

const text = (change: Partial<FileText> = {}): FileText => ({
  ...{ key: 'page.tip.work.danger', original: 'aaaaaaaaaaaa', version: 2, said: 'Телефонуйте {phone} & «112» <зараз>' },
  ...{ en: 'Call {phone} now', sv: 'Ring {phone} nu', note: 'On every page: "danger"', state: 'translated', ...change },
});
const untranslated = text({ key: 'talk.title', version: null, said: '' });
const written = writeXliff('uk', [text(), untranslated]);
const changed = (from: string | RegExp, to: string) => readXliff(written.replace(from, to), 'uk');

describe('a file for translators', () => {
  it('is read by another reader of XLIFF 2.0 as it was meant', async () => {
    const js = await xliff.xliff2js(written);
    expect(js).toMatchObject({ sourceLanguage: 'en', targetLanguage: 'uk' });
    expect(js.resources['texts-for-workers']).toMatchObject({
      'page.tip.work.danger': { source: 'Call {phone} now', target: 'Телефонуйте {phone} & «112» <зараз>' },
      'talk.title': { source: 'Call {phone} now' },
    });
  });

  it('comes back as it went out, and with what was translated', () => {
    expect(readXliff(written, 'uk')).toEqual({
      entries: [text(), untranslated].map(({ key, original, version, said }) => ({ key, original, version, said })),
    });
    expect(changed('<target></target>', '<target>Ви <mrk id="m1">вирішуєте</mrk></target>')).toMatchObject({
      entries: [{}, { key: 'talk.title', said: 'Ви вирішуєте', version: null }],
    });
    expect(changed('Телефонуйте', '<![CDATA[Дзвоніть & ]]>')).toMatchObject({
      entries: [{ said: 'Дзвоніть &  {phone} & «112» <зараз>' }, {}],
    });
  });

  it('is refused in another language, and where it is something else', () => {
    expect(readXliff(written, 'pl')).toEqual({ fault: 'other-language' });
    expect(readXliff('', 'uk')).toEqual({ fault: 'no-texts' });
    expect(readXliff('Hej', 'uk')).toEqual({ fault: 'no-texts' });
    expect(changed('version="2.0"', 'version="1.2"')).toEqual({ fault: 'not-read' });
    expect(changed('</unit>', '')).toEqual({ fault: 'not-read' });
    expect(changed(/<unit[\s\S]*<\/unit>/, '')).toEqual({ fault: 'no-texts' });
    expect(readXliff(`${written}<xliff`, 'uk')).toEqual({ fault: 'not-read' });
  });

  it.each([
    ['a document type', '<!DOCTYPE xliff [<!ENTITY a "b">]>'],
    ['names that stand for a million others', '<!DOCTYPE l [<!ENTITY a "&b;&b;"><!ENTITY b "&a;">]>'],
    ['a file of the server', '<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]>'],
  ])('is refused with %s', (_what, type) => {
    expect(changed('<xliff', `${type}<xliff`)).toEqual({ fault: 'own-type' });
    expect(changed('<xliff', `<!-- -->${type.toLowerCase()}<xliff`)).toEqual({ fault: 'own-type' });
  });

  it('is refused with a name that it has made itself, wherever that stands', () => {
    expect(changed('Телефонуйте', '&evil;')).toEqual({ fault: 'own-type' });
  });

  it('is refused where it nests or repeats more than any catalogue', () => {
    expect(changed('<target>', `<target>${'<g>'.repeat(40)}`)).toEqual({ fault: 'not-read' });
    const many = writeXliff(
      'uk',
      Array.from({ length: 401 }, () => text()),
    );
    expect(readXliff(many, 'uk')).toEqual({ fault: 'too-many' });
  });
});
