/**
 * What a system of the agency is told of an act: that a matter has come, or that something was answered, and about what kind of matter. Never
 * which matter, who, or what was in it.
 */
export type Announcement = {
  readonly event: 'matter.arrived' | 'matter.answered';
  /** The kind of stream; null where the act does not know it. */
  readonly matter: string | null;
};
