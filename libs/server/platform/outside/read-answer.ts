import type { IncomingMessage } from 'node:http';

/** The largest answer that is read, in bytes: several times the longest list of keys. */
const largest = 256 * 1024;

/** Statuses whose answers have no body. */
const bodiless = new Set([204, 205, 304]);

/** Reads an answer as a whole. @throws Error when it is too large, or breaks off */
export async function readAnswer(answer: IncomingMessage): Promise<Response> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of answer as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > largest) {
      answer.destroy();
      throw new Error(`the answer is larger than ${largest} bytes`);
    }
    parts.push(part);
  }
  const status = answer.statusCode ?? 502;
  const type = answer.headers['content-type'];
  return new Response(bodiless.has(status) ? null : Buffer.concat(parts), {
    status,
    headers: type ? { 'content-type': type } : {},
  });
}
