import type { OpenAPIObject } from '@nestjs/swagger';
import { z } from 'zod';
import { problemSchema } from '#contracts/problems';

type PathItem = OpenAPIObject['paths'][string];
type Operation = NonNullable<PathItem['get']>;

const methods = ['get', 'put', 'post', 'delete', 'patch'] as const;
const versionHeader = {
  description: 'The full version of the API',
  schema: { type: 'string' as const, examples: ['1.0.0'] },
};

const content = { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } };

/** Errors that any operation may answer. `code` in the body tells them apart. */
const problems = {
  '400': { description: 'The request does not fit; `errors` names the fields', content },
  '4XX': { description: 'The request cannot be carried out; `code` says why', content },
};

/** Adds to every operation what all of them share: the version header, and errors as problem+json. */
export function withProblems(document: OpenAPIObject): OpenAPIObject {
  document.components = {
    ...document.components,
    schemas: { ...document.components?.schemas, Problem: problemJsonSchema() },
    headers: { ...document.components?.headers, 'API-Version': versionHeader },
  };
  for (const operation of Object.values(document.paths).flatMap(operationsOf)) describeErrors(operation);
  return document;
}

const operationsOf = (path: PathItem): Operation[] => methods.flatMap((method) => path[method] ?? []);

function problemJsonSchema(): object {
  const { $schema: _, ...schema } = z.toJSONSchema(problemSchema);
  return schema;
}

function describeErrors(operation: Operation): void {
  operation.responses = { ...operation.responses, ...structuredClone(problems) };
  for (const response of Object.values(operation.responses)) {
    Object.assign(response ?? {}, {
      headers: { 'API-Version': { $ref: '#/components/headers/API-Version' } },
    });
  }
}
