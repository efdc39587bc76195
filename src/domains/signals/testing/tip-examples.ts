import type { ExampleValues, RouteExample } from '../../../platform/testing/route-example.ts';

/** Recipients that no one has the private half of: their points are hashes of a sentence. */
export const nobodysRecipient = 'age1xwqzf3qs009um4k5e79hj2k54uxf2j9rjtf26z2jcj664v9s5g6svqz64j';
export const nobodysRecovery = 'age180xu5q0gtm654tum9p29ncc0vjgm55mmvu0wkgz0yfgy2lnt0vsqgqy092';
/** A lock that has the right form, and that nothing opens. */
export const nobodysLock = {
  salt: Buffer.alloc(16).toString('base64'),
  box: Buffer.from(`age-encryption.org/v1\n-> X25519 invented\ninvented\n--- invented\n`).toString('base64'),
  mebibytes: 64,
  passes: 3,
};
const noPerson = '00000000-0000-4000-8000-000000000000';
const sealed = Buffer.alloc(4096).toString('base64');

const about = ({ target }: ExampleValues) => ({ id: target });
/** An id that is the same for the same step: the act's own, with another end. */
const messageOf = (given: ExampleValues): string => {
  const { id = '' } = given.act();
  return `${id.slice(0, 24)}${String(given.number).padStart(12, '0')}`;
};

export const tipExamples: Readonly<Record<string, RouteExample>> = {
  'tip-desk.list': () => ({ params: {}, input: {} }),
  'tip.list': () => ({ params: {}, input: {} }),
  'tip.read': (given) => ({ params: about(given), input: {} }),
  'tip.open': (given) => ({ params: about(given), input: { act: given.act() } }),
  'tip.answer': (given) => ({
    params: about(given),
    input: { act: given.act(), message: messageOf(given), sealed },
  }),
  'tip.key': (given) => ({
    params: {},
    input: {
      act: given.act(),
      key: given.target,
      recipient: nobodysRecipient,
      recovery: nobodysRecovery,
      locked: nobodysLock,
      proof: null,
    },
  }),
  'tip.keys': () => ({ params: {}, input: {} }),
  'tip.key-ask': (given) => {
    const { box: _, ...lock } = nobodysLock;
    return { params: about(given), input: { act: given.act(), lock: nobodysRecovery, ...lock } };
  },
  // Of a person whom no unit has: it is said that they have not asked.
  'tip.key-add': (given) => ({
    params: about(given),
    input: { act: given.act(), reader: noPerson, box: nobodysLock.box },
  }),
  'tip.key-remove': (given) => ({ params: about(given), input: { act: given.act(), reader: noPerson } }),
  'tip.key-seen': (given) => ({ params: about(given), input: { act: given.act(), confirms: true } }),
};

/** How a sealed tip comes to be under a key, for a proof that has no pages: `from tips.key_now k` follows. */
export const arrivedTip = `insert into tips.envelope (country, realm, id, mailbox, key, sealed, answer_by)
  select k.country, k.realm, $2::uuid, sha256(convert_to($2::uuid::text, 'UTF8')), k.id, decode(repeat('00', 4096), 'hex'), date '2026-12-01'
  from tips.key_now k where k.id = $1::uuid and not exists (select 1 from tips.envelope e where e.country = k.country and e.realm = k.realm and e.key = k.id)`;
