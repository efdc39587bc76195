import type { StreamKind } from './registry.ts';

/**
 * The same kind of stream, whose projection says `withdrawn` where its beginning was withdrawn: so each domain can leave it out of its lists, and none
 * has to know of it in its fold.
 */
export const saysWithdrawn = <Projection>(of: StreamKind<Projection>): StreamKind<Projection> => ({
  ...of,
  fold: (acts, where) => {
    const projection = of.fold(acts, where);
    return where.withdrawn ? { ...projection, withdrawn: true as const } : projection;
  },
});
