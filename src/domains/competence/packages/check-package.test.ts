import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { plainZip } from '../../../platform/files/plain-zip.ts';
import { ZipStream } from '../../../platform/files/zip-stream.ts';
import { checkPackage } from './check-package.server.ts';
import { openPackage } from './open-package.server.ts';

const text = (content: string) => Buffer.from(content, 'utf8');
const unit = (id: string, inside: string, attributes = '') =>
  `<au id="https://invented.invalid/${id}" ${attributes}><title><langstring lang="en">Invented</langstring></title>${inside}</au>`;
const cmi5 = (units: string, id = 'https://invented.invalid/course') =>
  text(`<?xml version="1.0"?><courseStructure xmlns="https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd">
  <course id="${id}"><title><langstring lang="en">Invented course</langstring></title><description/></course>${units}</courseStructure>`);
const url = '<url>index.html?a=1&amp;b=2</url>';
const page = ['index.html', text('<!doctype html><script src="a.js"></script>')] as const;
const good = cmi5(unit('1', url));
const check = (files: readonly (readonly [string, Uint8Array])[]) => checkPackage(plainZip(files));
const faultOf = async (files: readonly (readonly [string, Uint8Array])[]) => {
  const found = await check(files);
  return 'fault' in found ? found.fault : found.kind;
};

/** The archive with the bytes of one text put in place of another of the same length, in directory and files alike. */
function withName(zip: Buffer, from: string, to: string): Buffer {
  let found = Buffer.from(zip);
  for (let at = found.indexOf(from); at !== -1; at = found.indexOf(from, at + 1))
    found = Buffer.concat([found.subarray(0, at), text(to), found.subarray(at + from.length)]);
  return found;
}
/** The archive with other attributes for all its files, as if it had been made on Unix. */
function withMode(zip: Buffer, mode: number): Buffer {
  const made = Buffer.from(zip);
  for (let at = made.indexOf('PK\x01\x02'); at !== -1; at = made.indexOf('PK\x01\x02', at + 1)) {
    made.writeUInt16LE((3 << 8) | 20, at + 4);
    made.writeUInt32LE((mode << 16) >>> 0, at + 38);
  }
  return made;
}

describe('a course package', () => {
  it('is taken with its parts and where each is opened', async () => {
    const found = await check([['cmi5.xml', good], page]);
    expect(found).toMatchObject({
      kind: 'cmi5',
      id: 'https://invented.invalid/course',
      units: [
        {
          file: 'index.html',
          query: 'a=1&b=2',
          moveOn: 'NotApplicable',
          masteryScore: null,
          launchMethod: 'AnyWindow',
        },
      ],
    });
  });

  it('is taken as zip64 and in blocks', async () => {
    const pieces: Buffer[] = [];
    const zip = new ZipStream(async (bytes) => void pieces.push(bytes));
    const blocks = cmi5(
      `<block id="https://invented.invalid/b">${unit('1', url)}${unit('2', url)}</block>${unit('3', url)}`,
    );
    for (const [name, content] of [['cmi5.xml', blocks], page] as const)
      await zip.add(
        name,
        (async function* () {
          yield content;
        })(),
      );
    await zip.end();
    expect(await checkPackage(Buffer.concat(pieces))).toMatchObject({
      units: ['1', '2', '3'].map((id) => ({ id: `https://invented.invalid/${id}` })),
    });
  });

  it.each<[string, readonly (readonly [string, Uint8Array])[]]>([
    ['no-manifest', [page]],
    ['missing-file', [['cmi5.xml', good]]],
    ['missing-file', [['cmi5.xml', cmi5(unit('1', ''))], page]],
    ['other-host', [['cmi5.xml', cmi5(unit('1', '<url>https://elsewhere.invalid/</url>'))], page]],
    ['other-host', [['cmi5.xml', cmi5(unit('1', '<url>//elsewhere.invalid/</url>'))], page]],
    ['other-host', [['cmi5.xml', cmi5(unit('1', '<url>javascript:alert(1)</url>'))], page]],
    ['missing-file', [['cmi5.xml', cmi5(unit('1', '<url>%2e%2e/index.html</url>'))], page]],
    ['reserved-parameter', [['cmi5.xml', cmi5(unit('1', '<url>index.html?fetch=x</url>'))], page]],
    ['same-id', [['cmi5.xml', cmi5(unit('1', url) + unit('1', url))], page]],
    ['not-an-address', [['cmi5.xml', cmi5(unit('1', url), 'no address')], page]],
    ['shape', [['cmi5.xml', cmi5('')], page]],
    ['shape', [['cmi5.xml', cmi5(unit('1', url, 'moveOn="Always"'))], page]],
    ['shape', [['cmi5.xml', cmi5(unit('1', url, 'masteryScore="1.1"'))], page]],
    ['shape', [['cmi5.xml', cmi5(unit('1', url, 'launchMethod="Popup"'))], page]],
    ['not-xml', [['cmi5.xml', text('<a>')], page]],
    [
      'not-xml',
      [
        [
          'cmi5.xml',
          text('<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><courseStructure>&x;</courseStructure>'),
        ],
        page,
      ],
    ],
    ['not-xml', [['cmi5.xml', text(`${'<a>'.repeat(40)}${'</a>'.repeat(40)}`)], page]],
  ])('is refused as %s', async (fault, files) => {
    expect(await faultOf(files)).toBe(fault);
  });

  it.each([
    '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
    '<svg onload="alert(1)"/>',
    '<svg><a href="java&#115;cript:alert(1)"/></svg>',
    '<svg><a href="java\nscript:alert(1)"/></svg>',
    '<svg><foreignObject><iframe/></foreignObject></svg>',
    '<svg><animate attributeName="href" values="javascript:alert(1)"/></svg>',
    '<!DOCTYPE svg [<!ENTITY x "y">]><svg/>',
  ])('is refused with a drawing that is a program: %s', async (svg) => {
    expect(await faultOf([['cmi5.xml', good], page, ['a.svg', text(svg)]])).toBe('script-in-svg');
  });

  it('is taken with a drawing that is one', async () => {
    const svg =
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><path d="M0 0h1"/><text>Condition: on</text></svg>';
    expect(await faultOf([['cmi5.xml', good], page, ['a.svg', text(svg)]])).toBe('cmi5');
  });
});

