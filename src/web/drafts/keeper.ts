import type { OfForm } from '../../kernel/kept-draft.ts';

/** What a keeper asks of the server, and how it waits. Each rejects where there is no answer. */
export type Keeping = {
  readonly find: (of: OfForm) => Promise<{ value: string; at: string; version: string } | null>;
  readonly keep: (
    of: OfForm & { title: string; value: string; was: string | null },
    last: boolean,
  ) => Promise<{ outcome: 'kept' | 'changed' | 'full'; version: string | null; at: string }>;
  readonly drop: (of: OfForm & { was: string | null }) => Promise<unknown>;
  /** Whether the server understood and said no: too long, or not from this window any more. */
  readonly isRefused: (error: unknown) => boolean;
  /** Calls back after so many milliseconds; the returned function lets it be. */
  readonly after: (milliseconds: number, work: () => void) => () => void;
};

/**
 * How a form stands with what is kept of it. *looking*: nothing is known yet. *offered*: there is one from before, and nothing is kept until
 * the person has chosen. *changed*: another window has kept something else. *unsaved*: the server was not reached. *refused*: it said no.
 */
export type DraftState = {
  readonly is:
    | 'looking'
    | 'offered'
    | 'idle'
    | 'saving'
    | 'saved'
    | 'changed'
    | 'full'
    | 'unsaved'
    | 'refused'
    | 'sent';
  readonly at: string | null;
};

/** From the last key to the server. Longer, and a crash takes more; shorter, and a sentence is sent word by word. */
export const pauseMs = 800;
/** Until a server that was not reached is asked again. */
const againMs = 5000;

/**
 * Keeps what stands in one form, one request at a time, and never over what another window has kept. `tell` hears how it stands; `put` is
 * given what was kept, to stand in the form again, and says whether the form takes it.
 */
export function draftKeeper(
  keeping: Keeping,
  form: OfForm & { title: string },
  { tell, put }: { tell: (state: DraftState) => void; put: (text: string) => boolean },
) {
  const of: OfForm = { address: form.address, part: form.part };
  let state: DraftState = { is: 'looking', at: null };
  let version: string | null = null;
  let offered: { value: string; at: string; version: string } | null = null;
  /** What stands in the form; null: nothing that is worth keeping. */
  let value: string | null = null;
  let kept: string | null = null;
  let cancel: (() => void) | null = null;
  let isSent = false;
  let line: Promise<unknown> = Promise.resolve();

  const become = (is: DraftState['is'], at: string | null = state.at): void => {
    state = { is, at };
    tell(state);
  };
  const inLine = (work: () => Promise<void>): Promise<void> => {
    const next = line.then(work, work);
    line = next.catch(() => undefined);
    return next;
  };
  const soon = (milliseconds: number): void => {
    cancel?.();
    cancel = keeping.after(milliseconds, () => {
      cancel = null;
      void inLine(() => save(false));
    });
  };
  const waitsForChoice = (): boolean => isSent || ['looking', 'offered', 'changed'].includes(state.is);

  async function save(last: boolean): Promise<void> {
    if (waitsForChoice() || value === kept) return;
    const now = value;
    try {
      if (now === null) {
        await keeping.drop({ ...of, was: version });
        [version, kept] = [null, null];
        become('idle', null);
      } else {
        become('saving');
        const answer = await keeping.keep({ ...form, value: now, was: version }, last);
        // What this window has just kept is its own to forget, also when the form was sent meanwhile.
        if (answer.outcome === 'kept') version = answer.version;
        if (isSent) return;
        if (answer.outcome === 'full') {
          become('full', null);
          return;
        }
        if (answer.outcome === 'changed') {
          const there = await keeping.find(of);
          // An answer that was lost on its way: what is there is what this window has sent.
          if (there?.value !== now) {
            version = there?.version ?? answer.version;
            become('changed', there?.at ?? answer.at);
            return;
          }
          version = there.version;
        }
        kept = now;
        become('saved', answer.at);
      }
      if (value !== kept) soon(pauseMs);
    } catch (error) {
      if (isSent) return;
      // To ask again what was refused would be refused again; it is tried when something else stands in the form.
      if (keeping.isRefused(error)) become('refused', null);
      else {
        become('unsaved');
        soon(againMs);
      }
    }
  }

  async function look(): Promise<void> {
    try {
      offered = await keeping.find(of);
    } catch (error) {
      if (keeping.isRefused(error)) {
        become('refused', null);
        return;
      }
      cancel?.();
      cancel = keeping.after(againMs, () => void inLine(look));
      return;
    }
    version = offered?.version ?? null;
    become(offered ? 'offered' : 'idle', offered?.at ?? null);
    if (!offered && value !== null) soon(pauseMs);
  }

  function take(found: { value: string; at: string; version: string } | null): void {
    version = found?.version ?? null;
    offered = null;
    if (found && put(found.value)) {
      value = kept = found.value;
      become('saved', found.at);
      return;
    }
    // The form has changed since, or it was forgotten elsewhere: what stands here is kept from now on.
    kept = null;
    become('idle', null);
    if (value !== null) soon(0);
  }

  /** Whether what was kept was this form's own: one that was offered, or that another window has kept, is about something else, and stays. */
  function forget(): boolean {
    cancel?.();
    const isOwn = !waitsForChoice();
    isSent = true;
    become('sent', null);
    void inLine(async () => {
      if (!isOwn || version === null) return;
      await keeping.drop({ ...of, was: version });
      version = null;
    }).catch(() => undefined);
    return isOwn;
  }

  return {
    /** Looks for what is kept of the form. Once. */
    begin: () => void inLine(look),
    /** What stands in the form now; null where that is nothing. */
    holds(next: string | null): void {
      if (next === value) return;
      // The same form for the next one: emptied after it was sent.
      if (isSent && next === null) {
        isSent = false;
        kept = null;
        become('looking', null);
        void inLine(look);
      }
      value = next;
      if (waitsForChoice() || value === kept) return;
      soon(pauseMs);
    },
    /** Puts back into the form what was kept, here or in another window. */
    async takeKept(): Promise<void> {
      if (state.is === 'offered') take(offered);
      else await inLine(async () => take(await keeping.find(of))).catch(() => become('changed'));
    },
    /** What stands in the form counts; what was kept before is forgotten. */
    async keepThis(): Promise<void> {
      if (state.is === 'offered') {
        const was = offered?.version ?? null;
        offered = null;
        become('idle', null);
        if (value === null) {
          await inLine(async () => {
            await keeping.drop({ ...of, was });
            version = null;
          }).catch(() => become('unsaved'));
          return;
        }
      } else become('idle', null);
      soon(0);
    },
    /** The form has been sent: nothing of it is kept any more. */
    sent(): void {
      forget();
    },
    /**
     * The form is about to be sent, and its act ends the sitting: what is kept is forgotten while it may still be asked for, and nothing is kept
     * meanwhile. Gives back how the form stays as it was, where the act did not come about.
     */
    async leave(): Promise<() => void> {
      const before = state;
      const isOwn = forget();
      await line;
      return () => {
        isSent = false;
        kept = null;
        become(isOwn ? 'idle' : before.is, isOwn ? null : before.at);
        if (isOwn && value !== null) soon(0);
      };
    },
    /** The page goes: what is not kept yet is sent as the last thing. */
    flush(): void {
      if (waitsForChoice() || value === kept) return;
      cancel?.();
      cancel = null;
      void inLine(() => save(true));
    },
  };
}

export type DraftKeeper = ReturnType<typeof draftKeeper>;
