import { API_BASE, OPERATIONS, problemSchema, type Operation } from '@camket/client';
import type { Language } from '@camket/domain/data';
import * as z from 'zod';

type Json = Record<string, unknown>;

/**
 * The OpenAPI 3.1 description of the service, generated from the schemas that judge requests and answers.
 */
export function createOpenApi(version: string, language: Language): Json {
  const paths: Record<string, Json> = {};
  for (const operation of Object.values(OPERATIONS) as Operation[]) {
    const path = `${API_BASE}${operation.path}`;
    paths[path] = {
      ...paths[path],
      [operation.method.toLowerCase()]: describe(operation, language),
    };
  }
  return {
    openapi: '3.1.0',
    jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
    info: {
      title: language === 'vi' ? 'Sổ theo dõi CamKết' : 'CamKết register',
      version,
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/' }],
    paths,
    components: {
      securitySchemes: { token: { type: 'http', scheme: 'bearer' } },
      schemas: { Problem: schemaOf(problemSchema, 'output') },
    },
  };
}

function describe(operation: Operation, language: Language): Json {
  return {
    operationId: operation.id,
    summary: operation.summary[language],
    security: operation.needsToken ? [{ token: [] }] : [],
    parameters: [...pathParameters(operation), ...queryParameters(operation)],
    ...(operation.body
      ? {
          requestBody: {
            required: true,
            content: { 'application/json': { schema: schemaOf(operation.body, 'input') } },
          },
        }
      : {}),
    responses: {
      [operation.status]: answerOf(operation),
      default: {
        description: 'RFC 9457',
        content: {
          'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } },
        },
      },
    },
  };
}

function answerOf(operation: Operation): Json {
  if (operation.answer)
    return {
      description: 'JSON',
      content: { 'application/json': { schema: schemaOf(operation.answer, 'output') } },
    };
  if (!operation.mediaType) return { description: 'No content' };
  return {
    description: operation.mediaType,
    content: { [operation.mediaType]: { schema: { type: 'string' } } },
  };
}

function pathParameters(operation: Operation): Json[] {
  const names = [...operation.path.matchAll(/\{([a-z]{1,20})\}/gu)].map(([, name]) => name);
  return names.map((name) => ({ name, in: 'path', required: true, schema: { type: 'string' } }));
}

function queryParameters(operation: Operation): Json[] {
  if (!operation.query) return [];
  const { properties = {}, required = [] } = schemaOf(operation.query, 'input') as {
    properties?: Json;
    required?: string[];
  };
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    in: 'query',
    required: required.includes(name),
    schema,
  }));
}

/** A schema on its own: every named part is written out where it is used, so that no reader has to resolve anything. */
function schemaOf(schema: z.ZodType, io: 'input' | 'output'): Json {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any' }) as Json;
  return inlineDefinitions(rest);
}

function inlineDefinitions(schema: Json): Json {
  const definitions = (schema['$defs'] ?? {}) as Record<string, Json>;
  const walk = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(walk);
    if (typeof value !== 'object' || value === null) return value;
    const reference = (value as Json)['$ref'];
    const name =
      typeof reference === 'string' ? /^#\/\$defs\/(.{1,80})$/u.exec(reference)?.[1] : undefined;
    if (name !== undefined) return walk(definitions[name]);
    return Object.fromEntries(
      Object.entries(value)
        .filter(([key]) => key !== '$defs')
        .map(([key, part]) => [key, walk(part)]),
    );
  };
  return walk(schema) as Json;
}
