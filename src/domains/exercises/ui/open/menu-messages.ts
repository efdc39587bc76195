import type { Message } from '../../../../kernel/message.ts';

export const menuTitle: Message = /*i18n*/ {
  id: 'exercise.ui.open.title',
  message: 'Exercises',
  comment: 'Menu and title of the page on which an exercise is chosen and opened',
};
