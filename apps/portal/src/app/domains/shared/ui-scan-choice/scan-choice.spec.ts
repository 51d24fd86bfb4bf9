import { computed, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { Scan } from '#contracts/scans';
import { ScanAtHand } from '../util-scan/scan-at-hand';
import { ScansStore } from '../util-scan/scans-store';
import { ScanChoice } from './scan-choice';

async function show(...titles: string[]) {
  const scans = signal(titles.map((title) => ({ code: title.toLowerCase(), title }) as Scan));
  const store = {
    scans,
    first: computed(() => scans()[0]),
    hasChoice: computed(() => scans().length > 1),
    named: (code: string) => scans().find((one) => one.code === code),
  };
  TestBed.configureTestingModule({
    providers: [provideRouter([]), ScanAtHand, { provide: ScansStore, useValue: store }],
  });
  TestBed.inject(ScanAtHand).choose('ander');
  const fixture = TestBed.createComponent(ScanChoice);
  await fixture.whenStable();
  return [...(fixture.nativeElement as HTMLElement).querySelectorAll('a')];
}

describe('ScanChoice', () => {
  it('is not there while there is one scan', async () => {
    expect(await show('QuickScan')).toEqual([]);
  });

  it('leads to the same page about each of two scans, and says which one is shown', async () => {
    const links = await show('QuickScan', 'Ander');
    expect(links.map((link) => [link.textContent, link.getAttribute('href'), link.ariaCurrent])).toEqual([
      ['QuickScan', '/?scan=quickscan', null],
      ['Ander', '/?scan=ander', 'page'],
    ]);
  });
});
