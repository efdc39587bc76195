/** By day, by night, or with as much contrast as a screen has, chosen by hand: a lamp on a helmet fools every sensor. */
export const themes = ['system', 'light', 'dark', 'field'] as const;
export type Theme = (typeof themes)[number];
export type Look = {
  readonly theme: Theme;
  /** Which of the two nights was the last one chosen: one press leads back to it. */
  readonly night: 'dark' | 'field';
  readonly hand: 'right' | 'left';
};

/** Whether what is drawn now is dark. */
export const isNight = ({ theme }: Pick<Look, 'theme'>, isDarkByItself: boolean): boolean =>
  theme === 'system' ? isDarkByItself : theme !== 'light';

/** One press: from any night to the day, and back to the night that was chosen last. */
export const turned = (look: Look, isDarkByItself: boolean): Theme =>
  isNight(look, isDarkByItself) ? 'light' : look.night;
