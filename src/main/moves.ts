/** The kinds of act by which a matter moves on, in its house or to another: the steps of the thread of a case. */
export const moves: ReadonlySet<string> = new Set([
  // One line for each domain.
  'disclosure.receive',
  ...['case.open', 'case.close'],
  ...['signal.register', 'signal.acknowledge', 'tip.open'],
  ...['answers.name-person', 'answers.pass-on'],
  ...['suspicion.hand-over', 'suspicion.acknowledge'],
  'identification.decide',
  ...['reflection-period.request', 'reflection-period.apply', 'reflection-period.end'],
  ...['report.file', 'investigation.open', 'decision.make', 'verdict.record'],
  ...['claim.open', 'claim.receive'],
]);
