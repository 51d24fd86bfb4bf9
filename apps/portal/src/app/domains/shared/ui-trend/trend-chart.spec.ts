import { createComponent, createEnvironmentInjector, EnvironmentInjector } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import type { Score } from '#contracts/results';
import { provideStillCharts } from './still-renderer';
import { TrendChart } from './trend-chart';
import type { Series } from './trend-series';

const score = (rounded: number): Score => ({ mean: rounded, rounded, level: 'onTrack', levelName: 'Op weg' });

/** A chart as the route makes it. @param scores of the attempts of day 1, 2 … */
function chartOf(...scores: readonly (Score | null)[]): HTMLElement {
  const root = TestBed.inject(EnvironmentInjector);
  const environmentInjector = createEnvironmentInjector([provideStillCharts()], root);
  const chart = createComponent(TrendChart, { environmentInjector });
  const points = scores.map((one, index) => ({ when: `dag ${index + 1}`, score: one }));
  chart.setInput('series', { name: 'Proces', points } satisfies Series);
  chart.changeDetectorRef.detectChanges();
  return chart.location.nativeElement as HTMLElement;
}

const attributes = (host: HTMLElement, selector: string, name: string) =>
  [...host.querySelectorAll(selector)].map((element) => element.getAttribute(name));

describe('the chart of a score over time', () => {
  it('joins the attempts that follow each other, from 0 at the bottom line to 100 at the top one', () => {
    const host = chartOf(score(0), score(100), null, score(50));
    const [bottom, , middle, , top] = attributes(host, '.mark', 'y1');
    expect(attributes(host, '.circle', 'cy')).toEqual([bottom, top, middle]);
    expect(attributes(host, '.circle', 'cx')).toEqual(['0', '92', '276']);
    expect(attributes(host, '.line', 'd')).toEqual([`M0,${bottom}L92,${top}`, `M276,${middle}Z`]);
    expect([...host.querySelectorAll('text')].map(({ textContent }) => textContent.trim())).toEqual([
      '0',
      '100',
      '50',
    ]);
  });

  it('keeps the place of a first attempt without a score', () => {
    expect(attributes(chartOf(null, score(50)), '.circle', 'cx')).toEqual(['276']);
  });

  it('tells each score in words, and has nothing that a pointer alone reaches', () => {
    const host = chartOf(score(40), null);
    const told = host.querySelector('[role=img]')?.getAttribute('aria-label');
    expect(told).toBe('Proces. dag 1: 40 (Op weg). dag 2: te weinig bekend.');
    expect(host.querySelector('[ngx-charts-tooltip-area], [ngx-charts-circle-series]')).toBeNull();
  });

  it('says that too little is known where no attempt has a score', () => {
    expect(chartOf(null, null).textContent).toContain('Nog te weinig bekend');
  });
});
