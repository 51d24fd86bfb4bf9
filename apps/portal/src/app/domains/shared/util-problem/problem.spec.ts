import { HttpErrorResponse } from '@angular/common/http';
import { isSignedOut, isTemporary, toProblem } from './problem';
import { problemMessages } from './problem.messages';

const refused = new HttpErrorResponse({
  status: 409,
  error: {
    type: 'about:blank',
    title: 'Conflict',
    status: 409,
    detail: 'Al begonnen.',
    code: 'draft-exists',
  },
});

describe('toProblem', () => {
  it('shows the sentence and the code that the server gave', () => {
    expect(toProblem(refused)).toEqual({ detail: 'Al begonnen.', code: 'draft-exists', fields: [] });
  });

  it('finds the answer of the server inside an error of a resource', () => {
    expect(toProblem(new Error('resource', { cause: refused })).code).toBe('draft-exists');
  });

  it('says that there is no connection when there was no answer', () => {
    expect(toProblem(new HttpErrorResponse({ status: 0 })).detail).toBe(problemMessages.offline);
  });

  it('never shows an answer that is not ours', () => {
    const page = new HttpErrorResponse({ status: 502, error: '<html>' });
    expect(toProblem(page)).toEqual({ detail: problemMessages.unexpected, code: 'http-502', fields: [] });
  });

  it('has a sentence for anything else that is thrown', () => {
    expect(toProblem('what?').code).toBe('unexpected');
  });
});

describe('isTemporary', () => {
  it.each([
    [0, true],
    [401, false],
    [404, false],
    [409, false],
    [429, true],
    [503, true],
  ])('knows of status %d whether trying again may help: %s', (status, temporary) => {
    expect(isTemporary(new HttpErrorResponse({ status }))).toBe(temporary);
  });
});

describe('isSignedOut', () => {
  it('holds for 401 only', () => {
    expect(isSignedOut(new HttpErrorResponse({ status: 401 }))).toBe(true);
    expect(isSignedOut(refused)).toBe(false);
  });
});
