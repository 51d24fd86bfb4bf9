import { expect, type Page } from '@playwright/test';
import type { Attempt } from '#contracts/attempts';
import type { Edition } from '#contracts/scans';
import type { Answer } from '#domain/scan';
import type { PackJourney } from './packs.ts';

const headers = { 'sec-fetch-site': 'same-origin' };

/** A finished attempt of who is signed in in this browser, filled in without the portal. @returns its id. */
export async function finishedAttempt(
  { request }: Page,
  pack: PackJourney,
  answerTo: (index: number) => Answer | undefined,
): Promise<string> {
  const edition = (await (
    await request.get(`/api/v1/scans/${pack.scan}/editions/current`)
  ).json()) as Edition;
  const started = await request.post('/api/v1/attempts', { data: { scan: pack.scan }, headers });
  const { id } = (await started.json()) as Attempt;
  const codes = edition.clusters.flatMap(({ statements }) => statements.map(({ code }) => code));
  for (const [index, code] of codes.entries()) {
    const data = { answer: answerTo(index) ?? 'unknown' };
    await request.put(`/api/v1/attempts/${id}/answers/${code}`, { data, headers });
  }
  const finished = await request.put(`/api/v1/attempts/${id}/completion`, { data: {}, headers });
  expect(finished.status()).toBe(200);
  return id;
}
