import type { Language } from '../../kernel/language.ts';

export type ImportTerminal = {
  readonly print: (text: string) => void;
  readonly complain: (text: string) => void;
  readonly language: Language;
  readonly now: () => Date;
};

export type ImportOrder = {
  readonly path: string;
  readonly map: string;
  readonly account: string;
  readonly capacity: string;
  readonly setAside: boolean;
  readonly dryRun: boolean;
  readonly json: boolean;
};
