import { useEffect, useMemo, useRef, useState } from 'react';
import { z } from 'zod';
import { type DraftActor, draftAddress, Found, Kept } from '../../kernel/kept-draft.ts';
import type { Actor } from '../sending/command.ts';
import { failureOf, post } from '../sending/request.ts';
import { type DraftKeeper, type DraftState, draftKeeper, type Keeping } from './keeper.ts';
import { readDraft } from './read-draft.ts';

/** A browser sends at most 64 kB once the page is going; what is longer is tried all the same. */
const lastBytes = 60_000;

/** Asks as one capacity, in whichever sitting the window is signed in now: what was typed as one is kept as no other. */
const keepingAs = (actor: () => DraftActor): Keeping => ({
  find: async (of) => (await post('/api/drafts/find', { ...of, as: actor() }, Found)).draft,
  keep: (what, last) =>
    post('/api/drafts/keep', { ...what, as: actor() }, Kept, {
      keepalive: last && new Blob([what.value]).size < lastBytes,
    }),
  drop: (of) => post('/api/drafts/drop', { ...of, as: actor() }, z.object({}), { keepalive: true }),
  isRefused(error) {
    const failure = failureOf(error);
    return failure.kind === 'refused' && failure.problem !== 'too-many';
  },
  after(milliseconds, work) {
    const timer = setTimeout(work, milliseconds);
    return () => clearTimeout(timer);
  },
});

/** The address of the page with the one thing it is about; where it searches for anything else, without that. */
function addressHere(): string {
  const { pathname, search } = location;
  return draftAddress.test(pathname + search) ? pathname + search : pathname;
}

export type KeptDraft = {
  readonly state: DraftState;
  /** Whether something stands in the form that is kept nowhere else. */
  readonly isAtRisk: boolean;
  readonly isTyped: boolean;
  readonly takeKept: DraftKeeper['takeKept'];
  readonly keepThis: DraftKeeper['keepThis'];
  readonly sent: DraftKeeper['sent'];
  readonly leave: DraftKeeper['leave'];
};

/**
 * Keeps what stands in a form, on the server, for its writer alone, and offers it again when the form is opened: after a crash, on another
 * device, the next day. `part`: which form of the page. `value`: all that was typed, in plain values, as it stands now; `empty`: the same before
 * anything was typed. `put` places what was kept in the form. The form says `sent` when it has been sent.
 */
export function useKeptDraft<Value extends object>(form: {
  /** The command that the form sends: as whom it acts. */
  readonly command: { readonly actor: Actor };
  readonly part: string;
  readonly title: string;
  readonly empty: Value;
  readonly value: Value;
  readonly put: (value: Value) => void;
  /** What is read from a tip is kept nowhere but where it was sealed. */
  readonly off?: boolean;
  /** The page from which a person comes to the form again, where its own address names more than one thing. */
  readonly from?: string;
}): KeptDraft {
  const { part, title, value, off = false } = form;
  const [capacity] = useState(form.command.actor.capacity);
  const [state, setState] = useState<DraftState>({ is: 'looking', at: null });
  const [address] = useState(() => form.from ?? addressHere());
  const now = useRef(form);
  now.current = form;
  const keeper = useMemo(
    () =>
      draftKeeper(
        keepingAs(() => ({ capacity, sitting: now.current.command.actor.sitting() })),
        { address, part, title },
        {
          tell: setState,
          put(text) {
            const read = readDraft(now.current.empty, text);
            if (read) now.current.put(read);
            return read !== null;
          },
        },
      ),
    [address, part, title, capacity],
  );
  const text = JSON.stringify(value);
  const isTyped = text !== JSON.stringify(form.empty);
  useEffect(() => {
    if (off) return;
    keeper.begin();
    const goes = (): void => {
      if (document.visibilityState === 'hidden') keeper.flush();
    };
    document.addEventListener('visibilitychange', goes);
    return () => {
      document.removeEventListener('visibilitychange', goes);
      keeper.flush();
    };
  }, [keeper, off]);
  useEffect(() => keeper.holds(isTyped ? text : null), [keeper, text, isTyped]);

  return {
    state,
    isTyped,
    isAtRisk: isTyped && state.is !== 'saved' && state.is !== 'sent',
    takeKept: keeper.takeKept,
    keepThis: keeper.keepThis,
    sent: keeper.sent,
    leave: keeper.leave,
  };
}
