import { jest } from '@jest/globals';
import { TestBed } from '@angular/core/testing';
import { SessionStore } from '../util-session/session-store';
import { ProofByCode } from './proof-by-code';
import { ProofClient } from './proof-client';

describe('ProofByCode', () => {
  it('waits with a code that was mailed until it knows what goes with it', async () => {
    let answer: (asked: { token: string }) => void = () => undefined;
    const askCode = () => new Promise<{ token: string }>((resolve) => (answer = resolve));
    const confirmByCode = jest.fn(() => Promise.resolve());
    TestBed.configureTestingModule({
      providers: [
        { provide: SessionStore, useValue: { me: () => ({ email: 'noor@voorbeeld.nl' }) } },
        { provide: ProofClient, useValue: { askCode, confirmByCode } },
      ],
    });
    const fixture = TestBed.createComponent(ProofByCode);
    const proven = jest.fn();
    fixture.componentInstance.proven.subscribe(proven);
    await fixture.whenStable();
    const host = fixture.nativeElement as HTMLElement;
    const field = host.querySelector('input')!;
    field.value = '1234 5678';
    field.dispatchEvent(new Event('input'));
    host.querySelector('form')!.dispatchEvent(new Event('submit'));
    await fixture.whenStable();
    expect(confirmByCode).not.toHaveBeenCalled();
    answer({ token: 'of-the-mail' });
    await new Promise((done) => setTimeout(done));
    expect(confirmByCode).toHaveBeenCalledWith({ token: 'of-the-mail', code: '1234 5678' });
    expect(proven).toHaveBeenCalledTimes(1);
  });
});
