import { QueryCache } from '@tanstack/react-query';
import { isClosed } from './sending/request.ts';

/**
 * Forgets what was fetched earlier once the server has answered that it is not for this reader, or that there is no such thing: it would
 * otherwise stay on the page beneath the sentence that says so. A network that is gone, or a fault of ours, takes nothing away.
 */
export const forgettingWhatCloses = (): QueryCache =>
  new QueryCache({
    onError: (error, query) => {
      if (query.state.data !== undefined && isClosed(error)) query.setState({ data: undefined, dataUpdatedAt: 0 });
    },
  });
