import { z } from 'zod';

/** A text as a scenario has it: written as each language, never translated word by word. */
export const InBoth = z.strictObject({ sv: z.string().min(1), en: z.string().min(1) });
export type InBoth = z.infer<typeof InBoth>;

/** An id that a scenario gives to something of its own: `sefa.hours`, `o-rota`, `T6-tip`. */
export const OwnId = z.string().regex(/^[A-Za-z][A-Za-z0-9.-]{0,39}$/);
/** An indicator, a kind of evidence and an obstacle of `knowledge/`. */
export const IndicatorId = z.string().regex(/^INS-[A-Z]\d{2}$/);
export const EvidenceId = z.string().regex(/^EV\d{2}$/);
export const ObstacleId = z.string().regex(/^OB-[A-G]\d{2}$/);

/** A minute of play: game minutes since the beginning. */
export const Minute = z.int().min(0).max(600);
/** Trust, fear and fatigue, the only numbers of a person. No player ever sees one. */
export const Level = z.int().min(0).max(100);
