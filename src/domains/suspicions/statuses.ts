/** How far a suspicion has come. Apart from the schema, so that the address of the inbox can be read before the rest of the page is there. */
export const statuses = [
  'handed-over',
  'asked',
  'sent-on',
  'unanswered',
  'acknowledged',
  'declined',
  'withdrawn',
  'closed',
] as const;
