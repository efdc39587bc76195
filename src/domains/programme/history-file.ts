import { z } from 'zod';

const Both = z.strictObject({ sv: z.string().min(1), en: z.string().min(1) });
const Source = z.strictObject({ name: z.string().min(1), link: z.string().min(1) });
const Entry = z.strictObject({
  id: z.string(),
  when: z.string(),
  /** False: the sources do not agree, or do not say it. It is shown as unclear. */
  certain: z.boolean(),
  text: Both,
  source: Source,
});
export const HistoryFile = z.strictObject({
  aims: z.array(Both).length(4),
  aims_source: Source,
  entries: z.array(Entry).min(1),
  after: z.array(Entry),
});
/** What the project CAPE did from 2019 to 2021, from `knowledge/programme/history.yaml`. */
export type History = z.infer<typeof HistoryFile>;
