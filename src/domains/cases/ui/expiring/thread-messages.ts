export const byLetter = /*i18n*/ {
  id: 'case.thread.by-letter',
  message: 'By disclosure',
  comment: 'Step of the thread: another agency sent it',
};
export const acknowledged = /*i18n*/ {
  id: 'case.thread.acknowledged',
  message: '{unit}: acknowledged {when}',
  comment: 'Receipt of a disclosure that was sent; no name',
};
export const received = /*i18n*/ {
  id: 'case.thread.received',
  message: '{unit}: received {when}',
  comment: 'Receipt of a disclosure that was sent',
};
export const onItsWay = /*i18n*/ {
  id: 'case.thread.on-its-way',
  message: '{unit}: no receipt yet',
  comment: 'A disclosure that was sent and has not been received',
};
export const stopped = /*i18n*/ {
  id: 'case.thread.stopped',
  message: '{unit}: stopped before arrival, because the consent was withdrawn',
  comment: 'A disclosure that was sent and never received',
};
export const withdrawn = /*i18n*/ {
  id: 'case.thread.withdrawn',
  message: '{unit}: has a copy. The consent was withdrawn, and they are notified',
  comment: 'A disclosure sent on a consent that was withdrawn',
};
