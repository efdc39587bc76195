import type { Message } from '../../../kernel/message.ts';

/** The obstacles by name. Codes and sources: docs/study-method.md. */
export const obstacleNames = {
  'OB-A01': /*i18n*/ {
    id: 'study.obstacle.OB-A01',
    message: 'Indicators not recognised',
    comment: 'An obstacle that stops or slows cases; short, stands beside its code',
  },
  'OB-A02': /*i18n*/ {
    id: 'study.obstacle.OB-A02',
    message: 'Nobody’s task',
    comment: 'An obstacle that stops or slows cases; short, stands beside its code',
  },
  'OB-A03': /*i18n*/ {
    id: 'study.obstacle.OB-A03',
    message: 'Seen, but not passed on',
    comment: 'An obstacle that stops or slows cases; short, stands beside its code',
  },
  'OB-A04': /*i18n*/ {
    id: 'study.obstacle.OB-A04',
    message: 'Secrecy between agencies',
    comment: 'An obstacle that stops or slows cases; short, stands beside its code',
  },
  'OB-A05': /*i18n*/ {
    id: 'study.obstacle.OB-A05',
    message: 'Afraid to report',
    comment: 'An obstacle that stops or slows cases; short, stands beside its code',
  },
  'OB-A06': /*i18n*/ {
    id: 'study.obstacle.OB-A06',
    message: 'Does not see it as exploitation',
    comment: 'An obstacle that stops or slows cases; short, stands beside its code',
  },
  'OB-A07': /*i18n*/ {
    id: 'study.obstacle.OB-A07',
    message: 'Inspection announced, wrong time, or no interpreter',
    comment: 'An obstacle that stops or slows cases; short, stands beside its code',
  },
  'OB-A08': /*i18n*/ {
    id: 'study.obstacle.OB-A08',
    message: 'Attention decides what is found',
    comment: 'An obstacle that stops or slows cases; short, stands beside its code',
  },
  'OB-B01': /*i18n*/ {
    id: 'study.obstacle.OB-B01',
    message: 'No formal identification',
    comment: 'An obstacle that stops or slows cases; short, stands beside its code',
  },
  'OB-B02': /*i18n*/ {
    id: 'study.obstacle.OB-B02',
    message: 'Treated as an offender instead',
    comment: 'An obstacle that stops or slows cases; short, stands beside its code',
  },
  'OB-B03': /*i18n*/ {
    id: 'study.obstacle.OB-B03',
    message: 'Interpreter missing, poor or partial',
    comment: 'An obstacle that stops or slows cases; short, stands beside its code',
  },
  'OB-B04': /*i18n*/ {
    id: 'study.obstacle.OB-B04',
    message: 'Late or no information on rights',
    comment: 'An obstacle that stops or slows cases; short, stands beside its code',
  },
  'OB-B05': /*i18n*/ {
    id: 'study.obstacle.OB-B05',
    message: 'No legal counsel early',
    comment: 'An obstacle that stops or slows cases; short, stands beside its code',
  },
  'OB-B06': /*i18n*/ {
    id: 'study.obstacle.OB-B06',
    message: 'Reflection period not offered',
    comment: 'An obstacle that stops or slows cases; short, stands beside its code',
  },
  'OB-B07': /*i18n*/ {
    id: 'study.obstacle.OB-B07',
    message: 'Support tied to taking part',
    comment: 'An obstacle that stops or slows cases; short, stands beside its code',
  },
  'OB-B08': /*i18n*/ {
    id: 'study.obstacle.OB-B08',
    message: 'No safe housing for men or groups',
    comment: 'An obstacle that stops or slows cases; short, stands beside its code',
  },
  'OB-B09': /*i18n*/ {
    id: 'study.obstacle.OB-B09',
    message: 'Left before evidence was secured',
    comment: 'An obstacle that stops or slows cases; short, stands beside its code',
  },
  'OB-B10': /*i18n*/ {
    id: 'study.obstacle.OB-B10',
    message: 'Does not take part, or takes back',
    comment: 'An obstacle that stops or slows cases; short, stands beside its code',
  },
  'OB-B11': /*i18n*/ {
    id: 'study.obstacle.OB-B11',
    message: 'Paid off, or settled',
    comment: 'An obstacle that stops or slows cases; short, stands beside its code',
  },
  'OB-C01': /*i18n*/ {
    id: 'study.obstacle.OB-C01',
    message: 'Wrong code at registration',
    comment: 'An obstacle that stops or slows cases; short, stands beside its code',
  },
  'OB-C02': /*i18n*/ {
    id: 'study.obstacle.OB-C02',
    message: 'Lesser offence from the start',
    comment: 'An obstacle that stops or slows cases; short, stands beside its code',
  },
  'OB-C03': /*i18n*/ {
    id: 'study.obstacle.OB-C03',
    message: 'New lesser offence crowds out the graver',
    comment: 'An obstacle that stops or slows cases; short, stands beside its code',
  },
  'OB-C04': /*i18n*/ {
    id: 'study.obstacle.OB-C04',
    message: 'Not opened, written off at once',
    comment: 'An obstacle that stops or slows cases; short, stands beside its code',
  },
  'OB-C05': /*i18n*/ {
    id: 'study.obstacle.OB-C05',
    message: 'Closed: cannot be proved, or no lead',
    comment: 'An obstacle that stops or slows cases; short, stands beside its code',
  },
  'OB-C06': /*i18n*/ {
    id: 'study.obstacle.OB-C06',
    message: 'Too few specialised investigators',
    comment: 'An obstacle that stops or slows cases; short, stands beside its code',
  },
  'OB-C07': /*i18n*/ {
    id: 'study.obstacle.OB-C07',
    message: 'Evidence secured too late',
    comment: 'An obstacle that stops or slows cases; short, stands beside its code',
  },
  'OB-C08': /*i18n*/ {
    id: 'study.obstacle.OB-C08',
    message: 'Only the victim’s word',
    comment: 'An obstacle that stops or slows cases; short, stands beside its code',
  },
  'OB-C09': /*i18n*/ {
    id: 'study.obstacle.OB-C09',
    message: 'Money not followed',
    comment: 'An obstacle that stops or slows cases; short, stands beside its code',
  },
  'OB-C10': /*i18n*/ {
    id: 'study.obstacle.OB-C10',
    message: 'Long handling time',
    comment: 'An obstacle that stops or slows cases; short, stands beside its code',
  },
  'OB-C11': /*i18n*/ {
    id: 'study.obstacle.OB-C11',
    message: 'Evidence abroad',
    comment: 'An obstacle that stops or slows cases; short, stands beside its code',
  },
  'OB-C12': /*i18n*/ {
    id: 'study.obstacle.OB-C12',
    message: 'Chain of employers hides the principal',
    comment: 'An obstacle that stops or slows cases; short, stands beside its code',
  },
  'OB-C13': /*i18n*/ {
    id: 'study.obstacle.OB-C13',
    message: 'Spread over agencies, no joint picture',
    comment: 'An obstacle that stops or slows cases; short, stands beside its code',
  },
  'OB-C14': /*i18n*/ {
    id: 'study.obstacle.OB-C14',
    message: 'A quick fine blocks the case',
    comment: 'An obstacle that stops or slows cases; short, stands beside its code',
  },
  'OB-D01': /*i18n*/ {
    id: 'study.obstacle.OB-D01',
    message: 'Means cannot be proved',
    comment: 'An obstacle that stops or slows cases; short, stands beside its code',
  },
  'OB-D02': /*i18n*/ {
    id: 'study.obstacle.OB-D02',
    message: 'Purpose at the time cannot be proved',
    comment: 'An obstacle that stops or slows cases; short, stands beside its code',
  },
  'OB-D03': /*i18n*/ {
    id: 'study.obstacle.OB-D03',
    message: 'Link between elements cannot be proved',
    comment: 'An obstacle that stops or slows cases; short, stands beside its code',
  },
  'OB-D04': /*i18n*/ {
    id: 'study.obstacle.OB-D04',
    message: 'Forced labour unclear in law',
    comment: 'An obstacle that stops or slows cases; short, stands beside its code',
  },
  'OB-D05': /*i18n*/ {
    id: 'study.obstacle.OB-D05',
    message: 'No yardstick for plainly unreasonable',
    comment: 'An obstacle that stops or slows cases; short, stands beside its code',
  },
  'OB-D06': /*i18n*/ {
    id: 'study.obstacle.OB-D06',
    message: 'Not charged in the alternative',
    comment: 'An obstacle that stops or slows cases; short, stands beside its code',
  },
  'OB-D07': /*i18n*/ {
    id: 'study.obstacle.OB-D07',
    message: 'Prosecutor not specialised',
    comment: 'An obstacle that stops or slows cases; short, stands beside its code',
  },
  'OB-E01': /*i18n*/ {
    id: 'study.obstacle.OB-E01',
    message: 'Court reads forced labour as captivity',
    comment: 'An obstacle that stops or slows cases; short, stands beside its code',
  },
  'OB-E02': /*i18n*/ {
    id: 'study.obstacle.OB-E02',
    message: 'Court: no difficult situation or vulnerability',
    comment: 'An obstacle that stops or slows cases; short, stands beside its code',
  },
  'OB-E03': /*i18n*/ {
    id: 'study.obstacle.OB-E03',
    message: 'Court: means did not cause it',
    comment: 'An obstacle that stops or slows cases; short, stands beside its code',
  },
  'OB-E04': /*i18n*/ {
    id: 'study.obstacle.OB-E04',
    message: 'Courts know too little',
    comment: 'An obstacle that stops or slows cases; short, stands beside its code',
  },
  'OB-E05': /*i18n*/ {
    id: 'study.obstacle.OB-E05',
    message: 'Acquittal',
    comment: 'An obstacle that stops or slows cases; short, stands beside its code',
  },
  'OB-E06': /*i18n*/ {
    id: 'study.obstacle.OB-E06',
    message: 'Reclassified in the verdict',
    comment: 'An obstacle that stops or slows cases; short, stands beside its code',
  },
  'OB-E07': /*i18n*/ {
    id: 'study.obstacle.OB-E07',
    message: 'Lenient penalty',
    comment: 'An obstacle that stops or slows cases; short, stands beside its code',
  },
  'OB-E08': /*i18n*/ {
    id: 'study.obstacle.OB-E08',
    message: 'Changed on appeal',
    comment: 'An obstacle that stops or slows cases; short, stands beside its code',
  },
  'OB-E09': /*i18n*/ {
    id: 'study.obstacle.OB-E09',
    message: 'No reasons, no precedent',
    comment: 'An obstacle that stops or slows cases; short, stands beside its code',
  },
  'OB-F01': /*i18n*/ {
    id: 'study.obstacle.OB-F01',
    message: 'Compensation not claimed',
    comment: 'An obstacle that stops or slows cases; short, stands beside its code',
  },
  'OB-F02': /*i18n*/ {
    id: 'study.obstacle.OB-F02',
    message: 'Ordered, not paid',
    comment: 'An obstacle that stops or slows cases; short, stands beside its code',
  },
  'OB-F03': /*i18n*/ {
    id: 'study.obstacle.OB-F03',
    message: 'Assets gone',
    comment: 'An obstacle that stops or slows cases; short, stands beside its code',
  },
  'OB-F04': /*i18n*/ {
    id: 'study.obstacle.OB-F04',
    message: 'Employer goes on in a new company',
    comment: 'An obstacle that stops or slows cases; short, stands beside its code',
  },
  'OB-G01': /*i18n*/ {
    id: 'study.obstacle.OB-G01',
    message: 'No one knows the numbers',
    comment: 'An obstacle that stops or slows cases; short, stands beside its code',
  },
  'OB-G02': /*i18n*/ {
    id: 'study.obstacle.OB-G02',
    message: 'Bodies define it differently',
    comment: 'An obstacle that stops or slows cases; short, stands beside its code',
  },
  'OB-G03': /*i18n*/ {
    id: 'study.obstacle.OB-G03',
    message: 'Unstable funding of NGOs',
    comment: 'An obstacle that stops or slows cases; short, stands beside its code',
  },
  'OB-G04': /*i18n*/ {
    id: 'study.obstacle.OB-G04',
    message: 'Low risk, high gain',
    comment: 'An obstacle that stops or slows cases; short, stands beside its code',
  },
} as const satisfies Record<string, Message>;