describe('an archive', () => {
  const open = async (zip: Buffer) => {
    const found = await openPackage(zip);
    return 'fault' in found ? found.fault : [...found.keys()];
  };
  it.each([
    '../../evil.txt!!!!!!',
    '/absolute.txt!!!!!!!',
    'C:/drive.txt!!!!!!!!',
    'a\\..\\..\\evil.txt!!!',
    'a/../../evil.txt!!!!',
    'a/./evil.txt!!!!!!!!',
    'con.txt!!!!!!!!!!!!!',
    'nul.a/b!!!!!!!!!!!!!',
    'line\nbreak!!!!!!!!!!',
    'ends with a dot./a!!',
    'a//b!!!!!!!!!!!!!!!!',
  ])('is refused with the name %j', async (name) => {
    const place = 'xxxxxxxxxxxxxxxxxxxx';
    const to = name.replaceAll('!', 'z').slice(0, place.length).padEnd(place.length, 'z');
    expect(await open(withName(plainZip([[place, text('x')]]), place, to))).toBe('unsafe-name');
  });

  it('is refused with a link, a name twice, too many files, or none of an archive', async () => {
    const zip = plainZip([['a.txt', text('/etc/passwd')]]);
    expect(await open(withMode(zip, 0o120777))).toBe('link');
    expect(await open(withMode(zip, 0o100644))).toEqual(['a.txt']);
    expect(
      await open(
        plainZip([
          ['a.txt', text('1')],
          ['A.TXT', text('2')],
        ]),
      ),
    ).toBe('same-name');
    expect(await open(plainZip(Array.from({ length: 5001 }, (_, at) => [`${at}`, text('')] as const)))).toBe(
      'too-many-files',
    );
    expect(await open(text('This is no archive, whatever it is called.'))).toBe('not-a-zip');
    expect(await open(zip.subarray(0, zip.length - 10))).toBe('not-a-zip');
  });

  it('is refused where a file becomes far larger than it is, and where it lies about its size', async () => {
    const bomb = plainZip([['bomb.txt', Buffer.alloc(3_000_000)]]);
    expect(await open(bomb)).toBe('bomb');
    const lies = Buffer.from(bomb);
    lies.writeUInt32LE(10, lies.indexOf('PK\x01\x02') + 24);
    expect(await open(lies)).toBe('damaged');
  });
});

const catapult = '../shared/data/standards/cmi5';
describe.skipIf(!existsSync(catapult))('the packages of CATAPULT', () => {
  const folders = [`${catapult}/lts/pkg/src`, `${catapult}/course_examples`].flatMap((folder) =>
    readdirSync(folder).map((name) => [name, readFileSync(`${folder}/${name}/cmi5.xml`)] as const),
  );
  const launchedIn = (xml: string) =>
    [...xml.matchAll(/<url>\s*(?:<!\[CDATA\[)?\s*([^\s?<\]]+)/g)].map(([, file = '']) => file);
  it.each(folders)('is taken or refused as the folder says: %s', async (name, xml) => {
    // The page that a package is meant to lack stays away; the pages themselves are not in the folder.
    const pages = [...new Set(launchedIn(xml.toString('utf8')))].filter((file) => file !== 'not-found.html');
    const found = await check([['cmi5.xml', xml], ...pages.map((file) => [file, text('')] as const)]);
    if (name === '203-1-relative-url-no-reference')
      expect(found).toEqual({ fault: 'missing-file', at: 'not-found.html' });
    else expect(found).toMatchObject({ kind: 'cmi5' });
  });

  it('refuses what is no archive', async () => {
    expect(await checkPackage(text('209-1-not-a-zip'))).toEqual({ fault: 'not-a-zip', at: '' });
  });
});
