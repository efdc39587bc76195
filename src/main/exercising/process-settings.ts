import { z } from 'zod';

/** What the process of the exercises is told when it is started. It has no settings and no keys of the installation. */
export const ProcessSettings = z.strictObject({
  /** The folder of its database and of its socket: nothing else of the installation lies in it. */
  folder: z.string(),
  socket: z.string(),
  secure: z.boolean(),
  hosts: z.array(z.string()),
  knowledge: z.string(),
  migrations: z.string(),
});
export type ProcessSettings = z.infer<typeof ProcessSettings>;

/** What it says to the process that started it. */
export const ready = 'ready';
