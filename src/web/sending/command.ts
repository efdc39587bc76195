import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { z } from 'zod';
import type { ActEnvelope, Receipt } from '../../kernel/act.ts';
import type { Capacity } from '../../kernel/capacity.ts';
import type { Message } from '../../kernel/message.ts';
import { keepDone } from '../done.ts';
import { undoing } from '../undo/messages.ts';
import { offerUndo, passOffer } from '../undo/offer.ts';
import { type Happened, newAct } from './act-envelope.ts';
import { arriving } from './arriving.ts';
import { deliver, useDispatch } from './outbox.ts';
import { failureOf, type Refused } from './request.ts';

/** As what the person acts. The sitting is asked for at each try: they may have signed in again in between. */
export type Actor = { readonly capacity: Capacity; readonly sitting: () => string };

/** What the commands on one kind of matter are answered with, and what the screens do with it. */
export type Answering<Answer> = {
  readonly answer: z.ZodType<Answer>;
  /** The matter that the answer is about. */
  readonly about: (answer: Answer) => string;
  /** Puts what the answer says where the screens look, and lets them fetch again what it may have changed. */
  readonly arrived: (client: QueryClient, answer: Answer) => void;
};

/** The act that takes another back, as the domain of that act names it. It is an act like any other. */
export type Undo = {
  readonly path: string;
  /** What was done, where a receipt says it and no note. */
  readonly did?: Message;
  /** Said once it is taken back. */
  readonly done: Message;
  /** What is sent; `undone` is the id of the act that is taken back. */
  readonly body: (act: ActEnvelope, undone: string) => unknown;
};

type Outcome<Answer> =
  | { readonly kind: 'done'; readonly answer: Answer }
  | { readonly kind: 'refused'; readonly refused: Refused }
  /** The person stopped the sending to change what they wrote. */
  | { readonly kind: 'taken-back' };

export type Command<Answer> = {
  /** As whom it is sent. */
  readonly actor: Actor;
  /** The act that is on its way or has been sent; null before. */
  readonly act: string | null;
  readonly onItsWay: boolean;
  /** On its way and not held up. */
  readonly sending: boolean;
  readonly refused: Refused | null;
  readonly send: (command: {
    path: string;
    label: Message;
    /** Said on the page of the matter once it has arrived; null where a receipt takes the place of the page. */
    done: Message | null;
    happened?: Happened;
    body: (act: ActEnvelope) => unknown;
    /** Offered for ten seconds. Never for what has gone to another agency. */
    undo?: Undo;
  }) => Promise<Outcome<Answer>>;
};

/** Sends one command at a time until it is answered, and knows how it is doing. */
export function useCommand<Answer extends { readonly receipt: Receipt }>(
  actor: Actor,
  answering: Answering<Answer>,
): Command<Answer> {
  const client = useQueryClient();
  const [act, setAct] = useState<string | null>(null);
  const [refused, setRefused] = useState<Refused | null>(null);
  const dispatch = useDispatch(act);
  const underWay = useRef<Promise<Outcome<Answer>> | null>(null);

  async function sendOnce(command: Parameters<Command<Answer>['send']>[0]): Promise<Outcome<Answer>> {
    const { path, label, done, happened, body, undo } = command;
    setRefused(null);
    const { capacity, sitting } = actor;
    const envelope = await newAct({ capacity, sitting: sitting() }, happened);
    setAct(envelope.id);
    try {
      const answer = await deliver({
        id: envelope.id,
        path,
        label,
        answer: answering.answer,
        body: () => body({ ...envelope, sitting: sitting() }),
      });
      arrive(answer, done);
      const about = answering.about(answer);
      passOffer(about);
      const text = done ?? undo?.did;
      if (undo && text) offerUndo({ about, text, undo: () => takeBack(undo, envelope.id) });
      return { kind: 'done', answer };
    } catch (error) {
      setAct(null);
      const failure = failureOf(error);
      if (failure.kind !== 'refused') return { kind: 'taken-back' };
      setRefused(failure);
      return { kind: 'refused', refused: failure };
    }
  }

  function arrive(answer: Answer, done: Message | null): void {
    answering.arrived(arriving(client), answer);
    if (done) keepDone(client, answering.about(answer), { text: done, receipt: answer.receipt });
    void client.invalidateQueries({ queryKey: ['work'] });
  }

  /** Sends the act that takes one back. The page from which that was sent may be gone. */
  async function takeBack({ path, done, body }: Undo, undone: string): Promise<void> {
    const { capacity, sitting } = actor;
    const envelope = await newAct({ capacity, sitting: sitting() });
    const answer = await deliver({
      id: envelope.id,
      path,
      label: undoing,
      answer: answering.answer,
      body: () => body({ ...envelope, sitting: sitting() }, undone),
    });
    arrive(answer, done);
  }

  return {
    actor,
    act,
    onItsWay: dispatch !== undefined && dispatch.state !== 'sent',
    sending: dispatch?.state === 'sending',
    refused,
    // A second press while the first is under way is the same press.
    send: (command) => {
      underWay.current ??= sendOnce(command).finally(() => {
        underWay.current = null;
      });
      return underWay.current;
    },
  };
}
