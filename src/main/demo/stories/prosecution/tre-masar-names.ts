import { crossedId } from '../../../../domains/prosecution/public.server.ts';
import type { DemoIds } from '../../step.ts';

/* Who and what is in the flagship's two criminal files: that of the police, and that of the prosecutor who leads. */

export const police = 'masar-police';
export const office = 'masar-office';
export const ivar = { persona: 'ivar', file: police } as const;
export const petra = { persona: 'petra', file: office } as const;

/** The injured parties in the file of the police, by the steps that added them. */
export const larkan = 'masar-police-larkan';
export const svalan = 'masar-police-svalan';
export const sparven = 'masar-police-sparven';
export const all = [larkan, svalan, sparven] as const;

/** A piece of evidence in the prosecutor's file: her own, or the copy that a message made of one of the police. */
export const inOffice = async (ids: DemoIds, name: string): Promise<string> => {
  const letter = letters[name];
  const own = ids.thing(name, 'item');
  return letter === undefined ? own : crossedId(await ids.letter(letter), own);
};
const letters: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '12'].map((n) => [`masar-e${n}`, 'masar-send-first']),
  ),
  'masar-e13': 'masar-send-second',
  'masar-e14': 'masar-send-second',
  'masar-e15': 'masar-answer-phone',
};
export const e = (numbers: readonly number[]): string[] => numbers.map((n) => `masar-e${String(n).padStart(2, '0')}`);
