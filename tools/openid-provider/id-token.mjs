import { sign } from 'node:crypto';

const encoded = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');
const decoded = (part) => JSON.parse(Buffer.from(part, 'base64url').toString());

/** An ID token with other claims, signed again; `signature` is put in place of the right one. */
export function resigned(token, { signature, ...claims }, privateKey) {
  const [head, body] = token.split('.');
  const content = `${head}.${encoded({ ...decoded(body), ...claims })}`;
  return `${content}.${signature ?? sign('sha256', Buffer.from(content), privateKey).toString('base64url')}`;
}
