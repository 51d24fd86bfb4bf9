import { z } from 'zod';

// eslint-disable-next-line no-control-regex -- refusing control characters is the point, those that turn the direction of text around too
const oneLine = /^[^\u0000-\u001f\u007f\u2028\u2029\u202a-\u202e\u2066-\u2069]*$/;
// eslint-disable-next-line no-control-regex -- as above, but for tabs and line ends
const manyLines = /^[^\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069]*$/;

/** A name or title: one line, so that it can stand in the header of a mail. */
export const lineSchema = (maximum: number) => z.string().trim().min(1).max(maximum).regex(oneLine);

/** A text of several lines. */
export const linesSchema = (maximum: number) => z.string().trim().max(maximum).regex(manyLines);
