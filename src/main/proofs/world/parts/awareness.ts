import { awarenessExamples } from '../../../../domains/awareness/testing/examples.ts';
import { visibleThings } from '../sight.ts';
import { changesResponsible } from './part.ts';
import { plainPart } from './plain.ts';

const roles = ['officer', 'lead', 'trainer', 'programme-lead'];
const signers = ['programme-lead'];
const inUkrainian: Readonly<Record<string, string>> = { language: 'uk' };
const oneInUkrainian: Readonly<Record<string, string>> = { language: 'uk', key: 'page.tip.work.start' };
const refused = {
  place: 'nowhere',
  needsOwnFile: true,
  isSoAlready: true,
  elsewhere: 'src/domains/awareness/texts/texts.store.test.ts',
} as const;

const about = 'campaign';
const onCampaign = { roles: signers, place: 'writable', about, from: ['open'] } as const;
const campaignsElsewhere = 'src/domains/awareness/campaigns/campaigns.store.test.ts';
const { notIn: _, ...handedOver } = changesResponsible(about);

export const awarenessPart = plainPart({
  examples: awarenessExamples,
  rules: {
    'material.read': { roles, place: 'nowhere' },
    'material.sheet': { roles, place: 'nowhere' },
    'worker-text.languages': { roles, place: 'nowhere' },
    'worker-text.list': { roles, place: 'nowhere' },
    'worker-text.read': { roles, place: 'nowhere' },
    'worker-text.file': { roles, place: 'nowhere' },
    'worker-text.check': { roles, place: 'nowhere' },
    // The catalogue is one for a country, so a text has its first version once: the examples name versions that are not there, and
    // what the steps do is in the test. Only the draft of the files is reviewed again and again.
    'worker-text.translate': { roles, ...refused },
    'worker-text.review': { roles, place: 'nowhere', needsOwnFile: true },
    'worker-text.sign': { roles: signers, ...refused },
    'worker-text.withdraw': { roles: signers, ...refused },
    'campaign.list': { roles: signers, place: 'list' },
    'campaign.file': { roles: signers, place: 'list' },
    'campaign.choices': { roles: signers, place: 'nowhere' },
    'campaign.create': { roles: signers, place: 'own', about, takes: true },
    'campaign.read': { roles: signers, place: 'readable', about },
    'campaign.report': { roles: signers, place: 'readable', about },
    'campaign.change': onCampaign,
    'campaign.channel': onCampaign,
    // It names a channel, which no random world has at hand.
    'campaign.reach': { ...onCampaign, refuses: () => 409 as const, elsewhere: campaignsElsewhere },
    // It names a sheet that is not made: of one that is, a version is added once, which no later step of a random world would expect.
    'campaign.sheet': { ...onCampaign, refuses: () => 400 as const, elsewhere: campaignsElsewhere },
    'campaign.calls': onCampaign,
    'campaign.close': { ...onCampaign, leaves: 'closed' },
    'campaign.change-responsible': { ...handedOver, roles: signers, from: ['open'] },
    // It names an entry, which no random world has at hand.
    'campaign.withdraw': {
      ...({ roles: signers, place: 'writable', about } as const),
      refuses: () => 409 as const,
      elsewhere: campaignsElsewhere,
    },
  },
  grows: ['campaign.create', 'campaign.channel'],
  compare: (expect, { world, session, step, body, idOf }) => {
    if (step.route !== 'campaign.list') return;
    const seen = visibleThings(world, session, about).map(({ key }) => idOf(key));
    expect(body.items.map(({ id }: { id: string }) => id).sort()).toEqual(seen.sort());
  },
  questions: () => [
    { route: 'material.read' },
    { route: 'campaign.choices' },
    { route: 'worker-text.languages' },
    { route: 'worker-text.list', params: inUkrainian },
    { route: 'worker-text.read', params: oneInUkrainian },
  ],
});
