import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { cleanupOpenApiDoc } from 'nestjs-zod';
import { apiVersion } from '../http/api-version.js';
import { SESSION_COOKIE } from '#server/platform/auth';
import { withProblems } from './with-problems.js';

const tags = {
  scans: 'Scans and their editions; open to everybody',
  tenants: 'Organisations that one can ask to belong to',
  memberships: 'Joining and leaving an organisation',
  members: 'Running an organisation; for its administrators only, never with results',
  accounts: 'Asking for an account and confirming its address',
  sessions: 'Signing in and out',
  authenticators: 'The authenticator app of the one who is signed in',
  passkeys: 'Passkeys of the one who is signed in',
  me: 'Who is signed in, and her account',
  attempts: 'Filling in; only the respondent reads her attempts',
  results: 'What came out of a finished attempt',
  plans: 'What a respondent means to do: tips and actions of her own',
  benchmarks: 'Anonymous figures of many participants',
  reports: 'The result as a PDF',
  teams: 'Teams, and what they agreed on',
  rounds: 'Rounds of teams: inviting, taking part, overviews',
  'data-exports': 'Everything that is kept of the one who asks, as a zip',
  mails: 'Stopping mail',
};

/** The OpenAPI 3.1 description of the API, made from its controllers and schemas. */
export function openApiDocument(app: INestApplication): OpenAPIObject {
  const builder = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('QuickScan API')
    .setDescription(
      'Self-assessment for municipalities: attempts, results and reports. Errors are problem+json.',
    )
    .setVersion(apiVersion)
    .setContact('QuickScan', 'https://quickscan.example', 'beheer@quickscan.example')
    .addServer('/api/v1')
    .addCookieAuth(SESSION_COOKIE, { type: 'apiKey', in: 'cookie', name: SESSION_COOKIE }, 'session');
  for (const [name, description] of Object.entries(tags)) builder.addTag(name, description);
  const document = SwaggerModule.createDocument(app, builder.build(), { ignoreGlobalPrefix: true });
  return withProblems(cleanupOpenApiDoc(document, { version: '3.1' }));
}
