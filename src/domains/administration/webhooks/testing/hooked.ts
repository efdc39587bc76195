import { uuidV7 } from '../../../../kernel/id.ts';
import { randomBytes } from '../../../../platform/crypto/digest.ts';
import { TriedInVain } from '../../../../platform/jobs/job.ts';
import { accountOf, type Person, type Stage, testNow } from '../../../../testing/people.ts';
import { deliverEvent, type HookSending } from '../jobs.server.ts';
import type { DeliveryShown, WebhookPage } from '../shapes.ts';

/** Sends to programs on this computer, and waits for none of them longer than a moment. */
export const sendingHere: HookSending = {
  reach: { inDemo: true, hosts: [] },
  patience: 2000,
  now: () => new Date(1_764_000_000_000),
};

/** An administrator who adds webhooks, and the jobs that deliver to them, done one by one. */
export async function hooked(stage: Stage) {
  const alma = await stage.signIn(accountOf.alma, 'access-administration');
  const newId = () => uuidV7(testNow, randomBytes(16));
  const add = async (over: object = {}, by: Person = alma) => {
    const webhook = newId();
    const sent = {
      act: by.envelope(),
      webhook,
      name: 'Påhittat ärendesystem',
      address: 'https://system.example/cape',
      kinds: ['matter.arrived', 'matter.answered', 'task.due'],
      ...over,
    };
    const { answer } = await stage.ask(by, 'webhook.add', {}, sent);
    return { id: webhook, sent, secret: answer.secret as string, page: answer.page as WebhookPage };
  };
  const act = (id: string, step: string, over: object = {}, by: Person = alma) =>
    stage.ask(by, `webhook.${step}`, { id }, { act: by.envelope(), ...over }).then(({ answer }) => answer);
  const read = async (id: string, by: Person = alma): Promise<WebhookPage> =>
    (await stage.ask(by, 'webhook.read', { id })).answer;
  /** Whatever waits in the queue, taken out of it. */
  const queued = async () => {
    const rows = await stage.store.asOwner<{ data: { unit: number; id: string } }>(
      "delete from jobs.job where name = 'webhook.deliver' returning data",
    );
    return rows.map(({ data }) => data);
  };
  /** Does each job once: what was not taken, as the queue would do it again. */
  const carry = async (sending: HookSending = sendingHere) => {
    const again: { unit: number; id: string }[] = [];
    for (const job of await queued()) {
      await deliverEvent(stage.runtime, sending, job).catch((error: unknown) => {
        if (!(error instanceof TriedInVain)) throw error;
        again.push(job);
      });
    }
    return again;
  };
  const newest = async (id: string): Promise<DeliveryShown> => {
    const [first] = (await read(id)).deliveries;
    if (!first) throw new Error('Nothing was delivered.');
    return first;
  };
  return { alma, newId, add, act, read, queued, carry, newest };
}
