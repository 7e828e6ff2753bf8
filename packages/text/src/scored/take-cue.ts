/**
 * Families of cues. Words: w of the clause, o its first, d its first two, p and q the first and last of the clause before, n the first
 * of the one behind. Shape: b and a what stands in front and behind, l the length, i the place in the sentence, f a measure, r the role
 * of the paragraph, g the kind of text. Speech: h and s the subject of the sentence and the one carried along, v and u the verb before in
 * the sentence and in the text. Classes: c, e, k the first, the first two, the first known, m each, j which are met. Scene: R who speaks,
 * F how the speaker goes on, M the section, S all three, W who spoke before, x y z t X these with the class. Rules: A to J, see ruledCues.
 */
export type CueFamily = string;

/** Takes a cue: its family, its value, and the token it stands at where it is a word. */
export type TakeCue = (family: CueFamily, value: string, at?: number) => void;
