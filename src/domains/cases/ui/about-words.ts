import type { Message } from '../../../kernel/message.ts';
import { sectorNames } from '../../knowledge/public.ts';
import type { CaseAbout } from '../schema.ts';
import { aboutUnknown } from './case-messages.ts';
import { openMunicipality, openSector, openWorkplace } from './forms/form-messages.ts';

/** What a case is about, as its forms call it. */
export const aboutNames: Readonly<Record<keyof CaseAbout, Message>> = {
  sector: openSector,
  workplaceName: openWorkplace,
  municipality: openMunicipality,
};

/** What was said of it, in the words of its forms. */
export function aboutValue(field: string, value: unknown, say: (message: Message) => string): string {
  if (value === null) return say(aboutUnknown);
  const sector = field === 'sector' ? sectorNames[value as CaseAbout['sector']] : undefined;
  return sector ? say(sector) : String(value);
}
