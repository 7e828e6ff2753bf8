/** What kind of word a word is. */
export const WordKind = { punctuation: 0, letters: 1, number: 2 } as const;
