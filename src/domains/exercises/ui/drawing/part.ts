/** A thing in a room, drawn from paths: each with the class that says what it is made of. Its lower left corner is at 0, 0. */
export type DrawnThing = readonly (readonly [
  made: 'wood' | 'steel' | 'cloth' | 'paper' | 'dark' | 'line' | 'light' | 'green',
  path: string,
])[];
