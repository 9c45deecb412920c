// As much of JSON Schema as the published schemas of open data need, to hold our files against their rules.

/** The rules of one place. `ref` names another rule of the same book. */
export interface SchemaRule {
  ref?: string;
  type?: 'string' | 'array' | 'object' | 'boolean' | 'integer' | 'number' | 'null';
  required?: readonly string[];
  properties?: Readonly<Record<string, SchemaRule>>;
  items?: SchemaRule;
  anyOf?: readonly SchemaRule[];
  oneOf?: readonly SchemaRule[];
  enum?: readonly unknown[];
  pattern?: string;
  format?: 'uri' | 'date-time' | 'email';
  minLength?: number;
  maxLength?: number;
  minItems?: number;
  uniqueItems?: boolean;
  /** When the first is there, the others must be. */
  dependencies?: Readonly<Record<string, readonly string[]>>;
}

/** Rules by name. */
export type SchemaBook = Readonly<Record<string, SchemaRule>>;

/** What is wrong with `value` by a rule of the book, as sentences with their place; empty when nothing is. */
export function problemsBy(book: SchemaBook, rule: SchemaRule, value: unknown, at = '$'): string[] {
  if (rule.ref !== undefined) {
    const named = book[rule.ref];
    return named ? problemsBy(book, named, value, at) : [`${at}: no rule ${rule.ref}`];
  }
  const wrong: string[] = [];
  if (rule.type && !isOfType(rule.type, value)) return [`${at} is no ${rule.type}`];
  if (rule.enum && !rule.enum.includes(value)) wrong.push(`${at} is not one of ${rule.enum.join(', ')}`);
  for (const [name, kinds] of [
    ['any', rule.anyOf],
    ['exactly one', rule.oneOf],
  ] as const) {
    if (!kinds) continue;
    const fits = kinds.filter((one) => problemsBy(book, one, value, at).length === 0).length;
    if (name === 'any' ? fits === 0 : fits !== 1) {
      const why = kinds.map((one) => problemsBy(book, one, value, at).join('; ')).join(' / ');
      wrong.push(`${at} fits ${fits} of the kinds, not ${name}: ${why}`);
    }
  }
  if (typeof value === 'string') wrong.push(...problemsWithText(rule, value, at));
  if (Array.isArray(value)) {
    if (value.length < (rule.minItems ?? 0)) wrong.push(`${at} has too few items`);
    if (rule.uniqueItems && new Set(value.map((one) => JSON.stringify(one))).size < value.length) {
      wrong.push(`${at} has an item twice`);
    }
    const { items } = rule;
    if (items) wrong.push(...value.flatMap((one, index) => problemsBy(book, items, one, `${at}[${index}]`)));
  } else if (typeof value === 'object' && value !== null) {
    wrong.push(...problemsWithObject(book, rule, value as Record<string, unknown>, at));
  }
  return wrong;
}

function problemsWithObject(
  book: SchemaBook,
  rule: SchemaRule,
  value: Record<string, unknown>,
  at: string,
): string[] {
  const missing = (rule.required ?? []).filter((name) => !(name in value));
  const lonely = Object.entries(rule.dependencies ?? {}).flatMap(([name, others]) =>
    name in value ? others.filter((other) => !(other in value)).map((other) => `${name} needs ${other}`) : [],
  );
  return [
    ...missing.map((name) => `${at} lacks ${name}`),
    ...lonely.map((what) => `${at}: ${what}`),
    ...Object.entries(rule.properties ?? {}).flatMap(([name, one]) =>
      name in value ? problemsBy(book, one, value[name], `${at}.${name}`) : [],
    ),
  ];
}

function problemsWithText(rule: SchemaRule, text: string, at: string): string[] {
  return [
    rule.pattern !== undefined &&
      !new RegExp(rule.pattern, 'u').test(text) &&
      `${at} does not match ${rule.pattern}`,
    text.length < (rule.minLength ?? 0) && `${at} is too short`,
    text.length > (rule.maxLength ?? Infinity) && `${at} is too long`,
    rule.format === 'uri' && !URL.canParse(text) && `${at} is no address: ${text}`,
    rule.format === 'email' && !/^[^@\s]+@[^@\s]+$/.test(text) && `${at} is no e-mail address`,
    rule.format === 'date-time' &&
      !/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/.test(text) &&
      `${at} is no point in time`,
  ].filter((problem) => typeof problem === 'string');
}

function isOfType(type: NonNullable<SchemaRule['type']>, value: unknown): boolean {
  if (type === 'null') return value === null;
  if (type === 'array') return Array.isArray(value);
  if (type === 'object') return typeof value === 'object' && value !== null && !Array.isArray(value);
  if (type === 'integer') return Number.isInteger(value);
  return typeof value === type;
}
