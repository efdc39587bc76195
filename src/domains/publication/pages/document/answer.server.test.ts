import { expect, test } from 'vitest';
import type { PageAnswer, PageRequest } from '../../../../platform/pages/public-page.ts';
import { aRelease, aReleaseId } from '../../../study/testing/a-release.ts';
import { nationalPages } from '../study/national-page.ts';
import type { MakeDocument } from './answer.server.ts';

const request = (file?: string, query: PageRequest['query'] = {}): PageRequest => ({
  params: file === undefined ? {} : { file },
  query,
  language: 'en',
  embedded: false,
});

async function answerOf(asked: PageRequest, make?: MakeDocument): Promise<PageAnswer> {
  const pages = nationalPages({
    releases: async () => [{ id: aReleaseId, release: aRelease() }],
    published: async () => [],
    surveys: async () => [],
    questions: [],
    ...(make && { make }),
  });
  const name = asked.params.file === undefined ? 'figures.national' : 'figures.national.file';
  const page = pages.find((one) => one.name === name);
  if (!page) throw new Error(`no page ${name}`);
  return page.respond(asked);
}

test('the page of a release links to it as PDF and as DOCX, with what each is for', async () => {
  const { body } = await answerOf(request());
  expect(body).toContain(`/figures/national/national.pdf?lang=en&amp;release=${aReleaseId}`);
  expect(body).toContain('PDF, to read and print');
  expect(body).toContain('DOCX, for a word processor');
});

test.each([
  ['pdf', 'application/pdf', '%PDF'],
  ['docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'PK\x03\x04'],
] as const)('any visitor may save a release as %s', async (type, media, sign) => {
  const answer = await answerOf(request(`national.${type}`));
  expect([answer.status, answer.type]).toEqual([200, media]);
  expect(Buffer.from(answer.body).toString('latin1').startsWith(sign)).toBe(true);
  expect(answer.headers?.['content-disposition']).toBe(`attachment; filename="national-study-en.${type}"`);
});

test('a release that is not there, and a document that is none, are not found', async () => {
  for (const [file, query] of [
    ['national.pdf', { release: '00000000-0000-7000-8000-000000000099' }],
    ['stages.pdf', {}],
    ['national.odt', {}],
    ['national.csv', {}],
  ] as const)
    expect((await answerOf(request(file, query))).status).toBe(404);
});

test('a reader who comes while too many documents are waited for is refused, and shown when to come again', async () => {
  const answer = await answerOf(request('national.pdf'), async () => 'busy');
  expect([answer.status, answer.headers?.['retry-after']]).toEqual([503, '30']);
  expect(answer.body).toContain('Other documents are being made');
});

test('a server without a compiler says so, and what can be had instead', async () => {
  const answer = await answerOf(request('national.pdf'), async () => 'missing');
  expect(answer.status).toBe(501);
  expect(answer.body).toContain('This server cannot make PDF');
  expect(answer.body).toContain('Download DOCX instead');
});

test('a document is known by its release, its language and what is shown beside it, and is made only when it is not kept', async () => {
  const asked: string[] = [];
  const make: MakeDocument = async (type, known) => {
    asked.push(`${type} ${known}`);
    return new Uint8Array([1]);
  };
  const swedish: PageRequest = { ...request('national.pdf'), language: 'sv' };
  const answers = [
    await answerOf(request('national.pdf'), make),
    await answerOf(request('national.pdf'), make),
    await answerOf(swedish, make),
    await answerOf(request('national.docx'), make),
  ];
  expect(answers.map(({ body }) => body)).toEqual(Array.from({ length: 4 }, () => new Uint8Array([1])));
  expect(asked[0]).toBe(asked[1]);
  expect(new Set(asked).size).toBe(3);
  expect(asked[0]).toContain(aReleaseId);
});
