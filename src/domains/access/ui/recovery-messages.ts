/** Texts of one's own codes on paper, on the page My sign-in. */
export const title = /*i18n*/ {
  id: 'my-sign-in.recovery',
  message: 'Recovery codes',
  comment: 'Heading: codes on paper by which an administrator makes a new passkey when every passkey is lost.',
};
export const left = /*i18n*/ {
  id: 'my-sign-in.recovery-left',
  message:
    '{count, plural, =0 {You have no recovery codes left.} one {You have one recovery code left, on paper.} other {You have # recovery codes left, on paper.}} If every passkey is lost, one of them lets you make a new one.',
  comment: 'Under the heading.',
};
export const make = /*i18n*/ {
  id: 'my-sign-in.recovery-make',
  message: 'Make new codes and end the old ones',
  comment: 'Button.',
};
export const made = /*i18n*/ {
  id: 'my-sign-in.recovery-made',
  message: 'New recovery codes are shown below, this once. Print them now. The old ones have ended.',
  comment: 'Note after the button.',
};
export const whose = /*i18n*/ {
  id: 'my-sign-in.recovery-whose',
  message: 'Recovery codes for {name}, {agency}',
  comment: 'Above the codes, also on paper.',
};
export const how = /*i18n*/ {
  id: 'my-sign-in.recovery-how',
  message:
    'To use one, open {address} and enter it. Keep this paper locked away, and not beside the device with your passkey.',
  comment: 'Under the codes, also on paper.',
};
