/**
 * A body that a schema of the OpenAPI document lets through, more or less, with somebody else's ids and address in it.
 * @param {any} schema
 * @param {Record<string, any>} schemas that it may refer to
 * @param {{ id: string, email: string }} foreign what to fill in where an id or an address is asked
 * @returns {unknown}
 */
export function exampleBody(schema, schemas, foreign) {
  if (schema.$ref) return exampleBody(schemas[schema.$ref.split('/').at(-1)], schemas, foreign);
  const [first] = schema.anyOf ?? schema.oneOf ?? schema.allOf ?? [];
  if (first) return exampleBody(first, schemas, foreign);
  if (schema.enum) return schema.enum[0];
  if (schema.const !== undefined) return schema.const;
  if (schema.properties) {
    const entries = Object.entries(schema.properties);
    return Object.fromEntries(entries.map(([name, part]) => [name, exampleBody(part, schemas, foreign)]));
  }
  return exampleValue(schema, schemas, foreign);
}

function exampleValue(schema, schemas, foreign) {
  const kind = [schema.type].flat()[0];
  const values = {
    array: () => [exampleBody(schema.items ?? {}, schemas, foreign)],
    boolean: () => true,
    integer: () => Math.max(schema.minimum ?? 1, 1),
    number: () => schema.minimum ?? 1,
    object: () => ({}),
  };
  return values[kind]?.() ?? exampleText(schema, foreign);
}

function exampleText({ format, minLength }, foreign) {
  if (format === 'uuid') return foreign.id;
  if (format === 'email') return foreign.email;
  return 'molen theepot wandeling krant'.slice(0, Math.max(minLength ?? 1, 20));
}
