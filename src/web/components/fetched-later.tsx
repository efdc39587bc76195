import { type ComponentType, type ReactElement, useCallback, useEffect, useState } from 'react';
import { hasUnsent } from '../outbox.ts';
import { isReached } from '../request.ts';
import { Offline, OfflinePage } from './failure-state.tsx';
import { Loading } from './loading.tsx';

const againMs = 3000;

type Part = Readonly<Record<string, unknown>>;
// biome-ignore lint/suspicious/noExplicitAny: whoever draws the part knows what it takes
type Body = ComponentType<any>;

/**
 * A part of the workspace that is fetched when somebody opens it. While nobody answers, one that says so stands in its place
 * until the network is back. Where somebody answers and the part is not there, the pages are of an older build, and the router
 * starts the window anew. Neither happens while something that was sent from this window has not arrived: it lies in its memory.
 */
export async function orLater<Loaded extends Part>(
  load: () => Promise<Loaded>,
  of: 'page' | 'section',
): Promise<Loaded> {
  try {
    return await load();
  } catch (error) {
    if (!hasUnsent() && (await isReached())) throw error;
    return { default: later(load, of === 'page' ? OfflinePage : Offline) } as unknown as Loaded;
  }
}

/** What stands in its place: it looks the same wherever it is drawn, and remembers the part once it is here. */
function later(load: () => Promise<Part>, Instead: typeof Offline): Body {
  const kept: { body: Body | null } = { body: null };
  return (props: object) => <Later load={load} kept={kept} Instead={Instead} props={props} />;
}

type LaterProps = {
  load: () => Promise<Part>;
  kept: { body: Body | null };
  Instead: typeof Offline;
  props: object;
};

function Later({ load, kept, Instead, props }: LaterProps): ReactElement {
  const [isTrying, setTrying] = useState(true);
  const attempt = useCallback(
    () =>
      load()
        .then((loaded) => {
          kept.body = loaded.default as Body;
        })
        .catch(async () => {
          // The browser may remember for as long as the window lasts that a part could not be fetched.
          if (!hasUnsent() && (await isReached())) location.reload();
        })
        .finally(() => setTrying(false)),
    [load, kept],
  );
  useEffect(() => {
    const again = () => void (kept.body === null && attempt());
    again();
    const every = setInterval(again, againMs);
    return () => clearInterval(every);
  }, [attempt, kept]);
  const { body: Body } = kept;
  if (Body) return <Body {...props} />;
  return isTrying ? (
    <Loading />
  ) : (
    <Instead
      again={() => {
        setTrying(true);
        void attempt();
      }}
    />
  );
}
