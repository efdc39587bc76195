import { z } from 'zod';
import { Track } from '../../kernel/capacity.ts';
import { Uuid } from '../../kernel/id.ts';
import { CopiedAct, RefuseCopy, RegistryNumber } from './records/schema.ts';
import { CaseAbout, CaseAtRisk, CaseEnd, EndRisk } from './schema.ts';

/** What each act of a case holds besides who, when and where. Free text is never in here: it lies sealed beside. */
export const OpenFacts = CaseAbout.extend({ reference: z.string(), track: Track }).strict();
export type OpenFacts = z.infer<typeof OpenFacts>;

export const NoteFacts = z.strictObject({});
export type NoteFacts = z.infer<typeof NoteFacts>;

export const CloseFacts = z.strictObject({ end: CaseEnd });
export type CloseFacts = z.infer<typeof CloseFacts>;

export const LinkFacts = z.strictObject({ elsewhere: Uuid });
export type LinkFacts = z.infer<typeof LinkFacts>;

export const AtRiskFacts = CaseAtRisk.omit({ act: true, note: true }).strict();
export type AtRiskFacts = z.infer<typeof AtRiskFacts>;

export const EndRiskFacts = EndRisk.omit({ act: true }).strict();
export type EndRiskFacts = z.infer<typeof EndRiskFacts>;

export const RegisterFacts = z.strictObject({ number: RegistryNumber });
export type RegisterFacts = z.infer<typeof RegisterFacts>;

export const GiveCopyFacts = z.strictObject({ items: z.array(CopiedAct) });
export type GiveCopyFacts = z.infer<typeof GiveCopyFacts>;

export const RefuseCopyFacts = RefuseCopy.pick({ provision: true, appeal: true }).strict();
export type RefuseCopyFacts = z.infer<typeof RefuseCopyFacts>;
