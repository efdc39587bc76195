export type { BankQuestion } from './bank/bank.ts';
