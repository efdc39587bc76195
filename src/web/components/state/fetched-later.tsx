import { type ComponentType, type ReactElement, useCallback, useEffect, useState } from 'react';
import { hasDraft } from '../../draft.ts';
import { hasUnsent } from '../../sending/outbox.ts';
import { isReached } from '../../sending/request.ts';
import { Offline, OfflinePage } from './failure-state.tsx';
import { Loading } from './loading.tsx';

const againMs = 3000;

const holdsAnything = (): boolean => hasUnsent() || hasDraft();

type BodyProps = Readonly<Record<string, unknown>>;
// biome-ignore lint/suspicious/noExplicitAny: the code that draws the part knows what it takes
type Body = ComponentType<any>;

/**
 * A part of the workspace that is fetched when it is opened. While the server does not answer, one that says so is shown in its place until
 * the network is back. Where it answers and the part is not there, the pages are of an older build, and the router starts the window again.
 * No window is started again while it holds what was written and not sent, or sent and not arrived.
 */
export async function orLater<Loaded extends BodyProps>(
  load: () => Promise<Loaded>,
  of: 'page' | 'section',
): Promise<Loaded> {
  try {
    return await load();
  } catch (error) {
    if (!holdsAnything() && (await isReached())) throw error;
    return { default: later(load, of === 'page' ? OfflinePage : Offline) } as unknown as Loaded;
  }
}

/** What is shown in its place: it looks the same wherever it is drawn, and remembers the part once it is here. */
function later(load: () => Promise<BodyProps>, Instead: typeof Offline): Body {
  const kept: { body: Body | null } = { body: null };
  return (props: object) => <Later load={load} kept={kept} Instead={Instead} props={props} />;
}

type LaterProps = {
  load: () => Promise<BodyProps>;
  kept: { body: Body | null };
  Instead: typeof Offline;
  props: object;
};

function Later({ load, kept, Instead, props }: LaterProps): ReactElement {
  const [Body, setBody] = useState(() => kept.body);
  const [isTrying, setTrying] = useState(true);
  const attempt = useCallback(
    () =>
      load()
        .then((loaded) => {
          const body = loaded.default as Body;
          kept.body = body;
          setBody(() => body);
        })
        .catch(async () => {
          // The browser may remember for as long as the window lasts that a part could not be fetched.
          if (!holdsAnything() && (await isReached())) location.reload();
        })
        .finally(() => setTrying(false)),
    [load, kept],
  );
  useEffect(() => {
    let isOver = kept.body !== null;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const again = async (): Promise<void> => {
      if (isOver) return;
      await attempt();
      if (!isOver && kept.body === null) timer = setTimeout(again, againMs);
    };
    void again();
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [attempt, kept]);
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
