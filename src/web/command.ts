import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useSession, useSitting } from '../domains/access/ui/public.tsx';
import type { SignalAnswer } from '../domains/signals/schema.ts';
import { sendCommand } from '../domains/signals/ui/api.ts';
import type { ActEnvelope } from '../kernel/act.ts';
import type { Message } from '../kernel/message.ts';
import { type Happened, newAct } from './act-envelope.ts';
import { useDispatch } from './outbox.ts';
import { failureOf, type Refused } from './request.ts';

type Outcome =
  | { readonly kind: 'done'; readonly answer: SignalAnswer }
  | { readonly kind: 'refused'; readonly refused: Refused }
  /** Somebody stopped the sending to change what they wrote. */
  | { readonly kind: 'taken-back' };

export type SignalCommand = {
  /** The act that is on its way or has been sent; null before. */
  readonly act: string | null;
  readonly onItsWay: boolean;
  /** On its way and not held up. */
  readonly sending: boolean;
  readonly refused: Refused | null;
  readonly send: (command: {
    path: string;
    label: Message;
    /** Said on the page of the signal once it has arrived; null where a receipt takes the place of the page. */
    done: Message | null;
    happened?: Happened;
    body: (act: ActEnvelope) => unknown;
  }) => Promise<Outcome>;
};

/** Sends one command on a signal at a time, and knows how it is doing. */
export function useSignalCommand(): SignalCommand {
  const client = useQueryClient();
  const session = useSession();
  const sitting = useSitting();
  const [act, setAct] = useState<string | null>(null);
  const [refused, setRefused] = useState<Refused | null>(null);
  const dispatch = useDispatch(act);
  return {
    act,
    onItsWay: dispatch !== undefined && dispatch.state !== 'sent',
    sending: dispatch?.state === 'sending',
    refused,
    send: async ({ path, label, done, happened, body }) => {
      setRefused(null);
      const envelope = await newAct(session, happened);
      setAct(envelope.id);
      try {
        const answer = await sendCommand(client, {
          id: envelope.id,
          path,
          label,
          done,
          body: () => body({ ...envelope, sitting: sitting() }),
        });
        return { kind: 'done', answer };
      } catch (error) {
        setAct(null);
        const failure = failureOf(error);
        if (failure.kind !== 'refused') return { kind: 'taken-back' };
        setRefused(failure);
        return { kind: 'refused', refused: failure };
      }
    },
  };
}
