/** Why a kind of act is never held up by a course, whatever an agency decides. */
export type NeverBecause = 'help' | 'hand-over' | 'report' | 'correction' | 'way-back';

/** Help that cannot wait: consent, safety, support, a reflection period, a word to a person, evidence that dies. */
const help = [
  ...['assistance', 'reflection-period', 'desk', 'consent', 'injured-party'],
  ...[
    'person.reach',
    'person.protect',
    'person.register',
    'identity.store',
    'case.at-risk',
    'conversation.acknowledge',
  ],
  ...['inspection.stop-demands', 'inspection.meet-worker', 'inspection.observe', 'evidence.add', 'evidence.request'],
  // What happens to evidence is recorded when it happens.
  ...['evidence.from-visit', 'evidence.custody'],
];
/** A suspicion or a matter that goes to who must answer for it, inside the agency or to another, and the answer to it. */
const handOver = [
  ...[
    'suspicion',
    'disclosure',
    'room',
    'answers',
    'criminal-letter',
    'directive',
    'evidence.send',
    'evidence.take-in',
  ],
  ...['visit.pass-on', 'signal.pass-on', 'fee-claim.pass-on', 'fee-claim.take', 'inspection.ask', 'inspection.answer'],
];
/** What someone reports: a signal, a tip, a report of a crime. */
const report = ['signal', 'tip', 'report', 'case.open', 'case.note'];
/** The way out of a gate, and access to CAPE itself: a gate here could never be opened again. */
const wayBack = [
  ...['account', 'api-key', 'agency-export', 'unit', 'provider', 'directory', 'directory-group', 'webhook', 'device'],
  ...[
    'sitting',
    'contact-point',
    'retention',
    'paper',
    'calendar',
    'gate',
    'training',
    'training-group',
    'certificate',
  ],
  ...['course', 'recall', 'vignette'],
];
/** What takes back, corrects or ends what was wrong, or who answers for it. */
const corrects =
  /^(?:correct|take-back|take-out|retract|withdraw|undo|unmerge|stop|heed|end)(?:-|$)|-(?:back|risk)$|^change-responsible$|^withdrawn$/;

const isOf = (type: string, list: readonly string[]): boolean => {
  const [subject = ''] = type.split('.');
  return list.includes(subject) || list.includes(type);
};

/**
 * Whether an act of this kind may never wait for a certificate, and why; null where an agency may decide. Acute help, hand-over and report
 * come first: no rule of an agency may stand between a person and them.
 */
export function neverGated(type: string, withdraws: readonly string[] = []): NeverBecause | null {
  const verb = type.split('.')[1] ?? '';
  if (withdraws.length > 0 || corrects.test(verb)) return 'correction';
  if (isOf(type, help)) return 'help';
  if (isOf(type, handOver)) return 'hand-over';
  if (isOf(type, report)) return 'report';
  return isOf(type, wayBack) ? 'way-back' : null;
}
