import { z } from 'zod';
import { ActEnvelope } from '../../../../kernel/act.ts';
import { type ActDef, defineAct } from '../../../../kernel/define-act.ts';
import type { Doing } from '../../../../kernel/doing.ts';
import type { InFile } from '../../../../kernel/part-in.ts';
import { Problem } from '../../../../kernel/problem.ts';
import { mayAdminister } from '../../access.ts';
import { paperMessages as texts } from '../messages.ts';
import { LogoKept, type NewPaper, VersionId } from '../template.ts';

const SetLogo = z.strictObject({
  act: ActEnvelope,
  version: VersionId,
  /** The file as it was chosen; null takes the logo away. */
  file: z.base64().max(180_000).nullable(),
});
type SetLogo = z.infer<typeof SetLogo>;

const Facts = z.strictObject({ version: VersionId, logo: LogoKept.nullable() });
type Facts = z.infer<typeof Facts>;

/** The chosen file, read and written again; or why it is not taken. Null: no file was chosen. */
export type LogoRead = LogoKept | keyof typeof texts.logoFaults | null;
export type NewLogo = NewPaper & { readonly logo: LogoRead };

export const setLogo: ActDef<'paper.set-logo', Facts, never> = defineAct({
  type: 'paper.set-logo',
  proof: 'administration',
  stream: 'paper',
  nature: 'decision',
  facts: Facts,
  icon: 'stamp',
  sentence: () => ({ message: texts.logoSet }),
  retainRule: 'account',
});

/** The logo at the head of every letter of the agency, from now on. */
export const toSetLogo: Doing<SetLogo, InFile, NewLogo> = {
  act: setLogo,
  input: SetLogo,
  roles: ['administrator'],
  may: mayAdminister,
  refuses: (_input, { logo }) => {
    if (typeof logo !== 'string') return null;
    const message = texts.logoFaults[logo];
    return new Problem('invalid', message, {}, [{ path: 'file', message }]);
  },
  acts: ({ act, version }, { at, logo }) => [
    setLogo.draft({
      at,
      id: act.id,
      stream: version,
      facts: { version, logo: typeof logo === 'string' ? null : logo },
    }),
  ],
};
