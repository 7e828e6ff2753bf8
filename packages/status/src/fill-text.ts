import type { LocalText } from '@camket/domain';

/** What fills the places of a text, the same in every language or one for each. */
export type TextParams = Readonly<Record<string, string | number | LocalText>>;

function filled(template: string, params: TextParams, language: keyof LocalText): string {
  return template.replace(/\{([a-zA-Z]{1,20})\}/gu, (_, name: string) => {
    const value = params[name] ?? '';
    return typeof value === 'object' ? value[language] : String(value);
  });
}

/**
 * Fills the `{places}` of a text in both languages.
 *
 * @example
 * fillText({ vi: 'hạn {on}', en: 'due {on}' }, { on: '30/06/2026' }).en; // => 'due 30/06/2026'
 */
export function fillText(text: LocalText, params: TextParams): LocalText {
  return { vi: filled(text.vi, params, 'vi'), en: filled(text.en, params, 'en') };
}
