import type { ExampleValues, RouteExample } from '../../../platform/testing/route-example.ts';

const about = ({ target }: ExampleValues) => ({ id: target });
const onOne =
  (input: (given: ExampleValues) => object): RouteExample =>
  (given) => ({ params: about(given), input: { act: given.act(), ...input(given) } });

/** Long past, so that nothing that is done today stands among what was counted beside it. */
const days = { from: '2025-09-01', to: '2025-09-28' };
const plan = (given: ExampleValues) => ({
  name: given.text('name'),
  aim: given.text('aim'),
  ownWords: given.text('words'),
  ...{ group: 'workers', obstacle: 'OB-A02', sector: 'berries', languages: ['sv'], texts: [], budget: null },
  ...days,
});

/** Right requests about campaigns. */
export const campaignExamples: Readonly<Record<string, RouteExample>> = {
  'campaign.list': () => ({ params: {}, input: {} }),
  'campaign.file': () => ({ params: {}, input: { format: 'csv' } }),
  'campaign.choices': () => ({ params: {}, input: {} }),
  'campaign.read': (given) => ({ params: about(given), input: {} }),
  'campaign.report': (given) => ({ params: about(given), input: { format: 'docx' } }),
  'campaign.create': (given) => ({
    params: {},
    input: { act: given.act(), campaign: given.target, ...plan(given) },
  }),
  'campaign.change': onOne(plan),
  'campaign.channel': onOne((given) => ({
    ...{ channel: given.target, kind: 'posters', name: given.text('channel') },
    ...{ ...days, estimate: 400, estimatedBy: given.text('estimated') },
  })),
  // A channel that no campaign has.
  'campaign.reach': onOne((given) => ({
    ...{ channel: '01990000-0000-7000-8000-0000000000cc', people: 120, on: '2025-09-10' },
    ...{ what: given.text('what'), source: given.text('source') },
  })),
  // A leaflet is in one language.
  'campaign.sheet': onOne(() => ({ kind: 'leaflet', first: 'sv', second: 'en' })),
  'campaign.calls': onOne((given) => ({
    ...{ line: given.text('line'), from: '2025-09-01', to: '2025-09-07', count: 12, source: given.text('source') },
  })),
  'campaign.close': onOne((given) => ({ on: '2025-10-01', learnt: given.text('learnt'), next: null })),
  'campaign.change-responsible': onOne((given) => ({ to: given.target, reason: given.text('reason') })),
  'campaign.withdraw': onOne((given) => ({ entry: given.target, reason: given.text('reason') })),
};

/** A visit of the short address of each campaign, as the function that counts writes it. */
export const visitedCampaigns = `insert into awareness.campaign_visit (country, realm, campaign, day, language, visits)
  select c.country, c.realm, c.id, c.begins_on, 'sv', 6 from awareness.campaign_now c on conflict do nothing`;
