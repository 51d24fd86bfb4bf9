import { computed, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import type { Scan } from '#contracts/scans';
import { ScanAtHand } from './scan-at-hand';
import { ScansStore } from './scans-store';

const scan = (code: string): Scan => ({ code, title: code, currentEdition: 'e' }) as Scan;

function atHandOf(...codes: string[]) {
  const scans = signal(codes.map(scan));
  const store = {
    scans,
    first: computed(() => scans()[0]),
    hasChoice: computed(() => scans().length > 1),
    named: (code: string) => scans().find((one) => one.code === code),
  };
  TestBed.configureTestingModule({ providers: [ScanAtHand, { provide: ScansStore, useValue: store }] });
  return TestBed.inject(ScanAtHand);
}

describe('ScanAtHand', () => {
  it('is the only scan, which links need not name', () => {
    const atHand = atHandOf('quickscan');
    expect([atHand.code(), atHand.params()]).toEqual(['quickscan', {}]);
  });

  it('is the scan that was asked for, which links name where there is a choice', () => {
    const atHand = atHandOf('quickscan', 'other');
    atHand.choose('other');
    expect([atHand.code(), atHand.params()]).toEqual(['other', { scan: 'other' }]);
  });

  it('is the first one where another that there is not was asked for', () => {
    const atHand = atHandOf('quickscan', 'other');
    atHand.choose('gone');
    expect(atHand.code()).toBe('quickscan');
  });

  it('is none until it is known which scans there are', () => {
    expect(atHandOf().code()).toBeUndefined();
  });
});
