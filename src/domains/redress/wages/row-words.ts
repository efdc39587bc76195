import type { EvidenceCode, SumRow } from './hour-row.ts';

/* The words that a pasted table or a file may have, in Swedish and English. They are read, never shown. */

export type ColumnName = 'day' | 'kind' | 'from' | 'to' | 'hours' | 'break' | 'amount' | 'evidence';

export type RowFaultKind =
  | 'not-a-day'
  | 'unknown-kind'
  | 'unknown-evidence'
  | 'not-a-sum'
  | 'not-a-time'
  | 'no-hours'
  | 'not-hours'
  | 'not-a-break'
  | 'break-too-long'
  | 'no-time-between'
  | 'only-one-time'
  | 'twice-on-a-day';

type WordsOf<Of> = readonly (Of & { readonly words: readonly string[] })[];

export const columnWords: WordsOf<{ readonly column: ColumnName }> = [
  { column: 'day', words: ['day', 'date', 'dag', 'datum', 'time stamp', 'timestamp', 'tidpunkt'] },
  { column: 'kind', words: ['kind', 'slag', 'typ', 'type'] },
  { column: 'from', words: ['from', 'start', 'från', 'fran', 'in', 'time', 'tid', 'klockslag'] },
  { column: 'to', words: ['to', 'end', 'till', 'slut', 'ut', 'out'] },
  { column: 'hours', words: ['hours', 'timmar', 'antal timmar'] },
  { column: 'break', words: ['break', 'rast', 'paus'] },
  { column: 'amount', words: ['amount', 'sum', 'belopp', 'summa'] },
  { column: 'evidence', words: ['evidence', 'source', 'bevis', 'underlag', 'källa'] },
];

export const kindWords: WordsOf<{ readonly kind: 'work' | SumRow['kind'] }> = [
  { kind: 'work', words: ['work', 'hours', 'arbete', 'timmar'] },
  { kind: 'reported', words: ['reported', 'redovisat', 'gross', 'payslip', 'brutto', 'lönespecifikation'] },
  { kind: 'bank', words: ['bank', 'konto', 'net', 'netto'] },
  { kind: 'cash', words: ['cash', 'kontant', 'kontanter'] },
  { kind: 'given-back', words: ['given-back', 'tillbaka', 'given back', 'lämnat tillbaka', 'återlämnat'] },
  { kind: 'rent', words: ['rent', 'hyra', 'boende'] },
  { kind: 'fee', words: ['fee', 'avgift'] },
  { kind: 'deduction', words: ['deduction', 'avdrag'] },
];

/** The strongest first. Of the words the first is written in English, the second in Swedish. */
export const evidenceWords: WordsOf<{ readonly code: EvidenceCode }> = [
  { code: 'till', words: ['till', 'kassa', 'kassaregister'] },
  { code: 'door', words: ['door', 'dörr', 'passerkort'] },
  { code: 'alarm', words: ['alarm', 'larm'] },
  { code: 'timesheet', words: ['timesheet', 'tidrapport', 'personalliggare'] },
  { code: 'payslip', words: ['payslip', 'lönespecifikation', 'lönespec'] },
  { code: 'bank', words: ['bank', 'kontoutdrag'] },
  { code: 'document', words: ['document', 'dokument', 'documented', 'handling', 'dokumenterad'] },
  { code: 'phone', words: ['phone', 'telefon'] },
  { code: 'photo', words: ['photo', 'foto', 'bild'] },
  { code: 'message', words: ['message', 'meddelande', 'messages', 'meddelanden', 'chatt'] },
  { code: 'schedule', words: ['schedule', 'schema'] },
  { code: 'witness', words: ['witness', 'vittne'] },
  { code: 'source', words: ['source', 'källa', 'probable', 'sannolik'] },
  { code: 'own', words: ['own', 'egen', 'claimed', 'eget', 'egna uppgifter', 'egen uppgift'] },
];
