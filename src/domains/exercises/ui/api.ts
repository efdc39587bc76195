import { useEffect, useRef, useState } from 'react';
import type { LeadCommand, PlayerCommand } from '../live/commands.ts';
import type { DebriefView } from '../live/debrief-view.ts';
import type { LeadView } from '../live/lead-view.ts';
import type { PlaceView } from '../live/place-view.ts';
import type { SeatView } from '../live/seat-shapes.ts';

export type As = 'lead' | 'seat';
export type Placed = {
  readonly place: PlaceView;
  readonly indicators: readonly { readonly id: string; readonly name: string }[];
};

/** What was refused, as the server says it. `status` 0: it could not be reached. */
export class Refused extends Error {
  override readonly name = 'Refused';
  constructor(
    readonly status: number,
    readonly sentence: string | null,
  ) {
    super(sentence ?? 'no contact');
  }
}

async function ask<Answer>(path: string, body?: object): Promise<Answer> {
  const answer = await fetch(`/exercise/api/${path}`, {
    credentials: 'same-origin',
    ...(body ? { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) } : {}),
  }).catch(() => {
    throw new Refused(0, null);
  });
  const read = (await answer.json().catch(() => null)) as { readonly problem?: { readonly sentence?: string } } | null;
  if (!answer.ok) throw new Refused(answer.status, read?.problem?.sentence ?? null);
  return read as Answer;
}

export const lead = (ticket: string) => ask<{ id: string; solo: boolean }>('lead', { ticket });
export const join = (code: string, name: string) => ask<{ id: string }>('join', { code, name });
export const placeOf = (as: As) => ask<Placed | { readonly place: null }>(`place?as=${as}`);
export const play = (command: PlayerCommand) => ask<SeatView | { readonly kind: 'left' }>('play', command);
export const direct = (command: LeadCommand) => ask<LeadView>('direct', command);
export const debriefOf = (as: As) => ask<DebriefView>(`debrief?as=${as}`);
export const erase = () => ask<{ erased: true }>('erase', {});

export type Streaming<View> = {
  readonly view: View | null;
  /** `lost`: the network is gone, and it is tried again. */
  readonly contact: 'first' | 'there' | 'lost';
  readonly set: (view: View) => void;
};

/** The process of the exercises may be starting again. */
const againAfter = 2000;

/** What is seen, as it is now: sent by the server whenever it changes, asked for again when the network was gone. `onOut`: this browser is in no exercise. */
export function useStream<View extends { readonly seq: number; readonly minute: number }>(
  as: As,
  onOut: () => void,
): Streaming<View> {
  const [view, set] = useState<View | null>(null);
  const [contact, setContact] = useState<Streaming<View>['contact']>('first');
  const out = useRef(onOut);
  out.current = onOut;
  useEffect(() => {
    let source: EventSource;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isLeft = false;
    const again = () => {
      if (!isLeft) timer = setTimeout(open, againAfter);
    };
    const open = () => {
      source = new EventSource(`/exercise/api/stream?as=${as}`);
      source.onmessage = ({ data }) => {
        set(JSON.parse(data as string) as View);
        setContact('there');
      };
      source.onerror = () => {
        setContact('lost');
        // A stream that is refused is not tried again by the browser: whether we are still in it, one question says.
        if (source.readyState !== EventSource.CLOSED) return;
        ask<View>(`view?as=${as}`).then(
          (now) => {
            set(now);
            again();
          },
          (error: unknown) => {
            if (error instanceof Refused && error.status === 401) out.current();
            else again();
          },
        );
      };
    };
    open();
    return () => {
      isLeft = true;
      clearTimeout(timer);
      source.close();
    };
  }, [as]);
  return { view, contact, set };
}
