import { administrationExamples } from '../../../../domains/administration/testing/examples.ts';
import { administeredBy, logReviewedBy, visibleThings } from '../sight.ts';
import { agencyOf, personOf, realmOf } from '../world.ts';
import { flagsOf } from './flags.ts';
import { plainPart } from './plain.ts';

const roles = ['administrator'];
const about = 'account';
/** What has been taken from an account that was made: its role, its capacity, or all of it. */
const has = flagsOf(['unroled', 'unable', 'ended', 'asked']);
const without = (flag: 'unroled' | 'unable' | 'asked'): readonly string[] =>
  has.lackFlag('ended').filter((state) => has.lackFlag(flag).includes(state));
const changed = { roles, place: 'writable', about, from: has.lackFlag('ended') } as const;
/** No person of a random world whose account was made has come in, so none of them has a phone. */
const phones = 'src/domains/administration/phones/phones.store.test.ts';
/** That another administrator answers. */
const recovery = 'src/domains/administration/recovery.store.test.ts';
const makes = { roles, place: 'own', administers: true } as const;

const onWebhook = { roles, place: 'writable', about: 'webhook', from: ['open'] } as const;
/** What failed for days is sent again or dropped: no world lasts so long. */
const deliveries = 'src/domains/administration/webhooks/deliveries.store.test.ts';

/**
 * That another administrator agrees, for a week already one, and what is made then. An agency has one export under way, and those of a world
 * are declined: so that one is canceled is there too.
 */
const onScreen = 'src/main/moving/export-on-screen.store.test.ts';
const onExport = { roles, place: 'writable', about: 'agency-export', from: ['open'] } as const;

/** An agency has one directory, whose settings each act says whole. This test says what they do. */
const elsewhere = 'src/domains/administration/scim/groups.store.test.ts';

