import { faultOf, type Log } from '../log/log.ts';

/** Faults on pages that leave no line in the log. They are logged later, all together. */
export type QuietFaults = {
  readonly count: (error: unknown) => void;
  /** Writes how many there have been of each kind since it was last called, without when and where. */
  readonly tell: () => void;
};

/**
 * A fault of ours has to be heard of, and a line in the log would say that a visitor was there, and when. So only numbers are kept, by the
 * kind of the fault and the name of its reason, and written down once a day.
 */
export function quietFaults(log: Log): QuietFaults {
  const kinds = new Map<string, { count: number; name: string; code: string | null }>();
  return {
    count: (error) => {
      const { name, code } = faultOf(error);
      const key = `${name} ${code}`;
      kinds.set(key, { name, code, count: (kinds.get(key)?.count ?? 0) + 1 });
    },
    tell: () => {
      for (const { count, name, code } of kinds.values())
        log({ event: 'quiet-faults', count, fault: { name, code, at: [] } });
      kinds.clear();
    },
  };
}
