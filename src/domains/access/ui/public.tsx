import { createContext, useContext, useEffect, useRef } from 'react';
import { type Actor, type Answering, type Command, useCommand } from '../../../web/sending/command.ts';
import { CapacityAnswer, type SessionShown } from '../schema.ts';
import { sessionQuery } from './api.ts';

export const SessionContext = createContext<SessionShown | null>(null);

/** Who is signed in. Every page is inside a session. */
export function useSession(): SessionShown {
  const session = useContext(SessionContext);
  if (!session) throw new Error('a page was drawn outside a session');
  return session;
}

/** Whether the person holds a verb. The server decides again; this only leaves out what cannot work. */
export const useMay = (verb: string): boolean => useSession().verbs.includes(verb);

/**
 * The sitting at the moment of asking. A person who signed in again while something waited to be sent acts in a new sitting, and what
 * waited goes out in that one.
 */
function useSitting(): () => string {
  const { sitting } = useSession();
  const latest = useRef(sitting);
  useEffect(() => {
    latest.current = sitting;
  }, [sitting]);
  return () => latest.current;
}

/** In which capacity and sitting a command is sent now. */
export function useActor(): Actor {
  const { capacity } = useSession();
  const sitting = useSitting();
  return { capacity, sitting };
}

/** In another capacity other files are read: everything that was fetched before is forgotten. */
const capacityAnswering: Answering<CapacityAnswer> = {
  answer: CapacityAnswer,
  about: () => 'capacity',
  arrived(client) {
    client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' && queryKey[0] !== 'codes' });
    void client.invalidateQueries({ queryKey: sessionQuery.queryKey });
  },
};

/** Sends a change of capacity; afterwards the session is read again. */
export const useCapacityCommand = (): Command<CapacityAnswer> => useCommand(useActor(), capacityAnswering);
