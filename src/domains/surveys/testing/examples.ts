import type { ExampleValues, RouteExample } from '../../../platform/testing/route-example.ts';

const about = ({ target }: ExampleValues) => ({ id: target });
const bare: RouteExample = (given) => ({ params: about(given), input: { act: given.act() } });
const described = (given: ExampleValues) => ({
  title: given.text('title'),
  aim: given.text('aim'),
  method: 'open-link',
  closesOn: '2099-12-18',
});

/** A survey by a link. Its questions and its frame are wrong here, so that what is said of it holds whatever was done before. */
export const surveyExamples: Readonly<Record<string, RouteExample>> = {
  'survey.list': () => ({ params: {}, input: {} }),
  'survey.read': (given) => ({ params: about(given), input: {} }),
  'survey.results': (given) => ({ params: about(given), input: {} }),
  'survey.file': (given) => ({ params: about(given), input: { format: 'json' } }),
  'survey.create': (given) => ({
    params: {},
    input: { act: given.act(), survey: given.target, repeats: null, ...described(given) },
  }),
  'survey.change': (given) => ({ params: about(given), input: { act: given.act(), ...described(given) } }),
  'survey.frame': (given) => ({
    params: about(given),
    input: {
      act: given.act(),
      asOf: '2025-06-30',
      leftOut: given.text('leftOut'),
      strata: [{ id: 'part-1', kind: 'police', people: 40, take: null, units: [], name: given.text('part') }],
    },
  }),
  'survey.questions': (given) => ({
    params: about(given),
    input: { act: given.act(), ids: ['QB-01', 'QB-02'], main: 'QB-03' },
  }),
  'survey.question': (given) => ({
    params: about(given),
    input: {
      act: given.act(),
      ask: { sv: given.text('ask-sv'), en: given.text('ask-en') },
      options: ['a', 'b'].map((id) => ({ sv: given.text(`${id}-sv`), en: given.text(`${id}-en`) })),
      right: 'a',
      why: { sv: given.text('why-sv'), en: given.text('why-en') },
      source: given.text('source'),
    },
  }),
  'survey.review': (given) => ({ params: about(given), input: { act: given.act(), question: given.target } }),
  'survey.draw': bare,
  'survey.open': bare,
  'survey.invite': (given) => ({
    params: about(given),
    input: {
      act: given.act(),
      stratum: 'part-1',
      unit: null,
      language: 'sv',
      addresses: ['paahittad@verket.example'],
    },
  }),
  'survey.remind': bare,
  'survey.extend': (given) => ({ params: about(given), input: { act: given.act(), closesOn: '2099-12-31' } }),
  'survey.close': (given) => ({ params: about(given), input: { act: given.act(), why: given.text('why') } }),
  'survey.withdraw': (given) => ({
    params: about(given),
    input: { act: given.act(), entry: given.target, reason: given.text('reason') },
  }),
  'survey.change-responsible': (given) => ({
    params: about(given),
    input: { act: given.act(), to: given.target, reason: given.text('reason') },
  }),
};
