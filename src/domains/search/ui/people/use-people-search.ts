import { useCallback, useEffect, useRef, useState } from 'react';
import type { z } from 'zod';
import { withProof } from '../../../../web/proof.ts';
import { post } from '../../../../web/sending/request.ts';
import { type PeopleAsked, PeopleFound, type PersonFound } from '../../people/schema.ts';

type PeopleWanted = Omit<z.infer<typeof PeopleAsked>, 'after'>;
type Going = {
  readonly by: PeopleWanted['by'];
  readonly hits: readonly PersonFound[];
  readonly looked: number;
  readonly more: boolean;
};

/** How a search stands. *closed*: in this capacity no name is opened. */
export type PeopleState =
  | { readonly is: 'idle' | 'closed' }
  | { readonly is: 'failed'; readonly error: unknown }
  | ({ readonly is: 'looking' | 'done' | 'stopped' } & Going);

const placeOf = { whole: 0, begins: 1, letter: 2, alphabet: 3 } as const;

/**
 * Looks through all names, one answer after another, until it is over or stopped. What was found is in the memory of this page and nowhere
 * else, and is forgotten when another search begins or the page is left.
 */
export function usePeopleSearch() {
  const [state, setState] = useState<PeopleState>({ is: 'idle' });
  const turn = useRef(0);
  const forget = useCallback((): void => {
    turn.current += 1;
    setState({ is: 'idle' });
  }, []);
  useEffect(() => forget, [forget]);

  const search = async (asked: PeopleWanted): Promise<void> => {
    turn.current += 1;
    const mine = turn.current;
    let going: Going = { by: asked.by, hits: [], looked: 0, more: false };
    let after: string | null = null;
    setState({ is: 'looking', ...going });
    try {
      do {
        const sent: string | null = after;
        const answer: PeopleFound = await withProof(() =>
          post('/api/search/people', { ...asked, after: sent }, PeopleFound),
        );
        if (turn.current !== mine) return;
        if (!answer.opens) return setState({ is: 'closed' });
        going = {
          by: asked.by,
          hits: [...going.hits, ...answer.hits].sort((a, b) => placeOf[a.manner] - placeOf[b.manner]),
          looked: going.looked + answer.looked,
          more: going.more || answer.more,
        };
        after = answer.next;
        setState({ is: after === null ? 'done' : 'looking', ...going });
      } while (after !== null);
    } catch (error) {
      if (turn.current === mine) setState({ is: 'failed', error });
    }
  };
  const stop = (): void => {
    turn.current += 1;
    setState((now) => (now.is === 'looking' ? { ...now, is: 'stopped' } : now));
  };
  return { state, search, stop, forget };
}
