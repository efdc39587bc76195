import { I18nProvider } from '@lingui/react';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { type AnyRouter, RouterProvider } from '@tanstack/react-router';
import { type ReactElement, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { fetchSession, sessionQuery } from '../../domains/access/ui/api.ts';
import { workQuery } from '../../domains/tasks/ui/api.ts';
import { prepareDialogs } from '../../web/components/lazy-dialog.tsx';
import { FailureState } from '../../web/components/state/failure-state.tsx';
import { forgettingWhatCloses } from '../../web/forget-closed.ts';
import { likelyLanguage, speak, speaker } from '../../web/language.ts';
import { hasUnsent } from '../../web/sending/outbox.ts';
import { failureOf } from '../../web/sending/request.ts';
import { showInTab } from '../../web/shell/mark.tsx';

const client = new QueryClient({
  queryCache: forgettingWhatCloses(),
  defaultOptions: {
    queries: {
      // Without network a question fails at once, and the page says so instead of waiting in silence.
      networkMode: 'always',
      retry: (tries, error) => failureOf(error).kind === 'unreached' && tries < 1,
      staleTime: 10_000,
    },
  },
});

showInTab();

/**
 * My work is drawn once, with its list, where that is there in time: the page has it asked for with the scripts. To draw the frame first
 * and the list after it takes a slow processor nearly twice as long.
 */
const drawnAfterMs = 300;
const sleep = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

const place = document.getElementById('app');
if (!place) throw new Error('The page has no place for the workspace.');
const app = createRoot(place);

function draw(what: ReactElement): void {
  app.render(
    <StrictMode>
      <I18nProvider i18n={speaker}>{what}</I18nProvider>
    </StrictMode>,
  );
}

/** Who is signed in and the texts are fetched side by side; the language of the session has the last word. */
async function start(router: AnyRouter): Promise<void> {
  const likely = likelyLanguage();
  const speaking = speak(likely);
  // The program of the page is fetched meanwhile; a failure shows when the page is drawn.
  router.load().catch(() => undefined);
  try {
    const session = await fetchSession();
    await speaking;
    if (session.language !== likely) await speak(session.language);
    client.setQueryData(sessionQuery.queryKey, session);
    if (location.pathname === '/app')
      await Promise.race([client.prefetchInfiniteQuery(workQuery()), sleep(drawnAfterMs)]);
    fetchLater();
    draw(
      <QueryClientProvider client={client}>
        <RouterProvider router={router} />
      </QueryClientProvider>,
    );
  } catch (error) {
    const failure = failureOf(error);
    if (failure.kind === 'refused' && failure.status === 401) {
      location.replace(`/sign-in?next=${encodeURIComponent(location.pathname)}`);
      return;
    }
    await speaking;
    draw(
      <main className="content">
        <FailureState error={error} again={() => void start(router)} />
      </main>,
    );
  }
}

/** Whatever the first page does not need, once nothing is being fetched for it: the dialogs. */
function fetchLater(): void {
  let hasBegun = false;
  const stop = client.getQueryCache().subscribe(() => {
    hasBegun ||= client.isFetching() > 0;
    if (!hasBegun || client.isFetching() > 0) return;
    stop();
    prepareDialogs();
  });
}

/* A window that still has something to send asks before it closes. */
addEventListener('beforeunload', (event) => {
  if (hasUnsent()) event.preventDefault();
});

/** Draws the workspace in its place on the page. */
export function startWorkspace(router: AnyRouter): void {
  void start(router);
}
