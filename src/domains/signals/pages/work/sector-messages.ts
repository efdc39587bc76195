import type { Message } from '../../../../kernel/message.ts';

/**
 * Texts around the pages about one kind of job. Their lines are in `knowledge/sectors`, in Swedish and English: the drafts in other
 * languages have none of this, so their ids do not begin as those that every draft must have.
 */
export const sectorTexts = {
  title: /*i18n*/ { id: 'worker-sector.title', message: 'Read about jobs like yours', comment: 'Heading above links' },
  whenYouTell: /*i18n*/ {
    id: 'worker-sector.when-you-tell',
    message: 'When you talk to us',
    comment: 'Heading above what is and is not promised to a sender',
  },
  others: /*i18n*/ { id: 'worker-sector.others', message: 'Other lines of work', comment: 'Heading above links' },
} satisfies Record<string, Message>;
