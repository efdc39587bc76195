import type { Given, RouteExample } from '../../../platform/testing/route-example.ts';

/** Recipients that nobody has the private half of. */
export const nobodysRecipient = `age1${'q'.repeat(58)}`;
export const nobodysRecovery = `age1${'p'.repeat(58)}`;
const sealed = Buffer.alloc(4096).toString('base64');

const about = ({ target }: Given) => ({ id: target });
/** An id that is the same for the same step: the act's own, with another end. */
const messageOf = (given: Given): string => {
  const { id = '' } = given.act();
  return `${id.slice(0, 24)}${String(given.number).padStart(12, '0')}`;
};

export const tipExamples: Readonly<Record<string, RouteExample>> = {
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
      locked: { salt: 'AAAA', box: 'AAAA', mebibytes: 64, passes: 3 },
    },
  }),
};

/** How a sealed tip comes to lie under a key, for a proof that has no pages: `from tips.key_now k` follows. */
export const arrivedTip = `insert into tips.envelope (country, realm, id, mailbox, key, sealed, answer_by)
  select k.country, k.realm, $2::uuid, sha256(convert_to($2::uuid::text, 'UTF8')), k.id, decode(repeat('00', 4096), 'hex'), date '2026-12-01'
  from tips.key_now k where k.id = $1::uuid and not exists (select 1 from tips.envelope e where e.country = k.country and e.realm = k.realm and e.key = k.id)`;
