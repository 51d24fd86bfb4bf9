import { PendingAnswers } from './pending-answers';

const given = { attempt: 'a', statement: 1, answer: 'starting' } as const;

describe('PendingAnswers', () => {
  it('keeps the newest answer to a statement', () => {
    const pending = new PendingAnswers();
    pending.put(given);
    pending.put({ ...given, answer: 'leading' });
    expect([...pending.all().values()]).toEqual([{ ...given, answer: 'leading' }]);
  });

  it('does not forget a newer answer when an older one is confirmed', () => {
    const pending = new PendingAnswers();
    pending.put(given);
    pending.put({ ...given, answer: 'leading' });
    pending.remove(given);
    expect(pending.all().size).toBe(1);
  });
});