export const administrationPart = plainPart({
  examples: administrationExamples,
  rules: {
    'account.invite': { ...makes, about, inOwnUnit: true },
    'account.list': { roles, place: 'list' },
    'account.export': { roles, place: 'list' },
    'account.read': { roles, place: 'readable', about },
    'account.renew-invitation': changed,
    'account.change': changed,
    'account.give-role': changed,
    'account.give-capacity': changed,
    'account.set-absence': changed,
    'account.set-mail': changed,
    'account.review': changed,
    // Confirming is proved beside the domain: no one in a random world has been an administrator for a week.
    'account.ask-recovery': { ...changed, from: without('asked'), leaves: has.withFlag('asked'), spends: true },
    'account.confirm-recovery': { ...changed, from: [], elsewhere: recovery },
    'account.decline-recovery': {
      ...changed,
      from: has.haveFlag('asked').filter((state) => has.lackFlag('ended').includes(state)),
      leaves: has.withoutFlag('asked'),
      spends: true,
      elsewhere: recovery,
    },
    'account.end-sessions': changed,
    'account.end-all-sessions': changed,
    'account.end-role': { ...changed, from: without('unroled'), leaves: has.withFlag('unroled'), spends: true },
    'account.end-capacity': { ...changed, from: without('unable'), leaves: has.withFlag('unable'), spends: true },
    'account.end': { ...changed, leaves: has.withFlag('ended'), spends: true },
    // Which phones its people have is seen by who administrates the agency, whatever file one was registered in: that is no shadow.
    'account.phones': { roles, place: 'nowhere' },
    'account.lock-phones': { ...changed, from: [], elsewhere: phones },
    'account.end-phones': { ...changed, from: [], elsewhere: phones },
    'unit.list': { roles, place: 'list' },
    'unit.read': { roles, place: 'readable', about: 'unit' },
    'unit.add': { ...makes, about: 'unit', isPublic: true },
    'unit.rename': { roles, place: 'writable', about: 'unit', isPublic: true },
    // In a random world it receives nothing, before and after: src/domains/signals/tips/desks/tips-of-units.store.test.ts
    'unit.set-tips': { roles, place: 'writable', about: 'unit', isPublic: true },
    'contact-point.list': { roles, place: 'list' },
    'contact-point.read': { roles, place: 'readable', about: 'contact-point' },
    'contact-point.add': { ...makes, about: 'contact-point', isPublic: true },
    'contact-point.change': { roles, place: 'writable', about: 'contact-point', isPublic: true, from: ['open'] },
    'contact-point.end': {
      roles,
      place: 'writable',
      about: 'contact-point',
      isPublic: true,
      from: ['open'],
      leaves: 'ended',
      spends: true,
    },
    // Who reads the log reads it too; nothing of it is about a record.
    'retention.list': { roles: [...roles, 'security-officer', 'data-protection-officer'], place: 'list' },
    'retention.export': { roles: [...roles, 'security-officer', 'data-protection-officer'], place: 'list' },
    'retention.decide': { ...makes, about: 'retention', toLogReaders: true },
    'retention.change': { roles, place: 'writable', about: 'retention', toLogReaders: true, from: ['open'] },
    'retention.end': {
      roles,
      place: 'writable',
      about: 'retention',
      toLogReaders: true,
      from: ['open'],
      leaves: 'ended',
      spends: true,
    },
    'paper.list': { roles, place: 'list' },
    'paper.preview': { roles, place: 'nowhere' },
    // What stands around every letter of the agency is known to all who work there.
    'paper.change': { ...makes, about: 'paper', isPublic: true },
    'paper.reset': { ...makes, about: 'paper', isPublic: true },
    'paper.set-logo': { ...makes, about: 'paper', isPublic: true },
    'api-key.list': { roles, place: 'list' },
    'api-key.make': { ...makes, about: 'api-key' },
    'api-key.confirm': { roles, place: 'writable', about: 'api-key', from: ['open'] },
    'api-key.end': {
      roles,
      place: 'writable',
      about: 'api-key',
      from: ['open'],
      leaves: 'ended',
      spends: true,
    },
    'webhook.list': { roles, place: 'list' },
    'webhook.read': { roles, place: 'readable', about: 'webhook' },
    'webhook.add': { ...makes, about: 'webhook' },
    'webhook.change': onWebhook,
    'webhook.set-paused': onWebhook,
    'webhook.replace-secret': onWebhook,
    'webhook.test': onWebhook,
    'webhook.end': { ...onWebhook, leaves: 'ended', spends: true },
    'webhook.send-again': { ...onWebhook, from: [], elsewhere: deliveries },
    'webhook.drop': { ...onWebhook, from: [], elsewhere: deliveries },
    'agency-export.list': { roles, place: 'list' },
    'agency-export.ask': { ...makes, about: 'agency-export' },
    'agency-export.agree': { ...onExport, from: [], elsewhere: onScreen },
    'agency-export.decline': { ...onExport, leaves: 'ended', spends: true },
    'agency-export.cancel': { ...onExport, from: [], elsewhere: onScreen },
    'agency-export.fetch': { ...onExport, from: [], elsewhere: onScreen },
    'agency-export.file': { ...onExport, place: 'readable', from: [], elsewhere: onScreen },
    'directory.read': { roles, place: 'list' },
    'directory.set': { ...makes, about: 'directory', elsewhere },
    'provider.list': { roles, place: 'list' },
    'provider.read': { roles, place: 'readable', about: 'provider' },
    'provider.connect': { ...makes, about: 'provider', isPublic: true, oneIdForAll: true },
    'provider.change': { roles, place: 'writable', about: 'provider', isPublic: true, from: ['open'] },
    'provider.end': {
      roles,
      place: 'writable',
      about: 'provider',
      isPublic: true,
      from: ['open'],
      leaves: 'ended',
      spends: true,
    },
  },
  grows: ['account.invite', 'account.give-role', 'account.set-absence'],
  // Of what chance grows the random people hardly ever administrate, so that every world has some accounts that were made.
  surely: ['retention.decide', 'account.invite', 'account.invite', 'account.change', 'account.end-role'],
  compare: (expect, { world, session, step, body, idOf }) => {
    if (step.route === 'retention.list') {
      const agency = agencyOf(world, personOf(world, session.person).unit);
      const reads = administeredBy(world, session) !== null || logReviewedBy(world, session) !== null;
      const made = world.things.filter(
        ({ kind, realm }) => reads && kind === 'retention' && agencyOf(world, realmOf(world, realm).owner) === agency,
      );
      const shown: string[] = body.decisions.map(({ id }: { id: string }) => id);
      expect(shown.sort()).toEqual(made.map(({ key }) => idOf(key)).sort());
    }
    if (step.route !== 'account.list') return;
    const administrates = administeredBy(world, session) !== null;
    const agency = agencyOf(world, personOf(world, session.person).unit);
    const there = world.people.filter(({ unit, ended }) => administrates && !ended && agencyOf(world, unit) === agency);
    const made = visibleThings(world, session, about).filter(({ state }) => !state?.includes('ended'));
    const shown: string[] = body.items.map(({ id }: { id: string }) => id);
    expect(shown.length).toBe(there.length + made.length);
    expect(made.map(({ key }) => idOf(key)).filter((id) => !shown.includes(id))).toEqual([]);
  },
});
