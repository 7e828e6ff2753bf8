import type * as z from 'zod';
import type { RuleParams } from '../rule';

/** What is wrong at one place: which wording of `STR-1` says it, and what the wording is filled with. */
export interface DescribedIssue {
  readonly path: readonly PropertyKey[];
  /** The wording `STR-1:variant` of the catalogue. */
  readonly variant: string;
  readonly params: RuleParams;
}

type Issue = z.core.$ZodIssue;
type Described = Pick<DescribedIssue, 'variant' | 'params'>;

/** Where a value is quoted in a message, at most so many letters of it are. */
const MAX_SHOWN = 60;

/**
 * A value as a message quotes it, shortened; of lists and objects only that they are such.
 *
 * @example
 * shown([1]); // => '[…]'
 */
export function shown(value: unknown): string {
  if (typeof value === 'object' && value !== null) return Array.isArray(value) ? '[…]' : '{…}';
  const text = String(value);
  return text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN - 1)}…` : text;
}

/**
 * The key under which the catalogue names the type of a JSON value.
 *
 * @example
 * typeName(null); // => 'json_null'
 */
export function typeName(value: unknown): string {
  if (value === null) return 'json_null';
  if (Array.isArray(value)) return 'json_array';
  return typeof value === 'object' ? 'json_object' : `json_${typeof value}`;
}

function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null
        ? (value as Record<PropertyKey, unknown>)[key]
        : undefined,
    root,
  );
}

const EXPECTED: Readonly<Record<string, string>> = { record: 'json_object', int: 'json_int' };

const typeIssue = (expected: string, value: unknown): Described => ({
  variant: 'type',
  params: { expected: EXPECTED[expected] ?? `json_${expected}`, received: typeName(value) },
});

const choiceIssue = (choices: readonly unknown[], value: unknown): Described => ({
  variant: 'choice',
  params: { choices: choices.map(shown).join(', '), value: shown(value) },
});

function sizeIssue(issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig): Described {
  const isSmall = issue.code === 'too_small';
  const limit = Number(isSmall ? issue.minimum : issue.maximum);
  const unit = issue.origin === 'string' || issue.origin === 'array' ? issue.origin : 'number';
  return { variant: `${isSmall ? 'least' : 'most'}_${unit}`, params: { limit } };
}

/** Formats that have a name of their own in the catalogue; the others show the pattern. */
const NAMED_FORMATS = new Set(['date', 'datetime', 'uuid', 'url']);

function formatIssue(issue: z.core.$ZodIssueInvalidStringFormat, value: unknown): Described {
  const params = { value: shown(value) };
  return NAMED_FORMATS.has(issue.format)
    ? { variant: 'format', params: { ...params, format: `format_${issue.format}` } }
    : { variant: 'pattern', params: { ...params, pattern: issue.pattern ?? issue.format } };
}

function describeOne(issue: Issue, value: unknown): Described {
  // What is absent is missing, whatever was expected there.
  if (value === undefined) return { variant: 'missing', params: {} };
  switch (issue.code) {
    case 'invalid_type':
      return typeIssue(issue.expected, value);
    case 'invalid_value':
      return choiceIssue(issue.values, value);
    case 'too_small':
    case 'too_big':
      return sizeIssue(issue);
    case 'invalid_format':
      return formatIssue(issue, value);
    default:
      return { variant: 'other', params: { value: shown(value) } };
  }
}

/** Of the forms that a value may have, the one that it comes closest to: it fails deepest, then least. */
function closestForm(forms: readonly (readonly Issue[])[]): readonly Issue[] | undefined {
  const depth = (issues: readonly Issue[]): number =>
    Math.min(...issues.map(({ path }) => path.length));
  return [...forms]
    .filter((issues) => issues.length > 0)
    .sort((a, b) => depth(b) - depth(a) || a.length - b.length)[0];
}

function describeUnion(issue: z.core.$ZodIssueInvalidUnion, root: unknown): DescribedIssue[] {
  const { path, errors } = issue;
  const value = valueAt(root, path);
  if (value === undefined) return [{ path, variant: 'missing', params: {} }];
  const options = 'options' in issue ? issue.options : undefined;
  if (Array.isArray(options)) return [{ path, ...choiceIssue(options, value) }];
  const closest = closestForm(errors);
  const isInside = closest?.some((inner) => inner.path.length > 0) ?? false;
  if (!closest || (!isInside && errors.length > 1))
    return [{ path, variant: 'other', params: { value: shown(value) } }];
  return closest.flatMap((inner) =>
    describeIssue({ ...inner, path: [...path, ...inner.path] }, root),
  );
}

/**
 * What the schema found, in words of our own catalogue: the schema library speaks English only.
 *
 * @example
 * describeIssue({ code: 'invalid_type', expected: 'string', path: ['a'], message: '' }, {}); // => [{ path: ['a'], variant: 'missing', params: {} }]
 */
export function describeIssue(issue: Issue, root: unknown): DescribedIssue[] {
  if (issue.code === 'invalid_union') return describeUnion(issue, root);
  return [{ path: issue.path, ...describeOne(issue, valueAt(root, issue.path)) }];
}

/**
 * The RFC 6901 pointer of a path.
 *
 * @example
 * pointer(['a', 0, 'b/c']); // => '/a/0/b~1c'
 */
export function pointer(path: readonly PropertyKey[]): string {
  return path
    .map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`)
    .join('');
}
