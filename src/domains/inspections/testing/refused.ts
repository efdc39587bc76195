/** The id of the sentence with which something is refused; `done` where it is not. */
export const refused = (work: () => unknown): string => {
  try {
    work();
  } catch (problem) {
    return (problem as { text: { id: string } }).text.id;
  }
  return 'done';
};
