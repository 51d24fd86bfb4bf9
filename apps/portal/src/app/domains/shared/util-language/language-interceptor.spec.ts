import { HttpClient, provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { LOCALE_ID } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { languageInterceptor } from './language-interceptor';

function languageOf(method: 'GET' | 'PATCH', url: string): string | null {
  TestBed.configureTestingModule({
    providers: [
      { provide: LOCALE_ID, useValue: 'en' },
      provideHttpClient(withInterceptors([languageInterceptor])),
      provideHttpClientTesting(),
    ],
  });
  TestBed.inject(HttpClient).request(method, url).subscribe();
  return TestBed.inject(HttpTestingController).expectOne(url).request.headers.get('Accept-Language');
}

describe('languageInterceptor', () => {
  it('asks for texts in the language of the page', () => {
    expect(languageOf('GET', '/api/v1/scans')).toBe('en');
  });

  it('asks who is signed in as the page itself asked it, and changes an account in its language', () => {
    expect(languageOf('GET', '/api/v1/me')).toBeNull();
    TestBed.resetTestingModule();
    expect(languageOf('PATCH', '/api/v1/me')).toBe('en');
  });
});
