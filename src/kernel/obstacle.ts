import type { Message } from './message.ts';
import type { Instant } from './time/dates.ts';

/**
 * One obstacle in one matter of one agency: found by a rule in what was done, or named by a person in an act. It is in the realm of its
 * stream, like a task. It holds codes, numbers and moments, and of a person at most the alias: an invented code name, without which no
 * reader would know whose matter it is, and which other rows of the same realm hold in clear as well. Never a person's name, and never a
 * text that a person wrote.
 */
export type ObstacleDraft = {
  /** The detector that found it, or the act in which a person named it. */
  readonly why: string;
  /** Whether a rule noticed it. Otherwise a person recorded it, and nothing is added to what they said. */
  readonly noticed: boolean;
  /** The code, such as `OB-B06`. */
  readonly obstacle: string;
  /** What in the stream it is about: one request, one need; the stream itself where it is about the whole. */
  readonly of: string;
  /** Under which file or stream of the same agency it belongs besides its own, such as the case. */
  readonly under: string | null;
  readonly about: { readonly kind: string; readonly id: string };
  /** From when on it can arise unless something is done. */
  readonly threatensFrom: Instant;
  /** When it has arisen; may be ahead. Null where no day makes it so. */
  readonly arisesAt: Instant | null;
  /** When an act took its reason away. */
  readonly endedOn: Instant | null;
  /** The verb of the act of this agency that takes its reason away, where there is one. */
  readonly removedBy: string | null;
  /** Whether My work asks for that act because of this; not where a task of the matter asks for it already. */
  readonly isWork: boolean;
  readonly owner: string | null;
  /** What its sentence needs: codes, numbers, an alias or a reference. `evidence` is a code of that list of knowledge, and is shown by its name. */
  readonly facts: Readonly<Record<string, string | number>>;
};

/** What a detector says of one thing in a stream. What is left out is the stream itself, no person, nothing, or as the detector has it. */
export type DetectedObstacle = Pick<ObstacleDraft, 'threatensFrom' | 'arisesAt' | 'endedOn'> &
  Partial<Pick<ObstacleDraft, 'of' | 'under' | 'owner' | 'facts' | 'about'>> & {
    /** Null where no act takes this one away. Another act than its detector names, it has not: My work looks for those alone. */
    readonly removedBy?: null;
  };

/** A rule over what one stream has come to, which finds one obstacle for one reason. */
export interface Detector<out Folded = unknown> {
  /** Named after the reason: `suspicion.nobody-owns`. */
  readonly name: string;
  readonly obstacle: string;
  /** The reason in a sentence, with the facts of what was found. */
  readonly because: Message;
  readonly removedBy: string | null;
  /** Whether a task of the domain asks for that act already, so that My work need not ask twice. */
  readonly isAsked: boolean;
  find(stream: string, folded: Folded): readonly DetectedObstacle[];
}

/** Where an act lets a person name obstacles by their codes. */
export interface Recorded<out Folded = unknown> {
  readonly name: string;
  readonly because: Message;
  find(
    stream: string,
    folded: Folded,
  ): readonly (Pick<ObstacleDraft, 'obstacle' | 'of'> & {
    readonly at: Instant;
    readonly under: string | null;
    readonly about?: ObstacleDraft['about'];
  })[];
}

/** All that the rules and the people of a domain find in a stream, each thing once. `aboutKind` is how My work opens it. */
export const obstaclesIn =
  <Folded>(aboutKind: string, detectors: readonly Detector<Folded>[], recorded: readonly Recorded<Folded>[] = []) =>
  (stream: string, folded: Folded): readonly ObstacleDraft[] => {
    const about = { kind: aboutKind, id: stream };
    const noticed = detectors.flatMap(({ name, obstacle, removedBy, isAsked, find }) =>
      find(stream, folded).map((found): ObstacleDraft => {
        const whole = { of: stream, under: null, about, owner: null, facts: {}, removedBy, ...found };
        const isWork = whole.removedBy !== null && !isAsked && found.endedOn === null;
        return { why: name, noticed: true, obstacle, isWork, ...whole };
      }),
    );
    const named = recorded.flatMap(({ name, find }) =>
      find(stream, folded).map(
        ({ at, ...said }): ObstacleDraft => ({
          about,
          ...said,
          why: name,
          noticed: false,
          threatensFrom: at,
          arisesAt: at,
          endedOn: null,
          removedBy: null,
          isWork: false,
          owner: null,
          facts: {},
        }),
      ),
    );
    const each = new Map([...noticed, ...named].map((one) => [`${one.why} ${one.obstacle} ${one.of}`, one]));
    return [...each.values()];
  };

const hourMs = 3_600_000;

/** So many days after a moment. The days in which something should be done are choices of this system; each detector says them. */
export const daysLater = (from: Instant, days: number): Instant =>
  new Date(Date.parse(from) + days * 24 * hourMs).toISOString();
