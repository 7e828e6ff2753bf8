import { allJsonSchemas, SCHEMA_NAMES, toJsonSchema } from '@camket/domain';
import type { Command } from '../terminal/command';
import { wrongUsage } from '../terminal/command-error';

/** `camket schema`: the published JSON Schemas (2020-12). */
export const schema: Command = {
  name: 'schema',
  usage: 'camket schema [NAME] [--lenient]',
  summary: {
    vi: 'In JSON Schema của một thực thể hoặc của tất cả',
    en: 'The JSON Schema of one entity, or of all',
  },
  options: { lenient: { type: 'boolean' } },
  run: ({ files, options }) => {
    const form = options['lenient'] === true ? 'lenient' : 'strict';
    const [name, ...others] = files;
    if (others.length > 0 || (name !== undefined && !SCHEMA_NAMES.includes(name))) {
      const list = SCHEMA_NAMES.join(', ');
      return Promise.reject(
        wrongUsage(
          {
            vi: `Không có lược đồ “${files.join(' ')}”. Có: ${list}.`,
            en: `There is no schema “${files.join(' ')}”. There are: ${list}.`,
          },
          schema.usage,
        ),
      );
    }
    const json = name === undefined ? allJsonSchemas(form) : toJsonSchema(name, form);
    return Promise.resolve({ json, text: JSON.stringify(json, null, 2), exitCode: 0 });
  },
};
