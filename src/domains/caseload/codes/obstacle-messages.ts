import type { Message } from '../../../kernel/message.ts';

/** The obstacles by name. Codes and sources: docs/study-method.md. */
export const obstacleNames = {
  'OB-A01': /*i18n*/ {
    id: 'study.obstacle.OB-A01',
    message: 'Indicators not recognised',
    comment: 'An obstacle that stops or slows cases; short, shown beside its code',
  },
  'OB-A02': /*i18n*/ {
    id: 'study.obstacle.OB-A02',
    message: 'No agency responsible',
    comment: 'An obstacle that stops or slows cases; short, shown beside its code',
  },
  'OB-A03': /*i18n*/ {
    id: 'study.obstacle.OB-A03',
    message: 'Seen, but not passed on',
    comment: 'An obstacle that stops or slows cases; short, shown beside its code',
  },
  'OB-A04': /*i18n*/ {
    id: 'study.obstacle.OB-A04',
    message: 'Secrecy between agencies',
    comment: 'An obstacle that stops or slows cases; short, shown beside its code',
  },
  'OB-A05': /*i18n*/ {
    id: 'study.obstacle.OB-A05',
    message: 'Person afraid to report',
    comment: 'An obstacle that stops or slows cases; short, shown beside its code',
  },
  'OB-A06': /*i18n*/ {
    id: 'study.obstacle.OB-A06',
    message: 'Person does not regard it as exploitation',
    comment: 'An obstacle that stops or slows cases; short, shown beside its code',
  },
  'OB-A07': /*i18n*/ {
    id: 'study.obstacle.OB-A07',
    message: 'Inspection announced, badly timed, or without interpreter',
    comment: 'An obstacle that stops or slows cases; short, shown beside its code',
  },
  'OB-A08': /*i18n*/ {
    id: 'study.obstacle.OB-A08',
    message: 'Detection depends on where inspections are made',
    comment: 'An obstacle that stops or slows cases; short, shown beside its code',
  },
  'OB-B01': /*i18n*/ {
    id: 'study.obstacle.OB-B01',
    message: 'No formal identification',
    comment: 'An obstacle that stops or slows cases; short, shown beside its code',
  },
  'OB-B02': /*i18n*/ {
    id: 'study.obstacle.OB-B02',
    message: 'Treated as an offender instead',
    comment: 'An obstacle that stops or slows cases; short, shown beside its code',
  },
  'OB-B03': /*i18n*/ {
    id: 'study.obstacle.OB-B03',
    message: 'Interpreter missing, inadequate or partial',
    comment: 'An obstacle that stops or slows cases; short, shown beside its code',
  },
  'OB-B04': /*i18n*/ {
    id: 'study.obstacle.OB-B04',
    message: 'Late or no information on rights',
    comment: 'An obstacle that stops or slows cases; short, shown beside its code',
  },
  'OB-B05': /*i18n*/ {
    id: 'study.obstacle.OB-B05',
    message: 'No early legal counsel',
    comment: 'An obstacle that stops or slows cases; short, shown beside its code',
  },
  'OB-B06': /*i18n*/ {
    id: 'study.obstacle.OB-B06',
    message: 'Reflection period not offered',
    comment: 'An obstacle that stops or slows cases; short, shown beside its code',
  },
  'OB-B07': /*i18n*/ {
    id: 'study.obstacle.OB-B07',
    message: 'Support conditional on participation',
    comment: 'An obstacle that stops or slows cases; short, shown beside its code',
  },
  'OB-B08': /*i18n*/ {
    id: 'study.obstacle.OB-B08',
    message: 'No protected housing for men or groups',
    comment: 'An obstacle that stops or slows cases; short, shown beside its code',
  },
  'OB-B09': /*i18n*/ {
    id: 'study.obstacle.OB-B09',
    message: 'Departure before evidence is secured',
    comment: 'An obstacle that stops or slows cases; short, shown beside its code',
  },
  'OB-B10': /*i18n*/ {
    id: 'study.obstacle.OB-B10',
    message: 'Person does not participate, or retracts the statement',
    comment: 'An obstacle that stops or slows cases; short, shown beside its code',
  },
  'OB-B11': /*i18n*/ {
    id: 'study.obstacle.OB-B11',
    message: 'Person paid off, or private settlement',
    comment: 'An obstacle that stops or slows cases; short, shown beside its code',
  },
  'OB-C01': /*i18n*/ {
    id: 'study.obstacle.OB-C01',
    message: 'Wrong code at registration',
    comment: 'An obstacle that stops or slows cases; short, shown beside its code',
  },
  'OB-C02': /*i18n*/ {
    id: 'study.obstacle.OB-C02',
    message: 'Lesser offence from the start',
    comment: 'An obstacle that stops or slows cases; short, shown beside its code',
  },
  'OB-C03': /*i18n*/ {
    id: 'study.obstacle.OB-C03',
    message: 'New lesser offence displaces the more serious one',
    comment: 'An obstacle that stops or slows cases; short, shown beside its code',
  },
  'OB-C04': /*i18n*/ {
    id: 'study.obstacle.OB-C04',
    message: 'Investigation not opened, report written off directly',
    comment: 'An obstacle that stops or slows cases; short, shown beside its code',
  },
  'OB-C05': /*i18n*/ {
    id: 'study.obstacle.OB-C05',
    message: 'Investigation closed: not provable, or no leads',
    comment: 'An obstacle that stops or slows cases; short, shown beside its code',
  },
  'OB-C06': /*i18n*/ {
    id: 'study.obstacle.OB-C06',
    message: 'Too few specialised investigators',
    comment: 'An obstacle that stops or slows cases; short, shown beside its code',
  },
  'OB-C07': /*i18n*/ {
    id: 'study.obstacle.OB-C07',
    message: 'Evidence secured too late',
    comment: 'An obstacle that stops or slows cases; short, shown beside its code',
  },
  'OB-C08': /*i18n*/ {
    id: 'study.obstacle.OB-C08',
    message: 'Only the injured party’s statement',
    comment: 'An obstacle that stops or slows cases; short, shown beside its code',
  },
  'OB-C09': /*i18n*/ {
    id: 'study.obstacle.OB-C09',
    message: 'Financial investigation not made',
    comment: 'An obstacle that stops or slows cases; short, shown beside its code',
  },
  'OB-C10': /*i18n*/ {
    id: 'study.obstacle.OB-C10',
    message: 'Long handling time',
    comment: 'An obstacle that stops or slows cases; short, shown beside its code',
  },
  'OB-C11': /*i18n*/ {
    id: 'study.obstacle.OB-C11',
    message: 'Evidence abroad',
    comment: 'An obstacle that stops or slows cases; short, shown beside its code',
  },
  'OB-C12': /*i18n*/ {
    id: 'study.obstacle.OB-C12',
    message: 'Subcontracting chain hides the principal',
    comment: 'An obstacle that stops or slows cases; short, shown beside its code',
  },
  'OB-C13': /*i18n*/ {
    id: 'study.obstacle.OB-C13',
    message: 'Information spread over agencies, no joint overview',
    comment: 'An obstacle that stops or slows cases; short, shown beside its code',
  },
  'OB-C14': /*i18n*/ {
    id: 'study.obstacle.OB-C14',
    message: 'Early penalty order blocks the case',
    comment: 'An obstacle that stops or slows cases; short, shown beside its code',
  },
  'OB-D01': /*i18n*/ {
    id: 'study.obstacle.OB-D01',
    message: 'Improper means cannot be proved',
    comment: 'An obstacle that stops or slows cases; short, shown beside its code',
  },
  'OB-D02': /*i18n*/ {
    id: 'study.obstacle.OB-D02',
    message: 'Purpose at the time of the act cannot be proved',
    comment: 'An obstacle that stops or slows cases; short, shown beside its code',
  },
  'OB-D03': /*i18n*/ {
    id: 'study.obstacle.OB-D03',
    message: 'Causal link between the elements cannot be proved',
    comment: 'An obstacle that stops or slows cases; short, shown beside its code',
  },
  'OB-D04': /*i18n*/ {
    id: 'study.obstacle.OB-D04',
    message: 'Forced labour unclear in law',
    comment: 'An obstacle that stops or slows cases; short, shown beside its code',
  },
  'OB-D05': /*i18n*/ {
    id: 'study.obstacle.OB-D05',
    message: 'No standard for “manifestly unreasonable”',
    comment: 'An obstacle that stops or slows cases; short, shown beside its code',
  },
  'OB-D06': /*i18n*/ {
    id: 'study.obstacle.OB-D06',
    message: 'No alternative charge',
    comment: 'An obstacle that stops or slows cases; short, shown beside its code',
  },
  'OB-D07': /*i18n*/ {
    id: 'study.obstacle.OB-D07',
    message: 'Prosecutor not specialised',
    comment: 'An obstacle that stops or slows cases; short, shown beside its code',
  },
  'OB-E01': /*i18n*/ {
    id: 'study.obstacle.OB-E01',
    message: 'Court requires captivity for forced labour',
    comment: 'An obstacle that stops or slows cases; short, shown beside its code',
  },
  'OB-E02': /*i18n*/ {
    id: 'study.obstacle.OB-E02',
    message: 'Court: no difficult situation or vulnerability found',
    comment: 'An obstacle that stops or slows cases; short, shown beside its code',
  },
  'OB-E03': /*i18n*/ {
    id: 'study.obstacle.OB-E03',
    message: 'Court: means not the cause',
    comment: 'An obstacle that stops or slows cases; short, shown beside its code',
  },
  'OB-E04': /*i18n*/ {
    id: 'study.obstacle.OB-E04',
    message: 'Courts lack knowledge of the field',
    comment: 'An obstacle that stops or slows cases; short, shown beside its code',
  },
  'OB-E05': /*i18n*/ {
    id: 'study.obstacle.OB-E05',
    message: 'Acquittal',
    comment: 'An obstacle that stops or slows cases; short, shown beside its code',
  },
  'OB-E06': /*i18n*/ {
    id: 'study.obstacle.OB-E06',
    message: 'Reclassified in the judgment',
    comment: 'An obstacle that stops or slows cases; short, shown beside its code',
  },
  'OB-E07': /*i18n*/ {
    id: 'study.obstacle.OB-E07',
    message: 'Lenient penalty',
    comment: 'An obstacle that stops or slows cases; short, shown beside its code',
  },
  'OB-E08': /*i18n*/ {
    id: 'study.obstacle.OB-E08',
    message: 'Changed on appeal',
    comment: 'An obstacle that stops or slows cases; short, shown beside its code',
  },
  'OB-E09': /*i18n*/ {
    id: 'study.obstacle.OB-E09',
    message: 'No reasons given, no precedent',
    comment: 'An obstacle that stops or slows cases; short, shown beside its code',
  },
  'OB-F01': /*i18n*/ {
    id: 'study.obstacle.OB-F01',
    message: 'Compensation not claimed',
    comment: 'An obstacle that stops or slows cases; short, shown beside its code',
  },
  'OB-F02': /*i18n*/ {
    id: 'study.obstacle.OB-F02',
    message: 'Compensation ordered, not paid',
    comment: 'An obstacle that stops or slows cases; short, shown beside its code',
  },
  'OB-F03': /*i18n*/ {
    id: 'study.obstacle.OB-F03',
    message: 'Assets gone',
    comment: 'An obstacle that stops or slows cases; short, shown beside its code',
  },
  'OB-F04': /*i18n*/ {
    id: 'study.obstacle.OB-F04',
    message: 'Employer continues in a new company',
    comment: 'An obstacle that stops or slows cases; short, shown beside its code',
  },
  'OB-G01': /*i18n*/ {
    id: 'study.obstacle.OB-G01',
    message: 'Prevalence unknown',
    comment: 'An obstacle that stops or slows cases; short, shown beside its code',
  },
  'OB-G02': /*i18n*/ {
    id: 'study.obstacle.OB-G02',
    message: 'Different definitions between agencies',
    comment: 'An obstacle that stops or slows cases; short, shown beside its code',
  },
  'OB-G03': /*i18n*/ {
    id: 'study.obstacle.OB-G03',
    message: 'Unstable funding of NGOs',
    comment: 'An obstacle that stops or slows cases; short, shown beside its code',
  },
  'OB-G04': /*i18n*/ {
    id: 'study.obstacle.OB-G04',
    message: 'Low risk, high profit',
    comment: 'An obstacle that stops or slows cases; short, shown beside its code',
  },
} as const satisfies Record<string, Message>;
