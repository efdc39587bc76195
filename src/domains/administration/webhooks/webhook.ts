import { z } from 'zod';
import type { Uuid } from '../../../kernel/id.ts';
import type { InFile } from '../../../kernel/part-in.ts';
import { Problem, wrongAt } from '../../../kernel/problem.ts';
import type { Reach } from '../../../kernel/reach.ts';
import { text } from '../../../kernel/text/text.ts';
import { webhookMessages as texts } from './messages.ts';

/** What a webhook can be told. None says which matter it is about, who, or what was in it. */
export const eventKinds = ['matter.arrived', 'matter.answered', 'task.due'] as const;
export const EventKind = z.enum(eventKinds);
export type EventKind = z.infer<typeof EventKind>;

/** What an administrator says of a webhook. */
export const WebhookSaid = {
  name: text(60),
  address: text(500),
  kinds: z.array(EventKind).min(1).max(eventKinds.length),
};

/** A webhook of the agency as its administrators see it, without its secret. */
export type WebhookHere = InFile & {
  readonly id: Uuid;
  readonly name: string;
  readonly address: string;
  readonly kinds: readonly EventKind[];
  readonly isPaused: boolean;
  readonly hasEnded: boolean;
  readonly reach: Reach;
};

/** A host, a port or none, a path or none. No user, no question mark and no `#`: what is secret is in the signature, never in an address. */
const shape =
  /^(https?):\/\/(\[[0-9a-f:.]{2,45}\]|[a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?)(?::([0-9]{1,5}))?(\/[\x21\x24-\x3e\x40-\x7e]*)?$/i;
const onThisComputer = /^(?:localhost|127(?:\.[0-9]{1,3}){3}|\[::1\])$/i;

/** Where events can be sent: https; in a demo also http to a program on this computer. Where a name leads is judged when it is sent. */
export function addressProblem(address: string, { inDemo, hosts }: Reach): Problem | null {
  const [, scheme, host = '', port] = shape.exec(address) ?? [];
  if (!scheme || Number(port ?? 443) > 65_535 || port === '0') return wrongAt('address', texts.addressIsNone);
  const isHere = onThisComputer.test(host);
  if (scheme.toLowerCase() === 'http' && !(inDemo && isHere)) return wrongAt('address', texts.addressNotSecure);
  return isHere && !inDemo && !hosts.includes(host.toLowerCase().replace(/^\[|\]$/g, ''))
    ? wrongAt('address', texts.addressIsHere)
    : null;
}

export const kindTwice = (kinds: readonly EventKind[]): Problem | null =>
  new Set(kinds).size < kinds.length ? wrongAt('kinds', texts.kindTwice) : null;

export const stillUsed = ({ hasEnded }: Pick<WebhookHere, 'hasEnded'>): Problem | null =>
  hasEnded ? new Problem('conflict', texts.webhookHasEnded) : null;

/** What is paused is sent nothing. */
export const isSentTo = (here: Pick<WebhookHere, 'hasEnded' | 'isPaused'>): Problem | null =>
  stillUsed(here) ?? (here.isPaused ? new Problem('conflict', texts.webhookIsPaused) : null);
