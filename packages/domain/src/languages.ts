/** The languages of the interface: Vietnamese first, English beside it. */
export const LANGUAGES = ['vi', 'en'] as const;

/** A language of the interface. */
export type Language = (typeof LANGUAGES)[number];

/** A text that is shown to people, in every language of the interface. */
export interface LocalText {
  readonly vi: string;
  readonly en: string;
}
