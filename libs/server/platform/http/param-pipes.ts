import type { PipeTransform } from '@nestjs/common';
import { z } from 'zod';

const uuid = z.uuid();
const code = z.coerce.number().int().min(1).max(999);

/** An id in a path. What cannot be an id is answered like an id that nobody has. */
export class IdPipe implements PipeTransform<string, string> {
  constructor(private readonly unknown: () => Error) {}

  transform(value: string): string {
    if (!uuid.safeParse(value).success) throw this.unknown();
    return value;
  }
}

/** A statement code in a path. */
export class CodePipe implements PipeTransform<string, number> {
  constructor(private readonly unknown: () => Error) {}

  transform(value: string): number {
    const parsed = code.safeParse(value);
    if (!parsed.success) throw this.unknown();
    return parsed.data;
  }
}
