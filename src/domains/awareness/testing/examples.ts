import type { ExampleValues, RouteExample } from '../../../platform/testing/route-example.ts';
import { readWorkerTalk } from '../../inspections/public.server.ts';
import { readWorkLanguages } from '../../signals/public.server.ts';
import { textCatalogue } from '../texts/catalogue.server.ts';
import { campaignExamples } from './campaign-examples.ts';

const [pages, talks] = await Promise.all([readWorkLanguages('knowledge', true), readWorkerTalk('knowledge')]);
const { originals } = textCatalogue(pages, talks);

const key = 'page.tip.work.start';
/** A language that has no pages yet, and one that has a draft of them. */
const [missing, drafted] = [{ language: 'pl' }, { language: 'uk' }];
const original = originals.get(key)?.original ?? '';
const one = { key, original };

export const awarenessExamples: Readonly<Record<string, RouteExample>> = {
  ...campaignExamples,
  'material.read': () => ({ params: {}, input: {} }),
  'material.sheet': () => ({ params: {}, input: { kind: 'card', first: 'sv' } }),
  'worker-text.languages': () => ({ params: {}, input: {} }),
  'worker-text.list': () => ({ params: drafted, input: {} }),
  'worker-text.read': () => ({ params: { ...drafted, key }, input: {} }),
  'worker-text.file': () => ({ params: drafted, input: { group: 'page' } }),
  'worker-text.check': () => ({ params: drafted, input: { content: '<xliff/>' } }),
  'worker-text.translate': (given: ExampleValues) => ({
    params: missing,
    input: {
      ...{ act: given.act(), step: given.target, fromFile: false, comment: null },
      texts: [{ ...one, was: 7, said: 'Zacznij' }],
    },
  }),
  // The draft of the files is no one's own, so anyone reviews it.
  'worker-text.review': (given) => ({
    params: drafted,
    input: {
      ...{ act: given.act(), step: given.target, verdict: 'approve', able: 'mother tongue', comment: null },
      texts: [{ ...one, version: 0 }],
    },
  }),
  'worker-text.sign': (given) => ({
    params: missing,
    input: { act: given.act(), step: given.target, texts: [{ ...one, version: 7 }] },
  }),
  'worker-text.withdraw': (given) => ({
    params: missing,
    input: { act: given.act(), step: given.target, why: 'Prov', texts: [{ ...one, version: 7 }] },
  }),
};
