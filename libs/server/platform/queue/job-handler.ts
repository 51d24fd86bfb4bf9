/**
 * What a job is about: the outbox row's ids. Its context (the user) is set before it is called; there is none for
 * work without a user.
 */
export type JobInput = {
  readonly outboxId: string;
  readonly userId: string | null;
  readonly subjectId: string;
};

/** The input of a job that is always somebody's. @throws Error for work without a user. */
export function ofUser(input: JobInput): JobInput & { readonly userId: string } {
  const { userId } = input;
  if (userId === null) throw new Error(`outbox row ${input.outboxId} has no user`);
  return { ...input, userId };
}

/**
 * Does one kind of work. Must be idempotent in PostgreSQL: after a killed worker it is called again.
 */
export interface JobHandler {
  /** The outbox kind, which is also the queue's name. */
  readonly kind: string;
  /** How many at a time in one process. */
  readonly concurrency: number;
  handle(input: JobInput): Promise<void>;
  /** Called once when the last try failed. */
  giveUp?(input: JobInput): Promise<void>;
}
