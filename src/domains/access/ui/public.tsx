import { createContext, useContext } from 'react';
import type { SessionShown } from '../schema.ts';

export const SessionContext = createContext<SessionShown | null>(null);

/** Who is signed in. Every page stands inside a session. */
export function useSession(): SessionShown {
  const session = useContext(SessionContext);
  if (!session) throw new Error('a page was drawn outside a session');
  return session;
}

/** Whether the person holds a verb. The server decides again; this only leaves out what cannot work. */
export const useMay = (verb: string): boolean => useSession().verbs.includes(verb);
